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
  type Recorded,
  type Revision,
  type StreamName,
  type SubscriptionMessage,
} from '#kernel';
import {
  LOOK_BACK,
  PAGE,
  draft,
  judge,
  matching,
  pages,
  textsAt,
  type Draft,
  type Opening,
  type ReadOptions,
  type StreamOptions,
} from '#platform/event-log';
import type { RawRecorded } from './raw';
import { Head } from './head';
import { asPortError } from './port-error';
import { rawOf, recordedOf } from './remote-log';
import { openRemoteLog } from './open-remote-log';
import type { StoreConnection } from './store-connection';
import { follow } from './subscription';

/** How often an append that names no revision is judged afresh because another was faster. */
const ATTEMPTS = 20;

const CLOSED = new StoreUnavailable('not-applied', 'unavailable', 'The log is closed.');

/** One log among others in an EventStoreDB or KurrentDB: the streams that begin with its tenant. */
export class RemoteEventStore extends EventStore {
  override readonly exclusive = false;
  private readonly closing = new AbortController();
  private readonly newest: Head;
  /** The last append to each stream that has one under way. */
  private readonly lines = new Map<StreamName, Promise<unknown>>();
  private recordedAt: Instant;

  /**
   * Opens the tenant's log, or begins it there; of several that begin it at once one wins.
   * @throws LogRefused, StoreUnavailable
   */
  static async open(connection: StoreConnection, opening: Opening): Promise<RemoteEventStore> {
    const identity = await openRemoteLog(connection, opening);
    const store = new RemoteEventStore(connection, opening.tenant, identity);
    for await (const [newest] of store.readAll({ direction: 'backwards', limit: 1 }))
      if (newest) store.recordedAt = newest.metadata.recordedAt;
    return store;
  }

  private constructor(
    private readonly connection: StoreConnection,
    private readonly tenant: string,
    readonly identity: LogIdentity,
  ) {
    super();
    this.recordedAt = '1970-01-01T00:00:00.000Z' as Instant;
    this.newest = new Head(connection, this.prefix);
  }

  /** Log time of the newest event this process has read at the start or written. */
  get lastRecordedAt(): Instant {
    return this.recordedAt;
  }

  override async append(
    stream: StreamName,
    events: readonly NewEvent[],
    expected: Expected,
    { signal }: CallOptions = {},
  ): Promise<Appended> {
    signal?.throwIfAborted();
    this.demandOpen();
    const drafted = draft(this.identity.logId, stream, events, expected);
    const before = this.lines.get(stream) ?? Promise.resolve();
    const appended = before.then(
      () => this.place(drafted),
      () => this.place(drafted),
    );
    this.lines.set(stream, appended);
    try {
      const answer = await appended;
      const last = events.at(-1)?.metadata.recordedAt;
      if (last !== undefined && last > this.recordedAt) this.recordedAt = last;
      return answer;
    } finally {
      if (this.lines.get(stream) === appended) this.lines.delete(stream);
    }
  }

  override read(
    stream: StreamName,
    options: StreamOptions & { from?: Revision } = {},
  ): AsyncIterable<Page> {
    const { from, direction = 'forwards' } = options;
    return pages(async (last, limit) => {
      const start = last ? last.revision + (direction === 'forwards' ? 1n : -1n) : from;
      if (start !== undefined && start < 0n) return [];
      return this.page(await this.streamPage(stream, start, direction, limit));
    }, options);
  }

  override async *readAll(
    options: ReadOptions & StreamOptions & { after?: Position } = {},
  ): AsyncGenerator<Page> {
    const { limit = Infinity, signal } = options;
    let left = limit;
    let found: Recorded[] = [];
    for await (const { events, end } of this.scan(options)) {
      found.push(...events);
      // Full pages, however much of others lies between.
      while (left > 0 && found.length >= (end ? 1 : Math.min(PAGE, left))) {
        const page = found.slice(0, Math.min(PAGE, left));
        found = found.slice(page.length);
        left -= page.length;
        yield page;
        signal?.throwIfAborted();
      }
      if (left <= 0) return;
    }
  }

  /** The store page by page; in each, what is of this log and wanted. */
  private async *scan({
    after,
    direction = 'forwards',
    limit = Infinity,
    filter,
    signal,
  }: ReadOptions & StreamOptions & { after?: Position }) {
    let behind = after;
    let size = Math.min(limit + SPARE, PAGE);
    for (let end = limit <= 0; !end; size = Math.min(size * 2, PAGE)) {
      signal?.throwIfAborted();
      this.demandOpen();
      const page = await this.connection.readAll(behind, direction, size);
      ({ end } = page);
      behind = page.events.at(-1)?.position ?? behind;
      yield { events: matching(this.page(page.events.filter(this.isOwn)), filter), end };
    }
  }

