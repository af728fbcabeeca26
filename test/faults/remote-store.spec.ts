import {
  OutOfOrder,
  StoreUnavailable,
  type Appended,
  type EventStore,
  type Instant,
  type LocalDate,
  type NewEvent,
  type Recorded,
  type SubscriptionMessage,
} from '#kernel';
import { storeAddress } from '#platform/configuration';
import type { Opening } from '#platform/event-log';
import { RemoteEventStore, StoreConnection, type Patience } from '#platform/eventstoredb';
import { CachedWritePath } from '#platform/write-path';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { all, event, events, labelOf, labels, numbered, uuidOf } from '../contracts/some-events';
import { EventStoreServer } from '../support/event-store/server';

/** How the adapter copes with a server that misbehaves; rows of the tables it obeys, by their names. */

const OPENING: Opening = {
  tenant: 'test',
  logId: uuidOf('log'),
  demo: true,
  now: '2026-01-01T00:00:00.000Z' as Instant,
};
const HASTY: Patience = { call: 1000, read: 8000, silence: 1600 };
const PATIENT: Partial<Patience> = { call: 20_000 };

let server: EventStoreServer;
let connection: StoreConnection;
let store: RemoteEventStore;
const opened: StoreConnection[] = [];

const connect = (url = server.url, patience: Partial<Patience> = HASTY): StoreConnection => {
  const made = new StoreConnection(storeAddress(url), patience);
  opened.push(made);
  return made;
};

beforeEach(async () => {
  server = await EventStoreServer.start();
  connection = connect();
  store = await RemoteEventStore.open(connection, OPENING);
});
afterEach(async () => {
  await store.close();
  for (const each of opened.splice(0)) await each.close();
  server.stop();
});

/** The same log, by who waits longer: for what is large. */
const patiently = () => RemoteEventStore.open(connect(server.url, PATIENT), OPENING);

const unknown = { name: 'StoreUnavailable', outcome: 'unknown' };

/** Labels as a subscription gives them, until `count` have come. */
async function follow(count: number, from: EventStore = store): Promise<string[]> {
  const seen: string[] = [];
  const abort = new AbortController();
  for await (const message of from.subscribe({ signal: abort.signal })) {
    if (message.kind === 'events') seen.push(...message.events.map(labelOf));
    if (seen.length >= count) abort.abort();
  }
  return seen;
}

const inStore = (stream: string) => server.kept.stream(stream).length;

