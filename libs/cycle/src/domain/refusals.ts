import type { Refusals } from '#kernel';
import { cycleRefusals } from './words/cycle-refusals';
import { furtherGateRefusals } from './words/further-gate-refusals';
import { gateRefusals } from './words/gate-refusals';
import { modelRefusals } from './words/model-refusals';

/** What this room says when it refuses. */
export const refusals = {
  ...modelRefusals,
  ...cycleRefusals,
  ...gateRefusals,
  ...furtherGateRefusals,
} satisfies Refusals;
