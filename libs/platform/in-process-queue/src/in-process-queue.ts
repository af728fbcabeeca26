import {
  PATIENCE,
  WorkQueue,
  jobKey,
  type Clock,
  type FailedJob,
  type Instant,
  type Job,
  type Offer,
  type Patience,
  type QueueStatus,
  type Worker,
} from '#kernel';

/** No timer is armed for longer: what a timer does after weeks nobody has tried. Unit: milliseconds. */
const A_DAY = 24 * 60 * 60_000;

/** So many that were given up are remembered. */
const REMEMBERED = 1000;

type Entry = {
  readonly job: Job;
  readonly at: Instant | undefined;
  state: 'waiting' | 'active' | 'failed';
  /** By the time that has passed in this process, not by the wall. Unit: milliseconds. */
  wake: number;
  attempts: number;
  failure?: Readonly<{ reason: string; failedAt: Instant }>;
};

/** Distributes work within this process, by a timer; forgets with it. */
export class InProcessQueue extends WorkQueue {
  readonly #entries = new Map<string, Entry>();
  readonly #workers = new Map<string, Worker>();
  readonly #active = new Map<string, Promise<void>>();
  #timer: NodeJS.Timeout | undefined;
  /** When the timer is over. */
  #next = Infinity;
  #closed = false;

  constructor(
    private readonly clock: Clock,
    private readonly patience: Patience = PATIENCE,
  ) {
    super();
  }

  override async start(): Promise<void> {
    // There is nothing it would need.
  }

  override async offer(jobs: readonly Offer[]): Promise<boolean> {
    if (this.#closed || jobs.some(({ tenant }) => !this.#workers.has(tenant))) return false;
    for (const { at, tenant, kind, id } of jobs) {
      const job = { tenant, kind, id };
      const key = jobKey(job);
      if (this.#entries.has(key)) continue;
      const entry: Entry = { job, at, state: 'waiting', wake: this.#wakeAt(at), attempts: 0 };
      this.#entries.set(key, entry);
      this.#consider(key, entry);
    }
    return true;
  }

  override work(tenant: string, worker: Worker): () => Promise<void> {
    this.#workers.set(tenant, worker);
    this.#look();
    return async () => {
      this.#workers.delete(tenant);
      for (const [key, { job, state }] of this.#entries)
        if (job.tenant === tenant && state === 'waiting') this.#entries.delete(key);
      await Promise.all(
        [...this.#active].filter(([key]) => key.startsWith(`${tenant}/`)).map(([, done]) => done),
      );
    };
  }

  /** The wall clock is this process's own. */
  override async time(): Promise<undefined> {
    return undefined;
  }

  override async status(): Promise<QueueStatus> {
    const now = performance.now();
    const entries = [...this.#entries.values()];
    const count = (test: (entry: Entry) => boolean) => entries.filter(test).length;
    return {
      engine: 'in-process',
      state: 'ok',
      waiting: count(({ state, wake }) => state === 'waiting' && wake <= now),
      active: count(({ state }) => state === 'active'),
      delayed: count(({ state, wake }) => state === 'waiting' && wake > now),
      failed: count(({ state }) => state === 'failed'),
      ignored: 0,
    };
  }

  override async failed(tenant: string, limit = 100): Promise<readonly FailedJob[]> {
    return [...this.#entries.values()]
      .flatMap(({ job, attempts, failure }) =>
        failure && job.tenant === tenant ? [{ ...job, attempts, ...failure }] : [],
      )
      .reverse()
      .slice(0, limit);
  }

  override async retry(job: Job): Promise<void> {
    const entry = this.#entries.get(jobKey(job));
    if (entry?.state !== 'failed') return;
    this.#entries.delete(jobKey(job));
    await this.offer([entry.job]);
  }

  override async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#workers.clear();
    await Promise.all(this.#active.values());
    this.#entries.clear();
  }

  #wakeAt(at: Instant | undefined): number {
    const delay = at === undefined ? 0 : Date.parse(at) - Date.parse(this.clock.now());
    return performance.now() + Math.max(0, delay);
  }

  /** Begins what is due; the timer is set to what is due next. */
  #look(): void {
    clearTimeout(this.#timer);
    this.#next = Infinity;
    for (const [key, entry] of this.#entries) this.#consider(key, entry);
  }

  #consider(key: string, entry: Entry): void {
    const worker = this.#workers.get(entry.job.tenant);
    if (entry.state !== 'waiting' || !worker) return;
    if (entry.wake <= performance.now() && this.#isEarly(entry))
      entry.wake = this.#wakeAt(entry.at);
    if (entry.wake > performance.now()) this.#wakeBy(entry.wake);
    else this.#begin(key, entry, worker);
  }

  #wakeBy(wake: number): void {
    if (wake >= this.#next || this.#closed) return;
    clearTimeout(this.#timer);
    this.#next = wake;
    const delay = Math.min(A_DAY, Math.ceil(wake - performance.now()));
    this.#timer = setTimeout(() => this.#look(), Math.max(1, delay));
  }

  /** A timer may be early by a millisecond, and the wall clock may have been set. */
  #isEarly({ at, attempts }: Entry): boolean {
    return at !== undefined && attempts === 0 && this.clock.now() < at;
  }

  #begin(key: string, entry: Entry, worker: Worker): void {
    entry.state = 'active';
    const done = this.#do(key, entry, worker).finally(() => this.#active.delete(key));
    this.#active.set(key, done);
  }

  async #do(key: string, entry: Entry, worker: Worker): Promise<void> {
    try {
      await worker(entry.job);
      this.#entries.delete(key);
    } catch (error) {
      this.#again(entry, error);
    }
  }

  #again(entry: Entry, error: unknown): void {
    const { attempts, first } = this.patience;
    entry.attempts += 1;
    if (entry.attempts < attempts) {
      const delay = first * 2 ** (entry.attempts - 1) * (0.5 + Math.random() / 2);
      entry.wake = performance.now() + delay;
      entry.state = 'waiting';
      this.#wakeBy(entry.wake);
      return;
    }
    entry.state = 'failed';
    entry.failure = {
      reason: error instanceof Error ? error.message : String(error),
      failedAt: this.clock.now(),
    };
    this.#forget();
  }

  #forget(): void {
    const failed = [...this.#entries].filter(([, { state }]) => state === 'failed');
    for (const [key] of failed.slice(0, Math.max(0, failed.length - REMEMBERED)))
      this.#entries.delete(key);
  }
}
