import { setTimeout } from 'node:timers/promises';

/** Unit: milliseconds. */
const LONGEST = 30_000;

/**
 * Waits before the next attempt: twice as long each time, with jitter, so that not all come at once.
 * Ends at once when `signal` aborts. Unit of `first`: milliseconds.
 */
export async function backoff(attempt: number, first: number, signal: AbortSignal): Promise<void> {
  const longest = Math.min(LONGEST, first * 2 ** attempt);
  const delay = longest * (0.5 + Math.random() / 2);
  await setTimeout(delay, undefined, { signal }).catch(() => undefined);
}
