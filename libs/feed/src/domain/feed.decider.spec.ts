import type { Instant } from '#kernel';
import { specification } from '#kernel/testing';
import { feeds } from './feed.decider';
import type { FeedOpened, FeedRevoked } from './feed.events';

const given = specification(feeds);
const now = '2026-03-02T09:00:00.000Z' as Instant;
const data = { feedId: 'f1', person: 'ada' };
const opened: FeedOpened = { type: 'FeedOpened', version: 1, data };
const revoked: FeedRevoked = { type: 'FeedRevoked', version: 1, data };
const open = { type: 'OpenFeed', data: { feedId: 'f1' }, now, by: 'ada' } as const;
const revoke = (by = 'ada') => ({ type: 'RevokeFeed', data: { feedId: 'f1' }, now, by }) as const;

it('is opened once, for who asks', () => {
  given().when(open).then(opened);
  given(opened).when(open).then();
});

it('is revoked once, by its owner, and never comes back', () => {
  given(opened).when(revoke()).then(revoked);
  given(opened, revoked).when(revoke()).then();
  given(opened, revoked).when(open).then();
});

it('is nobody else’s', () => {
  given(opened).when(revoke('ben')).thenRejected('FEED_NOT_FOUND');
  given().when(revoke()).thenRejected('FEED_NOT_FOUND');
});
