import { pathToFileURL } from 'node:url';
import { DatabaseSync, OLDEST_SAFE, isSafe, type Database } from './binding';

/** A setting that was asked for and is not there. The message names it. */
export class UnsafeSqlite extends Error {
  override readonly name = 'UnsafeSqlite';
}

type Settings = Readonly<Record<string, string | number>>;

/** Unit: milliseconds. */
const BUSY_TIMEOUT = 5000;

/** Unit: KiB, as SQLite wants it: negative. */
const CACHE = -65_536;

/** What no file of ours goes without. @source SQLite, "Defense Against The Dark Arts" */
const GUARDED: Settings = {
  foreign_keys: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  mmap_size: 0,
};

/** `synchronous` comes after the journal, whose change resets it. 2 is FULL. */
export const DURABLE: Settings = { journal_mode: 'wal', synchronous: 2, ...GUARDED };

/** 1 is NORMAL: the last transactions may be lost in a power cut, the file is never damaged by it. */
const DISPOSABLE: Settings = {
  journal_mode: 'wal',
  synchronous: 1,
  ...GUARDED,
  temp_store: 2,
  wal_autocheckpoint: 4000,
};

/**
 * Opens a file such that what is committed survives a power cut.
 * @throws UnsafeSqlite when a setting does not hold or the library is too old
 */
export const openDurably = (file: string): Database => openWith(file, DURABLE);

/** Opens a file that is computed from the log: fast, and never wrong, only behind. */
export const openDisposable = (file: string): Database => openWith(file, DISPOSABLE);

/** Opens a file that another process may be writing; takes no lock and writes nothing. */
export function openForReading(file: string): Database {
  const db = new DatabaseSync(file, { timeout: BUSY_TIMEOUT, readOnly: true });
  return settled(db, GUARDED);
}

/** Opens the main file alone, as it lies there: nothing is locked, nothing is laid beside it. */
export function openImmutable(file: string): Database {
  const url = pathToFileURL(file);
  url.searchParams.set('immutable', '1');
  return settled(new DatabaseSync(url, { readOnly: true }), GUARDED);
}

/**
 * Closes a file that was written, with nothing left beside it. `@photostructure/sqlite` keeps a
 * closed connection alive until its statements are collected, so SQLite's own clearing up at the
 * last close may not come.
 */
export function closeWritten(db: Database): void {
  if (!db.isOpen) return;
  try {
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  } finally {
    db.close();
  }
}

function openWith(file: string, settings: Settings): Database {
  const db = new DatabaseSync(file, { timeout: BUSY_TIMEOUT });
  return settled(db, { ...settings, busy_timeout: BUSY_TIMEOUT });
}

function settled(db: Database, settings: Settings): Database {
  try {
    db.exec(`PRAGMA cache_size = ${CACHE}`);
    for (const [name, value] of Object.entries(settings)) db.exec(`PRAGMA ${name} = ${value}`);
    assertSettings(db, settings);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/**
 * Trusts no setting that it has not read back.
 * @throws UnsafeSqlite
 */
export function assertSettings(db: Pick<Database, 'prepare'>, settings: Settings = DURABLE): void {
  const version = first(db, 'SELECT sqlite_version()');
  if (typeof version !== 'string' || !isSafe(version))
    throw new UnsafeSqlite(`SQLite ${String(version)} is older than ${OLDEST_SAFE}.`);
  for (const [name, wanted] of Object.entries(settings)) {
    const found = first(db, `PRAGMA ${name}`);
    if (found !== wanted) throw new UnsafeSqlite(`${name} is ${String(found)}, not ${wanted}.`);
  }
}

const first = (db: Pick<Database, 'prepare'>, sql: string): unknown =>
  Object.values((db.prepare(sql).get() as object | undefined) ?? {})[0];
