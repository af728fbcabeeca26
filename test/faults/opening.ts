import type { Instant } from '#kernel';
import type { Opening } from '#platform/event-log';
import { uuidOf } from '../contracts/some-events';

export const OPENING: Opening = {
  tenant: 'test',
  logId: uuidOf('log'),
  demo: true,
  now: '2026-01-01T00:00:00.000Z' as Instant,
};
