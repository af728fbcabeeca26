import { parseStored } from '#kernel';
import { LogRefused } from '#platform/event-log';
import { closeWritten, openDurably, openImmutable, type Database } from '#platform/sqlite';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { WriterLock } from './writer-lock';

const BACKUP = {
  de: 'Gesichert wird mit `jahresring backup`, zurückgespielt mit `jahresring restore`',
  en: 'Take backups with `jahresring backup`, bring one back with `jahresring restore`',
};
const ACCEPT = {
  de: 'Ist verloren, was fehlt, so macht das Produkt nach `jahresring accept-loss` ohne es weiter',
  en: 'If what is missing is lost for good, `jahresring accept-loss` lets the product go on without',
};

/**
 * Whether a writer has the log open stands in the log itself: a main file that was copied alone, in
 * the middle of things, says so of itself.
 */
export function markOpen(db: Database, open: boolean): void {
  db.exec(`BEGIN IMMEDIATE;
    CREATE TABLE IF NOT EXISTS in_use (id INTEGER PRIMARY KEY CHECK (id = 1), open INTEGER NOT NULL) STRICT;
    INSERT OR REPLACE INTO in_use VALUES (1, ${Number(open)});
    COMMIT;
    PRAGMA wal_checkpoint(TRUNCATE)`);
}

/**
 * To be asked before the file is opened: opening it lays a write-ahead log beside it.
 * @throws LogRefused when what was written last lay beside the file and is not there
 */
export function assertWhole(file: string): void {
  if (existsSync(`${file}-wal`) || !existsSync(file) || !wasLeftOpen(file)) return;
  throw new LogRefused(file, {
    de:
      `Es wurde im Betrieb kopiert oder verschoben, ohne ${file}-wal, worin die neuesten Ereignisse stehen. ` +
      `Legen Sie diese Datei daneben, oder nehmen Sie eine ganze Kopie. ${BACKUP.de}. ${ACCEPT.de}.`,
    en:
      `it was copied or moved while it was in use, without ${file}-wal, which holds the newest events. ` +
      `Put that file beside it, or take a whole copy. ${BACKUP.en}. ${ACCEPT.en}.`,
  });
}

function wasLeftOpen(file: string): boolean {
  let db: Database | undefined;
  try {
    db = openImmutable(file);
    return wasOpen(db);
  } catch {
    return false; // no database, or a damaged one: opening it says so
  } finally {
    db?.close();
  }
}

function wasOpen(db: Database): boolean {
  const table = "SELECT 1 FROM sqlite_schema WHERE name = 'in_use'";
  if (db.prepare(table).get() === undefined) return false;
  return (db.prepare('SELECT open FROM in_use').get() as { open: number } | undefined)?.open === 1;
}

/**
 * Lets a log go on from where it ends, whatever it once held. Nobody may be writing it.
 * @throws LogLocked
 */
export function acceptLoss(file: string): void {
  const lock = WriterLock.take(file);
  try {
    const db = openDurably(file);
    markOpen(db, false);
    closeWritten(db);
    rmSync(headFile(file), { force: true });
  } finally {
    lock.release();
  }
}

/** @throws LogRefused when there was a log where there is none now */
export function assertNeverBegun(file: string): void {
  const known = headIn(file);
  if (!known) return;
  throw new LogRefused(file, {
    de: `Es ist weg: Dieser Ordner kannte ein Protokoll von mindestens ${known.position} Ereignissen. Legen Sie es zurück. ${BACKUP.de}, in einen leeren Ordner.`,
    en: `it is gone: this folder knew a log of ${known.position} events or more. Put it back. ${BACKUP.en}, into an empty folder.`,
  });
}

type Head = Readonly<{ position: number; eventId: string }>;

const headFile = (file: string) => `${file}.head`;

/** Beside the log: how far it once was. An older copy put in its place is known by it. */
export class HeadFile {
  #written = 0;

  constructor(
    private readonly db: Database,
    private readonly file: string,
  ) {}

  /** @throws LogRefused when the log once was further, or another one */
  assertReached(): void {
    const known = headIn(this.file);
    if (!known) return;
    const found = this.#eventAt(known.position);
    if (found === known.eventId) return;
    const what =
      found === undefined
        ? { de: 'Es ist eine ältere Kopie', en: 'it is an older copy' }
        : { de: 'Es hat eine andere Vorgeschichte', en: 'it has another history' };
    throw new LogRefused(this.file, {
      de:
        `${what.de}: Dieser Ordner kannte Ereignis ${known.eventId} an Stelle ${known.position}, das darin fehlt. ` +
        `Legen Sie das neueste Protokoll zurück. ${BACKUP.de}, in einen leeren Ordner. ${ACCEPT.de}.`,
      en:
        `${what.en}: this folder knew event ${known.eventId} at position ${known.position}, which it does not hold. ` +
        `Put the newest log back. ${BACKUP.en}, into an empty folder. ${ACCEPT.en}.`,
    });
  }

  /** `sync`: on disk at return; without it a crash may leave the one before, or none. */
  write(position: number, sync: boolean): void {
    if (position === this.#written && !sync) return;
    const head: Head = { position, eventId: this.#eventAt(position) ?? '' };
    const draft = `${headFile(this.file)}.new`;
    const descriptor = openSync(draft, 'w', 0o600);
    writeSync(descriptor, `${JSON.stringify(head)}\n`);
    if (sync) fsyncSync(descriptor);
    closeSync(descriptor);
    renameSync(draft, headFile(this.file));
    this.#written = position;
  }

  #eventAt(position: number): string | undefined {
    const bytes = 'SELECT bytes FROM events WHERE position = ?';
    const row = this.db.prepare(bytes).get(position) as { bytes: string } | undefined;
    return row && parseStored(row.bytes).id;
  }
}

/** One that a crash has left in pieces says nothing. */
function headIn(file: string): Head | undefined {
  try {
    const found = JSON.parse(readFileSync(headFile(file), 'utf8')) as Partial<Head> | null;
    const { position = 0, eventId = '' } = found ?? {};
    return Number.isSafeInteger(position) && eventId ? { position, eventId } : undefined;
  } catch {
    return undefined;
  }
}
