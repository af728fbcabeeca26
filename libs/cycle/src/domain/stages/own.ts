import type { StageKind } from '../process-model';

/** A stage of a cycle as the subject of a proof. */
export const stageOf = ({ cycleId, stage }: { cycleId: string; stage: StageKind }): string =>
  `${cycleId}.${stage}`;
