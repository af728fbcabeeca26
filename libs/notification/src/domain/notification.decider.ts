import {
  canonical,
  Rejection,
  type Category,
  type Command,
  type Instant,
  type PersonRef,
} from '#kernel';
import {
  upcast,
  type About,
  type NotificationEvent,
  type SendingFailure,
} from './notification.events';

type Of = { notificationId: string };
type Acting = Of & { worker: string };

export type RequestNotification = Command<
  'RequestNotification',
  Of & { to: PersonRef; about: About }
>;
export type ClaimNotification = Command<'ClaimNotification', Acting>;
export type ConfirmNotification = Command<'ConfirmNotification', Acting & { messageId: string }>;
export type FailNotification = Command<
  'FailNotification',
  Acting & { failure: SendingFailure; retryAt?: Instant }
>;
export type ReleaseNotification = Command<'ReleaseNotification', Of>;
export type NotificationCommand =
  | RequestNotification
  | ClaimNotification
  | ConfirmNotification
  | FailNotification
  | ReleaseNotification;

/** `CLAIMED` may have been sent; nobody but its worker, or an operator, moves it on. */
export type Notification = Readonly<{
  status: 'NONE' | 'WANTED' | 'CLAIMED' | 'SENT' | 'GIVEN_UP';
  to?: PersonRef;
  about?: About;
  worker?: string;
  retryAt?: Instant | undefined;
}>;

const initialState: Notification = { status: 'NONE' };

/** @throws Rejection NOTIFICATION_EXISTS */
function request({ data, now }: RequestNotification, state: Notification): NotificationEvent[] {
  if (state.status === 'NONE')
    return [{ type: 'NotificationRequested', version: 1, data: { ...data, requestedAt: now } }];
  if (state.to === data.to && canonical(state.about ?? null) === canonical(data.about)) return [];
  throw new Rejection('NOTIFICATION_EXISTS', { value: data.notificationId });
}

/** @throws Rejection NOTIFICATION_NOT_FOUND */
function demandThere({ status }: Notification, { notificationId }: Of): void {
  if (status === 'NONE') throw new Rejection('NOTIFICATION_NOT_FOUND', { value: notificationId });
}

/** @throws Rejection NOTIFICATION_NOT_FOUND, NOTIFICATION_CLAIMED, NOTIFICATION_NOT_YET */
function claim({ data, now }: ClaimNotification, state: Notification): NotificationEvent[] {
  demandThere(state, data);
  const { status, retryAt } = state;
  if (status !== 'WANTED') throw new Rejection('NOTIFICATION_CLAIMED', { value: status });
  if (retryAt !== undefined && now < retryAt)
    throw new Rejection('NOTIFICATION_NOT_YET', { value: retryAt });
  return [{ type: 'NotificationClaimed', version: 1, data }];
}

const isTheirs = ({ status, worker }: Notification, data: Acting): boolean =>
  status === 'CLAIMED' && worker === data.worker;

/** @throws Rejection NOTIFICATION_NOT_FOUND */
function confirm({ data }: ConfirmNotification, state: Notification): NotificationEvent[] {
  demandThere(state, data);
  return isTheirs(state, data) ? [{ type: 'NotificationSent', version: 1, data }] : [];
}

/** @throws Rejection NOTIFICATION_NOT_FOUND */
function fail({ data }: FailNotification, state: Notification): NotificationEvent[] {
  demandThere(state, data);
  return isTheirs(state, data) ? [{ type: 'NotificationFailed', version: 1, data }] : [];
}

/**
 * What was given up, or may have been sent by a worker that died, is to be sent all the same.
 * @throws Rejection NOTIFICATION_NOT_FOUND
 */
function release({ data, now }: ReleaseNotification, state: Notification): NotificationEvent[] {
  demandThere(state, data);
  if (state.status === 'WANTED' || state.status === 'SENT') return [];
  return [{ type: 'NotificationReleased', version: 1, data: { ...data, releasedAt: now } }];
}

type Decisions = {
  readonly [C in NotificationCommand as C['type']]: (
    command: C,
    state: Notification,
  ) => NotificationEvent[];
};

const DECISIONS: Decisions = {
  RequestNotification: request,
  ClaimNotification: claim,
  ConfirmNotification: confirm,
  FailNotification: fail,
  ReleaseNotification: release,
};

const decide = (command: NotificationCommand, state: Notification): NotificationEvent[] =>
  (DECISIONS[command.type] as (c: NotificationCommand, s: Notification) => NotificationEvent[])(
    command,
    state,
  );

function evolve(state: Notification, { type, data }: NotificationEvent): Notification {
  switch (type) {
    case 'NotificationRequested':
      return { status: 'WANTED', to: data.to, about: data.about };
    case 'NotificationClaimed':
      return { ...state, status: 'CLAIMED', worker: data.worker };
    case 'NotificationSent':
      return { ...state, status: 'SENT' };
    case 'NotificationFailed':
      return data.retryAt === undefined
        ? { ...state, status: 'GIVEN_UP' }
        : { ...state, status: 'WANTED', retryAt: data.retryAt };
    case 'NotificationReleased':
      return { ...state, status: 'WANTED', retryAt: undefined };
  }
}

/** What somebody is told, once; stream `notification-<id>`. */
export const notifications: Category<Notification, NotificationCommand, NotificationEvent> = {
  category: 'notification',
  initialState,
  decide,
  evolve,
  upcast,
};
