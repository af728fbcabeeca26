import type { Room } from '#shell';
import { OpenFeedCommand, RevokeFeedCommand } from './commands';
import { refusals } from './domain/refusals';
import { story } from './domain/story';
import { feedList } from './feeds.projection';
import { queries } from './queries';

export type { FeedEvent, FeedOpened, FeedRevoked } from './domain/feed.events';
export { calendarOf } from './calendar';
export { feeds } from './domain/feed.decider';
export { opens } from './links';
export { feedList };

/** Calendars that are read by a secret link. */
export const feed: Room = {
  name: 'feed',
  commands: [OpenFeedCommand, RevokeFeedCommand],
  queries,
  readModels: [feedList],
  reactions: [],
  deadlines: [],
  refusals,
  story,
};
