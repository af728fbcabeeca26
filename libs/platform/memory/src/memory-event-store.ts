import {
  EventStore,
  StoreUnavailable,
  WrongExpectedRevision,
  type Appended,
  type CallOptions,
  type Expected,
  type Filter,
  type Instant,
  type LogIdentity,
  type NewEvent,
  type Page,
  type Position,
  type Revision,
  type StreamName,
} from '#kernel';
import {
  Tail,
  countOf,
  draft,
  judge,
  logOpened,
  logStream,
  pages,
  positionOf,
  recorded,
  textsAt,
  type Draft,
  type Opening,
  type ReadOptions,
  type StreamOptions,
} from '#platform/event-log';

/** What is kept of an event: the same bytes as on a disk, read anew each time. */
type Entry = Readonly<{ id: string; position: number; bytes: string }>;

const A_TEST: Opening = { tenant: 'test', now: '1970-01-01T00:00:00.000Z' as Instant };
const NO_ID = '00000000-0000-0000-0000-000000000000';

/** Forgets with its process: for tests. */
export class MemoryEventStore extends EventStore {
  override readonly exclusive = true;
  readonly identity: LogIdentity;
  private recordedAt: Instant;
  private readonly log: Entry[] = [];
  private readonly streams = new Map<StreamName, Entry[]>();
  private readonly tail = new Tail();
  private closed = false;

  constructor({ tenant, now, logId = NO_ID, demo = false }: Opening = A_TEST) {
    super();
    this.identity = { logId, demo };
    this.recordedAt = now;
    const events = [logOpened(this.identity, now)];
    this.write(draft(logId, logStream(tenant, logId), events, 'no-stream'), -1);
  }

  /** Log time of the newest event. */
  get lastRecordedAt(): Instant {
    return this.recordedAt;
  }

  /** What a disk would hold. */
  bytes(): string[] {
    return this.log.map(({ bytes }) => bytes);
  }

  override async append(
    stream: StreamName,
    events: readonly NewEvent[],
    expected: Expected,
    { signal }: CallOptions = {},
  ): Promise<Appended> {
    signal?.throwIfAborted();
    this.assertOpen();
    const drafted = draft(this.identity.logId, stream, events, expected);
    const entries = this.streams.get(stream) ?? [];
    const actual = entries.length - 1;
    const verdict = judge(drafted, actual, (from, to) =>
      entries.slice(from, to + 1).map(({ id }) => id),
    );
    if (verdict === 'refused') throw new WrongExpectedRevision(stream, expected, BigInt(actual));
    return verdict === 'new' ? this.write(drafted, actual) : answer(entries[verdict.revision]);
  }

  override read(
    stream: StreamName,
    options: StreamOptions & { from?: Revision } = {},
  ): AsyncIterable<Page> {
    const { from, direction = 'forwards' } = options;
    return pages((last, limit) => {
      const entries = this.streams.get(stream) ?? [];
      const start = last ? Number(last.revision) : undefined;
      return direction === 'forwards'
        ? this.page(entries, start === undefined ? Number(from ?? 0n) : start + 1, limit)
        : this.pageBackwards(
            entries,
            start ?? (from === undefined ? Infinity : Number(from) + 1),
            limit,
          );
    }, options);
  }

  override readAll(
    options: ReadOptions & StreamOptions & { after?: Position } = {},
  ): AsyncIterable<Page> {
    const { after, direction = 'forwards' } = options;
    return pages(
      (last, limit) =>
        direction === 'forwards'
          ? this.page(this.log, countOf(last?.position ?? after) ?? 0, limit)
          : this.pageBackwards(this.log, (countOf(last?.position ?? after) ?? Infinity) - 1, limit),
      options,
    );
  }

  override subscribe(options: { after?: Position; filter?: Filter; signal: AbortSignal }) {
    return this.tail.follow(
      (last, limit) => this.page(this.log, countOf(last?.position ?? options.after) ?? 0, limit),
      options,
    );
  }

  override async head(): Promise<Position | undefined> {
    return positionOf(this.log.length);
  }

  override async close(): Promise<void> {
    this.closed = true;
    this.tail.close();
  }

  private write(drafted: Draft, actual: number): Appended {
    const entries = this.streams.get(drafted.stream) ?? [];
    this.streams.set(drafted.stream, entries);
    const texts = textsAt(this.identity.logId, drafted, actual + 1);
    drafted.events.forEach(({ id, metadata }, i) => {
      const entry = { id, position: this.log.length + 1, bytes: texts[i] ?? '' };
      entries.push(entry);
      this.log.push(entry);
      this.recordedAt = metadata.recordedAt;
    });
    this.tail.wake();
    return { revision: BigInt(entries.length - 1), position: positionOf(this.log.length) };
  }

  /** From index `first` on. */
  private page(entries: readonly Entry[], first: number, limit: number): Page {
    this.assertOpen();
    return entries.slice(Math.max(0, first), Math.max(0, first) + limit).map(toRecorded);
  }

  /** Downwards from the index before `end`. */
  private pageBackwards(entries: readonly Entry[], end: number, limit: number): Page {
    this.assertOpen();
    const last = Math.max(0, Math.min(end, entries.length));
    return entries
      .slice(Math.max(0, last - limit), last)
      .reverse()
      .map(toRecorded);
  }

  private assertOpen(): void {
    if (this.closed) throw new StoreUnavailable('not-applied', 'unavailable', 'The log is closed.');
  }
}

const toRecorded = ({ position, bytes }: Entry) => recorded(position, bytes);

function answer(entry: Entry | undefined): Appended {
  if (!entry) throw new RangeError('A repeat points behind the end of its stream.');
  const { revision, position } = recorded(entry.position, entry.bytes);
  return { revision, position };
}
