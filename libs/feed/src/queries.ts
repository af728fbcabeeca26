import { defineQuery } from '#shell';
import { SUBSCRIBERS } from './commands';
import { feedList } from './feeds.projection';
import { pathOf } from './links';

export const queries = [
  defineQuery({
    name: 'listFeeds',
    route: 'GET /calendar-feeds',
    allow: SUBSCRIBERS,
    models: [feedList],
    read: (_: object, { reads, caller, tenant }) => ({
      rows: reads
        .all(feedList, { person: caller.person })
        .map(({ id, row }) => ({ id, openedAt: row.openedAt, path: pathOf(tenant, id) })),
    }),
    summary: {
      de: 'Meine Kalender-Abos mit ihren Links',
      en: 'My calendar feeds with their links',
    },
  }),
];
