import type { Instant, PersonRef, ReadModel } from '#kernel';
import { upcast } from './domain/feed.events';

/** A feed that can be read. Row id: the feed. */
export type FeedRow = Readonly<{ person: PersonRef; openedAt: Instant }>;

export const feedList: ReadModel<FeedRow> = {
  name: 'feeds',
  version: 1,
  categories: ['feed'],
  columns: { person: ({ person }) => person },
  project(recorded, rows) {
    const { type, data } = upcast(recorded);
    if (type === 'FeedRevoked') rows.remove(data.feedId);
    else rows.put(data.feedId, { person: data.person, openedAt: recorded.metadata.recordedAt });
  },
};
