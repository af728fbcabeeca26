import type { Outage } from '#kernel';

/** Codes of SQLite. @source https://www.sqlite.org/rescode.html */
const BUSY = 5;
const LOCKED = 6;
const IOERR = 10;
const CORRUPT = 11;
const FULL = 13;
const NOTADB = 26;
const IOERR_FSYNC = IOERR | (4 << 8);
const IOERR_DIR_FSYNC = IOERR | (5 << 8);

/** How bad it is. `fatal`: nothing that this process believes of the file can be trusted any more. */
export type Failure = Readonly<{ outage: Outage; fatal: boolean }>;

const OUTAGES: Readonly<Record<number, Outage>> = {
  [BUSY]: 'locked',
  [LOCKED]: 'locked',
  [CORRUPT]: 'corrupt',
  [NOTADB]: 'corrupt',
  [FULL]: 'full',
};

/** SQLite's own words: `all` and `iterate` of `@photostructure/sqlite` leave the code out. */
const CODES: Readonly<Record<string, number>> = {
  'database is locked': BUSY,
  'database table is locked': LOCKED,
  'disk I/O error': IOERR,
  'database disk image is malformed': CORRUPT,
  'database or disk is full': FULL,
  'file is not a database': NOTADB,
};

type Raised = Readonly<{ code?: unknown; errcode?: unknown; message?: unknown }>;

/** The extended code; `undefined` when SQLite did not raise the error. */
const codeOf = (error: unknown): number | undefined => {
  const { code, errcode, message } = (error ?? {}) as Raised;
  if (typeof errcode === 'number') return errcode;
  return code === 'ERR_SQLITE_ERROR' ? CODES[String(message)] : undefined;
};

/** Reads what the error says of itself: it may stem from another realm, where `instanceof` is blind. */
export function failureOf(error: unknown): Failure {
  const code = codeOf(error);
  if (code === undefined) return { outage: 'unavailable', fatal: false };
  const outage = OUTAGES[code & 0xff] ?? 'unavailable';
  return {
    outage,
    fatal: outage === 'corrupt' || code === IOERR_FSYNC || code === IOERR_DIR_FSYNC,
  };
}
