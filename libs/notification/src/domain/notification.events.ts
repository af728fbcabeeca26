import type { Words } from '#calendar';
import type { Event, Instant, LocalDate, PersonRef, Stored } from '#kernel';

/** What somebody is told of. No name and no address: they are looked up when it is sent. */
export type About = Readonly<{
  kind: 'TASK_REMINDER';
  taskId: string;
  title: Words;
  dueOn: LocalDate;
}>;

/** Why it could not be sent. */
export const SENDING_FAILURES = ['NO_ADDRESS', 'REFUSED', 'UNREACHABLE'] as const;
export type SendingFailure = (typeof SENDING_FAILURES)[number];

type Of = { notificationId: string };
type Requested = Of & { to: PersonRef; about: About; requestedAt: Instant };
/** `worker` made this claim and no other: it may be sent by none but it. */
type Claimed = Of & { worker: string };
type Sent = Claimed & { messageId: string };
/** Without `retryAt` it was given up. */
type Failed = Claimed & { failure: SendingFailure; retryAt?: Instant };
type Released = Of & { releasedAt: Instant };

export type NotificationRequested = Event<'NotificationRequested', 1, Requested>;
export type NotificationClaimed = Event<'NotificationClaimed', 1, Claimed>;
export type NotificationSent = Event<'NotificationSent', 1, Sent>;
export type NotificationFailed = Event<'NotificationFailed', 1, Failed>;
export type NotificationReleased = Event<'NotificationReleased', 1, Released>;

export type NotificationEvent =
  | NotificationRequested
  | NotificationClaimed
  | NotificationSent
  | NotificationFailed
  | NotificationReleased;

/** There is one version of each. */
export const upcast = (stored: Stored): NotificationEvent => stored as NotificationEvent;
