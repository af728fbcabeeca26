import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Tests on material that is not part of the repository: where the folder is absent they are skipped,
 * and the name says so. `path` is relative to the root of the repository.
 */
export function withFolder(name: string, path: string, tests: (folder: string) => void): void {
  const folder = resolve(__dirname, '../..', path);
  if (existsSync(folder)) describe(name, () => tests(folder));
  else
    describe.skip(`${name} (skipped: the folder ${path} is absent)`, () => {
      it(`needs ${path}`, () => expect(existsSync(folder)).toBe(true));
    });
}