  override subscribe(options: {
    after?: Position;
    filter?: Filter;
    signal: AbortSignal;
  }): AsyncGenerator<SubscriptionMessage> {
    return follow({
      connection: this.connection,
      prefix: this.prefix,
      head: () => this.head(),
      recorded: (raw) => this.recorded(raw),
      ...options,
      signal: AbortSignal.any([options.signal, this.closing.signal]),
    });
  }

  override async head(): Promise<Position | undefined> {
    this.demandOpen();
    return this.newest.find();
  }

  /** The connection stays: other logs live in it. */
  override async close(): Promise<void> {
    this.closing.abort();
  }

  private get prefix(): string {
    return `${this.tenant}.`;
  }

  private readonly isOwn = ({ stream }: RawRecorded): boolean => stream.startsWith(this.prefix);

  private async place(drafted: Draft): Promise<Appended> {
    const { expected } = drafted;
    if (expected === 'no-stream' || expected === -1n) return this.put(drafted, 'no-stream');
    if (typeof expected === 'bigint' && expected >= 0n) return this.put(drafted, expected);
    for (let n = 1; ; n++)
      try {
        return await this.placeAnywhere(drafted);
      } catch (error) {
        if (!(error instanceof Overtaken) || n === ATTEMPTS) throw error;
      }
  }

  /** Judged here: the server's own memory of ids is short. @throws Overtaken */
  private async placeAnywhere(drafted: Draft): Promise<Appended> {
    const { stream, expected } = drafted;
    const newest = await this.newestOf(stream);
    const actual = newest.at(-1)?.revision ?? -1n;
    const first = Number(actual) - newest.length + 1;
    const verdict = judge(drafted, Number(actual), (from, to) =>
      newest.slice(from - first, to - first + 1).map(({ id }) => id),
    );
    if (verdict === 'refused') throw new WrongExpectedRevision(stream, expected, actual);
    if (verdict !== 'new') return answerOf(newest[verdict.revision - first]);
    try {
      return await this.put(drafted, actual < 0n ? 'no-stream' : actual);
    } catch (error) {
      throw error instanceof WrongExpectedRevision
        ? new Overtaken(stream, expected, error.actual)
        : error;
    }
  }

  private async newestOf(stream: StreamName): Promise<readonly RawRecorded[]> {
    this.demandOpen();
    const newest = await this.connection.readStream(stream, undefined, 'backwards', LOOK_BACK);
    return newest.toReversed();
  }

  private async put(drafted: Draft, expected: Revision | 'no-stream'): Promise<Appended> {
    this.demandOpen();
    const { stream } = drafted;
    const base = expected === 'no-stream' ? 0 : Number(expected) + 1;
    const events = textsAt(this.identity.logId, drafted, base).map(rawOf);
    try {
      return await this.connection.append(stream, events, expected);
    } catch (error) {
      throw asPortError(error, stream, drafted.expected);
    }
  }

  /** `from` may lie behind the end; the store would then find nothing backwards. */
  private async streamPage(
    stream: StreamName,
    from: Revision | undefined,
    direction: 'forwards' | 'backwards',
    limit: number,
  ): Promise<readonly RawRecorded[]> {
    this.demandOpen();
    if (direction === 'forwards' || from === undefined)
      return this.connection.readStream(stream, from, direction, limit);
    const [newest] = await this.connection.readStream(stream, undefined, 'backwards', 1);
    if (!newest) return [];
    const start = from < newest.revision ? from : newest.revision;
    return this.connection.readStream(stream, start, direction, limit);
  }

  private page(raw: readonly RawRecorded[]): Page {
    return raw.map((each) => this.recorded(each));
  }

  /** @throws StoreUnavailable for what another program wrote into a stream of this log */
  private recorded(raw: RawRecorded): Recorded {
    try {
      return recordedOf(this.connection.place, this.identity, raw);
    } catch (cause) {
      throw new StoreUnavailable('not-applied', 'corrupt', cause);
    }
  }

  private demandOpen(): void {
    if (this.closing.signal.aborted) throw CLOSED;
  }
}

/** Another was faster; what was asked for may still be possible. */
class Overtaken extends WrongExpectedRevision {}

/** Events read beyond a small limit: some will be of others. */
const SPARE = 16;

function answerOf(raw: RawRecorded | undefined): Appended {
  if (!raw) throw new RangeError('A repeat points behind the end of its stream.');
  const { revision, position } = raw;
  return { revision, position };
}
