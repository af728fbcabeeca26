import { constants } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

/** `EX_TEMPFAIL` of sysexits.h: it could not be ended in order. */
const EX_TEMPFAIL = 75;

/** By then a process is gone, whatever it was doing. Unit: milliseconds. */
export const PATIENCE = 10_000;

/** Kept of it for what needs no others: files that are closed. Unit: milliseconds. */
const RESERVE = 500;

/** When the signal came, on the monotonic clock; without one a step may take what it takes. */
let told: number | undefined;

const timeLeft = (): number =>
  Math.max(told === undefined ? PATIENCE : told + PATIENCE - RESERVE - performance.now(), 0);

/**
 * Waits for a step of the end, for half of what is left at most: whoever hangs leaves time to those
 * who come after. What was not finished is repeated after the next start. Whether it was.
 */
export async function inTime(name: string, step: Promise<unknown>): Promise<boolean> {
  const over = new AbortController();
  const late = sleep(timeLeft() / 2, false, { signal: over.signal }).catch(() => false);
  try {
    const finished = await Promise.race([step.then(() => true), late]);
    if (!finished) process.stderr.write(`Not finished in time, left as it is: ${name}\n`);
    return finished;
  } catch (error) {
    process.stderr.write(`${name}: ${String(error)}\n`);
    return false;
  } finally {
    over.abort();
  }
}

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/**
 * Ends the process by its first signal: in order, with code 0, within {@link PATIENCE}. The second
 * signal ends it at once.
 */
export function endOnSignal(end: () => Promise<void>): void {
  let ending = false;
  const hear = (signal: (typeof SIGNALS)[number]) => {
    if (ending) process.exit(128 + constants.signals[signal]);
    ending = true;
    told = performance.now();
    setTimeout(() => {
      process.stderr.write(`Not ended within ${PATIENCE / 1000} s: given up.\n`);
      process.exit(EX_TEMPFAIL);
    }, PATIENCE);
    end().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${String((error as Error).stack ?? error)}\n`);
        process.exit(EX_TEMPFAIL);
      },
    );
  };
  for (const signal of SIGNALS) process.on(signal, () => hear(signal));
}
