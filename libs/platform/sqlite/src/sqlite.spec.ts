import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  DURABLE,
  DatabaseSync,
  assertSettings,
  closeWritten,
  failureOf,
  openDisposable,
  openDurably,
  openForReading,
  type Database,
} from '.';
import { isSafe } from './binding';

let folder: string, file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sqlite-'));
  file = join(folder, 'a.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

const thrownBy = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown.');
};

describe('the age of SQLite', () => {
  it.each(['3.51.2', '3.9.9', '3.50.7', '2.99.0'])('%s is too old', (version) =>
    expect(isSafe(version)).toBe(false),
  );
  it.each(['3.51.3', '3.51.10', '3.53.0', '4.0.0'])('%s is safe', (version) =>
    expect(isSafe(version)).toBe(true),
  );
});

it('binds a whole number as one: half of it is one too', () => {
  const db = new DatabaseSync(':memory:');
  expect(db.prepare('SELECT typeof(?1) AS kind, ?1 / 2 AS half').get(5)).toEqual({
    kind: 'integer',
    half: 2,
  });
  db.close();
});

describe('a durable file', () => {
  const setting = (db: Database, name: string) =>
    Object.values(db.prepare(`PRAGMA ${name}`).get() as object)[0] as unknown;

  it('has every setting of the start-up check', () => {
    const db = openDurably(file);
    expect(DURABLE).toMatchObject({ journal_mode: 'wal', synchronous: 2, foreign_keys: 1 });
    for (const [name, value] of Object.entries(DURABLE)) expect(setting(db, name)).toBe(value);
    expect(setting(db, 'busy_timeout')).toBeGreaterThan(0);
    db.close();
  });

  it('has them again when it is opened again: SQLite itself would sync less', () => {
    openDurably(file).close();
    const careless = new DatabaseSync(file);
    const db = openDurably(file);
    expect(setting(db, 'synchronous')).toBe(2);
    careless.close();
    db.close();
  });

  it.each([
    ['synchronous = NORMAL', 'synchronous is 1, not 2.'],
    ['synchronous = OFF', 'synchronous is 0, not 2.'],
    ['journal_mode = DELETE', 'journal_mode is delete, not wal.'],
    ['foreign_keys = OFF', 'foreign_keys is 0, not 1.'],
    ['trusted_schema = ON', 'trusted_schema is 1, not 0.'],
    ['cell_size_check = OFF', 'cell_size_check is 0, not 1.'],
    ['mmap_size = 65536', 'mmap_size is 65536, not 0.'],
  ])('with %s is refused', (pragma, message) => {
    const db = openDurably(file);
    db.exec(`PRAGMA ${pragma}`);
    expect(() => assertSettings(db)).toThrow(message);
    db.close();
  });

  it('in memory is refused', () =>
    expect(() => openDurably(':memory:')).toThrow('journal_mode is memory, not wal.'));

  it('with an old SQLite is refused', () => {
    const old = { prepare: () => ({ get: () => ({ version: '3.40.1' }) }) } as unknown as Database;
    expect(() => assertSettings(old)).toThrow('SQLite 3.40.1 is older than 3.51.3.');
  });
});

describe('a file that was written', () => {
  it('is closed with nothing left beside it', () => {
    const db = openDurably(file);
    db.exec('CREATE TABLE t (x)');
    db.prepare('INSERT INTO t VALUES (1)').run();
    closeWritten(db);
    closeWritten(db);
    expect(statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0).toBe(0);
    const again = openForReading(file);
    expect(again.prepare('SELECT x FROM t').all()).toEqual([{ x: 1 }]);
    again.close();
  });
});

describe('a disposable file', () => {
  it('never syncs for a commit, and is not damaged by that', () => {
    const db = openDisposable(file);
    expect(db.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 1 });
    expect(db.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    db.close();
  });
});

describe('a failure', () => {
  it.each([
    [5, 'locked', false],
    [6, 'locked', false],
    [5 | (1 << 8), 'locked', false],
    [13, 'full', false],
    [10, 'unavailable', false],
    [10 | (3 << 8), 'unavailable', false],
    [10 | (4 << 8), 'unavailable', true],
    [10 | (5 << 8), 'unavailable', true],
    [11, 'corrupt', true],
    [11 | (2 << 8), 'corrupt', true],
    [26, 'corrupt', true],
    [2067, 'unavailable', false],
  ])('with code %d is %s, fatal: %p', (errcode, outage, fatal) =>
    expect(failureOf({ errcode })).toEqual({ outage, fatal }),
  );

  it.each([undefined, null, 'text', new Error('no code'), { errcode: 'x' }])(
    'that SQLite did not raise (%p) is an outage, not fatal',
    (error) => expect(failureOf(error)).toEqual({ outage: 'unavailable', fatal: false }),
  );

  it('is told by the binding: full', () => {
    const db = openDurably(file);
    db.exec('CREATE TABLE t (x); PRAGMA max_page_count = 3');
    const error = thrownBy(() => db.exec('INSERT INTO t VALUES (randomblob(100000))'));
    expect(failureOf(error)).toEqual({ outage: 'full', fatal: false });
    db.close();
  });

  it('is told by the binding: damaged, whichever way it was read', () => {
    const db = openDurably(file);
    db.exec('CREATE TABLE t (x)');
    for (let i = 0; i < 20; i++) db.exec('INSERT INTO t VALUES (randomblob(3000))');
    closeWritten(db);
    const pages = openSync(file, 'r+');
    for (let page = 5; page < 9; page++)
      writeSync(pages, Buffer.alloc(4096, 0xff), 0, 4096, page * 4096);
    closeSync(pages);
    const damaged = openForReading(file);
    const reads: (() => unknown)[] = [
      () => damaged.prepare('SELECT x FROM t').all() as unknown,
      () => [...damaged.prepare('SELECT x FROM t').iterate()] as unknown,
      () => damaged.prepare('SELECT max(x) FROM t').get() as unknown,
      () => damaged.exec('SELECT max(x) FROM t'),
    ];
    for (const read of reads)
      expect(failureOf(thrownBy(read))).toEqual({ outage: 'corrupt', fatal: true });
    damaged.close();
  });

  it('is told by the binding: locked', () => {
    const [first, second] = [openDurably(file), new DatabaseSync(file)];
    first.exec('BEGIN IMMEDIATE');
    expect(failureOf(thrownBy(() => second.exec('BEGIN IMMEDIATE'))).outage).toBe('locked');
    second.close();
    first.close();
  });

  it('is told by the binding: written to what is open for reading', () => {
    openDurably(file).close();
    const db = openForReading(file);
    expect(thrownBy(() => db.exec('CREATE TABLE t (x)'))).toMatchObject({ errcode: 8 });
    db.close();
  });
});
