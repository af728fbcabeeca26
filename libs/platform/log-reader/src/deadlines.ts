import {
  Rejection,
  streamParts,
  type Bell,
  type Clock,
  type Deadline,
  type Instant,
  type Page,
  type ReadModel,
  type Reads,
  type Recorded,
} from '#kernel';
import { setImmediate } from 'node:timers/promises';
import { ClockWatch } from './clock-watch';
import { deadlineModel, type DeadlineRow } from './deadline-model';
import type { Refused, Send } from './send';

/** Unit: milliseconds. */
export const SWEEP = 20_000;

/** So many expire before others get their turn. */
const BATCH = 500;

export type DeadlinesStatus = Readonly<{
  state: 'idle' | 'live' | 'paused';
  /** Why nothing is sent, or the last failure to send. */
  error?: string;
  lastRejection?: Refused;
}>;

type Parts = Readonly<{
  deadlines: readonly Deadline[];
  reads: Reads;
  bell: Bell;
  clock: Clock;
  send: Send;
}>;

const JUMPED = 'The wall clock was set by more than five minutes; an operator has to confirm it.';

/**
 * Sends what follows when a term is over: at start, at each ring and with a sweep that needs no
 * bell. What is refused, or fails, stays open until the next sweep.
 */
export class Deadlines {
  readonly #deadlines: ReadonlyMap<string, Deadline>;
  readonly #model: ReadModel<DeadlineRow>;
  readonly #watch: ClockWatch;
  /** Keys sent since the last sweep: the list may not have heard of it yet. */
  readonly #sent = new Set<string>();
  #sweep: NodeJS.Timeout | undefined;
  #pass: Promise<void> | undefined;
  #passing = false;
  #again = false;
  #error: string | undefined;
  #lastRejection: Refused | undefined;

  constructor(private readonly parts: Parts) {
    this.#deadlines = new Map(parts.deadlines.map((deadline) => [deadline.name, deadline]));
    this.#model = deadlineModel(parts.deadlines);
    this.#watch = new ClockWatch(parts.clock);
    parts.bell.onRing(() => this.#wake());
  }

  /** The list is up to date with the log. */
  caughtUp(): void {
    this.#sweep ??= setInterval(() => {
      this.#sent.clear();
      this.#error = undefined;
      this.#wake();
    }, SWEEP);
    this.#wake();
  }

  /** These were recorded, and the list has heard them. */
  heard(events: Page): void {
    const { categories } = this.#model;
    const concerns = ({ stream }: Recorded) =>
      categories.length === 0 || categories.includes(streamParts(stream).category);
    if (this.#sweep && events.some(concerns)) this.#wake();
  }

  /** Looks now, and waits until all that was due has been sent. */
  async sweep(): Promise<void> {
    this.#wake();
    await this.#pass;
  }

  /** The operator confirms the wall clock after a jump. */
  resume(): void {
    this.#watch.trust();
    this.#wake();
  }

  async stop(): Promise<void> {
    clearInterval(this.#sweep);
    this.#sweep = undefined;
    this.parts.bell.close();
    await this.#pass;
  }

  status(): DeadlinesStatus {
    const paused = this.#watch.jumped;
    const error = paused ? JUMPED : this.#error;
    return {
      state: paused ? 'paused' : this.#sweep ? 'live' : 'idle',
      ...(error === undefined ? {} : { error }),
      ...(this.#lastRejection === undefined ? {} : { lastRejection: this.#lastRejection }),
    };
  }

  /** One pass at a time; whoever wakes it meanwhile is served by the next. */
  #wake(): void {
    this.#again = true;
    if (!this.#passing) this.#pass = this.#passes();
  }

  async #passes(): Promise<void> {
    this.#passing = true;
    while (this.#again && this.#active) {
      this.#again = false;
      try {
        this.parts.bell.set(await this.#expireAll());
      } catch (error) {
        this.#error = messageOf(error);
      }
    }
    this.#passing = false;
  }

  get #active(): boolean {
    return this.#sweep !== undefined && !this.#watch.jumped;
  }

  /** Sends all that is due, oldest first. Answers with the instant at which more will be. */
  async #expireAll(): Promise<Instant | undefined> {
    const { reads, clock } = this.parts;
    let behind = {};
    for (let limit = 1; this.#active; limit = BATCH) {
      const { rows, next } = reads.page(this.#model, { orderBy: 'due', limit, ...behind });
      const now = clock.now();
      const open = rows.map(({ row }) => row).filter(({ state }) => state === 'open');
      const due = open.filter(({ dueAt }) => dueAt <= now);
      await Promise.all(due.map((row) => this.#expire(row)));
      if (next === undefined || due.length < rows.length) return open[due.length]?.dueAt;
      behind = { after: next };
      await setImmediate();
    }
    return undefined;
  }

  async #expire({ name, id, armedBy, correlationId }: DeadlineRow): Promise<void> {
    const key = `deadline:${name}:${id}:${armedBy}`;
    const deadline = this.#deadlines.get(name);
    if (!deadline || this.#sent.has(key)) return;
    this.#sent.add(key);
    try {
      await this.parts.send(deadline.onExpiry(id), { key, causationId: armedBy, correlationId });
    } catch (error) {
      if (error instanceof Rejection)
        this.#lastRejection = { key, code: error.code, at: this.parts.clock.now() };
      else this.#error = `${key}: ${messageOf(error)}`;
    }
  }
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
