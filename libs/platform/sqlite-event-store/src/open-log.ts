import { storedBytes, type LogIdentity } from '#kernel';
import { LogRefused, logOpened, logStream, type Opening } from '#platform/event-log';
import { failureOf, openDurably, type Database } from '#platform/sqlite';
import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { createSchema, prepareWrites } from './schema';
import { assertDisk, endOf, holdsLog, identityOf, type LogEnd } from './self-check';
import { HeadFile, assertNeverBegun, assertWhole, markOpen } from './witness';
import { WriterLock } from './writer-lock';

/** Unit: bytes. A log is not begun nor gone on with on a disk that is as good as full. */
const RESERVE = 16 * 1024 * 1024;

export type Access = Readonly<{
  /** How the file is opened. */
  openFile: (file: string) => Database;
  /** Unit: bytes that must be free. */
  reserve: number;
}>;

export type OpenedLog = Readonly<{
  db: Database;
  lock: WriterLock;
  identity: LogIdentity;
  end: LogEnd;
  head: HeadFile;
}>;

/**
 * Takes the right to write, checks disk, file and log, and begins the log where there is none.
 * Looks at the first event and the last ones only, however long the log is.
 * @throws LogLocked, LogRefused, UnsafeSqlite
 */
export function openLog(file: string, opening: Opening, access: Partial<Access>): OpenedLog {
  const { openFile = openDurably, reserve = RESERVE } = access;
  const folder = dirname(resolve(file));
  makeFolder(folder);
  assertDisk(file, folder, reserve);
  const lock = WriterLock.take(file);
  let db: Database | undefined;
  try {
    assertWhole(file);
    db = openFile(file);
    if (!holdsLog(db, file)) {
      assertNeverBegun(file);
      begin(db, opening);
    }
    const identity = identityOf(db, file, opening);
    const end = endOf(db, file, identity);
    const head = new HeadFile(db, file);
    head.assertReached();
    markOpen(db, true);
    head.write(end.position, true);
    return { db, lock, identity, end, head };
  } catch (error) {
    db?.close();
    lock.release();
    throw asRefusal(file, error);
  }
}

const asRefusal = (file: string, error: unknown): unknown =>
  failureOf(error).outage === 'corrupt'
    ? new LogRefused(file, { de: 'Es ist beschädigt.', en: 'it is damaged.' }, { cause: error })
    : error;

/** One transaction: a file holds a log with its first event, or none. */
function begin(db: Database, { tenant, now, logId = randomUUID(), demo = false }: Opening): void {
  const name = logStream(tenant, logId);
  const bytes = storedBytes(logId, name, 0n, logOpened({ logId, demo }, now));
  db.exec('BEGIN IMMEDIATE');
  createSchema(db);
  const insert = prepareWrites(db);
  insert.stream({ id: 1, name });
  insert.event({ position: 1, stream: 1, revision: 0, bytes });
  db.exec('COMMIT');
}

/** A new folder is on the disk only when the one above it is; SQLite syncs what lies within. */
function makeFolder(folder: string): void {
  const first = mkdirSync(folder, { recursive: true });
  if (first === undefined || process.platform === 'win32') return;
  for (let made = folder; made.length >= first.length; made = dirname(made))
    syncFolder(dirname(made));
}

function syncFolder(folder: string): void {
  const descriptor = openSync(folder, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}
