import {
  CommandIdReused,
  Rejection,
  RevisionMismatch,
  StoreUnavailable,
  WrongExpectedRevision,
  WritePath,
  streamName,
  type AnyCategory,
  type Appended,
  type Clock,
  type Command,
  type CommandContext,
  type Event,
  type EventStore,
  type Instant,
  type NewEvent,
  type Receipt,
  type Takes,
} from '#kernel';
import { LRUCache } from 'lru-cache';
import { load, refresh, refuseImportIntoLive, type Aggregate } from './aggregate';
import { fingerprint } from './fingerprint';
import { aggregateId, commandId, eventId } from './ids';
import { metadataOf, type Timeliness } from './metadata';

/** How often a command is decided afresh because another node was faster. */
const ATTEMPTS = 8;

/**
 * How often an append is repeated that the store did not answer, and the first pause before, doubled
 * each time: a new leader is there within six seconds. Unit: ms.
 */
const REPEATS = 6;
const PAUSE = 100;

export type WritePathOptions = Readonly<{
  tenant: string;
  store: EventStore;
  clock: Clock;
  /** Secret of this log; makes fingerprints that nobody else can try out. */
  fingerprintKey: Uint8Array;
  /** Log time reached so far; undefined for an empty log. */
  lastRecordedAt?: Instant | undefined;
  timeliness: Timeliness;
  /** Streams whose state is kept. */
  cached?: number;
}>;

type Attempt = Readonly<{
  category: AnyCategory;
  stream: string;
  id: string;
  command: Command;
  context: CommandContext;
  commandId: string;
  fingerprint: string;
}>;

/**
 * Decides in commit order against the state that is about to be committed; the store puts all
 * appends of one turn of the event loop into one transaction. Where another process may write too,
 * nothing is refused or found done before the head of the stream was asked for.
 */
export class CachedWritePath extends WritePath {
  private readonly aggregates: LRUCache<string, Aggregate>;
  private readonly loading = new Map<string, Promise<Aggregate>>();
  private logTime: Instant | undefined;

  constructor(private readonly options: WritePathOptions) {
    super();
    this.aggregates = new LRUCache({ max: options.cached ?? 20_000 });
    this.logTime = options.lastRecordedAt;
  }

  newId(context: Pick<CommandContext, 'tenant' | 'actor' | 'key'>): string {
    return aggregateId(context);
  }

  async state<State>(
    category: AnyCategory & Readonly<{ initialState: State }>,
    id: string,
  ): Promise<State> {
    const stream = streamName(this.options.tenant, category.category, id);
    const aggregate = await this.aggregate(category, stream);
    await aggregate.durable;
    if (!this.options.store.exclusive)
      await refresh(this.options.store, category, stream, aggregate);
    return aggregate.state as State;
  }

  async recall(
    category: AnyCategory,
    id: string,
    context: CommandContext,
  ): Promise<Receipt | undefined> {
    const { aggregates, options } = this;
    const stream = streamName(options.tenant, category.category, id);
    const aggregate = aggregates.get(stream) ?? (await this.aggregate(category, stream));
    const known = aggregate.commands.get(commandId(context));
    if (!known) return undefined;
    const answer = await known.answer;
    if (known.fingerprint !== fingerprint(options.fingerprintKey, context.request ?? {}))
      throw new CommandIdReused(context.key);
    return { id, ...answer };
  }

  async execute<C extends Command>(
    category: Takes<C>,
    id: string,
    command: C,
    context: CommandContext,
  ): Promise<Receipt> {
    const attempt: Attempt = {
      category,
      id,
      command,
      context,
      stream: streamName(this.options.tenant, category.category, id),
      commandId: commandId(context),
      fingerprint: fingerprint(
        this.options.fingerprintKey,
        context.request ?? { type: command.type, data: command.data },
      ),
    };
    for (let n = 1; ; n++) {
      try {
        return { id, ...(await this.attempt(attempt)) };
      } catch (error) {
        if (!(error instanceof WrongExpectedRevision)) throw error;
        if (n === ATTEMPTS) throw new StoreUnavailable('not-applied', 'unavailable', error);
      }
    }
  }

