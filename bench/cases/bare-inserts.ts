import { openDurably, openForReading } from '#platform/sqlite';
import { join } from 'node:path';
import { inFolder, measured, ratios, type Case } from '../bench';
import { CLIENTS, drive, openStore, writePathOver } from '../engine';
import { atLeast, judge } from '../report';

const COMMANDS = 20_000;

type Row = Readonly<{ position: number; stream: number; revision: number; bytes: string }>;
type Copy = Readonly<{
  schema: readonly string[];
  streams: readonly { id: number; name: string }[];
  rows: readonly Row[];
}>;

/** Schema and rows of a log, to be written once more by hand. */
function copyOf(file: string): Copy {
  const db = openForReading(file);
  const all = <T>(sql: string) => db.prepare(sql).all() as T[];
  const copy: Copy = {
    schema: all<{ sql: string }>(
      "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'",
    ).map(({ sql }) => sql),
    streams: all('SELECT id, name FROM streams ORDER BY id'),
    rows: all('SELECT position, stream, revision, bytes FROM events ORDER BY position'),
  };
  db.close();
  return copy;
}

/** The least that has to be done: the same rows, so many to a transaction, on an equal file. */
function insertBare(file: string, { schema, streams, rows }: Copy, batch: number): number {
  const db = openDurably(file);
  for (const sql of schema) db.exec(sql);
  const stream = db.prepare('INSERT INTO streams (id, name) VALUES (?, ?)');
  const event = db.prepare(
    'INSERT INTO events (position, stream, revision, bytes) VALUES (?, ?, ?, ?)',
  );
  const begun = performance.now();
  let named = 0;
  for (let at = 0; at < rows.length; at += batch) {
    db.exec('BEGIN IMMEDIATE');
    for (const row of rows.slice(at, at + batch)) {
      for (let next = streams[named]; next && next.id <= row.stream; next = streams[++named])
        stream.run(next.id, next.name);
      event.run(row.position, row.stream, row.revision, row.bytes);
    }
    db.exec('COMMIT');
  }
  const took = performance.now() - begun;
  db.close();
  return (rows.length * 1000) / took;
}

export const bareInserts: Case = {
  name: 'engine : bare inserts',
  run: ({ rounds, scale }) =>
    inFolder(async (folder) => {
      const file = (side: string, round: number) => join(folder, `${side}${round}.db`);
      const engine = async (round: number) => {
        const store = openStore(file('engine', round));
        const perSecond = await drive(writePathOver(store), COMMANDS * scale, 'run');
        await store.close();
        return perSecond;
      };
      await engine(-1);
      const copy = copyOf(file('engine', -1));
      const bare = (round: number) => insertBare(file('bare', round), copy, CLIENTS);
      const [ours, theirs] = await measured(rounds, [engine, bare]);
      return [judge('engine : bare inserts of the same rows', ratios(ours, theirs), atLeast(0.45))];
    }),
};
