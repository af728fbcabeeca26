import {
  CommandIdReused,
  type EventStore,
  Rejection,
  RevisionMismatch,
  StoreUnavailable,
  type Category,
  type Command,
  type CommandContext,
  type Event,
  type Instant,
  type LocalDate,
  type NewEvent,
  type Recorded,
  type Stored,
} from '#kernel';
import { MemoryEventStore } from '#platform/memory';
import { CachedWritePath } from './write-path';

type Count = Command<'Count', { by: number; on?: LocalDate }>;
type Counted = Event<'Counted', 1, { sum: number }>;

/** Gives one event for each step, carrying the sum: it shows which state was decided upon. */
const counter: Category<number, Count, Counted> = {
  category: 'counter',
  initialState: 0,
  decide: ({ data: { by, on } }, state) => {
    if (by < 0) throw new Rejection('NEGATIVE');
    return Array.from({ length: by }, (_, i) => ({
      type: 'Counted' as const,
      version: 1 as const,
      data: { sum: state + i + 1 },
      ...(on ? { effectiveOn: on } : {}),
    }));
  },
  evolve: (_, { data: { sum } }) => sum,
  upcast: (stored: Stored) => stored as Counted,
};

/** Lets a test hold back, fail or swallow what the store answers. */
class Faulty extends MemoryEventStore {
  readonly appends: (readonly NewEvent[])[] = [];
  before: () => Promise<void> = () => Promise.resolve();
  after: () => Promise<void> = () => Promise.resolve();

  override async append(...[stream, events, expected]: Parameters<EventStore['append']>) {
    this.appends.push(events);
    await this.before();
    const appended = await super.append(stream, events, expected);
    await this.after();
    return appended;
  }
}

class Shared extends Faulty {
  override readonly exclusive = false as unknown as true;
}

const clock = {
  time: '2026-03-01T10:00:00.000Z' as Instant,
  now: () => clock.time,
  monotonic: () => 0,
};
let store: Faulty;
let path: CachedWritePath;

const open = (on: EventStore = store) =>
  new CachedWritePath({
    tenant: 'town',
    store: on,
    clock,
    fingerprintKey: Buffer.alloc(32, 1),
    timeliness: () => '2026-02-01' as LocalDate,
  });

beforeEach(() => {
  clock.time = '2026-03-01T10:00:00.000Z' as Instant;
  store = new Faulty();
  path = open();
});

const context = (key: string, more: Partial<CommandContext> = {}): CommandContext => ({
  tenant: 'town',
  actor: 'ada',
  key,
  ...more,
});
const count = (key: string, by: number, more: Partial<CommandContext> = {}, on = path) =>
  on.execute(
    counter,
    'c1',
    { type: 'Count', data: { by }, now: clock.now(), by: 'ada' },
    context(key, more),
  );

async function log(): Promise<Recorded[]> {
  const found: Recorded[] = [];
  for await (const page of store.read('town.counter-c1')) found.push(...page);
  return found;
}
const sums = async () => (await log()).map(({ data }) => (data as Counted['data']).sum);
const later = () => new Promise<void>((resolve) => setTimeout(resolve, 5));
const failing = () => Promise.reject(new StoreUnavailable('not-applied', 'unavailable'));

