import { localDateOf } from '#calendar';
import type { Grant, LocalDate } from '#kernel';
import { Day, defineCommand, NothingDto, OneOf, Text } from '#shell';
import { cycles } from '../domain/cycle.decider';
import type { ProofRow } from '../domain/evidence/rows';
import { definitionOf, predecessors, STAGE_KINDS, type StageKind } from '../domain/process-model';
import { evidence } from '../projections/evidence.projection';
import { cycleAndModel } from './pinned';

const PLANNERS: readonly Grant[] = ['planner', 'headOfPlanning', 'system', 'operator'];
const HEADS: readonly Grant[] = ['headOfPlanning', 'system', 'operator'];

/** A stage named in the route; what is no stage is not found by the rules. */
const named = <T extends { stage: string }>({ stage, ...input }: T) => ({
  ...input,
  stage: stage as StageKind,
});

/** Body of `POST /cycles/:cycleId/stages/:stage/plan`. Both days belong to the stage. */
export class PlanStageDto {
  @Day()
  readonly from!: LocalDate;

  @Day()
  readonly to!: LocalDate;
}

export const PlanStageCommand = defineCommand({
  type: 'PlanStage',
  category: cycles,
  shape: PlanStageDto,
  route: 'POST /cycles/:cycleId/stages/:stage/plan',
  allow: PLANNERS,
  target: ({ cycleId }) => cycleId,
  prepare: (input) => named(input),
  summary: { de: 'Phase zeitlich planen', en: 'Plan when a stage runs' },
});

export const OpenStageCommand = defineCommand({
  type: 'OpenStage',
  category: cycles,
  shape: NothingDto,
  route: 'POST /cycles/:cycleId/stages/:stage/opening',
  allow: PLANNERS,
  target: ({ cycleId }) => cycleId,
  prepare: ({ cycleId, stage }) => named({ cycleId, stage }),
  summary: { de: 'Phase öffnen', en: 'Open a stage' },
});

/** Waits until the evidence knows all that was recorded when the command arrived. */
export const CloseStageCommand = defineCommand({
  type: 'CloseStage',
  category: cycles,
  shape: NothingDto,
  route: 'POST /cycles/:cycleId/stages/:stage/closing',
  allow: PLANNERS,
  target: ({ cycleId }) => cycleId,
  prepare: async ({ cycleId, stage }, { tenant, now }) => {
    await tenant.reads.reached(await tenant.store.head(), [evidence]);
    const kind = stage as StageKind;
    const { model } = await cycleAndModel(tenant, cycleId);
    const proofs = tenant.reads
      .all(evidence, { cycleId })
      .map(({ row }) => row)
      .filter((row): row is ProofRow => row.kind === 'PROOF');
    return {
      cycleId,
      stage: kind,
      today: localDateOf(now),
      definition: model && definitionOf(model, kind),
      before: model ? predecessors(model, kind) : [],
      proofs,
    };
  },
  summary: { de: 'Phase abschließen', en: 'Close a stage' },
});

/** Body of `POST /cycles/:cycleId/stages/:stage/reopening`. */
export class ReopenStageDto {
  /** The open stage that leads back. */
  @OneOf(STAGE_KINDS)
  readonly from!: StageKind;

  @Text(2000, 3)
  readonly reason!: string;
}

export const ReopenStageCommand = defineCommand({
  type: 'ReopenStage',
  category: cycles,
  shape: ReopenStageDto,
  route: 'POST /cycles/:cycleId/stages/:stage/reopening',
  allow: PLANNERS,
  target: ({ cycleId }) => cycleId,
  prepare: async ({ cycleId, stage, from, reason }, { tenant }) => {
    const { model } = await cycleAndModel(tenant, cycleId);
    return { ...named({ cycleId, stage }), from, reason, backLoops: model?.backLoops ?? [] };
  },
  summary: { de: 'Phase wieder öffnen', en: 'Reopen a stage' },
});

/** Body of `POST /cycles/:cycleId/stages/:stage/takeover`. */
export class TakeOverStageDto {
  @Text(2000, 3)
  readonly reason!: string;
}

export const TakeOverStageCommand = defineCommand({
  type: 'TakeOverStage',
  category: cycles,
  shape: TakeOverStageDto,
  route: 'POST /cycles/:cycleId/stages/:stage/takeover',
  allow: HEADS,
  target: ({ cycleId }) => cycleId,
  prepare: async ({ cycleId, stage, reason }, { tenant }) => {
    const { model } = await cycleAndModel(tenant, cycleId);
    const before = model ? predecessors(model, stage as StageKind) : [];
    return { ...named({ cycleId, stage }), reason, before };
  },
  summary: { de: 'Phase übernehmen, die vorher lag', en: 'Take over a stage that lay before' },
});
