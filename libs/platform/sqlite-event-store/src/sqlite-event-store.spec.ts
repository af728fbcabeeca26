import type { Instant, NewEvent, Page } from '#kernel';
import type { Opening } from '#platform/event-log';
import { DatabaseSync, openDurably, type Database } from '#platform/sqlite';
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteEventStore, type OpenOptions } from '.';
import { assertDisk } from './self-check';

const OPENING: Opening = {
  tenant: 'test',
  logId: '11111111-1111-5111-8111-111111111111',
  now: '2026-01-01T00:00:00.000Z' as Instant,
};

const event = (data: object = {}): NewEvent => ({
  id: randomUUID(),
  type: 'Happened',
  version: 1,
  data,
  metadata: {
    actor: 'person-1',
    commandId: randomUUID(),
    fingerprint: 'f',
    correlationId: 'c',
    causationId: 'c',
    recordedAt: '2026-03-01T09:30:00.000Z' as Instant,
  },
});

const count = async (pages: AsyncIterable<Page>) => {
  let found = 0;
  for await (const page of pages) found += page.length;
  return found;
};

const turn = () => new Promise((resolve) => setImmediate(resolve));

let folder: string, file: string, store: SqliteEventStore;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sqlite-event-store-'));
  file = join(folder, 'events.db');
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const open = (options: OpenOptions = {}, opening: Opening = OPENING) =>
  (store = SqliteEventStore.open(file, opening, options));
const append = (stream: string, data?: object) =>
  store.append(`test.${stream}`, [event(data)], 'no-stream');

describe('a file', () => {
  it('is opened again with all it holds, also from a folder that had to be made', async () => {
    file = join(folder, 'deep', 'deeper', 'events.db');
    open();
    const first = await append('s-1');
    await store.close();
    open();
    expect(store.identity).toEqual({ logId: OPENING.logId, demo: false });
    expect(store.lastRecordedAt).toBe('2026-03-01T09:30:00.000Z');
    expect(await store.head()).toBe(first.position);
    expect((await append('s-2')).position > first.position).toBe(true);
    expect(await count(store.readAll())).toBe(3);
  });

  it('holds an event when its append is answered', async () => {
    open();
    const other = new DatabaseSync(file, { readOnly: true });
    const stored = () => other.prepare('SELECT position FROM events').all() as unknown[];
    const answer = append('s-1');
    expect(stored()).toHaveLength(1);
    await answer;
    expect(stored()).toHaveLength(2);
    other.close();
  });

  it('finds the head of a stream again that it has not remembered', async () => {
    open();
    await store.append('test.s-1', [event(), event()], 'no-stream');
    await store.close();
    open();
    const refused = store.append('test.s-1', [event()], 0n);
    await expect(refused).rejects.toMatchObject({ actual: 1n });
    expect((await store.append('test.s-1', [event()], 1n)).revision).toBe(2n);
  });

  it('writes what was asked for before it was closed', async () => {
    open();
    const asked = Array.from({ length: 600 }, (_, i) => append(`s-${i}`));
    await store.close();
    expect(await Promise.all(asked)).toHaveLength(600);
    open();
    expect(await count(store.readAll())).toBe(601);
  });
});

describe('group commit', () => {
  const group = (size: number) => Array.from({ length: size }, (_, i) => append(`s-${i}`));

  it('takes the appends of one turn in one transaction', async () => {
    open();
    await Promise.all(group(64));
    expect(store.transactions).toBe(1);
    await append('t-1');
    expect(store.transactions).toBe(2);
  });

  it('takes at most 512 appends at a time, and lets others have their turn between', async () => {
    open();
    const turns: number[] = [];
    const asked = group(1100);
    while (store.transactions < 3) {
      turns.push(store.transactions);
      await turn();
    }
    expect(new Set(turns)).toEqual(new Set([0, 1, 2]));
    await Promise.all(asked);
    expect(store.transactions).toBe(3);
  });

  it('does not begin a transaction when nothing is to be written', async () => {
    open();
    const same = event();
    await store.append('test.s-1', [same], 'no-stream');
    await store.append('test.s-1', [same], 'no-stream');
    await expect(store.append('test.s-1', [event()], 'no-stream')).rejects.toThrow();
    expect(store.transactions).toBe(1);
  });

  it('falls as a whole: one failure undoes all, the next turn goes on', async () => {
    open();
    const other = new DatabaseSync(file);
    other.exec(`CREATE TRIGGER bad BEFORE INSERT ON events WHEN NEW.bytes LIKE '%"bad"%'
                BEGIN SELECT RAISE(ABORT, 'bad'); END`);
    const outcomes = await Promise.allSettled([
      append('s-1'),
      append('s-2', { bad: 1 }),
      store.append('test.s-3', [event()], 5n),
    ]);
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({
        reason: { name: 'StoreUnavailable', outcome: 'not-applied' },
      });
    other.exec('DROP TRIGGER bad');
    other.close();
    expect(await count(store.readAll())).toBe(1);
    const again = await Promise.all([append('s-1'), append('s-2')]);
    expect(again.map(({ revision }) => revision)).toEqual([0n, 0n]);
    expect(await count(store.readAll())).toBe(3);
  });
});

