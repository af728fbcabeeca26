import {
  OutOfOrder,
  PATIENCE,
  type Clock,
  type EventStore,
  type Job,
  type Page,
  type Patience,
  type Reaction,
  type Recorded,
  type SubscriptionMessage,
  type WorkQueue,
} from '#kernel';
import type { SqliteReads } from '#platform/read-models';
import { setImmediate } from 'node:timers/promises';
import { backoff } from './backoff';
import { SWEEP, type Deadlines } from './deadlines';
import type { Effects } from './effects';
import { ReactionRunner } from './reaction-runner';
import type { Send } from './send';
import { degradations, type LogReaderStatus } from './status';

/** Events in one transaction: no more than fit into a turn of the event loop, or as many as pay. */
const LIVE = 500;
const BULK = 5000;

/** How long others may have to wait for a transaction. Unit: milliseconds. */
const TURN = 15;

/**
 * Where so many events come at once, others are about to: they go into the next transaction
 * together, unless somebody waits for them. Units: events, milliseconds.
 */
const CROWD = 8;
const PAUSE = 10;

type Parts = Readonly<{
  tenant: string;
  store: EventStore;
  reads: SqliteReads;
  /** By which this node shares its work with others; absent on a node that only reads. */
  queue?: WorkQueue;
  reactions?: readonly Reaction[];
  deadlines?: Deadlines;
  effects?: Effects;
  send: Send;
  clock: Clock;
  patience?: Patience;
  /** Between two sweeps. Unit: milliseconds. */
  sweep?: number;
}>;

/**
 * The one reader of a tenant's log on this node: feeds read models, then reactions, deadlines and
 * effects. Their work goes through the queue; a sweep does what the queue forgot.
 */
export class LogReader {
  readonly #runners: readonly ReactionRunner[];
  readonly #patience: Patience;
  readonly #stopping = new AbortController();
  /** Ends the present subscription. */
  #interruption = new AbortController();
  #state: LogReaderStatus['reader']['state'] = 'idle';
  #error: string | undefined;
  #failures = 0;
  #waiting: Recorded[] = [];
  #size = LIVE;
  #running: Promise<void> | undefined;
  #sweep: NodeJS.Timeout | undefined;
  #endWork: () => Promise<void> = async () => undefined;

  constructor(private readonly parts: Parts) {
    const { tenant, store, reads, queue, send, clock, patience = PATIENCE } = parts;
    const offer = (jobs: readonly Pick<Job, 'kind' | 'id'>[]) =>
      queue?.offer(jobs.map((job) => ({ ...job, tenant }))) ?? Promise.resolve(false);
    this.#patience = patience;
    this.#runners = (parts.reactions ?? []).map(
      (reaction) => new ReactionRunner(reaction, { store, reads, send, clock, patience, offer }),
    );
    reads.feed.onReset(() => this.#interruption.abort());
  }

  start(): void {
    this.#running ??= this.#run();
  }

  /** Ends after what is under way; what was not answered is repeated at the next start. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#interruption.abort();
    clearInterval(this.#sweep);
    this.#sweep = undefined;
    await this.#running;
    await this.#endWork();
    await Promise.all(this.#runners.map((runner) => runner.end()));
    await this.parts.deadlines?.stop();
    await this.parts.effects?.stop();
    this.#state = 'idle';
  }

  /** Tries a stopped reaction again. */
  async resume(reaction: string): Promise<void> {
    await this.#runner(reaction)?.resume();
  }

  /** Does a job of this tenant, or finds that there is nothing to do. @throws what kept it from being done */
  async take({ kind, id }: Pick<Job, 'kind' | 'id'>): Promise<void> {
    const [name = '', ...entry] = id.split('/');
    switch (kind) {
      case 'reaction':
        return this.#runner(name)?.take(entry.join('/'));
      case 'deadline':
        return this.parts.deadlines?.take(id);
      case 'effect':
        return this.parts.effects?.take(id);
    }
  }

