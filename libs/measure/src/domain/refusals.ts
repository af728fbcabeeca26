import type { Refusals } from '#kernel';
import { planningRefusals } from './words/planning-refusals';
import { realisationRefusals } from './words/realisation-refusals';
import { submissionRefusals } from './words/submission-refusals';

/** What this room says when it refuses. */
export const refusals = {
  ...planningRefusals,
  ...submissionRefusals,
  ...realisationRefusals,
} satisfies Refusals;
