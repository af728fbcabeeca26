import { Rejection, type Category, type Command } from '#kernel';
import { upcast, type FeedEvent } from './feed.events';

export type OpenFeed = Command<'OpenFeed', { feedId: string }>;
export type RevokeFeed = Command<'RevokeFeed', { feedId: string }>;
export type FeedCommand = OpenFeed | RevokeFeed;

export type Feed = Readonly<{ person?: string; revoked: boolean }>;

const initialState: Feed = { revoked: false };

/** @throws Rejection FEED_NOT_FOUND: also for who asks about another's */
function revoke({ data: { feedId }, by }: RevokeFeed, { person, revoked }: Feed): FeedEvent[] {
  if (person !== by) throw new Rejection('FEED_NOT_FOUND', { at: '/feedId', value: feedId });
  if (revoked) return [];
  return [{ type: 'FeedRevoked', version: 1, data: { feedId, person } }];
}

export const feeds: Category<Feed, FeedCommand, FeedEvent> = {
  category: 'feed',
  upcast,
  initialState,
  decide: (command, state) => {
    if (command.type === 'RevokeFeed') return revoke(command, state);
    if (state.person !== undefined) return [];
    const { feedId } = command.data;
    return [{ type: 'FeedOpened', version: 1, data: { feedId, person: command.by } }];
  },
  evolve: (state, { type, data }) =>
    type === 'FeedOpened' ? { person: data.person, revoked: false } : { ...state, revoked: true },
};
