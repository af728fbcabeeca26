import {
  SYSTEM,
  type AnyCategory,
  type Clock,
  type Command,
  type Effect,
  type EventStore,
  type Instant,
  type LocalDate,
  type Reads,
  type WorkQueue,
} from '#kernel';
import { notificationList, notifications } from '#notification';
import { Deadlines, Effects, LogReader, deadlineModel, type Send } from '#platform/log-reader';
import { SqliteReads } from '#platform/read-models';
import { CachedWritePath } from '#platform/write-path';
import { appendFileSync } from 'node:fs';
import { TENANT, noting, term, terms } from './terms';

/** A loaded machine is no outage of the store. Unit: milliseconds. */
export const PATIENT = { call: 30_000, read: 60_000 };

export const systemClock: Clock = {
  now: () => new Date().toISOString() as Instant,
  monotonic: () => performance.now(),
};

/** What a worker would be like that breaks a promise. */
export type Mutant =
  /** Believes that the queue forgets nothing. */
  | 'no-sweep'
  /** Sends what a job says, each time under another id, to a decider that knows no past. */
  | 'believes-jobs'
  /** Sends a mail first and says so afterwards. */
  | 'mails-without-claim';

type Given = Readonly<{
  store: EventStore;
  logId: string;
  queue: WorkQueue;
  /** File of the read models. */
  file: string;
  /** One line for each mail that went out. */
  mails: string;
  clock?: Clock;
  sweep: number;
  mutant?: Mutant | undefined;
  /** How long a mail takes. Unit: milliseconds. */
  slow?: number;
}>;

const pathTo = (store: EventStore, clock: Clock): CachedWritePath =>
  new CachedWritePath({
    tenant: TENANT,
    store,
    clock,
    fingerprintKey: new Uint8Array(32),
    timeliness: () => '2020-01-01' as LocalDate,
  });

const deaf: AnyCategory = {
  ...terms,
  decide: ({ type, data }: Command) =>
    type === 'Expire'
      ? [{ type: 'Expired', version: 1, data }]
      : terms.decide({ type, data } as never, terms.initialState),
};

/** Writes what a deadline, a reaction or an effect asks for. */
export function sender(store: EventStore, clock: Clock = systemClock, mutant?: Mutant): Send {
  const path = pathTo(store, clock);
  let n = 0;
  return ({ type, data }, { key, ...cause }) => {
    const { id, notificationId } = data as { id?: string; notificationId?: string };
    const command = { type, data, now: clock.now(), by: SYSTEM };
    const believes = mutant === 'believes-jobs' && type === 'Expire';
    const category: AnyCategory = notificationId ? notifications : believes ? deaf : terms;
    return path.execute(category, notificationId ?? id ?? '', command as never, {
      tenant: TENANT,
      actor: SYSTEM,
      key: believes ? `${key}:${process.pid}:${++n}` : key,
      ...cause,
    });
  };
}

/** Appends a line to a file, and takes its time. */
const mailing = ({ mails, slow = 0, mutant }: Given): Effect => ({
  name: 'mail',
  categories: ['notification'],
  waiting: (reads: Reads, _now, limit) =>
    reads.page(notificationList, { where: { status: 'WANTED' }, limit }).rows.map(({ id }) => id),
  stuck: () => [],
  claim: (notificationId, worker) =>
    mutant === 'mails-without-claim'
      ? { type: 'RequestNotification', data: { notificationId, ...WANTED } }
      : { type: 'ClaimNotification', data: { notificationId, worker } },
  perform: async (notificationId, worker) => {
    await new Promise((resolve) => setTimeout(resolve, slow));
    appendFileSync(mails, `${notificationId}\n`);
    return { type: 'ConfirmNotification', data: { notificationId, worker, messageId: '<m>' } };
  },
  release: (notificationId) => ({ type: 'ReleaseNotification', data: { notificationId } }),
});

/** What a mail of these tests is about. */
export const WANTED = {
  to: 'ada',
  about: {
    kind: 'TASK_REMINDER',
    taskId: 't',
    title: { de: 'Vorlage', en: 'Paper' },
    dueOn: '2026-04-20',
  },
} as const;

/** Begins to work. */
export function startWorking(given: Given) {
  const { store, logId, queue, file, sweep, mutant, clock = systemClock } = given;
  const models = [deadlineModel([term]), notificationList];
  const reads = new SqliteReads({ file, logId, models });
  const send = sender(store, clock, mutant);
  const every = mutant === 'no-sweep' ? 3_600_000 : sweep;
  const shared = { tenant: TENANT, store, clock, reads, send, queue, sweep: every };
  const deadlines = new Deadlines({ ...shared, deadlines: [term], head: () => store.head() });
  if (mutant === 'believes-jobs')
    deadlines.take = async (job) => {
      const [, id = ''] = job.split('/');
      await send(term.onExpiry(id), { key: job, causationId: job, correlationId: job });
    };
  const effects = new Effects({
    ...shared,
    effects: [mailing(given)],
    offer: (jobs) => queue.offer(jobs.map((job) => ({ ...job, tenant: TENANT }))),
  });
  const reader = new LogReader({ ...shared, reactions: [noting], deadlines, effects });
  reader.start();
  return {
    reader,
    deadlines,
    stop: async () => {
      await reader.stop();
      await queue.close();
      reads.close();
    },
  };
}