describe('an append', () => {
  it('names an exact revision or no stream, whatever was asked for', async () => {
    const asked = jest.spyOn(server.kept, 'append');
    await store.append('test.s-1', events('a'), 'any');
    await store.append('test.s-1', events('b'), 'stream-exists');
    await store.append('test.s-1', events('c'), 1n);
    expect(asked.mock.calls.map(([, expected]) => expected)).toEqual([-1, 0, 1]);
  });

  it('answers with the last written revision, which the client calls the next expected', async () =>
    expect(await store.append('test.s-1', events('a', 'b'), 'no-stream')).toMatchObject({
      revision: 1n,
    }));

  it('is told by its ids when it comes again, even with other data', async () => {
    const first = await store.append('test.s-1', events('a'), 'no-stream');
    await store.append('test.s-1', events('b'), 0n);
    const again = store.append('test.s-1', [event('a', { other: true })], 'no-stream');
    expect(await again).toEqual(first);
    expect(inStore('test.s-1')).toBe(2);
  });

  it('with an id that is no UUID never reaches the client', async () => {
    const before = server.calls.append;
    const bad = store.append('test.s-1', [{ ...event('a'), id: 'a' }], 'any');
    await expect(bad).rejects.toBeInstanceOf(TypeError);
    expect(server.calls.append).toBe(before);
  });

  it('over 1 MB is refused before the call', async () => {
    const before = server.calls.append;
    const large = store.append('test.s-1', [event('a', { text: 'x'.repeat(1_000_000) })], 'any');
    await expect(large).rejects.toMatchObject({ name: 'AppendTooLarge' });
    expect(server.calls.append).toBe(before);
  });

  it('keeps correlation and causation where the projections of the store look for them', async () => {
    await store.append('test.s-1', events('a'), 'no-stream');
    const [kept] = server.kept.stream('test.s-1');
    expect(JSON.parse(Buffer.from(kept!.metadata).toString())).toMatchObject({
      $correlationId: event('a').metadata.correlationId,
      $causationId: event('a').metadata.causationId,
      recordedAt: event('a').metadata.recordedAt,
      logId: OPENING.logId,
      version: 1,
    });
  });

  it('has a time limit of its own: an unanswered one is unknown, not pending', async () => {
    server.fault = (kind) => (kind === 'append' ? 'never-answer' : undefined);
    await expect(store.append('test.s-1', events('a'), 'no-stream')).rejects.toMatchObject(unknown);
    server.fault = () => undefined;
    await store.append('test.s-1', events('a'), 'no-stream');
    expect(inStore('test.s-1')).toBe(1);
  });

  it.each(['reset', 'not-ready', 'kill', 'kill-after', 'drop-answer'] as const)(
    'is of unknown outcome after "%s", and the same again is stored once',
    async (fault) => {
      const before = server.calls.append;
      server.fault = (kind, n) => (kind === 'append' && n === before + 1 ? fault : undefined);
      const append = () => store.append('test.s-1', events('a', 'b'), 'no-stream');
      await expect(append()).rejects.toMatchObject(unknown);
      await expect(append()).resolves.toMatchObject({ revision: 1n });
      expect(inStore('test.s-1')).toBe(2);
    },
  );

  it('is told by the follower who leads, and goes there next', async () => {
    const leader = await EventStoreServer.start();
    server.leader = leader.address;
    await expect(store.append('test.s-1', events('a'), 'no-stream')).rejects.toMatchObject({
      outcome: 'not-applied',
    });
    await store.append('test.s-1', events('a'), 'no-stream');
    expect([inStore('test.s-1'), leader.kept.stream('test.s-1').length]).toEqual([0, 1]);
    leader.stop();
  });

  it('of one client is untouched when the server of another dies', async () => {
    const other = await EventStoreServer.start();
    const second = await RemoteEventStore.open(connect(other.url), OPENING);
    other.fault = () => 'never-answer';
    const lost = second
      .append('test.s-1', events('a'), 'no-stream')
      .catch((error: unknown) => error);
    const kept = (await patiently()).append('test.s-1', numbered(200), 'no-stream');
    other.stop();
    expect(await kept).toMatchObject({ revision: 199n });
    expect(await lost).toBeInstanceOf(StoreUnavailable);
  });

  it('to a channel that was closed a moment ago is answered, and ends no process', async () => {
    const appends = () =>
      Promise.allSettled(
        Array.from({ length: 40 }, (_, i) =>
          store.append(`test.s-${i}`, events(`${i}`), 'no-stream'),
        ),
      );
    for (let round = 0; round < 5; round++) {
      const under = appends();
      server.drop();
      await under;
    }
    await new Promise((resolve) => setTimeout(resolve, 1100)); // left in peace for a second
    const answers = await appends();
    expect(answers.map(({ status }) => status)).toEqual(Array(40).fill('fulfilled'));
    for (let i = 0; i < 40; i++) expect(inStore(`test.s-${i}`)).toBe(1);
  });
});

describe('a read', () => {
  it('goes to the leader', async () => {
    const leader = await EventStoreServer.start();
    for (const { stream, ...rest } of server.kept.events)
      if (!stream.startsWith('$')) leader.kept.append(stream, undefined, [rest]);
    server.leader = leader.address;
    expect(await labels(store.read(`test.log-${OPENING.logId!}`))).toEqual(['(log opened)']);
    leader.stop();
  });

  it.each(['never-answer', 'kill', 'reset', 'not-ready'] as const)(
    'is repeated after "%s"',
    async (fault) => {
      await store.append('test.s-1', events('a'), 'no-stream');
      const before = server.calls.read;
      server.fault = (kind, n) => (kind === 'read' && n <= before + 2 ? fault : undefined);
      expect(await labels(store.read('test.s-1'))).toEqual(['a']);
    },
  );

  it('never asks for 0 events', async () => {
    const before = server.calls.read;
    expect(await all(store.readAll({ limit: 0 }))).toEqual([]);
    expect(await all(store.read('test.s-1', { limit: 0 }))).toEqual([]);
    expect(server.calls.read).toBe(before);
  });

  it('skips what is at the position it goes on from, at each page', async () => {
    const patient = await patiently();
    await patient.append('test.s-1', numbered(1500), 'no-stream');
    const found = await all(patient.readAll());
    expect(new Set(found.map(({ position }) => position)).size).toBe(found.length);
    expect(found).toHaveLength(1501);
  });

  it('finds the newest event behind many of others, and then looks no farther than it must', async () => {
    const { position } = await store.append('test.s-1', events('a'), 'no-stream');
    for (let i = 0; i < 300; i++) server.foreign('shop.order-1');
    expect(await store.head()).toBe(position);
    const before = server.calls.read;
    expect(await store.head()).toBe(position);
    expect(server.calls.read).toBe(before + 1);
  });
});

