import {
  StoreUnavailable,
  WrongExpectedRevision,
  type Appended,
  type CallOptions,
  type Expected,
  type Instant,
  type NewEvent,
  type Position,
  type StreamName,
} from '#kernel';
import { draft, positionOf, type Draft, type Opening } from '#platform/event-log';
import { closeWritten, failureOf } from '#platform/sqlite';
import { setImmediate } from 'node:timers';
import { Committed } from './committed';
import { openLog, type Access, type OpenedLog } from './open-log';
import { Plan } from './plan';
import { prepareWrites } from './schema';
import { SqliteLog } from './sqlite-log';
import { SqliteLogReader } from './sqlite-log-reader';
import { markOpen } from './witness';

/** Appends per transaction: more would only make the first of them wait. */
const GROUP = 512;

/** Unit: milliseconds left for the answers to go out before the process ends. */
const GRACE = 200;

/** Unit: milliseconds between two notes beside the log of how far it is. */
const NOTE_EVERY = 10_000;

/** `EX_SOFTWARE` of sysexits.h. A supervisor starts the process again, and the file is read anew. */
const EXIT_CODE = 70;

export type OpenOptions = Partial<Access> &
  Readonly<{
    /** What follows when the file can no longer be trusted. By default the process ends. */
    onFatal?: (error: unknown) => void;
  }>;

type Waiting = Readonly<{
  draft: Draft;
  resolve: (appended: Appended) => void;
  reject: (error: Error) => void;
}>;

const endProcess = () => {
  setTimeout(() => process.exit(EXIT_CODE), GRACE);
};

/** The log in one file, written by one process. */
export class SqliteEventStore extends SqliteLog {
  override readonly exclusive = true;
  private readonly committed: Committed;
  private readonly insert: ReturnType<typeof prepareWrites>;
  private queue: Waiting[] = [];
  private readonly noting: NodeJS.Timeout;
  private usable = true;
  private count = 0;

  /**
   * Opens the log in `file`, or begins it there.
   * @throws LogLocked, LogRefused, UnsafeSqlite
   */
  static open(file: string, opening: Opening, options: OpenOptions = {}): SqliteEventStore {
    return new SqliteEventStore(openLog(file, opening, options), options.onFatal ?? endProcess);
  }

  /** For a process that only looks, while another may be writing. */
  static openForReading(file: string): SqliteLogReader {
    return SqliteLogReader.open(file);
  }

  private constructor(
    private readonly log: OpenedLog,
    private readonly onFatal: (error: unknown) => void,
  ) {
    super(log.db, log.identity);
    this.committed = new Committed(log);
    this.insert = prepareWrites(log.db);
    this.noting = setInterval(() => this.note(false), NOTE_EVERY).unref();
  }

  /** Transactions committed since the log was opened; each cost one sync of the disk. */
  get transactions(): number {
    return this.count;
  }

  /** Log time of the newest event. */
  get lastRecordedAt(): Instant {
    return this.committed.recordedAt;
  }

  override async append(
    stream: StreamName,
    events: readonly NewEvent[],
    expected: Expected,
    { signal }: CallOptions = {},
  ): Promise<Appended> {
    signal?.throwIfAborted();
    this.assertUsable();
    const drafted = draft(this.identity.logId, stream, events, expected);
    return new Promise((resolve, reject) => {
      if (this.queue.length === 0) setImmediate(() => this.commit());
      this.queue.push({ draft: drafted, resolve, reject });
    });
  }

  override async head(): Promise<Position | undefined> {
    this.assertUsable();
    return positionOf(this.committed.position);
  }

  /** What was asked for before is still written. */
  override async close(): Promise<void> {
    while (this.queue.length > 0) this.commit();
    clearInterval(this.noting);
    try {
      if (this.usable) {
        this.note(true);
        markOpen(this.db, false);
        closeWritten(this.db);
      }
    } finally {
      this.usable = false;
      await super.close();
      this.log.lock.release();
    }
  }

  /** Where it fails, an older note holds: it proves less, and nothing wrong. */
  private note(sync: boolean): void {
    try {
      if (this.usable) this.log.head.write(this.committed.position, sync);
    } catch {
      return;
    }
  }

  /** A read that meets damage ends the process as a write does. */
  protected override failed(cause: unknown): StoreUnavailable {
    if (failureOf(cause).fatal) this.giveUp(cause);
    return super.failed(cause);
  }

  /** One transaction, hence one sync of the disk, for all appends of one turn of the event loop. */
  private commit(): void {
    const group = this.queue.slice(0, GROUP);
    this.queue = this.queue.slice(GROUP);
    if (this.queue.length > 0) setImmediate(() => this.commit());
    const progress: Progress = { committing: false };
    try {
      const plan = new Plan(this.committed);
      const answers = group.map((waiting) => plan.add(waiting.draft));
      if (plan.rows.length > 0) this.write(plan, progress);
      answers.forEach((answer, i) => settle(group[i], answer));
    } catch (cause) {
      this.fail(group, cause, progress);
    }
  }

  private write(plan: Plan, progress: Progress): void {
    this.db.exec('BEGIN IMMEDIATE');
    plan.streams.forEach(this.insert.stream);
    plan.rows.forEach(this.insert.event);
    progress.committing = true;
    this.db.exec('COMMIT');
    this.count++;
    this.committed.take(plan);
    this.tail.wake();
  }

  /** The whole group falls. What a failed commit has left on the disk only a new process can know. */
  private fail(group: readonly Waiting[], cause: unknown, { committing }: Progress): void {
    const { outage, fatal } = failureOf(cause);
    const unknown = fatal || (committing && outage !== 'full') || !this.undone();
    const error = new StoreUnavailable(unknown ? 'unknown' : 'not-applied', outage, cause);
    for (const { reject } of group) reject(error);
    if (unknown) this.giveUp(cause);
  }

  private undone(): boolean {
    try {
      if (this.db.isTransaction) this.db.exec('ROLLBACK');
      return true;
    } catch {
      return false;
    }
  }

  /** Once; the callers are answered first. */
  private giveUp(cause: unknown): void {
    if (!this.usable) return;
    this.usable = false;
    for (const { reject } of this.queue) reject(unusable());
    this.queue = [];
    setImmediate(() => this.onFatal(cause));
  }

  private assertUsable(): void {
    if (!this.usable) throw unusable();
  }
}

type Progress = { committing: boolean };

const unusable = () =>
  new StoreUnavailable('not-applied', 'unavailable', 'The log is closed or was given up.');

function settle(waiting: Waiting | undefined, answer: Appended | WrongExpectedRevision): void {
  if (answer instanceof WrongExpectedRevision) waiting?.reject(answer);
  else waiting?.resolve(answer);
}