  private async attempt(attempt: Attempt): Promise<Omit<Receipt, 'id'>> {
    const { store } = this.options;
    const cached = this.aggregates.get(attempt.stream);
    const aggregate = cached ?? (await this.aggregate(attempt.category, attempt.stream));
    if (!store.exclusive) {
      while (aggregate.inFlight > 0) await aggregate.durable;
    }
    const decided = this.decide(aggregate, attempt);
    if ('appended' in decided) return decided.appended;
    // What is answered without an event was decided upon what others may have changed.
    const { revision } = aggregate;
    const position = (await aggregate.durable)?.position ?? aggregate.position;
    if (!store.exclusive && (await refresh(store, attempt.category, attempt.stream, aggregate)))
      return this.attempt(attempt);
    if (decided.refusal) throw decided.refusal;
    return { revision, ...(position === undefined ? {} : { position }) };
  }

  /** One turn: nothing is awaited between looking at the state and putting the append in line. */
  private decide(
    aggregate: Aggregate,
    attempt: Attempt,
  ): { appended: Promise<Appended> } | { refusal: Error | undefined } {
    const { category, command, context, commandId } = attempt;
    const known = aggregate.commands.get(commandId);
    if (known)
      return known.fingerprint === attempt.fingerprint
        ? { appended: known.answer }
        : { refusal: new CommandIdReused(context.key) };
    if (context.ifMatch !== undefined && context.ifMatch !== aggregate.revision)
      return { refusal: new RevisionMismatch(context.ifMatch, aggregate.revision) };
    let events: readonly Event[];
    let prepared: readonly NewEvent[];
    try {
      events = category.decide(command as never, aggregate.state as never);
      if (events.length > 0) refuseImportIntoLive(aggregate, context);
      prepared = this.prepare(events, attempt);
    } catch (error) {
      if (error instanceof Rejection) return { refusal: error };
      throw error;
    }
    if (events.length === 0) return { refusal: undefined };
    return { appended: this.append(aggregate, attempt, events, prepared) };
  }

  private append(
    aggregate: Aggregate,
    { category, stream, commandId, fingerprint }: Attempt,
    events: readonly Event[],
    prepared: readonly NewEvent[],
  ): Promise<Appended> {
    const expected = aggregate.revision < 0n ? ('no-stream' as const) : aggregate.revision;
    const { store } = this.options;
    const append = () => store.append(stream, prepared, expected);
    const answer = store.exclusive ? append() : this.resolved(append);
    for (const event of events)
      aggregate.state = category.evolve(aggregate.state as never, event as never);
    if (aggregate.revision < 0n) aggregate.imported = prepared[0]?.metadata.imported !== undefined;
    aggregate.revision += BigInt(events.length);
    aggregate.durable = answer;
    aggregate.inFlight++;
    aggregate.commands.set(commandId, { fingerprint, answer });
    answer.then(
      ({ position }) => {
        aggregate.inFlight--;
        aggregate.position = position;
      },
      () => {
        aggregate.inFlight--;
        if (this.aggregates.get(stream) === aggregate) this.aggregates.delete(stream);
      },
    );
    return answer;
  }

  /**
   * Of a remote store an unknown outcome is resolved by the same append, never by a new decision; of
   * one's own only a new process can know.
   */
  private async resolved(append: () => Promise<Appended>): Promise<Appended> {
    let unknown: StoreUnavailable | undefined;
    for (let n = 1; ; n++) {
      try {
        return await append();
      } catch (error) {
        if (!(error instanceof StoreUnavailable) || error.outage !== 'unavailable') throw error;
        if (error.outcome === 'unknown') unknown = error;
        // One attempt that may have been heard is not undone by another that was not made.
        if (n > REPEATS) throw unknown ?? error;
        await new Promise((resolve) => setTimeout(resolve, PAUSE * 2 ** (n - 1)));
      }
    }
  }

  private prepare(events: readonly Event[], attempt: Attempt): NewEvent[] {
    if (events.length === 0) return [];
    const now = attempt.command.now;
    const recordedAt = this.logTime !== undefined && this.logTime > now ? this.logTime : now;
    const prepared = events.map((event, index) => ({
      id: eventId(attempt.commandId, attempt.stream, index),
      type: event.type,
      version: event.version,
      data: event.data,
      metadata: metadataOf(event, attempt, recordedAt, this.options.timeliness),
    }));
    this.logTime = recordedAt;
    return prepared;
  }

  /** Loads a stream once, however many ask for it. */
  private aggregate(category: AnyCategory, stream: string): Promise<Aggregate> {
    const cached = this.aggregates.get(stream);
    if (cached) return Promise.resolve(cached);
    let loading = this.loading.get(stream);
    if (!loading) {
      loading = load(this.options.store, category, stream)
        .then((aggregate) => {
          this.aggregates.set(stream, aggregate);
          return aggregate;
        })
        .finally(() => this.loading.delete(stream));
      this.loading.set(stream, loading);
    }
    return loading;
  }
}
