import { HOUSE } from '#kernel';
import { defineQuery, PageDto } from '#shell';
import { messageOf } from './domain/texts';
import { notificationList } from './projections/notifications.projection';

export const queries = [
  defineQuery({
    name: 'Notifications',
    route: 'GET /notifications',
    shape: PageDto,
    allow: [...HOUSE, 'provider'],
    models: [notificationList],
    read: ({ limit, after, orderBy = '-wantedSince' }: PageDto, { reads, moment, caller }) => {
      const request = {
        where: { to: caller.person },
        orderBy,
        ...(limit === undefined ? {} : { limit }),
        ...(after === undefined ? {} : { after }),
      };
      const page = reads.page(notificationList, request, moment);
      const rows = page.rows.map(({ id, row }) => ({
        id,
        ...row,
        subject: messageOf(row.about, '', '').subject,
      }));
      return { ...page, rows };
    },
    summary: {
      de: 'Benachrichtigungen an mich, und ob sie versandt sind',
      en: 'Notifications to me, and whether they were sent',
    },
  }),
];
