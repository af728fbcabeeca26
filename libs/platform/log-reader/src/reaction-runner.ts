import {
  Rejection,
  type Clock,
  type EventStore,
  type Page,
  type Position,
  type Reaction,
  type Recorded,
} from '#kernel';
import type { SqliteReads } from '#platform/read-models';
import { backoff } from './backoff';
import { ReadsAsOf } from './reads-as-of';
import type { Refused, Send } from './send';

/** What waits in memory; more is read from the log again when its turn comes. */
const WAITING = 10_000;

/** Events without interest after which the checkpoint is kept all the same. */
const KEEP_EVERY = 500;

export type Patience = Readonly<{
  attempts: number;
  /** Before the second attempt. Unit: milliseconds. */
  first: number;
}>;

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
}>;

/** Runs one reaction over the log, one event after the other, apart from all others. */
export class ReactionRunner {
  #state: ReactionStatus['state'] = 'waiting';
  #error: string | undefined;
  #lastRejection: Refused | undefined;
  /** What has been answered. */
  #done: Position | undefined;
  /** What has been offered: ahead of `#done` by what waits, or by what is to be read again. */
  #offered: Position | undefined;
  #queue: Recorded[] = [];
  #mustReread = false;
  #unkept = 0;
  /** Ends when the log is read anew: what was under way then no longer counts. */
  #run = new AbortController();
  #work: Promise<void> | undefined;
  #working = false;

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
    this.#offered = this.#done;
    if (!this.stopped) this.#state = 'waiting';
  }

  /** Projected events, in the order of the log. */
  offer(events: Page): void {
    for (const event of events) {
      if (this.#offered !== undefined && event.position <= this.#offered) continue;
      this.#offered = event.position;
      this.#unkept += 1;
      if (!this.#mustReread && this.#hears(event)) this.#queue.push(event);
    }
    if (this.#queue.length > WAITING) {
      this.#queue = [];
      this.#mustReread = true;
    }
    this.#wake();
  }

  /** The read models can be asked now. */
  caughtUp(): void {
    if (this.#state === 'waiting') this.#state = 'live';
    this.#wake();
  }

  /** Tries the event at which it stopped once more. */
  resume(): void {
    if (!this.stopped) return;
    this.#error = undefined;
    this.#state = 'live';
    this.#queue = [];
    this.#mustReread = true;
    this.#wake();
  }

  /** Ends what is under way. */
  async end(): Promise<void> {
    this.#run.abort();
    this.#state = 'waiting';
    await this.#work;
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

  #wake(): void {
    if (!this.#working) this.#work = this.#runOn();
  }

  async #runOn(): Promise<void> {
    this.#working = true;
    while (this.#state === 'live') {
      const { signal } = this.#run;
      const event = this.#mustReread ? undefined : this.#queue.shift();
      if (event) await this.#handle(event, signal);
      else if (this.#mustReread) await this.#reread(signal);
      else break;
    }
    if (this.#state === 'live') this.#idle();
    this.#working = false;
  }

  /** Nothing waits, so all that was offered is done. */
  #idle(): void {
    this.#done = this.#offered;
    if (this.#unkept >= KEEP_EVERY) this.#keep();
  }

  /** More had waited than memory should hold, or it had stopped. */
  async #reread(signal: AbortSignal): Promise<void> {
    try {
      for await (const event of this.#missed(signal)) {
        if (this.#hears(event)) await this.#handle(event, signal);
        else this.#done = event.position;
        if (signal.aborted || this.stopped) return;
      }
      this.#mustReread = this.#done !== this.#offered;
    } catch (error) {
      if (signal.aborted) return;
      this.#error = messageOf(error);
      await backoff(0, this.around.patience.first, signal);
    }
  }

  /** From what is done to what was offered: no further, the read models have not seen more. */
  async *#missed(signal: AbortSignal): AsyncGenerator<Recorded> {
    const after = this.#done === undefined ? {} : { after: this.#done };
    for await (const page of this.around.store.readAll({ ...after, signal }))
      for (const event of page) {
        if (this.#offered === undefined || event.position > this.#offered) return;
        yield event;
      }
  }

  async #handle(event: Recorded, signal: AbortSignal): Promise<void> {
    const { attempts, first } = this.around.patience;
    for (let attempt = 1; await this.#fails(event, signal, attempt === attempts); attempt++)
      await backoff(attempt - 1, first, signal);
  }

  /** Whether it is worth another attempt. */
  async #fails(event: Recorded, signal: AbortSignal, isLast: boolean): Promise<boolean> {
    try {
      signal.throwIfAborted();
      await this.#react(event);
      signal.throwIfAborted();
      this.#answered(event);
      return false;
    } catch (error) {
      if (signal.aborted) return false;
      const { stream, revision, position } = event;
      this.#error = `${stream} revision ${revision} at ${position}: ${messageOf(error)}`;
      this.#state = isLast ? 'stopped' : 'retrying';
      return !isLast;
    }
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
