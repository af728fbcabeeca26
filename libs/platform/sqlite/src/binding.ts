import * as photostructure from '@photostructure/sqlite';

/** A connection and a statement, as `node:sqlite` defined them. */
export type Database = photostructure.DatabaseSyncInstance;
export type Statement = photostructure.StatementSyncInstance;

/** One SQLite on every Node: Node's own binds integers as real numbers, this one as integers. */
export const { DatabaseSync } = photostructure;

/** The first SQLite whose write-ahead log cannot be corrupted by two connections. */
export const OLDEST_SAFE = '3.51.3';

export const isSafe = (version: string): boolean =>
  version.localeCompare(OLDEST_SAFE, 'en', { numeric: true }) >= 0;
