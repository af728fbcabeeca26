import { Clock, type Instant } from '#kernel';
import { performance } from 'node:perf_hooks';

export class SystemClock extends Clock {
  now = () => new Date().toISOString() as Instant;
  monotonic = () => performance.now();
}
