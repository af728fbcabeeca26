import {
  Rejection,
  type Clock,
  type Deadline,
  type EventStore,
  type Instant,
  type Job,
  type Page,
  type ReadModel,
  type Recorded,
  type WorkQueue,
} from '#kernel';
import type { SqliteReads } from '#platform/read-models';
import { setImmediate } from 'node:timers/promises';
import { ClockWatch } from './clock-watch';
import { armedRow, deadlineModel, type DeadlineRow } from './deadline-model';
import type { Refused, Send } from './send';

/** Unit: milliseconds. */
export const SWEEP = 20_000;

/** What falls due within so many sweeps is put into the queue; the next sweep puts in the rest in time. */
const HORIZON = 3;

/** A job is waited for that comes early by so little: clocks of two machines differ. Unit: milliseconds. */
const SHORTLY = 2000;

/** So many expire before others get their turn. */
const BATCH = 500;

export type DeadlinesStatus = Readonly<{
  state: 'idle' | 'live' | 'paused';
  /** Why nothing is sent, or the last failure to send. */
  error?: string;
  lastRejection?: Refused;
}>;

type Parts = Readonly<{
  tenant: string;
  deadlines: readonly Deadline[];
  reads: Pick<SqliteReads, 'get' | 'page' | 'reached'>;
  /** The newest position of the log. */
  head: () => ReturnType<EventStore['head']>;
  queue: WorkQueue;
  clock: Clock;
  send: Send;
  /** Between two sweeps. Unit: milliseconds. */
  sweep?: number;
}>;

const JUMPED = 'The wall clock was set by more than five minutes; an operator has to confirm it.';

/** The entry of the list and the event that armed it: armed anew it is another job. */
const jobId = ({ name, id, armedBy }: Pick<DeadlineRow, 'name' | 'id' | 'armedBy'>): string =>
  `${name}/${id}/${armedBy}`;

/**
 * Sends what follows when a term is over: when the queue says so, and with a sweep that needs no
 * queue. What is refused, or fails, stays open until the next sweep.
 */
export class Deadlines {
  readonly #deadlines: ReadonlyMap<string, Deadline>;
  readonly #model: ReadModel<DeadlineRow>;
  readonly #watch: ClockWatch;
  /** By key, what was sent since the last sweep: the list may not have heard of it yet. */
  readonly #sent = new Map<string, Promise<void>>();
  #timer: NodeJS.Timeout | undefined;
  #pass: Promise<void> | undefined;
  #error: string | undefined;
  #lastRejection: Refused | undefined;

  constructor(private readonly parts: Parts) {
    this.#deadlines = new Map(parts.deadlines.map((deadline) => [deadline.name, deadline]));
    this.#model = deadlineModel(parts.deadlines);
    this.#watch = new ClockWatch(parts.clock);
  }

  /** The list is up to date with the log. */
  caughtUp(): void {
    this.#timer ??= setInterval(() => void this.sweep(), this.#every);
    void this.#look();
  }

