import {
  PATIENCE,
  QueueRefused,
  WorkQueue,
  jobFrom,
  jobKey,
  type FailedJob,
  type Instant,
  type Job,
  type Offer,
  type Patience,
  type QueueStatus,
  type Words,
  type Worker as Take,
} from '#kernel';
import { Logger } from '@nestjs/common';
import { DelayedError, type Job as BullJob, type Queue, type Worker } from 'bullmq';
import { refusalOf, unfitBy } from './fitness';
import { Line } from './line';
import { ReadableJob, ReadableQueue, ReadableWorker, tellUnreadable } from './readable';
import { said } from './said';
import { NOT_REACHED, within } from './within';

/** How long Redis may take for an answer before it counts as gone. Unit: milliseconds. */
const ANSWER = 2000;

/** How often it is looked after. Unit: milliseconds. */
const WATCH = 20_000;

/** When a job comes again that was put back by a worker about to end. Unit: milliseconds. */
const SOON = 100;

/** So many that were given up are remembered. */
const REMEMBERED = 1000;

/** Jobs of one worker at a time; each waits for the log most of the time. */
const AT_ONCE = 16;

type Settings = Readonly<{
  /** One server, as the configuration lets through. */
  address: string;
  /** Tells this installation's keys from those of another on the same server. */
  installation: string;
  patience?: Patience;
  /** Unit: milliseconds. */
  watch?: number;
}>;

/**
 * Distributes work among processes by BullMQ. Nothing that Redis holds is needed or believed: what is
 * taken from it is looked up in the log.
 */
export class BullMqQueue extends WorkQueue {
  private readonly logger = new Logger('Queue');
  private readonly redis: Line;
  private readonly queue: Queue;
  private readonly takes = new Map<string, Take>();
  /** Tenants that were worked on here before. */
  private readonly left = new Set<string>();
  private hired: Readonly<{ worker: Worker; line: Line }> | undefined;
  private watching: NodeJS.Timeout | undefined;
  private trouble: string | undefined = NOT_REACHED;
  /** Why it does not let us in. */
  private refusal: Words | undefined;
  private ignored = 0;
  private closed = false;

  constructor(private readonly settings: Settings) {
    super();
    this.redis = new Line(settings.address, {
      ...this.connection,
      lazyConnect: true,
      enableOfflineQueue: false,
      maxRetriesPerRequest: 1,
    });
    this.redis.on('error', (error) => (this.refusal = refusalOf(error) ?? this.refusal));
    this.redis.on('ready', () => {
      this.refusal = undefined;
      void this.look();
    });
    this.redis.on('close', () => (this.trouble ??= this.away));
    this.queue = new ReadableQueue(NAME, {
      ...this.place,
      connection: this.redis,
      skipWaitingForReady: true,
      skipVersionCheck: true,
    });
    this.queue.on('error', () => undefined);
  }

  /** One that is absent is waited for: until it comes the sweeps do the work. */
  override async start(): Promise<void> {
    await this.within(this.redis.reached()).catch(() => undefined);
    const unfit = this.refusal ?? (await this.unfit().catch(() => undefined));
    if (unfit !== undefined) throw new QueueRefused(unfit);
    await this.look();
    if (this.trouble !== undefined) this.logger.warn(`${this.trouble} The sweeps do the work.`);
    this.watching ??= setInterval(() => void this.look(), this.settings.watch ?? WATCH);
    this.watching.unref();
  }

  override async offer(jobs: readonly Offer[]): Promise<boolean> {
    if (!this.isThere) return false;
    const { attempts, first } = this.settings.patience ?? PATIENCE;
    const now = Date.now();
    const entries = jobs.map(({ at, tenant, kind, id }) => ({
      name: kind,
      data: { tenant, id },
      opts: {
        jobId: jobKey({ tenant, kind, id }),
        attempts,
        backoff: { type: 'exponential', delay: first, jitter: 0.5 },
        ...(at === undefined ? {} : { delay: Math.max(0, Date.parse(at) - now) }),
      },
    }));
    try {
      await this.within(this.queue.addBulk(entries));
      return true;
    } catch (error) {
      this.note(error);
      return false;
    }
  }

  override work(tenant: string, take: Take): () => Promise<void> {
    this.takes.set(tenant, take);
    this.left.delete(tenant);
    this.hired ??= this.hire();
    return async () => {
      this.takes.delete(tenant);
      this.left.add(tenant);
      if (this.takes.size === 0) await this.dismiss();
    };
  }

  override async time(): Promise<Instant | undefined> {
    if (!this.isThere) return undefined;
    try {
      const [seconds, micros] = await this.within(this.redis.time());
      const milliseconds = Number(seconds) * 1000 + Math.floor(Number(micros) / 1000);
      return new Date(milliseconds).toISOString() as Instant;
    } catch (error) {
      this.note(error);
      return undefined;
    }
  }

  override async status(): Promise<QueueStatus> {
    await this.look();
    const counts = this.isThere
      ? await this.within(this.queue.getJobCounts(...COUNTED)).catch(() => ({}))
      : {};
    const { waiting = 0, prioritized = 0, active = 0, delayed = 0, failed = 0 } = counts as Counts;
    return {
      engine: 'redis',
      state: this.trouble === undefined ? 'ok' : 'degraded',
      ...(this.trouble === undefined ? {} : { reason: this.trouble }),
      waiting: waiting + prioritized,
      active,
      delayed,
      failed,
      ignored: this.ignored,
    };
  }

