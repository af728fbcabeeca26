import type { Recorded } from './event-store';
import type { Intent } from './message';
import type { Reads } from './read-model';

/**
 * What follows when something was recorded: commands whose ids derive from the event, so that a
 * repeat is harmless. Reads the log from a checkpoint; a stop is visible.
 */
export type Reaction = Readonly<{
  name: string;
  /** Event types it waits for. */
  on: readonly string[];
  /** `reads` shows what stood right after the event: a repeat asks for the same. */
  react: (event: Recorded, reads: Reads) => readonly Intent[];
}>;
