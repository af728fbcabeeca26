import { SYSTEM, type Recorded } from '#kernel';
import { inbox } from '#task';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventStoreDb, memory, running, type Engine } from '../../test/support/engines';
import { finalState } from '../../test/support/final-state';
import { withEventStore } from '../../test/support/optional';
import type { Assertion } from './assertion';
import { assertions } from './assertions';
import { Facts } from './facts';
import { live } from './live';
import { Nodes } from './nodes';
import { play, playIn, type Played } from './play';
import { report } from './report';

let folder: string;
let played: Played;
let found: readonly Assertion[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'karlsruhe-'));
  played = await play(join(folder, 'history'));
  found = await assertions(played, await live(join(folder, 'today')));
}, 120_000);

afterAll(async () => {
  await played.importer.simulation.close();
  rmSync(folder, { recursive: true });
});

it.each(Array.from({ length: 10 }, (_, i) => `A${i + 1}`))('%s holds', (id) => {
  const { expected, found: said, ok } = found.find((each) => each.id === id)!;
  expect(said).toBe(expected);
  expect(ok).toBe(true);
});

it('prints ten assertions with what the sources leave unexplained', () => {
  const [head, open] = report(found).split('What the sources leave unexplained');
  expect(head!.match(/^A\d+ +ok /gm)).toHaveLength(10);
  expect(open!.match(/^A\d+ /gm)!.length).toBeGreaterThan(10);
  expect(report(found)).toContain('All 10 assertions hold.');
  const failed = report(found.map((each) => ({ ...each, ok: each.id !== 'A5' })));
  expect(failed).toContain('A5  FAIL');
  expect(failed).toContain('A5 of 10 assertions do not hold.');
});

const HISTORY = ['area', 'snapshot', 'needs', 'measure', 'pipeline', 'body', 'session', 'paper'];

it('everything of the history says where it was taken from, what follows from it too', async () => {
  const events: Recorded[] = [];
  for await (const page of played.importer.simulation.tenant.store.readAll()) events.push(...page);
  const history = events.filter(({ stream }) =>
    HISTORY.some((category) => stream.startsWith(`karlsruhe.${category}-`)),
  );
  expect(history.filter(({ metadata }) => !metadata.imported)).toEqual([]);
  const approved = history.filter(({ type }) => type === 'MeasureApproved');
  expect(approved).toHaveLength(27);
  expect(approved.every(({ metadata }) => metadata.actor === SYSTEM)).toBe(true);
  expect(new Set(approved.map(({ metadata }) => metadata.effectiveOn))).toContain('2015-11-24');
});

it('what the source does not say is unknown', () => {
  const facts = new Facts(played);
  expect(facts.pipeline('2026-08-01').unknown).toMatchObject([
    { kind: 'UNKNOWN', title: 'Weitere Projekte, 20.2.2018', decidedOn: '2018-02-20' },
  ]);
  const uncounted = facts.results().filter(({ votes }) => votes === undefined);
  expect(uncounted).toHaveLength(22);
});

it('nobody waits for sessions of the past', () => {
  const { reads } = played.importer.simulation.tenant;
  expect(reads.all(inbox).filter(({ row }) => row.kind === 'COMMITTEE')).toEqual([]);
});

const IN_ANOTHER_STORE = 240_000;

/** The same history in another store says the same, but for positions and times. */
async function playedIn({ nodes, begin }: Engine): Promise<void> {
  const begun = await begin();
  const elsewhere = await playIn(await Nodes.begin(join(folder, 'elsewhere'), { nodes, ...begun }));
  const { simulation } = elsewhere.importer;
  expect(await finalState(simulation.tenant)).toEqual(
    await finalState(played.importer.simulation.tenant),
  );
  await simulation.close();
  await begun.end();
  rmSync(join(folder, 'elsewhere'), { recursive: true });
}

it.each([memory, eventStoreDb])(
  'ends in the same state in $name',
  (engine) => playedIn(engine),
  IN_ANOTHER_STORE,
);

withEventStore('in a running server', (url) =>
  it('ends in the same state', () => playedIn(running(url)), IN_ANOTHER_STORE),
);