describe('a command', () => {
  it('is decided upon what is about to be committed, in the order of its coming', async () => {
    const receipts = await Promise.all(['a', 'b', 'c'].map((key) => count(key, 1)));
    expect(receipts.map(({ revision }) => revision)).toEqual([0n, 1n, 2n]);
    expect(await sums()).toEqual([1, 2, 3]);
  });

  it('gives its events ids that follow from it', async () => {
    await count('a', 2);
    const first = (await log()).map(({ id }) => id);
    store = new Faulty();
    path = open();
    await count('a', 2);
    expect((await log()).map(({ id }) => id)).toEqual(first);
    expect(new Set(first).size).toBe(2);
  });

  it('sent again gives the same answer and writes nothing, also with a cold cache', async () => {
    const first = await count('a', 2);
    await count('b', 1);
    expect(await count('a', 2)).toEqual(first);
    expect(await count('a', 2, {}, open())).toEqual(first);
    expect(await sums()).toEqual([1, 2, 3]);
  });

  it('is recalled before it is prepared anew', async () => {
    const request = { type: 'Count', data: { by: 1 } };
    expect(await path.recall(counter, 'c1', context('a', { request }))).toBeUndefined();
    const first = await count('a', 1, { request });
    expect(await open().recall(counter, 'c1', context('a', { request }))).toEqual(first);
    await expect(
      path.recall(counter, 'c1', context('a', { request: { type: 'Other' } })),
    ).rejects.toBeInstanceOf(CommandIdReused);
  });

  it('sent again while the first is in flight is the same command', async () => {
    const [first, second] = await Promise.all([count('a', 1), count('a', 1)]);
    expect(second).toEqual(first);
    expect(await sums()).toEqual([1]);
  });

  it('is recognised before If-Match is looked at', async () => {
    const first = await count('a', 1);
    await count('b', 1);
    expect(await count('a', 1, { ifMatch: -1n })).toEqual(first);
  });

  it('under a used id is refused when it is another', async () => {
    await count('a', 1);
    await expect(count('a', 2)).rejects.toBeInstanceOf(CommandIdReused);
    await expect(count('a', 2, {}, open())).rejects.toBeInstanceOf(CommandIdReused);
  });

  it('under the same key of another actor is another command', async () => {
    await count('a', 1);
    await count('a', 1, { actor: 'ben' });
    expect(await sums()).toEqual([1, 2]);
  });

  it('is refused when another revision was seen', async () => {
    await count('a', 1);
    await expect(count('b', 1, { ifMatch: 5n })).rejects.toBeInstanceOf(RevisionMismatch);
    await expect(count('c', 1, { ifMatch: 0n })).resolves.toMatchObject({ revision: 1n });
  });

  it('stands in the metadata of what it wrote', async () => {
    await count('a', 1, { causationId: 'cause', correlationId: 'thread', onBehalfOf: 'ben' });
    const [{ metadata }] = (await log()) as [Recorded];
    expect(metadata).toMatchObject({
      actor: 'ada',
      onBehalfOf: 'ben',
      causationId: 'cause',
      correlationId: 'thread',
      recordedAt: clock.time,
    });
    expect(metadata.fingerprint).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is never recorded before what was recorded already', async () => {
    await count('a', 1);
    clock.time = '2026-03-01T09:00:00.000Z' as Instant;
    await count('b', 1);
    expect((await log()).map(({ metadata }) => metadata.recordedAt)).toEqual([
      '2026-03-01T10:00:00.000Z',
      '2026-03-01T10:00:00.000Z',
    ]);
  });
});

describe('an answer without an event', () => {
  const answers = [
    ['a rejection', () => count('b', -1)],
    ['nothing to do', () => count('b', 0)],
  ] as const;

  it.each(answers)('%s waits for what it was decided upon', async (_, ask) => {
    let release = () => {};
    store.before = () => new Promise((resolve) => (release = resolve));
    const first = count('a', 1);
    await later();
    let answered = false;
    const second = ask().finally(() => (answered = true));
    const outcome = second.then(
      (receipt) => receipt.revision,
      (error: unknown) => (error as Error).name,
    );
    await later();
    expect(answered).toBe(false);
    release();
    await first;
    expect(await outcome).toBe(_ === 'a rejection' ? 'Rejection' : 0n);
  });

  it.each(answers)('%s falls with what it was decided upon', async (_, ask) => {
    await count('zero', 1);
    store.before = failing;
    const first = count('a', 1);
    const second = ask();
    await expect(first).rejects.toBeInstanceOf(StoreUnavailable);
    await expect(second).rejects.toBeInstanceOf(StoreUnavailable);
  });

  it('after a failure the state is read again', async () => {
    await count('a', 1);
    store.before = failing;
    await expect(count('b', 1)).rejects.toBeInstanceOf(StoreUnavailable);
    store.before = () => Promise.resolve();
    await count('b', 1);
    expect(await sums()).toEqual([1, 2]);
  });
});

