import type { Instant } from '#kernel';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sessions } from './sessions';
import type { People } from './settings';
import { SignIn } from './sign-in';

const clock = { now: () => '2026-03-02T09:00:00.000Z' as Instant, monotonic: () => 0 };

it('a session that one node began is known to the others that share its secrets', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'several-nodes-'));
  const node = (data: string, shared: string) =>
    new SignIn(
      {
        origin: 'https://planung.example.org',
        data: join(folder, data),
        shared: join(folder, shared),
        clock,
      },
      {} as People,
    );
  const nodes = [node('one', 'shared'), node('two', 'shared'), node('stranger', 'elsewhere')];
  const sessions = nodes.map((each) => (each as unknown as { sessions: Sessions }).sessions);
  const [cookie] = (await sessions[0]!.begin({ tenant: 'altstadt', person: 'p-1' })).split(';');
  expect(await sessions[1]!.read(cookie)).toMatchObject({ tenant: 'altstadt', person: 'p-1' });
  expect(await sessions[2]!.read(cookie)).toBeUndefined();
  for (const each of nodes) each.close();
  rmSync(folder, { recursive: true });
});
