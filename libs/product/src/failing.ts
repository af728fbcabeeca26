import { QueueRefused, StoreUnavailable } from '#kernel';
import { ConfigurationError } from '#platform/configuration';
import { LogRefused } from '#platform/event-log';
import { LogLocked } from '#platform/sqlite-event-store';
import { SecretRefused } from '#platform/vault';

/** Exit codes of sysexits.h. */
const EX_CONFIG = 78;
const EX_UNAVAILABLE = 69;
const EX_SOFTWARE = 70;

/** Starting again does not help: somebody has to see to it. */
const SETTINGS = [ConfigurationError, QueueRefused, SecretRefused];

const codeOf = (error: unknown): number => {
  if (SETTINGS.some((kind) => error instanceof kind)) return EX_CONFIG;
  const foreseen = [LogLocked, LogRefused, StoreUnavailable].some((kind) => error instanceof kind);
  return foreseen ? EX_UNAVAILABLE : EX_SOFTWARE;
};

/** Ends a process that could not start: says why, in words where it was foreseen. */
export function endWithReason(error: unknown): never {
  const code = codeOf(error);
  const { message, stack } = error as Error;
  process.stderr.write(`${code === EX_SOFTWARE ? String(stack) : message}\n`);
  process.exit(code);
}