describe('positions', () => {
  it('are opaque texts that sort as the log does, with gaps', async () => {
    await store.append('test.s-1', numbered(20), 'no-stream');
    const positions = (await all(store.readAll())).map(({ position }) => position);
    expect(positions).toEqual([...positions].sort());
    expect(positions[0]).toMatch(/^\d{20}\/\d{20}$/);
    const offsets = positions.map((position) => BigInt(position.split('/')[0]!));
    expect(offsets.some((offset, i) => i > 0 && offset - offsets[i - 1]! > 1n)).toBe(true);
  });
});

describe('a subscription', () => {
  it('is renewed from the last event handed on when the server ends it', async () => {
    await store.append('test.s-1', numbered(50), 'no-stream');
    const seen: string[] = [];
    const kinds: SubscriptionMessage['kind'][] = [];
    const abort = new AbortController();
    for await (const message of store.subscribe({ signal: abort.signal })) {
      kinds.push(message.kind);
      if (message.kind === 'events') seen.push(...message.events.map(labelOf));
      if (message.kind === 'caught-up' && seen.length === 51) {
        server.drop();
        await store
          .append('test.s-1', events('after'), 49n)
          .catch(() => store.append('test.s-1', events('after'), 49n));
      }
      if (seen.at(-1) === 'after') abort.abort();
    }
    expect(seen).toEqual(['(log opened)', ...[...Array(50).keys()].map(String), 'after']);
    expect(kinds).toContain('fell-behind');
  });

  it('is renewed when nobody confirms it', async () => {
    await store.append('test.s-1', events('a'), 'no-stream');
    server.fault = (kind, n) => (kind === 'subscribe' && n <= 3 ? 'never-answer' : undefined);
    expect(await follow(2)).toEqual(['(log opened)', 'a']);
  });

  it('is renewed when it is silent although the log goes on', async () => {
    let silent = true;
    server.deliver = () => (silent ? 'never' : 'once');
    const reader = follow(2);
    await store.append('test.s-1', events('a'), 'no-stream');
    await new Promise((resolve) => setTimeout(resolve, 200));
    silent = false;
    expect(await reader).toEqual(['(log opened)', 'a']);
    expect(server.calls.subscribe).toBeGreaterThan(2);
  });

  it('is renewed when the server finds its reader too slow', async () => {
    await store.append('test.s-1', events('a'), 'no-stream');
    server.fault = (kind, n) => (kind === 'subscribe' && n <= 3 ? 'too-slow' : undefined);
    expect(await follow(2)).toEqual(['(log opened)', 'a']);
  });

  it('says how far it has come where only others write', async () => {
    const abort = new AbortController();
    let told: string | undefined;
    for (let i = 0; i < 10_050; i++) server.foreign('shop.order-1');
    const patient = await patiently();
    for await (const message of patient.subscribe({ signal: abort.signal })) {
      if (message.kind === 'checkpoint') told = message.position;
      if (message.kind === 'caught-up') abort.abort();
    }
    expect(told! > (await patient.head())!).toBe(true);
  });

  it('tells whoever reads when the store stays away', async () => {
    server.fault = (kind) => (kind === 'subscribe' ? 'denied' : undefined);
    await expect(follow(1)).rejects.toMatchObject({ name: 'StoreUnavailable' });
  });
});

