import 'reflect-metadata';
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
