import { StoreUnavailable, type EventStore, type Position, type Recorded } from '#kernel';
import type { LogReader } from '#platform/log-reader';
import { tmpdir } from 'node:os';
import { diskOf, partsOf } from './health';

const CLOCK = { now: 60_000, since: 0 };

const at = (position: string) => position as Position;

/** Three events, recorded at seconds 1, 2 and 3. */
const store = {
  head: async () => at('3'),
  readAll: async function* ({ after = '0' }: { after?: string }) {
    const recordedAt = new Date((Number(after) + 1) * 1000).toISOString();
    yield [{ metadata: { recordedAt } } as Recorded];
  },
} as unknown as EventStore;

type Model = { name: string; state: 'live' | 'stopped'; position?: string };

const parts = (models: Model[], more: object = {}, clock = CLOCK) => {
  const status = { readModels: models, reactions: [], degraded: [], ...more };
  const reader = { status: () => status } as unknown as LogReader;
  return partsOf({ name: 'town', store: store as never, reader }, clock);
};

const live = (name: string, position: string): Model => ({ name, state: 'live', position });

it('says how long the oldest event that was not read has waited', async () =>
  expect(await parts([live('a', '3'), live('b', '1'), live('c', '2')])).toContainEqual({
    name: 'town: read models',
    state: 'degraded',
    reason: '58 s behind the log: b, c',
    lag: 58_000,
  }));

it.each([
  ['all have read all', [live('a', '3')], { now: 60_000, since: 0 }, 0],
  ['it has waited for some seconds only', [live('a', '1')], { now: 5000, since: 0 }, 3000],
  ['this process has only begun to read', [live('a', '1')], { now: 60_000, since: 59_000 }, 1000],
  ['the clock lags behind the log', [live('a', '1')], { now: 0, since: 0 }, 1],
])('is ok when %s', async (_, models, clock, lag) =>
  expect(await parts(models, {}, clock)).toContainEqual({
    name: 'town: read models',
    state: 'ok',
    lag,
  }),
);

it('counts a model that has read nothing, and not one that is stopped', async () => {
  const models: Model[] = [
    { name: 'new', state: 'live' },
    { name: 'poisoned', state: 'stopped', position: '1' },
  ];
  expect(await parts(models)).toContainEqual(
    expect.objectContaining({ reason: '59 s behind the log: new' }),
  );
});

it('names what stands still, and what goes on', async () => {
  const degraded = [{ kind: 'reaction', name: 'tasks', reason: 'no bus' }];
  const deadlines = { state: 'live' };
  expect(await parts([live('a', '3')], { degraded, deadlines })).toEqual([
    { name: 'town: log', state: 'ok' },
    { name: 'town: read models', state: 'ok', lag: 0 },
    { name: 'town: reaction tasks', state: 'degraded', reason: 'no bus' },
    { name: 'town: deadlines', state: 'ok' },
  ]);
});

it('asks nothing more of a log that does not answer', async () => {
  const broken = { head: () => Promise.reject(new Error('gone')) } as never;
  const reader = { status: () => ({ readModels: [], degraded: [] }) } as never;
  expect(await partsOf({ name: 'town', store: broken, reader }, { now: 0, since: 0 })).toEqual([
    { name: 'town: log', state: 'down', reason: 'gone' },
  ]);
});

it('is not ready to write on a disk with less than the reserve', async () => {
  expect(await diskOf(tmpdir(), 0)).toMatchObject({ name: 'disk', state: 'ok' });
  expect(await diskOf(tmpdir(), 2 ** 60)).toMatchObject({
    state: 'down',
    reason: expect.stringContaining('JAHRESRING_DISK_RESERVE_MB') as string,
  });
});

it('does not wait for a log longer than who asks waits for the health', async () => {
  const silent = { head: () => new Promise(() => undefined) } as never;
  const asked = partsOf({ name: 'town', store: silent, reader: undefined }, CLOCK, 50);
  expect(await asked).toEqual([
    { name: 'town: log', state: 'down', reason: 'does not answer within 0.05 s' },
  ]);
});

it('says why a log does not answer', async () => {
  const store = {
    head: () =>
      Promise.reject(new StoreUnavailable('not-applied', 'unavailable', new Error('No answer.'))),
  } as never;
  expect(await partsOf({ name: 'town', store, reader: undefined }, CLOCK)).toEqual([
    {
      name: 'town: log',
      state: 'down',
      reason: 'The event store failed (unavailable): No answer. Nothing was written.',
    },
  ]);
});
