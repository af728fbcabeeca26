import * as photostructure from '@photostructure/sqlite';

/** A connection and a statement, as `node:sqlite` defined them. */
export type Database = photostructure.DatabaseSyncInstance;
export type Statement = photostructure.StatementSyncInstance;

type Binding = Pick<typeof photostructure, 'DatabaseSync'>;

/** The first SQLite whose write-ahead log cannot be corrupted by two connections. */
export const OLDEST_SAFE = '3.51.3';

export const isSafe = (version: string): boolean =>
  version.localeCompare(OLDEST_SAFE, 'en', { numeric: true }) >= 0;

/** What the library says of itself; a distribution may have linked another than Node was built with. */
const versionOf = ({ DatabaseSync }: Binding): string => {
  const db = new DatabaseSync(':memory:');
  const { version } = db.prepare('SELECT sqlite_version() AS version').get() as { version: string };
  db.close();
  return version;
};

/** Node's own SQLite where it is built in and safe, else the one that comes by npm. */
function choose(): Binding {
  const { sqlite } = process.versions;
  if (sqlite === undefined || !isSafe(sqlite)) return photostructure;
  const builtIn = process.getBuiltinModule('node:sqlite') as Binding | undefined;
  return builtIn && isSafe(versionOf(builtIn)) ? builtIn : photostructure;
}

export const { DatabaseSync } = choose();
