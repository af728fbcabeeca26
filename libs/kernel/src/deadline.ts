import type { Recorded } from './event-store';
import type { Intent } from './message';
import type { Instant } from './time';

/** A due date set by an event; the next one under the same `id` replaces it. */
export type Armed = Readonly<{
  /** Unique within the deadline: usually the aggregate's id. */
  id: string;
  /** The first instant at which the term is over. */
  dueAt: Instant;
}>;

/**
 * A term set by law or by a committee. Open ones are a to-do list computed from the log; the
 * command says what follows, and its decider checks the time again.
 */
export type Deadline = Readonly<{
  name: string;
  categories: readonly string[];
  /** What an event does to the to-do list: arms, disarms, or nothing. */
  hears: (event: Recorded) => Armed | Readonly<{ id: string; disarmed: true }> | undefined;
  onExpiry: (id: string) => Intent;
}>;
