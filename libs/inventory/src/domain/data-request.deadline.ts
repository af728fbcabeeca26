import type { Deadline, Instant, Intent, LocalDate, Recorded } from '#kernel';
import {
  overdueAt,
  reminderAt,
  type MarkDataRequestOverdue,
  type RemindProvider,
} from './data-request';
import { upcast } from './snapshot.events';

/** Neither of the two ids holds a `/`. */
const idOf = ({ snapshotId, providerId }: { snapshotId: string; providerId: string }): string =>
  `${snapshotId}/${providerId}`;

function partsOf(id: string) {
  const [snapshotId = '', providerId = ''] = id.split('/');
  return { snapshotId, providerId };
}

/** Runs from the request; ends with the delivery, or with the event named. */
const hears =
  (at: (dueOn: LocalDate) => Instant, ended: 'DataRequestReminded' | 'DataRequestOverdue') =>
  (recorded: Recorded): ReturnType<Deadline['hears']> => {
    const { type, data } = upcast(recorded);
    if (type === 'DataRequested') {
      const dueAt = at(data.dueOn);
      const lies = dueAt > recorded.metadata.recordedAt;
      return { id: idOf(data), ...(lies ? { dueAt } : { disarmed: true as const }) };
    }
    if (type === 'DataDelivered') return { id: idOf(data), disarmed: true };
    if (type !== ended) return undefined;
    const goesOn = type === 'DataRequestReminded' && !data.automatic;
    return goesOn ? undefined : { id: idOf(data), disarmed: true };
  };

/**
 * A provider that has not answered is reminded before the term ends.
 * @source § 80 Abs. 4 SGB VIII; domain practice
 */
export const dataRequestReminder: Deadline = {
  name: 'data-request-reminder',
  categories: ['snapshot'],
  hears: hears(reminderAt, 'DataRequestReminded'),
  onExpiry: (id): Intent => ({
    type: 'RemindProvider' satisfies RemindProvider['type'],
    data: partsOf(id),
  }),
};

/**
 * The term of a data request is over; the planning may go on without the answer.
 * @source § 80 Abs. 4 SGB VIII; § 188 Abs. 1 BGB
 */
export const dataRequestOverdue: Deadline = {
  name: 'data-request-overdue',
  categories: ['snapshot'],
  hears: hears(overdueAt, 'DataRequestOverdue'),
  onExpiry: (id): Intent<MarkDataRequestOverdue> => ({
    type: 'MarkDataRequestOverdue',
    data: partsOf(id),
  }),
};
