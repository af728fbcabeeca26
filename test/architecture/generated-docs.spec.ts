import 'reflect-metadata';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { generatedDocs } from '../support/generated-docs';

const FOLDER = 'docs/generated';

describe.each(Object.entries(generatedDocs()))('%s', (name, text) => {
  const file = `${FOLDER}/${name}`;
  it('is fresh', () => {
    if (process.env['UPDATE_DOCS']) {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(file, text);
    }
    expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(text);
  });
});

/** Written by scripts of their own, since they need the compiler. */
it.each(['apps/api/scripts/describe-answers.mjs', 'apps/web/scripts/generate-client.mjs'])(
  '%s has nothing to write',
  (script) => {
    const mode = process.env['UPDATE_DOCS'] ? [] : ['--check'];
    const { status, stderr } = spawnSync(process.execPath, [script, ...mode], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  },
);