  /** These were recorded, and the list has heard them. */
  heard(events: Page): void {
    if (!this.#timer) return;
    const armed = events.flatMap((event) => this.#armedBy(event));
    if (armed.length > 0) void this.#offer(armed).catch(this.#note);
  }

  /** Expires what this job names, if it is open and due. */
  async take(job: string): Promise<void> {
    const row = await this.#find(job);
    if (!row || row.state !== 'open' || !this.#active) return;
    const early = Date.parse(row.dueAt) - Date.parse(this.parts.clock.now());
    if (early > SHORTLY) return;
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
    await this.#expire(row);
  }

  /** Sends all that is due, the queue's help or not, and waits until it is done. */
  async sweep(): Promise<void> {
    await this.#pass;
    this.#sent.clear();
    this.#error = undefined;
    await this.#watch.consult(() => this.parts.queue.time());
    await this.#look('expire');
  }

  /** The operator confirms the wall clock after a jump. */
  resume(): void {
    this.#watch.trust();
    void this.#look();
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    this.#timer = undefined;
    await this.#pass;
  }

  status(): DeadlinesStatus {
    const doubt = this.#watch.jumped ? JUMPED : this.#watch.doubt;
    const error = doubt ?? this.#error;
    return {
      state: doubt === undefined ? (this.#timer ? 'live' : 'idle') : 'paused',
      ...(error === undefined ? {} : { error }),
      ...(this.#lastRejection === undefined ? {} : { lastRejection: this.#lastRejection }),
    };
  }

  get #every(): number {
    return this.parts.sweep ?? SWEEP;
  }

  get #active(): boolean {
    return this.#timer !== undefined && !this.#watch.jumped && this.#watch.doubt === undefined;
  }

  /** One at a time. */
  #look(how: 'offer' | 'expire' = 'offer'): Promise<void> {
    const before = this.#pass ?? Promise.resolve();
    const pass = before.then(() => this.#through(how)).catch(this.#note);
    this.#pass = pass;
    return pass;
  }

  readonly #note = (error: unknown): void => {
    this.#error = messageOf(error);
  };

  /** Through the list, the oldest first, as far as the horizon. */
  async #through(how: 'offer' | 'expire'): Promise<void> {
    if (how === 'offer') await this.#watch.consult(() => this.parts.queue.time());
    let behind = {};
    while (this.#active) {
      const page = { orderBy: 'due', limit: BATCH, ...behind };
      const { rows, next } = this.parts.reads.page(this.#model, page);
      const open = rows.map(({ row }) => row).filter(({ state }) => state === 'open');
      const now = this.parts.clock.now();
      const due = how === 'offer' ? [] : open.filter(({ dueAt }) => dueAt <= now);
      await Promise.all(due.map((row) => this.#expire(row).catch(this.#note)));
      const soon = open.slice(due.length).filter(({ dueAt }) => this.#isSoon(dueAt));
      await this.#offer(soon);
      if (next === undefined || due.length + soon.length < rows.length) return;
      behind = { after: next };
      await setImmediate();
    }
  }

  #isSoon(dueAt: Instant): boolean {
    return Date.parse(dueAt) - Date.parse(this.parts.clock.now()) <= HORIZON * this.#every;
  }

  /** What is due and finds no taker expires here. */
  async #offer(rows: readonly DeadlineRow[]): Promise<void> {
    if (rows.length === 0) return;
    const { queue, tenant, clock } = this.parts;
    const offers = rows.map((row) => ({
      tenant,
      kind: 'deadline' as const satisfies Job['kind'],
      id: jobId(row),
      at: row.dueAt,
    }));
    if (await queue.offer(offers)) return;
    const due = rows.filter(({ dueAt }) => dueAt <= clock.now());
    if (this.#active) await Promise.all(due.map((row) => this.#expire(row)));
  }

  #armedBy(event: Recorded): DeadlineRow[] {
    return this.parts.deadlines.flatMap((deadline) => {
      const row = armedRow(deadline, event);
      return row && this.#isSoon(row.dueAt) ? [row] : [];
    });
  }

  /** The queue may be ahead of the list: then the log is read first. */
  async #find(job: string): Promise<DeadlineRow | undefined> {
    const [name = '', id = '', armedBy = ''] = job.split('/');
    if (!this.#deadlines.has(name)) return undefined;
    const found = () => {
      const row = this.parts.reads.get(this.#model, `${name}:${id}`);
      return row?.armedBy === armedBy ? row : undefined;
    };
    const row = found();
    if (row) return row;
    await this.parts.reads.reached(await this.parts.head(), [this.#model]);
    return found();
  }

  /**
   * What fell due earlier about the same thing is sent before, so that the log tells it in this order,
   * whichever worker is faster.
   * @throws what kept one of them from being sent
   */
  async #expire(row: DeadlineRow): Promise<void> {
    for (const earlier of this.#before(row)) await this.#sendOnce(earlier);
    await this.#sendOnce(row);
  }

  #before(row: DeadlineRow): readonly DeadlineRow[] {
    return [...this.#deadlines.keys()]
      .flatMap((name) => this.parts.reads.get(this.#model, `${name}:${row.id}`) ?? [])
      .filter((other) => other.state === 'open' && place(other) < place(row))
      .sort((a, b) => (place(a) < place(b) ? -1 : 1));
  }

  #sendOnce(row: DeadlineRow): Promise<void> {
    const key = `deadline:${row.name}:${row.id}:${row.armedBy}`;
    const sending = this.#sent.get(key) ?? this.#send(key, row);
    this.#sent.set(key, sending);
    return sending;
  }

  async #send(key: string, { name, id, armedBy, correlationId }: DeadlineRow): Promise<void> {
    const deadline = this.#deadlines.get(name);
    if (!deadline) return;
    try {
      await this.parts.send(deadline.onExpiry(id), { key, causationId: armedBy, correlationId });
    } catch (error) {
      if (error instanceof Rejection)
        this.#lastRejection = { key, code: error.code, at: this.parts.clock.now() };
      else {
        this.#sent.delete(key);
        this.#error = `${key}: ${messageOf(error)}`;
        throw error;
      }
    }
  }
}

/** Sorts the earlier first; at the same instant by name. */
const place = ({ dueAt, name }: DeadlineRow): string => `${dueAt} ${name}`;

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
