import {
  EventStore,
  StoreUnavailable,
  type Filter,
  type LogIdentity,
  type Page,
  type Position,
  type Revision,
  type StreamName,
} from '#kernel';
import {
  Tail,
  countOf,
  pages,
  recorded,
  type ReadOptions,
  type StreamOptions,
} from '#platform/event-log';
import { failureOf, type Database } from '#platform/sqlite';
import { prepareReads, type Cells } from './schema';

/** The reads that a log in a file offers to whoever has opened it. */
export abstract class SqliteLog extends EventStore {
  protected readonly tail = new Tail();
  private readonly sql: ReturnType<typeof prepareReads>;

  protected constructor(
    protected readonly db: Database,
    readonly identity: LogIdentity,
  ) {
    super();
    this.sql = prepareReads(db);
  }

  override read(
    stream: StreamName,
    options: StreamOptions & { from?: Revision } = {},
  ): AsyncIterable<Page> {
    const { from, direction = 'forwards' } = options;
    const forwards = (last: number | undefined, limit: number) =>
      this.sql.streamForwards(stream, last === undefined ? Number(from ?? 0n) : last + 1, limit);
    const backwards = (last: number | undefined, limit: number) =>
      this.sql.streamBackwards(
        stream,
        last === undefined ? Number(from ?? Number.MAX_SAFE_INTEGER) : last - 1,
        limit,
      );
    const behind = direction === 'forwards' ? forwards : backwards;
    return pages(
      (last, limit) => this.page(() => behind(last && Number(last.revision), limit)),
      options,
    );
  }

  override readAll(
    options: ReadOptions & StreamOptions & { after?: Position } = {},
  ): AsyncIterable<Page> {
    const { after, direction = 'forwards' } = options;
    return pages((last, limit) => {
      const from = countOf(last?.position ?? after);
      return this.page(() =>
        direction === 'forwards'
          ? this.sql.forwards(from ?? 0, limit)
          : this.sql.backwards(from ?? Number.MAX_SAFE_INTEGER, limit),
      );
    }, options);
  }

  override subscribe(options: { after?: Position; filter?: Filter; signal: AbortSignal }) {
    return this.tail.follow((last, limit) => {
      const from = countOf(last?.position ?? options.after) ?? 0;
      return this.page(() => this.sql.forwards(from, limit));
    }, options);
  }

  override async head(): Promise<Position | undefined> {
    const [last] = this.page(() => this.sql.backwards(Number.MAX_SAFE_INTEGER, 1));
    return last?.position;
  }

  override async close(): Promise<void> {
    this.tail.close();
    if (this.db.isOpen) this.db.close();
  }

  /** What a failed read is to its caller. */
  protected failed(cause: unknown): StoreUnavailable {
    return new StoreUnavailable('not-applied', failureOf(cause).outage, cause);
  }

  private page(select: () => readonly Cells[]): Page {
    try {
      return select().map(([position, bytes]) => recorded(position, bytes));
    } catch (cause) {
      throw this.failed(cause);
    }
  }
}
