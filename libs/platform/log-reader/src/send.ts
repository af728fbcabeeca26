import type { Instant, Intent, Provenance } from '#kernel';

/** Where an intent comes from. The same `key` always stands for the same intent. */
export type Cause = Readonly<{
  key: string;
  causationId: string;
  correlationId: string;
  /** What follows from history taken over is history taken over. */
  imported?: Provenance;
}>;

/** Sends a command as the product itself. @throws Rejection when a rule forbids it */
export type Send = (intent: Intent, cause: Cause) => Promise<unknown>;

/** A rule that forbade what the product wanted: an outcome, not a failure. */
export type Refused = Readonly<{ key: string; code: string; at: Instant }>;
