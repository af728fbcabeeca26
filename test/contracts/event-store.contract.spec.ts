import type { EventStore, Expected, Instant, Position } from '#kernel';
import { storeAddress } from '#platform/configuration';
import type { Opening } from '#platform/event-log';
import { RemoteEventStore, StoreConnection } from '#platform/eventstoredb';
import { MemoryEventStore } from '#platform/memory';
import { openForReading } from '#platform/sqlite';
import { SqliteEventStore } from '#platform/sqlite-event-store';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withEventStore } from '../support/optional';
import { NamespacedConnection } from '../support/event-store/namespaced';
import { EventStoreServer } from '../support/event-store/server';
import { storedText, storedTexts } from '../support/event-store/stored-texts';
import { eventStoreContract, type Subject } from './event-store.contract';
import { all, event, uuidOf } from './some-events';

const folder = mkdtempSync(join(tmpdir(), 'event-store-'));
afterAll(() => rmSync(folder, { recursive: true }));

const OPENING: Opening = {
  tenant: 'test',
  logId: uuidOf('log'),
  demo: true,
  now: '2026-01-01T00:00:00.000Z' as Instant,
};

const memory = (): Subject => {
  const store = new MemoryEventStore(OPENING);
  return { store, stored: async () => store.bytes() };
};

let files = 0;
const sqlite = (): Subject => {
  const file = join(folder, `${files++}.db`);
  const store = SqliteEventStore.open(file, OPENING);
  const stored = async () => {
    const db = openForReading(file);
    const rows = db.prepare('SELECT bytes FROM events ORDER BY position').all();
    db.close();
    return (rows as { bytes: string }[]).map(({ bytes }) => bytes);
  };
  return { store, stored };
};

/** Over gRPC, on a server of its own in this process. */
const eventstoredb = async (): Promise<Subject> => {
  const server = await EventStoreServer.start();
  // Server and client share a process: on a busy machine thousands of events take their time.
  const connection = new StoreConnection(storeAddress(server.url), { call: 30_000, read: 60_000 });
  const store = await RemoteEventStore.open(connection, OPENING);
  return {
    store,
    stored: async () => storedTexts(server.kept.events, 'test'),
    end: async () => {
      await connection.close();
      server.stop();
    },
  };
};

/** On a server that somebody runs, under names of its own among whatever else lies there. */
const real = async (url: string): Promise<Subject> => {
  const connection = new NamespacedConnection(url);
  const store = await RemoteEventStore.open(connection, OPENING);
  const stored = async () => {
    const texts: string[] = [];
    for (let behind: Position | undefined, end = false; !end;) {
      const page = await connection.readAll(behind, 'forwards', 1000);
      const own = page.events.filter(({ stream }) => stream.startsWith('test.'));
      texts.push(...own.map(storedText));
      ({ end } = page);
      behind = page.events.at(-1)?.position ?? behind;
    }
    return texts;
  };
  return { store, stored, end: () => connection.close() };
};

eventStoreContract('memory', memory);
eventStoreContract('sqlite', sqlite);
eventStoreContract('eventstoredb', eventstoredb);
withEventStore('on a running server', (url) =>
  eventStoreContract('eventstoredb (real)', () => real(url)),
);

/**
 * Appends drawn from a seed: new and known ids, right and wrong expectations, in turns of several.
 * On the way to a remote store those to different streams may overtake each other: `inLine` lets
 * none.
 */
async function history(store: EventStore, seed: number, inLine: boolean) {
  const draw = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
  const append = () => {
    const named: Expected[] = ['any', 'no-stream', 'stream-exists'];
    const expected = named[draw(6)] ?? BigInt(draw(14)) - 1n;
    const labels = Array.from({ length: draw(3) + 1 }, () => `${draw(40)}`);
    const some = [...new Set(labels)].map((label) => event(label, { drawn: draw(1000) }));
    return store.append(`test.s-${draw(3)}`, some, expected);
  };
  const answers = [];
  for (let turn = 0; turn < 80; turn++) {
    const count = draw(4) + 1;
    if (inLine)
      for (let n = 0; n < count; n++) answers.push(...(await Promise.allSettled([append()])));
    else answers.push(...(await Promise.allSettled(Array.from({ length: count }, append))));
  }
  return {
    answers,
    log: await all(store.readAll()),
    backwards: await all(store.readAll({ direction: 'backwards', limit: 7 })),
    stream: await all(store.read('test.s-1', { from: 2n, limit: 5 })),
    filtered: await all(store.readAll({ filter: { streamPrefixes: ['test.s-2'] } })),
  };
}

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

/** Positions are a store's own: told by their order only. */
function withoutPositions<T>(found: T): T {
  const order = new Map<string, number>();
  const text = JSON.stringify(found, (key, value: unknown) => {
    if (key !== 'position') return typeof value === 'bigint' ? `${value}n` : value;
    if (!order.has(value as string)) order.set(value as string, order.size);
    return order.get(value as string);
  });
  return JSON.parse(text) as T;
}

/** The same answers, and the same bytes, as the store in memory gives. */
async function agrees(subject: Subject, seed: number, inLine = false): Promise<void> {
  const first = memory();
  const expected = await history(first.store, seed, inLine);
  expect(expected.log.length).toBeGreaterThan(20);
  const outcomes = new Set(expected.answers.map(({ status }) => status));
  expect(outcomes).toEqual(new Set(['fulfilled', 'rejected']));
  expect(withoutPositions(await history(subject.store, seed, inLine))).toEqual(
    withoutPositions(expected),
  );
  expect(await subject.stored()).toEqual(await first.stored());
  await subject.store.close();
  await subject.end?.();
}

describe('all stores give the same answers to the same history', () => {
  it.each(SEEDS)('sqlite, seed %d', (seed) => agrees(sqlite(), seed));
  it.each(SEEDS)('eventstoredb, seed %d', async (seed) => agrees(await eventstoredb(), seed, true));
  withEventStore('on a running server', (url) =>
    it.each(SEEDS)('eventstoredb, seed %d', async (seed) => agrees(await real(url), seed, true)),
  );
});