describe('a leader that freezes, while another is elected', () => {
  /** A node may take a second to say who leads; silence is not what tells here. */
  const UNWATCHED = { call: 2500, silence: 60_000 };
  let next: EventStoreServer;
  let own: RemoteEventStore;

  beforeEach(async () => {
    next = await EventStoreServer.start(server.kept);
    next.leader = server.address;
    const nodes = `esdb://127.0.0.1:${server.address},127.0.0.1:${next.address}?tls=false`;
    own = await RemoteEventStore.open(connect(nodes, UNWATCHED), OPENING);
    await own.append('test.s-1', events('a'), 'no-stream');
  });
  afterEach(() => next.stop());

  const freeze = () => {
    server.frozen = true;
    next.leader = undefined;
  };

  it('is left: the same append goes to who leads now', async () => {
    freeze();
    await expect(own.append('test.s-1', events('b'), 0n)).rejects.toMatchObject(unknown);
    expect(await own.append('test.s-1', events('b'), 0n)).toMatchObject({ revision: 1n });
    expect(next.calls.append).toBe(1);
  });

  it('is left by reads too', async () => {
    freeze();
    expect(await labels(own.read('test.s-1'))).toEqual(['a']);
    expect(next.calls.read).toBeGreaterThan(0);
  });

  it('is left by who follows the log', async () => {
    const reader = follow(3, own);
    await own.head();
    while (server.calls.subscribe < 2) await new Promise((resolve) => setTimeout(resolve, 10));
    freeze();
    await own.append('test.s-1', events('b'), 0n).catch(() => undefined);
    await own.append('test.s-1', events('b'), 0n);
    expect(await reader).toEqual(['(log opened)', 'a', 'b']);
  });

  it('is not taken for one that answers others: only the call is given up', async () => {
    server.fault = (kind) => (kind === 'append' ? 'never-answer' : undefined);
    const lost = own.append('test.s-1', events('b'), 0n);
    const reading = setInterval(() => void own.head(), 100);
    await expect(lost).rejects.toMatchObject(unknown);
    clearInterval(reading);
    next.leader = undefined;
    server.fault = () => undefined;
    await own.append('test.s-1', events('b'), 0n);
    expect(next.calls.append).toBe(0);
  });
});

