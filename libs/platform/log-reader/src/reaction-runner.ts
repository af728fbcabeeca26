import {
  Rejection,
  type Clock,
  type EventStore,
  type Job,
  type Page,
  type Patience,
  type Position,
  type Reaction,
  type Recorded,
} from '#kernel';
import type { SqliteReads } from '#platform/read-models';
import { ReadsAsOf } from './reads-as-of';
import type { Refused, Send } from './send';

/** What waits in memory; more is read from the log again when its turn comes. */
const WAITING = 10_000;

/** Events without interest after which the checkpoint is kept all the same. */
const KEEP_EVERY = 500;

export type ReactionStatus = Readonly<{
  name: string;
  state: 'waiting' | 'live' | 'retrying' | 'stopped';
  position?: Position;
  /** Events that wait for it, as far as they are known. */
  pending: number;
  error?: string;
  lastRejection?: Refused;
}>;

export type Surroundings = Readonly<{
  store: EventStore;
  reads: SqliteReads;
  send: Send;
  clock: Clock;
  patience: Patience;
  /** Offers jobs of this tenant; false: nobody will come with them. */
  offer: (jobs: readonly Pick<Job, 'kind' | 'id'>[]) => Promise<boolean>;
}>;

/**
 * Runs one reaction over the log, one event after the other, apart from all others. Whose turn it is
 * the queue says; what is done this node knows by having done it itself, and what others did before
 * is repeated without effect.
 */
export class ReactionRunner {
  #state: ReactionStatus['state'] = 'waiting';
  #error: string | undefined;
  #lastRejection: Refused | undefined;
  /** What has been answered. */
  #done: Position | undefined;
  /** What has been heard: ahead of `#done` by what waits, or by what is to be read again. */
  #heard: Position | undefined;
  /** How far somebody has asked for. */
  #wanted: Position | undefined;
  #queue: Recorded[] = [];
  #mustReread = false;
  #unkept = 0;
  /** The event that could not be answered, and how often that was tried. */
  #failing: Readonly<{ eventId: string; attempts: number }> | undefined;
  /** Ends when the log is read anew: what was under way then no longer counts. */
  #run = new AbortController();
  #work: Promise<void> | undefined;

  constructor(
    readonly reaction: Reaction,
    private readonly around: Surroundings,
  ) {}

  get stopped(): boolean {
    return this.#state === 'stopped';
  }

  /** The log is read again from the checkpoints. Nothing is done until {@link caughtUp}. */
  restart(): void {
    this.#run.abort();
    this.#run = new AbortController();
    this.#queue = [];
    this.#mustReread = false;
    this.#done = this.around.reads.feed.checkpoint(this.reaction.name);
    this.#heard = this.#done;
    if (!this.stopped) this.#state = 'waiting';
  }

