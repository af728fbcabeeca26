import type { Refusals } from '#kernel';
import { basisRefusals } from './words/basis-refusals';
import { outcomeRefusals } from './words/outcome-refusals';

/** What this room says when it refuses. */
export const refusals = {
  ...basisRefusals,
  ...outcomeRefusals,
} satisfies Refusals;
