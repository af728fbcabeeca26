import type { Database } from '#platform/sqlite';

/** "Jahr": how the file says what it is. */
export const APPLICATION = 0x4a616872;
export const SCHEMA_VERSION = 1;

/**
 * Whole numbers as keys and one index, so that writing stays fast; all else is in the bytes.
 * `AUTOINCREMENT` remembers the last position even when rows were cut off behind it.
 */
const SCHEMA = `
  PRAGMA application_id = ${APPLICATION};
  PRAGMA user_version = ${SCHEMA_VERSION};
  CREATE TABLE streams (
    id   INTEGER PRIMARY KEY,
    name TEXT    NOT NULL UNIQUE
  ) STRICT;
  CREATE TABLE events (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    stream   INTEGER NOT NULL REFERENCES streams (id),
    revision INTEGER NOT NULL,
    bytes    TEXT    NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX one_event_per_revision ON events (stream, revision)`;

export const createSchema = (db: Database) => db.exec(SCHEMA);

export type StreamRow = Readonly<{ id: number; name: string }>;
export type EventRow = Readonly<{
  position: number;
  stream: number;
  revision: number;
  bytes: string;
}>;

/** What is read of an event: arrays, for the scan of a whole log is a third faster with them. */
export type Cells = readonly [position: number, bytes: string];

const OF_STREAM = `SELECT position, bytes FROM events
  WHERE stream = (SELECT id FROM streams WHERE name = ?)`;

export const prepareReads = (db: Database) => ({
  forwards: arrays(
    db,
    'SELECT position, bytes FROM events WHERE position > ? ORDER BY position LIMIT ?',
  ),
  backwards: arrays(
    db,
    'SELECT position, bytes FROM events WHERE position < ? ORDER BY position DESC LIMIT ?',
  ),
  streamForwards: arrays(db, `${OF_STREAM} AND revision >= ? ORDER BY revision LIMIT ?`),
  streamBackwards: arrays(db, `${OF_STREAM} AND revision <= ? ORDER BY revision DESC LIMIT ?`),
});

const arrays = (db: Database, sql: string) => {
  const statement = db.prepare(sql);
  statement.setReturnArrays(true);
  return (...values: (string | number)[]) => statement.all(...values) as Cells[];
};

export const prepareWrites = (db: Database) => {
  const head = db.prepare(
    `SELECT id, (SELECT max(revision) FROM events WHERE stream = streams.id) AS revision
     FROM streams WHERE name = ?`,
  );
  const stream = db.prepare('INSERT INTO streams (id, name) VALUES (?, ?)');
  const event = db.prepare(
    'INSERT INTO events (position, stream, revision, bytes) VALUES (?, ?, ?, ?)',
  );
  return {
    head: (name: string) => head.get(name) as { id: number; revision: number } | undefined,
    stream: ({ id, name }: StreamRow) => stream.run(id, name),
    event: ({ position, stream: of, revision, bytes }: EventRow) =>
      event.run(position, of, revision, bytes),
  };
};
