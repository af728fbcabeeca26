import type { Intent, Reaction, Reads, Recorded } from '#kernel';
import { claimsOf, isImported, PROVING_TYPES } from '../domain/evidence/claims';
import { STAGES } from '../domain/stages';
import type { Stage } from '../domain/stages/stage';
import { completedTasks, openingTasks } from '../domain/stages/stage-tasks';
import { evidence } from '../projections/evidence.projection';
import { cycleView } from './cycle-view';

type InStage = { cycleId: string; stage?: string };

/** A stage opened anew asks again for what was taken back; what is proved already waits for nobody. */
function opened(stage: Stage, event: Recorded, reads: Reads): readonly Intent[] {
  const { cycleId, stage: which } = event.data as InStage;
  if (event.type !== 'StageOpened' || which !== stage.kind || isImported(event)) return [];
  const proved = new Set(
    reads
      .all(evidence, { cycleId })
      .flatMap(({ row }) =>
        row.kind === 'PROOF' && !row.revoked && (row.stage ?? stage.kind) === stage.kind
          ? [row.proof]
          : [],
      ),
  );
  const tasks = stage.tasks.filter(({ proof }) => !proved.has(proof));
  return openingTasks({ ...stage, tasks }, cycleId, event, cycleView(reads));
}

function completed(stage: Stage, event: Recorded, reads: Reads): readonly Intent[] {
  const cycleId = cycleView(reads).cycleOf(event);
  if (cycleId === undefined || isImported(event)) return [];
  return completedTasks(stage, cycleId, event, claimsOf(event));
}

/** History waits for nobody, except for what was resolved and is still to be realised. */
const stillWaits = ({ type, data }: Intent): boolean =>
  type !== 'OpenTask' || (data as { kind: string }).kind === 'IMPLEMENTATION';

const followed = ({ follows }: Stage, event: Recorded, reads: Reads): readonly Intent[] =>
  follows
    .filter(({ on }) => on === event.type)
    .flatMap(({ ask }) => ask(event as never, cycleView(reads)))
    .filter((intent) => !isImported(event) || stillWaits(intent));

const heard = ({ tasks, follows }: Stage): readonly string[] => [
  ...new Set([
    'StageOpened',
    ...(tasks.length > 0 ? PROVING_TYPES : []),
    ...follows.map(({ on }) => on),
  ]),
];

/** One reaction for each kind of stage, made from its file. */
export const stageReactions: readonly Reaction[] = STAGES.map((stage) => ({
  name: `stage-${stage.kind.toLowerCase().replaceAll('_', '-')}`,
  on: heard(stage),
  react: (event, reads) => [
    ...opened(stage, event, reads),
    ...completed(stage, event, reads),
    ...followed(stage, event, reads),
  ],
}));
