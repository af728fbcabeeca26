import { LogRefused, PAGE } from '#platform/event-log';
import { StoreUnavailable, type Appended } from '#kernel';
import { openForReading, type Database } from '#platform/sqlite';
import { setImmediate } from 'node:timers/promises';
import { prepareReads } from './schema';
import { endOf, identityOf, holdsLog } from './self-check';
import { SqliteLog } from './sqlite-log';

/** Unit: milliseconds between two looks at a file that another process writes. */
const LOOK = 100;

/** A log that another process may be writing: takes no lock and writes nothing. */
export class SqliteLogReader extends SqliteLog {
  override readonly exclusive = false;
  private readonly looking: NodeJS.Timeout;

  /** @throws LogRefused, UnsafeSqlite */
  static open(file: string): SqliteLogReader {
    const db = openForReading(file);
    try {
      if (!holdsLog(db, file))
        throw new LogRefused(file, { de: 'Es ist leer.', en: 'it is empty.' });
      return new SqliteLogReader(db, file);
    } catch (error) {
      db.close();
      throw error;
    }
  }

  private constructor(
    db: Database,
    private readonly file: string,
  ) {
    super(db, identityOf(db, file));
    const version = db.prepare('PRAGMA data_version');
    let seen: unknown;
    this.looking = setInterval(() => {
      const { data_version: now } = version.get() as { data_version: number };
      if (now !== seen) this.tail.wake();
      seen = now;
    }, LOOK).unref();
  }

  /** Events there are now. */
  get events(): number {
    return endOf(this.db, this.file, this.identity).position;
  }

  /**
   * The stored bytes of the first `events` events. They never change: no transaction is held, and
   * whoever writes is not in the way.
   */
  async *storedBytes(events: number): AsyncGenerator<readonly string[]> {
    const { forwards } = prepareReads(this.db);
    for (let last = 0; last < events;) {
      const page = forwards(last, Math.min(PAGE, events - last));
      if (page.length === 0) return;
      yield page.map(([, bytes]) => bytes);
      last = page.at(-1)?.[0] ?? events;
      await setImmediate();
    }
  }

  override async append(): Promise<Appended> {
    throw new StoreUnavailable('not-applied', 'locked', 'The log is open for reading only.');
  }

  override async close(): Promise<void> {
    clearInterval(this.looking);
    await super.close();
  }
}
