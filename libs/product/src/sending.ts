import { addressOf } from '#identity';
import {
  MailNotSent,
  type Clock,
  type Effect,
  type Instant,
  type Intent,
  type Mailer,
  type Reads,
} from '#kernel';
import { messageOf, notificationList, type NotificationRow } from '#notification';
import type { Tenant } from '#shell';

/** What was wanted longer ago is not sent: after a long rest nobody gets a flood. Unit: milliseconds. */
const LAPSE = 3 * 24 * 3_600_000;

/** A claim older than this was left by a worker that died. Unit: milliseconds. */
const STALE = 5 * 60_000;

/** Before the next attempt; then it is given up. Unit: milliseconds. */
const PAUSES = [60_000, 5 * 60_000, 30 * 60_000, 4 * 3_600_000];

type Parts = Readonly<{ tenant: Tenant; mailer: Mailer; clock: Clock; origin: string }>;

const after = (instant: Instant, pause: number): Instant =>
  new Date(Date.parse(instant) + pause).toISOString() as Instant;

const rowsOf = (reads: Reads, status: string, limit: number, orderBy = 'wantedSince') =>
  reads.page(notificationList, { where: { status }, orderBy, limit }).rows.map(({ row }) => row);

/** Newest first: of those that lapsed nobody looks further. */
function waiting(reads: Reads, now: Instant, limit: number): readonly string[] {
  const since = after(now, -LAPSE);
  return rowsOf(reads, 'WANTED', limit, '-wantedSince')
    .filter(({ wantedSince }) => wantedSince >= since)
    .filter(({ retryAt }) => retryAt === undefined || retryAt <= now)
    .map(({ notificationId }) => notificationId)
    .reverse();
}

const stuck = (reads: Reads, now: Instant) => [
  ...rowsOf(reads, 'GIVEN_UP', 100).map((row) => ({ row, reason: row.failure ?? '' })),
  ...rowsOf(reads, 'CLAIMED', 100)
    .filter(({ changedAt }) => changedAt < after(now, -STALE))
    .map((row) => ({ row, reason: 'CLAIMED_AND_NOT_CONFIRMED' })),
];

const paragraphs = (text: string): string =>
  text
    .split('\n\n')
    .map((part) => `<p>${escaped(part).replaceAll('\n', '<br>')}</p>`)
    .join('');

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** German first, English below; nothing is fetched, nothing counted. */
function mailOf({ tenant, origin }: Parts, { notificationId, to, about }: NotificationRow) {
  const { name, mail: address } = addressOf(tenant, to);
  const { subject, text } = messageOf(about, name, `${origin}/tasks/${about.taskId}`);
  return {
    id: notificationId,
    to: { name, address },
    subject: `${subject.de} / ${subject.en}`,
    text: `${text.de}\n\n-- \n\n${text.en}\n`,
    html: `<!doctype html><html><body><div lang="de">${paragraphs(text.de)}</div><hr><div lang="en">${paragraphs(text.en)}</div></body></html>`,
  };
}

/** A mail as it was written, for who looks after the installation. */
export type WrittenMail = Readonly<{
  id: string;
  sentAt: Instant;
  to: Readonly<{ name: string; address?: string | undefined }>;
  subject: string;
  text: string;
}>;

/**
 * The mails of a tenant that lie in the folder, the newest first; `undefined` where mail goes out. They are
 * put together anew: whose name was erased has none here.
 */
export async function mailsWritten(
  parts: Parts,
  limit: number,
): Promise<readonly WrittenMail[] | undefined> {
  const { tenant, mailer } = parts;
  if (!mailer.holds) return undefined;
  const rows = rowsOf(tenant.reads, 'SENT', limit, '-wantedSince');
  const lies = await Promise.all(
    rows.map(async ({ notificationId: id }) => mailer.holds?.(id) ?? false),
  );
  return rows
    .filter((_, at) => lies[at])
    .map((row) => {
      const { id, to, subject, text } = mailOf(parts, row);
      return { id, sentAt: row.changedAt, to, subject, text };
    });
}

async function perform(parts: Parts, notificationId: string, worker: string): Promise<Intent> {
  const { tenant, mailer, clock } = parts;
  const row = tenant.reads.get(notificationList, notificationId);
  if (!row) throw new Error(`There is no notification ${notificationId}.`);
  try {
    const messageId = await mailer.send(mailOf(parts, row));
    return { type: 'ConfirmNotification', data: { notificationId, worker, messageId } };
  } catch (error) {
    if (!(error instanceof MailNotSent)) throw error;
    const { failure } = error;
    const again = failure === 'UNREACHABLE' ? retryOf(row, clock.now()) : {};
    return { type: 'FailNotification', data: { notificationId, worker, failure, ...again } };
  }
}

/** When it is tried again after this attempt, whether the row has seen yet that it was claimed for it. */
export function retryOf(
  { attempts, status }: Pick<NotificationRow, 'attempts' | 'status'>,
  now: Instant,
): Readonly<{ retryAt?: Instant }> {
  const pause = PAUSES[status === 'CLAIMED' ? attempts - 1 : attempts];
  return pause === undefined ? {} : { retryAt: after(now, pause) };
}

/** Sends what somebody is to be told: recorded as wanted before, and as sent or failed after. */
export const sending = (parts: Parts): Effect => ({
  name: 'notification',
  categories: ['notification'],
  waiting,
  stuck: (reads, now) =>
    stuck(reads, now).map(({ row, reason }) => ({
      id: row.notificationId,
      reason,
      attempts: row.attempts,
      failedAt: row.changedAt,
    })),
  claim: (notificationId, worker) => ({
    type: 'ClaimNotification',
    data: { notificationId, worker },
  }),
  perform: (notificationId, worker) => perform(parts, notificationId, worker),
  release: (notificationId) => ({ type: 'ReleaseNotification', data: { notificationId } }),
});