  /** Does what nobody has come for. */
  async sweep(): Promise<void> {
    if (this.#state !== 'live') return;
    await Promise.all(this.#runners.map((runner) => runner.sweep()));
    await this.parts.effects?.sweep();
  }

  #runner(name: string): ReactionRunner | undefined {
    return this.#runners.find(({ reaction }) => reaction.name === name);
  }

  status(): LogReaderStatus {
    const parts = {
      reader: {
        state: this.#state,
        ...(this.#error === undefined ? {} : { error: this.#error }),
      },
      readModels: this.parts.reads.status(),
      reactions: this.#runners.map((runner) => runner.status()),
      ...(this.parts.deadlines ? { deadlines: this.parts.deadlines.status() } : {}),
      ...(this.parts.effects ? { effects: this.parts.effects.status() } : {}),
    };
    return { ...parts, degraded: degradations(parts) };
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      try {
        await this.#follow();
      } catch (error) {
        if (error instanceof OutOfOrder) this.parts.reads.feed.forget();
        this.#state = 'retrying';
        this.#error = error instanceof Error ? error.message : String(error);
        await backoff(this.#failures++, this.#patience.first, signal);
      }
    }
  }

  /** One subscription, until it is interrupted. */
  async #follow(): Promise<void> {
    const { store, reads } = this.parts;
    const head = await store.head();
    const running = this.#runners.filter(({ stopped }) => !stopped);
    const after = reads.feed.resume(
      head,
      running.map(({ reaction }) => reaction.name),
    );
    for (const runner of this.#runners) runner.restart();
    this.#waiting = [];
    this.#state = 'catching-up';
    this.#interruption = new AbortController();
    const { signal } = this.#interruption;
    if (this.#stopping.signal.aborted) return;
    for await (const message of store.subscribe({ ...(after && { after }), signal })) {
      await this.#take(message);
      if (signal.aborted) return;
      this.#error = undefined;
      this.#failures = 0;
    }
    if (!signal.aborted) throw new Error('The subscription has ended.');
  }

  async #take(message: SubscriptionMessage): Promise<void> {
    switch (message.kind) {
      case 'events':
        return this.#gather(message.events);
      case 'caught-up':
        return this.#caughtUp();
      case 'fell-behind':
        this.#state = 'catching-up';
        this.parts.reads.feed.fellBehind();
        return;
      case 'checkpoint':
        await this.#pour();
        this.parts.reads.feed.passed(message.position);
    }
  }

  /** Small pages are put together while a model is built. */
  async #gather(events: Page): Promise<void> {
    this.#waiting.push(...events);
    if (!this.parts.reads.feed.building || this.#waiting.length >= BULK) await this.#pour();
  }

  /** Lets others have their turn between two transactions. */
  async #pour(): Promise<void> {
    const { reads, deadlines, effects } = this.parts;
    while (this.#waiting.length > 0 && !this.#interruption.signal.aborted) {
      const page = this.#waiting.splice(0, reads.feed.building ? BULK : this.#size);
      const begun = performance.now();
      if (!reads.feed.project(page)) {
        this.#interruption.abort();
        return;
      }
      this.#adapt(page.length, performance.now() - begun);
      for (const runner of this.#runners) runner.hear(page);
      deadlines?.heard(page);
      effects?.heard(page);
      await setImmediate();
      if (this.#state === 'live' && page.length >= CROWD) await reads.feed.quiet(PAUSE);
    }
  }

  #adapt(events: number, took: number): void {
    if (events < this.#size && took < TURN) return;
    const fitting = Math.round((events * TURN) / Math.max(took, 1));
    this.#size = Math.min(LIVE, Math.max(1, fitting));
  }

  async #caughtUp(): Promise<void> {
    const { tenant, queue, reads, deadlines, effects } = this.parts;
    await this.#pour();
    await reads.feed.caughtUp();
    if (this.#interruption.signal.aborted) return;
    this.#state = 'live';
    if (!this.#sweep) {
      this.#sweep = setInterval(() => void this.sweep(), this.parts.sweep ?? SWEEP);
      if (queue) this.#endWork = queue.work(tenant, (job) => this.take(job));
    }
    for (const runner of this.#runners) runner.caughtUp();
    deadlines?.caughtUp();
    effects?.caughtUp();
  }
}
