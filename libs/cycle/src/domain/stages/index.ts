import { charter } from './charter.stage';
import { decision } from './decision.stage';
import { evaluation } from './evaluation.stage';
import { gapAnalysis } from './gap-analysis.stage';
import { implementation } from './implementation.stage';
import { inventory } from './inventory.stage';
import { measures } from './measures.stage';
import { needs } from './needs.stage';
import type { Stage } from './stage';
import { update } from './update.stage';

/** The kinds of stages. A new kind is a new file here and a line below. */
export const STAGES: readonly Stage[] = [
  charter,
  inventory,
  needs,
  gapAnalysis,
  measures,
  decision,
  implementation,
  evaluation,
  update,
];
