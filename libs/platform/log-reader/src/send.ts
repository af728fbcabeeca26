import type { Instant, Intent } from '#kernel';

/** Where an intent comes from. The same `key` always stands for the same intent. */
export type Cause = Readonly<{ key: string; causationId: string; correlationId: string }>;

/** Sends a command as the product itself. @throws Rejection when a rule forbids it */
export type Send = (intent: Intent, cause: Cause) => Promise<unknown>;

/** A rule that forbade what the product wanted: an outcome, not a failure. */
export type Refused = Readonly<{ key: string; code: string; at: Instant }>;
