import { Spoken } from './spoken';
import type { Instant } from './time';

/** Lists of work that are computed from the log. */
export const JOB_KINDS = ['deadline', 'reaction', 'effect'] as const;
export type JobKind = (typeof JOB_KINDS)[number];

/** Work by reference: it says on which list of which log something waits, and never what is to be done. */
export type Job = Readonly<{
  tenant: string;
  kind: JobKind;
  /** Opaque: names the entry and what put it there, so that another arming is another job. */
  id: string;
}>;

/** `at`: not before, if it can be helped. */
export type Offer = Job & Readonly<{ at?: Instant }>;

/** A job that failed as often as it was to be tried. */
export type FailedJob = Job & Readonly<{ reason: string; attempts: number; failedAt: Instant }>;

/** Unit of the counts: jobs. */
export type QueueStatus = Readonly<{
  /** The machinery behind it: `in-process`, `redis`. */
  engine: string;
  state: 'ok' | 'degraded';
  /** Why it is degraded. */
  reason?: string;
  /** Ready to be taken, taken, not yet due, given up. */
  waiting: number;
  active: number;
  delayed: number;
  failed: number;
  /** Jobs that were no jobs of ours, as far as this process has met them since its start. */
  ignored: number;
}>;

export type Patience = Readonly<{
  attempts: number;
  /** Before the second attempt; twice as long each time. Unit: milliseconds. */
  first: number;
}>;

export const PATIENCE: Patience = { attempts: 8, first: 200 };

/** Does a job, or finds that there is nothing to do. @throws anything: it is tried again */
export type Worker = (job: Job) => Promise<void>;

/**
 * Distributes work to whoever works, and wakes them in time. The queue distributes, the log decides:
 * a job may get lost, come twice, early, late, or be forged, and changes nothing by it.
 * `test/contracts/work-queue.contract.ts` is its specification.
 */
export abstract class WorkQueue {
  /** @throws QueueRefused when the engine would lose jobs without a word */
  abstract start(): Promise<void>;

  /**
   * The same job offered again while it waits is one job. False: the queue did not take them; whoever
   * offers does the work at the next sweep. Never throws.
   */
  abstract offer(jobs: readonly Offer[]): Promise<boolean>;

  /** Takes a tenant's jobs from now on. The answer ends it, after what is under way. */
  abstract work(tenant: string, worker: Worker): () => Promise<void>;

  /** The wall clock of the machine behind it, where that is another one. */
  abstract time(): Promise<Instant | undefined>;

  abstract status(): Promise<QueueStatus>;

  /** What was given up, the newest first. */
  abstract failed(tenant: string, limit?: number): Promise<readonly FailedJob[]>;

  /** Gives a job that was given up its attempts again. */
  abstract retry(job: Job): Promise<void>;

  abstract close(): Promise<void>;
}

/** The engine is there and not fit for work. Ends the start. */
export class QueueRefused extends Spoken {
  override readonly name = 'QueueRefused';
}

const ID = /^[A-Za-z0-9_.\-/]{1,256}$/;
const NAME = /^[a-z][a-z0-9]{0,30}$/;

/** A job as it came from outside; `undefined` for what is none of ours. */
export function jobFrom(kind: unknown, data: unknown): Job | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const fields = Object.entries(data as Record<string, unknown>);
  const { tenant, id } = Object.fromEntries(fields);
  const known = JOB_KINDS.find((name) => name === kind);
  if (!known || fields.length !== 2 || typeof tenant !== 'string' || typeof id !== 'string')
    return undefined;
  return NAME.test(tenant) && ID.test(id) ? { tenant, kind: known, id } : undefined;
}

/** One name for a job, the same for the same job. */
export const jobKey = ({ tenant, kind, id }: Job): string => `${tenant}/${kind}/${id}`;
