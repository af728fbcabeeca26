import type { EventStore, Expected, Instant } from '#kernel';
import type { Opening } from '#platform/event-log';
import { MemoryEventStore } from '#platform/memory';
import { openForReading } from '#platform/sqlite';
import { SqliteEventStore } from '#platform/sqlite-event-store';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

eventStoreContract('memory', memory);
eventStoreContract('sqlite', sqlite);

/** Appends drawn from a seed: new and known ids, right and wrong expectations, in turns of several. */
async function history(store: EventStore, seed: number) {
  const draw = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
  const append = () => {
    const named: Expected[] = ['any', 'no-stream', 'stream-exists'];
    const expected = named[draw(6)] ?? BigInt(draw(14)) - 1n;
    const labels = Array.from({ length: draw(3) + 1 }, () => `${draw(40)}`);
    const some = [...new Set(labels)].map((label) => event(label, { drawn: draw(1000) }));
    return store.append(`test.s-${draw(3)}`, some, expected);
  };
  const answers = [];
  for (let turn = 0; turn < 80; turn++)
    answers.push(...(await Promise.allSettled(Array.from({ length: draw(4) + 1 }, append))));
  return {
    answers,
    log: await all(store.readAll()),
    backwards: await all(store.readAll({ direction: 'backwards', limit: 7 })),
    stream: await all(store.read('test.s-1', { from: 2n, limit: 5 })),
    filtered: await all(store.readAll({ filter: { streamPrefixes: ['test.s-2'] } })),
  };
}

it.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'both give the same answers to the same history (seed %d)',
  async (seed) => {
    const [first, second] = [memory(), sqlite()];
    const expected = await history(first.store, seed);
    expect(expected.log.length).toBeGreaterThan(20);
    const outcomes = new Set(expected.answers.map(({ status }) => status));
    expect(outcomes).toEqual(new Set(['fulfilled', 'rejected']));
    expect(await history(second.store, seed)).toEqual(expected);
    expect(await second.stored()).toEqual(await first.stored());
    await second.store.close();
  },
);