describe('a full disk', () => {
  it('refuses writes as full, goes on reading, and writes again when there is space', async () => {
    let db: Database | undefined;
    open({ openFile: (path) => (db = openDurably(path)) });
    await append('s-1');
    db?.exec('PRAGMA max_page_count = 12');
    const big = { text: 'x'.repeat(100_000) };
    for (const stream of ['s-2', 's-2', 's-3'])
      await expect(append(stream, big)).rejects.toMatchObject({
        outcome: 'not-applied',
        outage: 'full',
      });
    expect(await count(store.readAll())).toBe(2);
    db?.exec('PRAGMA max_page_count = 1000000');
    expect((await append('s-2', big)).revision).toBe(0n);
    expect(await count(store.readAll())).toBe(3);
  });
});

describe('a file that can no longer be trusted', () => {
  /** A connection that fails at one statement, as a disk does. */
  const failingAt = (statement: string, errcode: number) => (path: string) =>
    new Proxy(openDurably(path), {
      get(db, name) {
        const value: unknown = Reflect.get(db, name, db);
        if (typeof value !== 'function') return value;
        return (sql: string, ...rest: unknown[]) => {
          if (sql === statement && armed) throw Object.assign(new Error('disk'), { errcode });
          return (value as (...all: unknown[]) => unknown).call(db, sql, ...rest);
        };
      },
    });
  let armed: boolean, ended: unknown[];
  beforeEach(() => {
    armed = false;
    ended = [];
  });
  const openFailing = (statement: string, errcode: number) => {
    open({ openFile: failingAt(statement, errcode), onFatal: (error) => ended.push(error) });
    armed = true;
  };

  it.each([
    ['COMMIT', 1034, 'unavailable'], // the sync failed
    ['COMMIT', 778, 'unavailable'], // the write failed
    ['COMMIT', 11, 'corrupt'],
    ['BEGIN IMMEDIATE', 11, 'corrupt'],
    ['BEGIN IMMEDIATE', 1034, 'unavailable'],
  ])(
    'for %s fails with %d: the callers learn that the outcome is unknown, then the process ends',
    async (statement, errcode, outage) => {
      openFailing(statement, errcode);
      const outcomes = await Promise.allSettled([append('s-1'), append('s-2')]);
      for (const outcome of outcomes)
        expect(outcome).toMatchObject({ reason: { outcome: 'unknown', outage } });
      expect(ended).toEqual([]);
      await turn();
      expect(ended).toMatchObject([{ errcode }]);
      await expect(append('s-3')).rejects.toMatchObject({ outcome: 'not-applied' });
      await turn();
      expect(ended).toHaveLength(1);
    },
  );

  it('leaves what stood behind the failed group undone, and says so', async () => {
    openFailing('COMMIT', 1034);
    const asked = Array.from({ length: 600 }, (_, i) => append(`s-${i}`));
    const outcomes = (await Promise.allSettled(asked)).map(
      (outcome) => (outcome as { reason: { outcome: string } }).reason.outcome,
    );
    expect(outcomes.filter((outcome) => outcome === 'unknown')).toHaveLength(512);
    expect(outcomes.filter((outcome) => outcome === 'not-applied')).toHaveLength(88);
    await turn();
    expect(ended).toHaveLength(1);
  });

  it.each([
    ['BEGIN IMMEDIATE', 5, 'locked'],
    ['COMMIT', 13, 'full'],
    ['BEGIN IMMEDIATE', 778, 'unavailable'],
  ])('is not one whose %s fails with %d', async (statement, errcode, outage) => {
    openFailing(statement, errcode);
    await expect(append('s-1')).rejects.toMatchObject({ outcome: 'not-applied', outage });
    armed = false;
    expect((await append('s-1')).revision).toBe(0n);
    await turn();
    expect(ended).toEqual([]);
  });

  it('is one whose damage shows in a read', async () => {
    open({ onFatal: (error) => ended.push(error) });
    const many = () => Array.from({ length: 800 }, () => event());
    for (const stream of ['s-1', 's-2', 's-3']) await store.append(`test.${stream}`, many(), 'any');
    await store.close();
    const pages = openSync(file, 'r+');
    for (let page = 20; page < 30; page++)
      writeSync(pages, Buffer.alloc(4096, 0xff), 0, 4096, page * 4096);
    closeSync(pages);
    open({ onFatal: (error) => ended.push(error) });
    await expect(count(store.readAll())).rejects.toMatchObject({ outage: 'corrupt' });
    await turn();
    expect(ended).toMatchObject([{ message: 'database disk image is malformed' }]);
    await expect(append('s-4')).rejects.toMatchObject({ outcome: 'not-applied' });
  });
});

