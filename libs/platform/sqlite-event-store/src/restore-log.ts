import { parseStored } from '#kernel';
import { LogRefused } from '#platform/event-log';
import { closeWritten, openDurably, type Database } from '#platform/sqlite';
import { createSchema, prepareWrites } from './schema';
import { endOf, holdsLog, identityOf } from './self-check';
import { markOpen } from './witness';

/**
 * Writes a log from the stored bytes of its events, oldest first, into a file that is not there yet.
 * @throws LogRefused when the file is there, or when what was written is no log
 */
export async function restoreLog(
  file: string,
  pages: AsyncIterable<readonly string[]>,
): Promise<void> {
  const db = openDurably(file);
  try {
    if (holdsLog(db, file))
      throw new LogRefused(file, { de: 'Darin liegt ein Protokoll.', en: 'there is a log in it.' });
    createSchema(db);
    await writeAll(db, pages);
    endOf(db, file, identityOf(db, file));
    markOpen(db, false);
  } finally {
    closeWritten(db);
  }
}

/** A transaction for each page: a file that was not finished is thrown away. */
async function writeAll(db: Database, pages: AsyncIterable<readonly string[]>): Promise<void> {
  const insert = prepareWrites(db);
  const streams = new Map<string, number>();
  let position = 0;
  for await (const page of pages) {
    db.exec('BEGIN IMMEDIATE');
    for (const bytes of page) {
      const { stream: name, revision } = parseStored(bytes);
      let stream = streams.get(name);
      if (stream === undefined) {
        stream = streams.size + 1;
        insert.stream({ id: stream, name });
        streams.set(name, stream);
      }
      position += 1;
      insert.event({ position, stream, revision: Number(revision), bytes });
    }
    db.exec('COMMIT');
  }
}
