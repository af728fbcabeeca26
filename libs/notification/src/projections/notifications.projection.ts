import type { Instant, PersonRef, ReadModel } from '#kernel';
import {
  upcast,
  type About,
  type NotificationEvent,
  type SendingFailure,
} from '../domain/notification.events';

export const NOTIFICATION_STATUS = ['WANTED', 'CLAIMED', 'SENT', 'GIVEN_UP'] as const;

/** `wantedSince`: when it was asked for last, by the product or by an operator. */
export type NotificationRow = Readonly<{
  notificationId: string;
  to: PersonRef;
  about: About;
  status: (typeof NOTIFICATION_STATUS)[number];
  wantedSince: Instant;
  changedAt: Instant;
  attempts: number;
  failure?: SendingFailure;
  retryAt?: Instant | undefined;
}>;

function changed(row: NotificationRow, { type, data }: NotificationEvent): NotificationRow {
  switch (type) {
    case 'NotificationRequested':
      return row;
    case 'NotificationClaimed':
      return { ...row, status: 'CLAIMED', attempts: row.attempts + 1 };
    case 'NotificationSent':
      return { ...row, status: 'SENT' };
    case 'NotificationFailed': {
      const { failure, retryAt } = data;
      return { ...row, status: retryAt === undefined ? 'GIVEN_UP' : 'WANTED', failure, retryAt };
    }
    case 'NotificationReleased':
      return {
        ...row,
        status: 'WANTED',
        wantedSince: data.releasedAt,
        attempts: 0,
        retryAt: undefined,
      };
  }
}

/** Whom the product told, or still has to tell, of what. */
export const notificationList: ReadModel<NotificationRow> = {
  name: 'notifications',
  version: 1,
  categories: ['notification'],
  columns: {
    to: ({ to }) => to,
    status: ({ status }) => status,
    wantedSince: ({ wantedSince }) => wantedSince,
  },
  project: (recorded, rows) => {
    const event = upcast(recorded);
    const changedAt = recorded.metadata.recordedAt;
    const { notificationId } = event.data;
    if (event.type === 'NotificationRequested') {
      const { to, about, requestedAt: wantedSince } = event.data;
      const row = { notificationId, to, about, wantedSince, changedAt, attempts: 0 };
      rows.put(notificationId, { ...row, status: 'WANTED' });
      return;
    }
    const row = rows.get(notificationId);
    if (row) rows.put(notificationId, { ...changed(row, event), changedAt });
  },
};