describe('the start-up check', () => {
  const changed = async (sql: string) => {
    open();
    await store.append('test.s-1', [event(), event(), event()], 'any');
    await store.close();
    const db = new DatabaseSync(file);
    db.exec(sql);
    db.close();
  };

  it.each([
    ['DELETE FROM events WHERE position = 4', 'it ends at 3 and once reached 4'],
    ['DELETE FROM events WHERE position = 3', 'of its last 4 events 3 are there'],
    ['DELETE FROM events WHERE position = 1', 'event 1 is missing'],
    ['DELETE FROM events', 'event 1 is missing'],
    [`UPDATE events SET bytes = '{' WHERE position = 4`, 'event 4 cannot be read'],
    [`UPDATE events SET bytes = '{}' WHERE position = 1`, 'event 1'],
    [
      `UPDATE events SET bytes = replace(bytes, '${OPENING.logId ?? ''}', 'another') WHERE position = 4`,
      'its last event stems from another',
    ],
    ['PRAGMA user_version = 2', 'it has format 2, this program reads 1'],
    ['PRAGMA application_id = 7', 'it is no log of Jahresring'],
  ])('refuses a log after %s', async (sql, reason) => {
    await changed(sql);
    expect(() => open()).toThrow(expect.objectContaining({ name: 'LogRefused' }));
    expect(() => open()).toThrow(`${file} is refused: `);
    expect(() => open()).toThrow(reason);
  });

  it.each<[Partial<Opening>, string]>([
    [{ logId: '22222222-2222-5222-8222-222222222222' }, 'its logId is 11111111-'],
    [{ tenant: 'other' }, 'its tenant is test, asked for was other.'],
    [{ demo: true }, 'its demo is false, asked for was true.'],
  ])('refuses another log than %j', async (asked, reason) => {
    open();
    await store.close();
    expect(() => open({}, { ...OPENING, ...asked })).toThrow(reason);
  });

  it('asks an existing log only for what it was told', async () => {
    open({}, { ...OPENING, demo: true });
    await store.close();
    open({}, { tenant: 'test', now: OPENING.now });
    expect(store.identity).toEqual({ logId: OPENING.logId, demo: true });
  });

  it('refuses another database and what is none', async () => {
    const db = new DatabaseSync(file);
    db.exec('CREATE TABLE mine (x)');
    db.close();
    expect(() => open()).toThrow('it is no log of Jahresring');
    rmSync(file);
    writeFileSync(file, 'x'.repeat(5000));
    expect(() => open()).toThrow(`${file} is refused: it is damaged.`);
    rmSync(file);
    open();
  });

  it.each([
    [0x6969, 'NFS'],
    [0xff534d42, 'CIFS'],
    [0xff534d42 | 0, 'CIFS'],
    [0xfe534d42, 'SMB2'],
  ])('refuses a file system of type %d', (type, name) => {
    const statfs = () => ({ type, bavail: 1e6, bsize: 4096 });
    const check = () => assertDisk(file, folder, 0, statfs);
    expect(check).toThrow(`${folder} lies on ${name}; a log needs a local disk.`);
  });

  it('refuses a disk that is as good as full, before anything is made', async () => {
    expect(() => open({ reserve: 1e18 })).toThrow('are needed to start');
    expect(existsSync(file)).toBe(false);
    open();
  });

  it('refuses a second writer in the same process', () => {
    open();
    expect(() => SqliteEventStore.open(file, OPENING)).toThrow(
      expect.objectContaining({ name: 'LogLocked', folder, pid: process.pid }),
    );
  });

  it('lets the lock go when it refuses', async () => {
    await changed('DELETE FROM events WHERE position = 4');
    expect(() => open()).toThrow('once reached');
    rmSync(file);
    rmSync(`${file}.head`);
    open();
    expect(await count(store.readAll())).toBe(1);
  });
});
