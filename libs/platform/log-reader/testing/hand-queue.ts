import {
  WorkQueue,
  jobKey,
  type Instant,
  type Offer,
  type QueueStatus,
  type Worker,
} from '#kernel';

/** Hands jobs on when the test says so: early, late, twice, or never. */
export class HandQueue extends WorkQueue {
  readonly offered = new Map<string, Offer>();
  /** Whether it takes what it is offered. */
  takes = true;
  theirTime: Instant | undefined;
  #worker: Worker | undefined;

  override async start(): Promise<void> {
    // Nothing to look after.
  }

  override async offer(jobs: readonly Offer[]): Promise<boolean> {
    if (this.takes) for (const job of jobs) this.offered.set(jobKey(job), job);
    return this.takes;
  }

  override work(_tenant: string, worker: Worker): () => Promise<void> {
    this.#worker = worker;
    return async () => undefined;
  }

  /** Hands out all it was ever offered, whatever the hour. */
  async ring(): Promise<void> {
    const worker = this.#worker;
    if (worker) await Promise.allSettled([...this.offered.values()].map((job) => worker(job)));
  }

  override async time(): Promise<Instant | undefined> {
    return this.theirTime;
  }

  override async status(): Promise<QueueStatus> {
    const counts = { waiting: 0, active: 0, delayed: this.offered.size, failed: 0, ignored: 0 };
    return { engine: 'hand', state: 'ok', ...counts };
  }

  override async failed(): Promise<[]> {
    return [];
  }

  override async retry(): Promise<void> {
    // It gives nothing up.
  }

  override async close(): Promise<void> {
    this.offered.clear();
  }
}
