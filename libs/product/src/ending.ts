import { constants } from 'node:os';

/** `EX_TEMPFAIL` of sysexits.h: it could not be ended in order. */
const EX_TEMPFAIL = 75;

/** By then a process is gone, whatever it was doing. Unit: milliseconds. */
export const PATIENCE = 10_000;

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