  /** Projected events, in the order of the log. */
  hear(events: Page): void {
    const fresh: Recorded[] = [];
    for (const event of events) {
      if (this.#heard !== undefined && event.position <= this.#heard) continue;
      this.#heard = event.position;
      this.#unkept += 1;
      if (this.#hears(event)) fresh.push(event);
    }
    if (!this.#mustReread) this.#queue.push(...fresh);
    if (this.#queue.length > WAITING) {
      this.#queue = [];
      this.#mustReread = true;
    }
    if (this.#isActive) void this.#offer(fresh);
    this.#rest();
  }

  /** The read models can be asked now. */
  caughtUp(): void {
    if (this.#state === 'waiting') this.#state = 'live';
    const last = this.#queue.at(-1);
    if (this.#mustReread) void this.#answerAll();
    else if (last && this.#isActive) void this.#offer([last]);
    else this.#rest();
  }

  /**
   * Answers all up to this event; nothing where it does not wait here.
   * @throws what kept it from being answered
   */
  async take(eventId: string): Promise<void> {
    const waiting = this.#queue.find(({ id }) => id === eventId);
    const asked = waiting?.position ?? (this.#mustReread ? this.#heard : undefined);
    if (asked === undefined || this.#state === 'waiting') return;
    this.#want(asked);
    if (this.#failing && this.#failing.eventId !== eventId) return;
    if (!this.stopped) await this.#answer().catch(() => undefined);
    if (this.#failing?.eventId === eventId) throw new Error(this.#error);
  }

  /** Answers all that nobody has come for. */
  async sweep(): Promise<void> {
    if (this.#isActive) await this.#answerAll();
  }

  /** Tries the event at which it stopped once more. */
  async resume(): Promise<void> {
    if (!this.stopped) return;
    this.#error = undefined;
    this.#failing = undefined;
    this.#state = 'live';
    this.#queue = [];
    this.#mustReread = true;
    await this.#answerAll();
  }

  /** Ends what is under way. */
  async end(): Promise<void> {
    this.#run.abort();
    this.#state = 'waiting';
    await this.#work?.catch(() => undefined);
  }

  status(): ReactionStatus {
    return {
      name: this.reaction.name,
      state: this.#state,
      pending: this.#queue.length,
      ...(this.#done === undefined ? {} : { position: this.#done }),
      ...(this.#error === undefined ? {} : { error: this.#error }),
      ...(this.#lastRejection === undefined ? {} : { lastRejection: this.#lastRejection }),
    };
  }

  #hears({ type }: Recorded): boolean {
    return this.reaction.on.includes(type);
  }

  #want(position: Position): void {
    if (this.#wanted === undefined || this.#wanted < position) this.#wanted = position;
  }

  /** Where nobody will come, it is done here at once. */
  async #offer(events: readonly Recorded[]): Promise<void> {
    if (events.length === 0) return;
    if (!(await this.around.offer(events.map((event) => this.#job(event)))))
      await this.#answerAll();
  }

  #job({ id }: Pick<Recorded, 'id'>) {
    return { kind: 'reaction' as const, id: `${this.reaction.name}/${id}` };
  }

  async #answerAll(): Promise<void> {
    if (this.#heard !== undefined) this.#want(this.#heard);
    await this.#answer().catch(() => undefined);
  }

  /** One at a time; whoever asks meanwhile is served by the one under way. */
  #answer(): Promise<void> {
    this.#work ??= this.#answerWanted().finally(() => (this.#work = undefined));
    return this.#work;
  }

  async #answerWanted(): Promise<void> {
    while (this.#isActive) {
      const { signal } = this.#run;
      const [next] = this.#queue;
      if (this.#mustReread) await this.#reread(signal);
      else if (next && next.position <= (this.#wanted ?? '')) {
        await this.#handle(next, signal);
        if (this.#queue[0] === next) this.#queue.shift();
      } else break;
    }
    this.#rest();
  }

  get #isActive(): boolean {
    return this.#state === 'live' || this.#state === 'retrying';
  }

  /** Where nothing waits, all that was heard is done. */
  #rest(): void {
    if (this.#state !== 'live' || this.#queue.length > 0 || this.#mustReread) return;
    this.#done = this.#heard;
    if (this.#unkept >= KEEP_EVERY) this.#keep();
  }

  /** More had waited than memory should hold, or it had stopped. */
  async #reread(signal: AbortSignal): Promise<void> {
    try {
      for await (const event of this.#missed(signal)) {
        if (this.#hears(event)) await this.#handle(event, signal);
        else this.#done = event.position;
        if (signal.aborted) return;
      }
    } catch (error) {
      this.#error ??= messageOf(error);
      throw error;
    }
    this.#mustReread = this.#done !== this.#heard;
  }

  /** From what is done to what was heard: no further, the read models have not seen more. */
  async *#missed(signal: AbortSignal): AsyncGenerator<Recorded> {
    const after = this.#done === undefined ? {} : { after: this.#done };
    for await (const page of this.around.store.readAll({ ...after, signal }))
      for (const event of page) {
        if (this.#heard === undefined || event.position > this.#heard) return;
        yield event;
      }
  }

  /** @throws what kept it from being answered; after so many attempts it has stopped */
  async #handle(event: Recorded, signal: AbortSignal): Promise<void> {
    try {
      signal.throwIfAborted();
      await this.#react(event);
      signal.throwIfAborted();
    } catch (error) {
      if (!signal.aborted) this.#failed(event, error);
      throw error;
    }
    this.#answered(event);
  }

  #failed({ id, stream, revision, position }: Recorded, error: unknown): void {
    const attempts = this.#failing?.eventId === id ? this.#failing.attempts + 1 : 1;
    this.#failing = { eventId: id, attempts };
    this.#error = `${stream} revision ${revision} at ${position}: ${messageOf(error)}`;
    this.#state = attempts < this.around.patience.attempts ? 'retrying' : 'stopped';
    // Whoever asked may have asked for a later one: this is the one to come back to.
    if (attempts === 1) void this.around.offer([this.#job({ id })]);
  }

  /** What a rule forbids is an outcome; whatever else fails is tried again. */
  async #react(event: Recorded): Promise<void> {
    const { reaction, around } = this;
    const { correlationId, imported } = event.metadata;
    const cause = { causationId: event.id, correlationId, ...(imported ? { imported } : {}) };
    for (const [index, intent] of reaction
      .react(event, new ReadsAsOf(around.reads, event.position))
      .entries()) {
      const key = `reaction:${reaction.name}:${event.id}:${index}`;
      try {
        await around.send(intent, { ...cause, key });
      } catch (error) {
        if (!(error instanceof Rejection)) throw error;
        this.#lastRejection = { key, code: error.code, at: around.clock.now() };
      }
    }
  }

  #answered({ position }: Recorded): void {
    this.#state = 'live';
    this.#error = undefined;
    this.#failing = undefined;
    this.#done = position;
    this.#keep();
  }

  /** A checkpoint that cannot be kept only means that something harmless is repeated. */
  #keep(): void {
    this.#unkept = 0;
    try {
      if (this.#done !== undefined)
        this.around.reads.feed.keepCheckpoint(this.reaction.name, this.#done);
    } catch (error) {
      this.#error = messageOf(error);
    }
  }
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
