import { HOUSE, type Grant } from '#kernel';
import { defineCommand, NothingDto } from '#shell';
import { feeds } from './domain/feed.decider';

/** Whoever has days of their own; an auditor records nothing. */
export const SUBSCRIBERS: readonly Grant[] = [
  ...HOUSE.filter((role) => role !== 'auditor'),
  'provider',
];

export const OpenFeedCommand = defineCommand({
  type: 'OpenFeed',
  category: feeds,
  shape: NothingDto,
  route: 'POST /calendar-feeds',
  allow: SUBSCRIBERS,
  target: 'new',
  summary: { de: 'Kalender-Abo einrichten', en: 'Set up a calendar feed' },
});

export const RevokeFeedCommand = defineCommand({
  type: 'RevokeFeed',
  category: feeds,
  shape: NothingDto,
  route: 'POST /calendar-feeds/:feedId/revocation',
  allow: SUBSCRIBERS,
  target: ({ feedId }) => feedId,
  summary: { de: 'Kalender-Abo widerrufen', en: 'Revoke a calendar feed' },
});