describe('nodes of which none leads', () => {
  const unheard: unknown[] = [];
  const hear = (error: unknown) => unheard.push(error);
  beforeEach(() => process.on('unhandledRejection', hear));
  afterEach(() => process.off('unhandledRejection', hear));

  it('end no process: what fails while one is looked for is told to who asked', async () => {
    const nodes = `127.0.0.1:${server.address},127.0.0.1:1`;
    const own = await RemoteEventStore.open(
      connect(`esdb://${nodes}?tls=false&maxDiscoverAttempts=3`, PATIENT),
      OPENING,
    );
    const append = (n: number) =>
      own.append(`test.s-${n}`, events(`${n}`), 'no-stream').catch((error: unknown) => error);
    const before = server.calls.append;
    server.fault = (kind, n) =>
      kind === 'append' ? (n === before + 1 ? 'never-answer' : 'not-ready') : undefined;
    const lost = append(1);
    while (server.calls.append === before) await new Promise((resolve) => setTimeout(resolve, 5));
    server.leaderless = true;
    await append(2);
    const looking = append(3);
    await new Promise((resolve) => setTimeout(resolve, 50));
    server.drop();
    const outcomes = await Promise.all([lost, looking]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(outcomes).toMatchObject([unknown, { outcome: 'not-applied' }]);
    expect(unheard).toEqual([]);
    server.leaderless = false;
    server.fault = () => undefined;
    expect(await append(3)).toMatchObject({ revision: 0n });
  });
});

/** A counter of one stream: each command adds one event and knows how many there were. */
const counter = {
  category: 's',
  initialState: 0,
  decide: (command: { type: 'Count'; data: { n: number } }, state: number) => [
    { type: 'Counted', version: 1, data: { label: `${command.data.n} after ${state}` } },
  ],
  evolve: (state: number) => state + 1,
  upcast: (stored: unknown) => stored as never,
} as never;

const writePath = (over: EventStore) =>
  new CachedWritePath({
    tenant: 'test',
    store: over,
    clock: { now: () => OPENING.now, monotonic: () => 0 },
    fingerprintKey: Buffer.alloc(32, 1),
    timeliness: () => '2020-01-01' as LocalDate,
  });

const send = (path: CachedWritePath, n: number, id = '1') =>
  path.execute(counter, id, { type: 'Count', data: { n }, now: OPENING.now, by: 'ada' } as never, {
    tenant: 'test',
    actor: 'ada',
    key: `count ${n}`,
  });

/** Commands that are sent again until they are answered, as a client does. */
async function persistently(path: CachedWritePath, n: number): Promise<Appended> {
  for (;;)
    try {
      return (await send(path, n)) as Appended;
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
    }
}

const counted = () => all(store.read('test.s-1'));

/** Every command once, each decided on what stood before it. */
const eachOnce = (found: readonly Recorded[], count: number) => {
  const said = found.map(labelOf);
  expect(new Set(said.map((label) => label.split(' ')[0])).size).toBe(count);
  expect(said.map((label) => label.split(' after ')[1])).toEqual(
    [...Array(count).keys()].map(String),
  );
};

/** As one that does not ask what has become of an append: what was not answered is made anew. */
const forgetful = (): EventStore =>
  new Proxy(store, {
    get: (target, name) =>
      name === 'append'
        ? (stream: string, some: readonly NewEvent[]) =>
            target
              .append(stream, some, 'no-stream')
              .catch(() =>
                target.append(stream, [{ ...some[0]!, id: uuidOf(`${Math.random()}`) }], 'any'),
              )
        : (Reflect.get(target, name) as unknown),
  });

describe('the store is away or slow', () => {
  it('F38 each command takes effect once, however the appends fare', async () => {
    const faults = [
      'never-answer',
      'kill',
      'not-ready',
      'drop-answer',
      'reset',
      'kill-after',
    ] as const;
    server.fault = (kind, n) =>
      kind === 'append' && n % 3 !== 0 ? faults[n % faults.length] : undefined;
    const path = writePath(store);
    for (let n = 0; n < 8; n++) await persistently(path, n);
    server.fault = () => undefined;
    eachOnce(await counted(), 8);
  });

  it('F38 that answers only every tenth call loses and doubles nothing', async () => {
    const patient = await RemoteEventStore.open(
      connect(server.url, { ...HASTY, call: 60 }),
      OPENING,
    );
    server.fault = (kind, n) => (kind !== 'subscribe' && n % 10 !== 0 ? 'drop-answer' : undefined);
    const path = writePath(patient);
    for (let n = 0; n < 2; n++) await persistently(path, n);
    server.fault = () => undefined;
    eachOnce(await counted(), 2);
  });

  it('F38 that was away comes back: what waits is done', async () => {
    server.stop();
    const path = writePath(store);
    const waiting = persistently(path, 1);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await server.resume();
    await waiting;
    eachOnce(await counted(), 1);
  });

  it('F38 mutant: one that takes silence for a refusal counts twice', async () => {
    const before = server.calls.append;
    server.fault = (kind, n) => (kind === 'append' && n === before + 1 ? 'kill-after' : undefined);
    await send(writePath(forgetful()), 1);
    expect(await counted()).toHaveLength(2);
  });
});

describe('the append was made and its answer lost', () => {
  it('F39 the retry returns the first result', async () => {
    const before = server.calls.append;
    server.fault = (kind, n) => (kind === 'append' && n <= before + 3 ? 'drop-answer' : undefined);
    const receipt = await send(writePath(store), 1);
    const [only, ...others] = await counted();
    expect(others).toEqual([]);
    expect(receipt).toMatchObject({ revision: only?.revision, position: only?.position });
  });

  it('F39 a rejection that comes after a lost answer does not undo what was made', async () => {
    const before = server.calls.append;
    server.fault = (kind, n) => (kind === 'append' && n === before + 1 ? 'drop-answer' : undefined);
    await expect(store.append('test.s-1', events('a'), 'no-stream')).rejects.toMatchObject(unknown);
    await store.append('test.s-1', events('b'), 0n);
    expect(await store.append('test.s-1', events('a'), 'no-stream')).toMatchObject({
      revision: 0n,
    });
  });

  it('F39 mutant: one that decides anew instead of asking again counts twice', async () => {
    const before = server.calls.append;
    server.fault = (kind, n) => (kind === 'append' && n === before + 1 ? 'drop-answer' : undefined);
    await send(writePath(forgetful()), 1);
    expect(await counted()).toHaveLength(2);
  });
});

describe('a subscription that drops, repeats, leaves out and reorders', () => {
  const COUNT = 120;
  const write = async () => {
    for (let n = 0; n < COUNT; n++)
      await store.append(
        `test.s-${n % 3}`,
        events(`${n}`),
        n < 3 ? 'no-stream' : BigInt(Math.floor(n / 3) - 1),
      );
  };
  const expected = () => ['(log opened)', ...[...Array(COUNT).keys()].map(String)];
  it('F41 what is delivered twice is read once', async () => {
    let told = 0;
    server.deliver = () => (++told % 3 === 0 ? 'twice' : 'once');
    const reader = follow(COUNT + 1);
    await write();
    expect(await reader).toEqual(expected());
  });

  it.each(['never', 'after-the-next'] as const)(
    'F41 what is delivered "%s" in a stream is fetched before what comes behind it',
    async (delivery) => {
      const met = new Set<string>();
      server.deliver = ({ id, revision }) =>
        revision % 7 === 3 && met.size < met.add(id).size ? delivery : 'once';
      const reader = follow(31);
      for (let n = 0; n < 30; n++)
        await store.append('test.s-1', events(`${n}`), n ? BigInt(n - 1) : 'no-stream');
      expect(await reader).toEqual(expected().slice(0, 31));
    },
  );

  it.each(['never', 'after-the-next'] as const)(
    'F41 what is delivered "%s" behind another stream is said to be so: who computed from it begins anew',
    async (delivery) => {
      server.deliver = ({ id }) => (id === uuidOf('10') ? delivery : 'once');
      const reader = follow(COUNT + 1);
      reader.catch(() => undefined);
      await write();
      await expect(reader).rejects.toBeInstanceOf(OutOfOrder);
      server.deliver = () => 'once';
      expect(await follow(COUNT + 1)).toEqual(expected());
    },
  );

  it('F41 that drops every few events loses and repeats none', async () => {
    const reader = follow(COUNT + 1);
    const dropping = setInterval(() => server.drop(), 40);
    for (let n = 0; n < COUNT; n++)
      for (;;)
        try {
          const expected = n < 3 ? ('no-stream' as const) : BigInt(Math.floor(n / 3) - 1);
          await store.append(`test.s-${n % 3}`, events(`${n}`), expected);
          break;
        } catch (error) {
          expect(error).toBeInstanceOf(StoreUnavailable);
        }
    clearInterval(dropping);
    expect(await reader).toEqual(expected());
  });

  it('F41 mutant: one that believes the server hands on what is repeated and misses what is left out', async () => {
    server.deliver = ({ id }) =>
      id === uuidOf('7') ? 'twice' : id === uuidOf('8') ? 'never' : 'once';
    await write();
    const abort = new AbortController();
    const believed: string[] = [];
    for await (const batch of connection.subscribe(undefined, 'test.', abort.signal))
      for (const received of batch) {
        if (received.kind === 'event') believed.push(labelOf(received.event as never));
        if (received.kind === 'caught-up') abort.abort();
      }
    expect(believed).not.toEqual(expected());
    expect(believed.filter((label) => label === '7')).toHaveLength(2);
    expect(believed).not.toContain('8');
  });
});

describe('another store than yesterday', () => {
  const open = (asked: Partial<Opening> = {}) =>
    RemoteEventStore.open(connect(), { ...OPENING, ...asked });

  it('F43 opens the same log again, and asks it only for what it was told', async () => {
    const { tenant, now } = OPENING;
    expect((await RemoteEventStore.open(connect(), { tenant, now })).identity).toEqual(
      store.identity,
    );
  });

  it.each([
    [{ logId: uuidOf('another') }, 'logId of test is'],
    [{ demo: false }, 'demo of test is true, asked for was false'],
  ])('F43 refuses another log than %j', async (asked, reason) => {
    await expect(open(asked)).rejects.toMatchObject({ name: 'LogRefused' });
    await expect(open(asked)).rejects.toThrow(reason);
  });

  it('F43 mutant: one that does not ask for the id of its log goes on in another', async () => {
    await store.append('test.s-1', events('theirs'), 'no-stream');
    const { tenant, now } = OPENING;
    const own = await EventStoreServer.start();
    await RemoteEventStore.open(connect(own.url), { tenant, now, logId: uuidOf('own') });
    own.stop();
    const careless = await RemoteEventStore.open(connect(), { tenant, now });
    await careless.append('test.s-1', events('ours'), 0n);
    expect(await labels(careless.readAll())).toEqual(['(log opened)', 'theirs', 'ours']);
  });

  it('F43 refuses streams of another program that bear the tenant’s name', async () => {
    server.foreign('shop.order-1');
    await expect(open({ tenant: 'shop' })).rejects.toThrow('shop.order-1 is of another program');
  });

  it('F43 begins beside streams of another program, and neither reads nor touches them', async () => {
    server.foreign('orders-1');
    server.foreign('$ce-orders');
    const { logId, ...opening } = OPENING;
    const beside = await RemoteEventStore.open(connect(), { ...opening, tenant: 'beside' });
    await beside.append('beside.s-1', events('a'), 'no-stream');
    expect(await labels(beside.readAll())).toEqual(['(log opened)', 'a']);
    expect([inStore('orders-1'), inStore('$ce-orders')]).toEqual([1, 1]);
    expect(logId).not.toBe(beside.identity.logId);
  });

  it('F43 stops at an event of another program within its own streams, and says which', async () => {
    server.foreign('test.s-9', 'OrderPlaced');
    await expect(all(store.readAll())).rejects.toMatchObject({
      name: 'StoreUnavailable',
      outage: 'corrupt',
      cause: { message: expect.stringContaining('test.s-9 holds an event OrderPlaced') as string },
    });
  });

  it('F43 of several that begin a log at once one wins, and all open it', async () => {
    const { logId, ...opening } = OPENING;
    const several = await Promise.all(
      Array.from({ length: 6 }, () =>
        RemoteEventStore.open(connect(), { ...opening, tenant: 'fresh' }),
      ),
    );
    expect(new Set(several.map(({ identity }) => identity.logId)).size).toBe(1);
    expect(logId).toBeDefined();
    expect(await labels(several[0]!.readAll())).toEqual(['(log opened)']);
  });

  it('F43 says plainly that credentials are refused, or that nobody answers', async () => {
    server.fault = () => 'denied';
    await expect(open()).rejects.toThrow('does not accept these credentials');
    server.stop();
    const away = RemoteEventStore.open(connect(server.url, { ...HASTY, read: 500 }), OPENING);
    await expect(away).rejects.toThrow(/127\.0\.0\.1.* is refused: it does not answer/);
    await server.resume();
    server.fault = () => undefined;
  });
});

describe('a connection that is closed', () => {
  /** How long the product would wait for it, at the most. Unit: milliseconds. */
  const SOON = 2000;
  const closes = async (closed: StoreConnection) => {
    const late = new Promise((resolve) => setTimeout(resolve, SOON, 'late'));
    return Promise.race([closed.close().then(() => 'closed'), late]);
  };
  /** A connection with an append, two reads and a subscription that nobody answers. */
  async function busy(url = server.url) {
    const made = connect(url, { ...PATIENT, read: 1000 });
    const own = await RemoteEventStore.open(made, OPENING);
    await own.append('test.s-1', numbered(50), 'any');
    server.fault = () => 'never-answer';
    const { signal } = new AbortController();
    const subscription = made.subscribe(undefined, 'test.', signal)[Symbol.asyncIterator]();
    const inFlight = [
      own.append('test.s-2', events('a'), 'no-stream'),
      made.readStream('test.s-1', undefined, 'forwards', 10),
      made.readAll(undefined, 'forwards', 10),
      subscription.next(),
    ];
    const ends = Promise.allSettled(inFlight.map((call) => call.catch(() => 'failed')));
    await new Promise((resolve) => setTimeout(resolve, 100));
    return { made, ends };
  }

  it('ends while calls are under way', async () => {
    const { made, ends } = await busy();
    expect(await closes(made)).toBe('closed');
    expect(await closes(made)).toBe('closed');
    await ends;
  });

  it('ends when the server is gone, with calls under way', async () => {
    const { made } = await busy();
    server.stop();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await closes(made)).toBe('closed');
    await server.resume();
  });

  it('ends when the server it would look for is gone', async () => {
    const { port } = new URL(server.url);
    const { made } = await busy(`esdb+discover://127.0.0.1:${port}?tls=false`);
    server.stop();
    await made.readAll(undefined, 'forwards', 1).catch(() => undefined);
    expect(await closes(made)).toBe('closed');
    await server.resume();
  });

  it('ends that was never used, and whose server never was there', async () => {
    expect(await closes(connect())).toBe('closed');
    const nobody = connect('esdb://127.0.0.1:1?tls=false', { call: 500, read: 500 });
    await nobody.readAll(undefined, 'forwards', 1).catch(() => undefined);
    expect(await closes(nobody)).toBe('closed');
  });
});

it('no event of a tenant is ever deleted: nothing here can', () => {
  const source = readFileSync(
    join(__dirname, '../../libs/platform/eventstoredb/src/client.ts'),
    'utf8',
  );
  expect(source).not.toMatch(/deleteStream|tombstoneStream|setStreamMetadata/);
});