  override async failed(tenant: string, limit = 100): Promise<readonly FailedJob[]> {
    if (!this.isThere) return [];
    const jobs = await this.within(this.queue.getFailed(0, REMEMBERED)).catch(() => []);
    return jobs
      .flatMap((given) => {
        const job = jobFrom(given.name, given.data);
        if (job?.tenant !== tenant) return [];
        const failedAt = new Date(given.finishedOn ?? 0).toISOString() as Instant;
        const { attemptsMade: attempts, failedReason: reason } = given;
        return [{ ...job, attempts, reason, failedAt }];
      })
      .slice(0, limit);
  }

  override async retry(job: Job): Promise<void> {
    if (!this.isThere) return;
    const given = await this.within(ReadableJob.fromId(this.queue, jobKey(job)));
    if (given && (await this.within(given.isFailed()))) await this.within(given.remove());
    await this.offer([job]);
  }

  override async close(): Promise<void> {
    this.closed = true;
    clearInterval(this.watching);
    for (const tenant of this.takes.keys()) this.left.add(tenant);
    this.takes.clear();
    await this.dismiss();
    await within(this.queue.close(), ANSWER).catch(() => undefined);
    this.redis.cut();
  }

  /** Why it is not there. */
  private get away(): string {
    return this.refusal?.en ?? NOT_REACHED;
  }

  private get isThere(): boolean {
    return !this.closed && this.redis.status === 'ready';
  }

  /** Nobody reconnects to a queue that is closed. */
  private get connection() {
    return {
      connectTimeout: ANSWER,
      keepAlive: 10_000,
      retryStrategy: (times: number) => (this.closed ? null : Math.min(200 * times, 5000)),
    };
  }

  /** In a cluster all keys of a queue would have to lie on one server; the braces see to it. */
  private get place() {
    return { prefix: `{jahresring.${this.settings.installation}}` };
  }

  private hire() {
    const line = new Line(this.settings.address, {
      ...this.connection,
      maxRetriesPerRequest: null,
    });
    line.on('error', () => undefined);
    const worker = new ReadableWorker(NAME, (job, token) => this.take(job, token), {
      ...this.place,
      connection: line,
      concurrency: AT_ONCE,
      removeOnComplete: { count: 0 },
      removeOnFail: { count: REMEMBERED },
      // A worker that froze is no fault of the job's.
      maxStalledCount: 1_000_000,
      runRetryDelay: ANSWER,
      skipVersionCheck: true,
    });
    worker.on('error', (error) => tellUnreadable(error, this.logger));
    return { worker, line };
  }

  /** After what is under way; not for ever where Redis is gone. */
  private async dismiss(): Promise<void> {
    const { worker, line } = this.hired ?? {};
    this.hired = undefined;
    if (!worker || !line) return;
    const closing = within(worker.close(), ANSWER).catch(() => undefined);
    if (!this.isThere) line.cut();
    await closing;
    line.cut();
  }

  /** What is no job of ours is done away with; nobody is asked. */
  private async take(given: BullJob<unknown>, token?: string): Promise<void> {
    const job = jobFrom(given.name, given.data);
    const take = job && this.takes.get(job.tenant);
    if (take) return take(job);
    if (job && this.left.has(job.tenant)) return this.leave(given, token);
    this.ignored += 1;
    const why = job ? `no tenant ${job.tenant} is worked on here` : 'it is none of this product’s';
    this.logger.warn(`A job in Redis was ignored (${said(given)}): ${why}.`);
  }

  /** Another worker may take it. @throws DelayedError, by which BullMQ knows that it was put back */
  private async leave(given: BullJob<unknown>, token?: string): Promise<never> {
    await given.moveToDelayed(Date.now() + SOON, token);
    throw new DelayedError();
  }

  /** Reconnects what hangs; notices when Redis would lose jobs without a word. */
  private async look(): Promise<void> {
    if (this.closed) return;
    if (!this.isThere) {
      this.trouble = this.away;
      if (this.redis.status === 'end') void this.redis.connect().catch(() => undefined);
      return;
    }
    try {
      const unfit = (await this.unfit())?.en;
      if (unfit !== undefined && unfit !== this.trouble) this.logger.warn(unfit);
      this.trouble = unfit;
    } catch (error) {
      this.note(error);
      if (this.redis.status === 'ready') this.redis.disconnect(true);
    }
  }

  /** Why this server is not to be used. @throws when it does not say */
  private async unfit(): Promise<Words | undefined> {
    return unfitBy(await this.within(this.redis.info()));
  }

  private note(error: unknown): void {
    this.trouble = error instanceof Error ? `Redis: ${error.message}` : String(error);
  }

  private within<T>(answer: Promise<T>): Promise<T> {
    return within(answer, ANSWER);
  }
}

const NAME = 'work';
const COUNTED = ['waiting', 'prioritized', 'active', 'delayed', 'failed'] as const;
type Counts = Partial<Record<(typeof COUNTED)[number], number>>;
