import { endOf, localDateOf, plusDays, startOf } from '#calendar';
import { Rejection, type Command, type Instant, type LocalDate } from '#kernel';
import { openedOf, type Request, type Snapshot } from './snapshot';
import type {
  DataDelivered,
  DataRequested,
  DataRequestOverdue,
  DataRequestReminded,
  SnapshotEvent,
} from './snapshot.events';

export type RequestData = Command<
  'RequestData',
  { snapshotId: string; providerId: string; providerName?: string; dueOn: LocalDate }
>;
export type DeliverData = Command<
  'DeliverData',
  { snapshotId: string; providerId: string; note?: string }
>;
type OfRequest = { snapshotId: string; providerId: string };

/** By the calendar (`automatic`), or by somebody of the office. */
export type RemindProvider = Command<'RemindProvider', OfRequest & { automatic: boolean }>;
export type MarkDataRequestOverdue = Command<'MarkDataRequestOverdue', OfRequest>;

/**
 * Unit: days before the day on which the data are due.
 * @source domain practice (Erinnerung sieben Tage vor Fristablauf), configurable later
 */
const REMINDED_BEFORE = 7;

/** The first instant at which the calendar reminds. */
export const reminderAt = (dueOn: LocalDate): Instant => startOf(plusDays(dueOn, -REMINDED_BEFORE));

/** The first instant at which the term is over. */
export const overdueAt = (dueOn: LocalDate): Instant => endOf(dueOn);

/** @throws Rejection SNAPSHOT_NOT_FOUND, DATA_NOT_REQUESTED */
export function requestOf(snapshot: Snapshot, { snapshotId, providerId }: OfRequest) {
  openedOf(snapshot, snapshotId);
  const { requests } = snapshot;
  const known: Request | undefined = Object.hasOwn(requests, providerId)
    ? requests[providerId]
    : undefined;
  if (known?.dueOn === undefined)
    throw new Rejection('DATA_NOT_REQUESTED', { at: '/providerId', value: providerId });
  return { ...known, dueOn: known.dueOn, isOpen: known.deliveredOn === undefined };
}

/** @throws Rejection SNAPSHOT_NOT_FOUND, DATA_NOT_REQUESTED, DATA_DELIVERED, REMINDER_TOO_EARLY */
export function remind({ data, now }: RemindProvider, snapshot: Snapshot): SnapshotEvent[] {
  const { dueOn, deliveredOn, remindedOf } = requestOf(snapshot, data);
  const { automatic } = data;
  if (deliveredOn !== undefined) {
    if (automatic) return [];
    throw new Rejection('DATA_DELIVERED', {
      at: '/providerId',
      value: data.providerId,
      params: { deliveredOn },
    });
  }
  if (automatic && remindedOf === dueOn) return [];
  if (automatic && now < reminderAt(dueOn))
    throw new Rejection('REMINDER_TOO_EARLY', { at: '/providerId', value: dueOn });
  return [{ type: 'DataRequestReminded', version: 1, data: { ...data, dueOn } }];
}

/** @throws Rejection SNAPSHOT_NOT_FOUND, DATA_NOT_REQUESTED, DATA_NOT_DUE_YET */
export function markOverdue(
  { data, now }: MarkDataRequestOverdue,
  snapshot: Snapshot,
): SnapshotEvent[] {
  const { dueOn, deliveredOn, overdue } = requestOf(snapshot, data);
  if (deliveredOn !== undefined || overdue) return [];
  if (now < overdueAt(dueOn))
    throw new Rejection('DATA_NOT_DUE_YET', { at: '/providerId', value: dueOn });
  return [{ type: 'DataRequestOverdue', version: 1, data: { ...data, dueOn } }];
}

/** @throws Rejection SNAPSHOT_NOT_FOUND, SNAPSHOT_FROZEN, UNKNOWN_PROVIDER, DUE_IN_THE_PAST */
function request({ data, now }: RequestData, snapshot: Snapshot): SnapshotEvent[] {
  const { snapshotId, providerId, providerName, dueOn } = data;
  openedOf(snapshot, snapshotId);
  if (snapshot.requests[providerId]?.dueOn === dueOn) return [];
  if (snapshot.status === 'frozen')
    throw new Rejection('SNAPSHOT_FROZEN', { at: '/snapshotId', value: snapshotId });
  if (providerName === undefined)
    throw new Rejection('UNKNOWN_PROVIDER', { at: '/providerId', value: providerId });
  const today = localDateOf(now);
  if (dueOn <= today)
    throw new Rejection('DUE_IN_THE_PAST', { at: '/dueOn', value: dueOn, params: { today } });
  return [{ type: 'DataRequested', version: 1, data: { ...data, providerName } }];
}

/** @throws Rejection SNAPSHOT_NOT_FOUND, DATA_NOT_REQUESTED */
function deliver({ data, now }: DeliverData, snapshot: Snapshot): SnapshotEvent[] {
  openedOf(snapshot, data.snapshotId);
  const known = snapshot.requests[data.providerId];
  if (!known)
    throw new Rejection('DATA_NOT_REQUESTED', { at: '/providerId', value: data.providerId });
  if (known.deliveredOn !== undefined) return [];
  return [{ type: 'DataDelivered', version: 1, data: { ...data, deliveredOn: localDateOf(now) } }];
}

export type RequestCommand = RequestData | DeliverData | RemindProvider | MarkDataRequestOverdue;

const ABOUT_REQUESTS: readonly string[] = [
  'RequestData',
  'DeliverData',
  'RemindProvider',
  'MarkDataRequestOverdue',
] satisfies RequestCommand['type'][];

export const isAboutRequest = <C extends { type: string }>(
  command: C,
): command is Extract<C, RequestCommand> => ABOUT_REQUESTS.includes(command.type);

export function aboutRequest(command: RequestCommand, snapshot: Snapshot): SnapshotEvent[] {
  switch (command.type) {
    case 'RequestData':
      return request(command, snapshot);
    case 'DeliverData':
      return deliver(command, snapshot);
    case 'RemindProvider':
      return remind(command, snapshot);
    case 'MarkDataRequestOverdue':
      return markOverdue(command, snapshot);
  }
}

type RequestEvent = DataRequested | DataDelivered | DataRequestReminded | DataRequestOverdue;

const OF_REQUESTS: readonly string[] = [
  'DataRequested',
  'DataDelivered',
  'DataRequestReminded',
  'DataRequestOverdue',
] satisfies RequestEvent['type'][];

export const isOfRequest = (event: SnapshotEvent): event is RequestEvent =>
  OF_REQUESTS.includes(event.type);

export function evolveRequest(snapshot: Snapshot, { type, data }: RequestEvent): Snapshot {
  switch (type) {
    case 'DataRequested':
      return withRequest(snapshot, data.providerId, {
        providerName: data.providerName,
        dueOn: data.dueOn,
      });
    case 'DataDelivered':
      return withRequest(snapshot, data.providerId, {
        ...snapshot.requests[data.providerId],
        deliveredOn: data.deliveredOn,
      });
    case 'DataRequestReminded':
      return withRequest(snapshot, data.providerId, {
        ...snapshot.requests[data.providerId],
        ...(data.automatic ? { remindedOf: data.dueOn } : {}),
      });
    case 'DataRequestOverdue':
      return withRequest(snapshot, data.providerId, {
        ...snapshot.requests[data.providerId],
        overdue: true,
      });
  }
}

const withRequest = (snapshot: Snapshot, providerId: string, request: Request): Snapshot => ({
  ...snapshot,
  requests: { ...snapshot.requests, [providerId]: request },
});
