import { parseStored, streamParts, type Instant, type LogIdentity } from '#kernel';
import { LogRefused, logStream, type LogOpened, type Opening } from '#platform/event-log';
import type { Database } from '#platform/sqlite';
import { statfsSync } from 'node:fs';
import { APPLICATION, SCHEMA_VERSION } from './schema';

/** File systems that lock and sync by hearsay. @source Linux, `statfs(2)` */
const REMOTE: ReadonlyMap<number, string> = new Map([
  [0x6969, 'NFS'],
  [0xff534d42, 'CIFS'],
  [0xfe534d42, 'SMB2'],
  [0x517b, 'SMB'],
]);

/** The newest events that are looked at, however long the log is. */
const NEWEST = 1000;

export type FileSystem = Readonly<{ type: number; bavail: number; bsize: number }>;

/** @throws LogRefused on a file system that is remote or as good as full */
export function assertDisk(
  file: string,
  folder: string,
  reserve: number,
  statfs: (folder: string) => FileSystem = statfsSync,
): void {
  const { type, bavail, bsize } = statfs(folder);
  const remote = REMOTE.get(type >>> 0);
  if (remote)
    throw new LogRefused(file, {
      de: `${folder} liegt auf ${remote}; ein Protokoll braucht eine Platte dieses Rechners.`,
      en: `${folder} lies on ${remote}; a log needs a local disk.`,
    });
  const free = bavail * bsize;
  if (free < reserve)
    throw new LogRefused(file, {
      de: `In ${folder} sind ${free} Byte frei, zum Start braucht es ${reserve}.`,
      en: `${free} bytes are free in ${folder}, ${reserve} are needed to start.`,
    });
}

/**
 * Whether there is a log in the file; a file just made is none yet.
 * @throws LogRefused when it is something else
 */
export function holdsLog(db: Database, file: string): boolean {
  const { application_id } = db.prepare('PRAGMA application_id').get() as Record<string, number>;
  const { user_version } = db.prepare('PRAGMA user_version').get() as Record<string, number>;
  const { tables } = db.prepare('SELECT count(*) AS tables FROM sqlite_schema').get() as {
    tables: number;
  };
  if (application_id === 0 && tables === 0) return false;
  if (application_id !== APPLICATION)
    throw new LogRefused(file, {
      de: 'Es ist kein Protokoll von Jahresring.',
      en: 'it is no log of Jahresring.',
    });
  if (user_version !== SCHEMA_VERSION)
    throw new LogRefused(file, {
      de: `Es hat das Format ${user_version}, dieses Programm liest ${SCHEMA_VERSION}.`,
      en: `it has format ${user_version}, this program reads ${SCHEMA_VERSION}.`,
    });
  return true;
}

/** Where the log ends. */
export type LogEnd = Readonly<{
  position: number;
  streams: number;
  recordedAt: Instant;
}>;

/**
 * Reads the log's first event.
 * @throws LogRefused when there is none or it opens another log than asked for
 */
export function identityOf(db: Database, file: string, asked?: Opening): LogIdentity {
  const first = eventAt(db, file, 1);
  const { logId, demo } = first.data as Partial<LogOpened['data']>;
  if (first.type !== 'LogOpened' || logId === undefined || demo === undefined)
    throw new LogRefused(file, {
      de: 'Sein erstes Ereignis sagt nicht, welches Protokoll es ist.',
      en: 'its first event does not say which log it is.',
    });
  const { tenant } = streamParts(first.stream);
  const found = { tenant, logId, demo, stream: first.stream };
  const wanted = { ...found, stream: logStream(tenant, logId), ...asked };
  for (const key of ['stream', 'tenant', 'logId', 'demo'] as const)
    if (found[key] !== wanted[key])
      throw new LogRefused(file, {
        de: `${key} ist ${String(found[key])}, verlangt war ${String(wanted[key])}.`,
        en: `its ${key} is ${String(found[key])}, asked for was ${String(wanted[key])}.`,
      });
  return { logId, demo };
}

/**
 * Looks at the end of the log only.
 * @throws LogRefused when events are missing or do not belong there
 */
export function endOf(db: Database, file: string, { logId }: LogIdentity): LogEnd {
  const { position, remembered, streams } = db
    .prepare(
      `SELECT (SELECT max(position) FROM events) AS position,
              (SELECT seq FROM sqlite_sequence WHERE name = 'events') AS remembered,
              (SELECT max(id) FROM streams) AS streams`,
    )
    .get() as { position: number; remembered: number; streams: number };
  if (position !== remembered)
    throw new LogRefused(file, {
      de: `Es endet bei ${position} und reichte einmal bis ${remembered}.`,
      en: `it ends at ${position} and once reached ${remembered}.`,
    });
  const { present } = db
    .prepare('SELECT count(*) AS present FROM events WHERE position > ?')
    .get(position - NEWEST) as { present: number };
  if (present !== Math.min(position, NEWEST))
    throw new LogRefused(file, {
      de: `Von seinen letzten ${Math.min(position, NEWEST)} Ereignissen sind ${present} da.`,
      en: `of its last ${Math.min(position, NEWEST)} events ${present} are there.`,
    });
  const last = eventAt(db, file, position);
  if (last.logId !== logId)
    throw new LogRefused(file, {
      de: `Sein letztes Ereignis stammt aus ${last.logId}.`,
      en: `its last event stems from ${last.logId}.`,
    });
  return { position, streams, recordedAt: last.metadata.recordedAt };
}

function eventAt(db: Database, file: string, position: number) {
  const row = db.prepare('SELECT bytes FROM events WHERE position = ?').get(position) as
    { bytes: string } | undefined;
  if (!row)
    throw new LogRefused(file, {
      de: `Ereignis ${position} fehlt.`,
      en: `event ${position} is missing.`,
    });
  try {
    return parseStored(row.bytes);
  } catch (cause) {
    throw new LogRefused(
      file,
      { de: `Ereignis ${position} ist nicht zu lesen.`, en: `event ${position} cannot be read.` },
      { cause },
    );
  }
}
