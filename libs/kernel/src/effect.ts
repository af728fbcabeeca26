import type { Intent } from './message';
import type { Reads } from './read-model';
import type { Instant } from './time';

/**
 * Something done outside the log, such as a mail: recorded as wanted, claimed by one worker before it
 * is done, recorded as done or failed afterwards. Who dies in between leaves a claim that nobody
 * takes over by itself: it may have been done.
 */
export type Effect = Readonly<{
  name: string;
  /** Categories whose events can bring something to do. */
  categories: readonly string[];
  /** What may be claimed at `now`, the oldest first. */
  waiting: (reads: Reads, now: Instant, limit: number) => readonly string[];
  /** What lies there until an operator has it tried again, and why. */
  stuck: (
    reads: Reads,
    now: Instant,
  ) => readonly Readonly<{ id: string; reason: string; attempts: number; failedAt: Instant }>[];
  /** Refused when another worker was faster: its decider knows one claim. */
  claim: (id: string, worker: string) => Intent;
  /** Does it; answers with what is to be recorded of it. @throws when that cannot be told */
  perform: (id: string, worker: string) => Promise<Intent>;
  /** Lets it be claimed again, as an operator wants it. */
  release: (id: string) => Intent;
}>;
