import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killServers } from './kills';

jest.setTimeout(600_000);

const KILLS = Number(process.env['JAHRESRING_TEST_KILLS'] ?? 200);

/** Runs of ten kills until a mutant must have been caught: one is nearly always enough. */
const ATTEMPTS = 8;

describe('SIGKILL', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'sigkill-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it(`at ${KILLS} random moments loses nothing acknowledged, doubles nothing, lets nothing refused in`, async () => {
    const { journal, violations } = await killServers(folder, 'none', [KILLS, 20260101]);
    expect(violations).toEqual([]);
    const count = (wanted: string) => journal.filter(({ outcome }) => outcome === wanted).length;
    expect(count('ok')).toBeGreaterThan(KILLS * 4);
    expect(count('rejected')).toBeGreaterThan(KILLS);
    expect(count('unknown')).toBeGreaterThan(KILLS);
  });

  it.each([
    ['answers-before-commit', /was acknowledged and is lost$/],
    ['forgets-commands', /took effect twice$/],
  ] as const)('is noticed by the clients of a product that %s', async (mutant, said) => {
    const found: string[] = [];
    for (let seed = 1; seed <= ATTEMPTS && !found.some((one) => said.test(one)); seed++) {
      const run = mkdtempSync(join(folder, 'run-'));
      found.push(...(await killServers(run, mutant, [10, seed])).violations);
    }
    expect(found).toContainEqual(expect.stringMatching(said));
  });
});
