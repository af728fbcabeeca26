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

/** Tests on the server that `EVENTSTORE_URL` names: where none is named they are skipped, and the name says so. */
export function withEventStore(name: string, tests: (url: string) => void): void {
  const url = process.env['EVENTSTORE_URL'];
  if (url) describe(name, () => tests(url));
  else
    describe.skip(`${name} (skipped: EVENTSTORE_URL names no server)`, () => {
      it('needs EVENTSTORE_URL', () => expect(url).toBeTruthy());
    });
}

/**
 * Tests on the cluster that `EVENTSTORE_URL` names, whose nodes the program that `JAHRESRING_TEST_NODES`
 * names kills and starts: it is called with `kill`, `start`, `freeze` or `thaw` and `host:port`.
 */
export function withCluster(name: string, tests: (url: string, program: string) => void): void {
  const url = process.env['EVENTSTORE_URL'];
  const program = process.env['JAHRESRING_TEST_NODES'];
  if (url && program) describe(name, () => tests(url, program));
  else
    describe.skip(`${name} (skipped: EVENTSTORE_URL and JAHRESRING_TEST_NODES name no cluster)`, () => {
      it('needs EVENTSTORE_URL and JAHRESRING_TEST_NODES', () =>
        expect(url && program).toBeTruthy());
    });
}