describe('a dated fact', () => {
  const record = (on: string, more: Partial<CommandContext> = {}) =>
    path.execute(
      counter,
      'c1',
      { type: 'Count', data: { by: 1, on: on as LocalDate }, now: clock.now(), by: 'ada' },
      context(on, more),
    );

  it('carries its day', async () => {
    await record('2026-02-01');
    expect((await log())[0]?.metadata).toMatchObject({ effectiveOn: '2026-02-01' });
    expect((await log())[0]?.metadata).not.toHaveProperty('backdated');
  });

  it('recorded late needs a role', () =>
    expect(record('2026-01-31')).rejects.toMatchObject({ code: 'BACKDATING_NEEDS_ROLE' }));

  it('recorded late needs a reason', () =>
    expect(record('2026-01-31', { backdating: { allowed: true } })).rejects.toMatchObject({
      code: 'BACKDATING_NEEDS_REASON',
    }));

  it('recorded late is flagged', async () => {
    await record('2026-01-31', { backdating: { allowed: true, reason: 'minutes came late' } });
    expect((await log())[0]?.metadata).toMatchObject({ backdated: 'minutes came late' });
  });

  it('of imported history needs neither and says so', async () => {
    await record('2015-11-24', { imported: { source: 'council' } });
    expect((await log())[0]?.metadata).toMatchObject({ imported: { source: 'council' } });
  });
});

describe('imported history', () => {
  const imported = { source: 'council' };

  it('begins with an import, and then goes on with imports and live commands', async () => {
    await count('a', 1, { imported });
    await count('b', 1, { imported });
    await count('c', 1);
    await count('d', 1, { imported }, open());
    expect(await sums()).toEqual([1, 2, 3, 4]);
  });

  it('is refused where something was begun live, also by a cold cache', async () => {
    await count('a', 1);
    for (const on of [path, open()])
      await expect(count('b', 1, { imported }, on)).rejects.toMatchObject({
        code: 'IMPORTED_INTO_LIVE',
      });
    expect(await sums()).toEqual([1]);
  });
});

describe('where another process may write too', () => {
  let other: CachedWritePath;
  beforeEach(() => {
    store = new Shared();
    path = open();
    other = open();
  });

  it('a command is decided afresh when the other was faster', async () => {
    await count('a', 1);
    await count('b', 1, {}, other);
    await count('c', 1);
    expect(await sums()).toEqual([1, 2, 3]);
  });

  it('nothing is found done upon a stale state', async () => {
    const known: Category<number, Count, Counted> = {
      ...counter,
      decide: (command, state) => (state > 1 ? [] : counter.decide(command, state)),
    };
    const ask = (key: string, on: CachedWritePath, by = 1) =>
      on.execute(
        known,
        'c1',
        { type: 'Count', data: { by }, now: clock.now(), by: 'ada' },
        context(key),
      );
    await ask('a', path);
    await ask('b', other);
    await expect(ask('c', path, 0)).resolves.toMatchObject({ revision: 1n });
  });

  it('nothing is refused upon a stale state', async () => {
    const once: Category<number, Count, Counted> = {
      ...counter,
      decide: (command, state) => {
        if (state === 1) throw new Rejection('ONE');
        return counter.decide(command, state);
      },
    };
    await count('a', 1);
    await count('b', 1, {}, other);
    await expect(
      path.execute(
        once,
        'c1',
        { type: 'Count', data: { by: 1 }, now: clock.now(), by: 'ada' },
        context('c'),
      ),
    ).resolves.toMatchObject({ revision: 2n });
  });

  it('an unknown outcome is resolved by the same append', async () => {
    await count('a', 1);
    let drops = 1;
    store.after = () =>
      drops-- > 0
        ? Promise.reject(new StoreUnavailable('unknown', 'unavailable'))
        : Promise.resolve();
    await expect(count('b', 1)).resolves.toMatchObject({ revision: 1n });
    expect(await sums()).toEqual([1, 2]);
    const [, first, second] = store.appends;
    expect(second).toEqual(first);
  });
});
