import type { Instant } from '#kernel';
import { retryOf } from './sending';

const NOW = '2026-01-26T08:00:00.000Z' as Instant;

it.each([
  [1, '2026-01-26T08:01:00.000Z'],
  [2, '2026-01-26T08:05:00.000Z'],
  [3, '2026-01-26T08:30:00.000Z'],
  [4, '2026-01-26T12:00:00.000Z'],
  [5, undefined],
])('after attempt %d is tried again at %s, however far the read model is', (attempt, retryAt) => {
  expect(retryOf({ status: 'WANTED', attempts: attempt - 1 }, NOW).retryAt).toBe(retryAt);
  expect(retryOf({ status: 'CLAIMED', attempts: attempt }, NOW).retryAt).toBe(retryAt);
});
