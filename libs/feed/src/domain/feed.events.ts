import type { Event, PersonRef, Stored } from '#kernel';

/** A calendar can be read by a link from now on. The link itself stands nowhere in the log. */
export type FeedOpened = Event<'FeedOpened', 1, { feedId: string; person: PersonRef }>;
/** The link leads nowhere any more, for ever. */
export type FeedRevoked = Event<'FeedRevoked', 1, { feedId: string; person: PersonRef }>;

export type FeedEvent = FeedOpened | FeedRevoked;

export const upcast = (stored: Stored): FeedEvent => stored as FeedEvent;
