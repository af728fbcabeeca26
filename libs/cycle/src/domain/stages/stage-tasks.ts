import { localDateOf } from '#calendar';
import type { Intent, Recorded } from '#kernel';
import type { StageKind } from '../process-model';
import type { Claim, CycleView, Stage, StageTask } from './stage';

export const stageTaskId = (cycleId: string, stage: StageKind, { code }: StageTask): string =>
  `${cycleId}.${stage}.${code}`;

/** The work that begins to wait when a stage is opened, with the terms of the cycle's model. */
export const openingTasks = (
  { kind, tasks }: Stage,
  cycleId: string,
  event: Recorded,
  view: CycleView,
): readonly Intent[] =>
  tasks.map((task) => {
    const term = task.period === undefined ? undefined : view.periodOf(cycleId, task.period);
    const { title, why, source, role } = task;
    return {
      type: 'OpenTask',
      data: {
        taskId: stageTaskId(cycleId, kind, task),
        kind: 'STAGE',
        subject: { kind: 'CYCLE', id: cycleId },
        for: { role },
        title,
        why,
        source,
        cycleId,
        stage: kind,
        ...(term ? { due: { ...term, from: localDateOf(event.metadata.recordedAt) } } : {}),
      },
    };
  });

/** The work that an event completes. A claim of one stage leaves the others waiting. */
export const completedTasks = (
  { kind, tasks }: Stage,
  cycleId: string,
  { id, stream, type }: Recorded,
  claims: readonly Claim[],
): readonly Intent[] =>
  tasks
    .filter(({ proof }) =>
      claims.some((claim) => claim.proof === proof && (claim.stage ?? kind) === kind),
    )
    .map((task) => ({
      type: 'CompleteTask',
      data: {
        taskId: stageTaskId(cycleId, kind, task),
        provedBy: { eventId: id, stream, type },
      },
    }));
