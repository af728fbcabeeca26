import type { Land, Period, Words } from '#calendar';
import type { Role } from '#kernel';

/** Kinds of stages: each is one file of `stages/`; a model names, orders and gates them. */
export const STAGE_KINDS = [
  'CHARTER',
  'INVENTORY',
  'NEEDS',
  'GAP_ANALYSIS',
  'MEASURES',
  'DECISION',
  'IMPLEMENTATION',
  'EVALUATION',
  'UPDATE',
] as const;
export type StageKind = (typeof STAGE_KINDS)[number];

/** What an event can prove. Which event proves it, the stage files say. */
export const PROOF_KINDS = [
  'CARRIERS_INVOLVED',
  'INVENTORY_FROZEN',
  'INVENTORY_CLOSED',
  'HORIZON_SET',
  'NEED_ESTABLISHED',
  'RESERVE_SET',
  'GAP_ASSESSED',
  'YOUNG_PEOPLE_INVOLVED',
  'GUARDIANS_INVOLVED',
  'FEEDBACK_GIVEN',
  'MEASURE_SUBMITTED',
  'CARRIERS_HEARD',
  'WORKING_GROUP_CONSULTED',
  'COMMITTEE_INVOLVED',
  'COUNCIL_DECIDED',
  'PLAN_ADOPTED',
  'MEASURE_APPROVED',
  'MEASURE_OPENED',
  'MEASURE_JUDGED',
  'EVALUATION_CLOSED',
  'UPDATE_BEGUN',
] as const;
export type ProofKind = (typeof PROOF_KINDS)[number];

/** How a gate judges its evidence. What each one demands stands in `rules/`. */
export const CHECKS = [
  'PROVED',
  'PROVED_IN_STAGE',
  'HEARD_BEFORE_VOTE',
  'DEALT_WITH_EVERY_PLAN',
  'COMMITTEE_BEFORE_COUNCIL',
] as const;
export type CheckName = (typeof CHECKS)[number];

/** `E` binds, `W` yields to a recorded reason. */
export type Force = 'E' | 'W';

/** What must be proved before a stage is closed, and which paragraph asks for it. */
export type Gate = Readonly<{
  /** Name of the rule: the code of the refusal, and what an override names. */
  rule: string;
  check: CheckName;
  evidence: readonly ProofKind[];
  force: Force;
  source: string;
}>;

export type StageDefinition = Readonly<{
  stage: StageKind;
  name: Words;
  /** Stages that must be closed before; they may be open at the same time. */
  closesAfter: readonly StageKind[];
  gates: readonly Gate[];
}>;

/** A way back, with a reason. `*` leads anywhere. */
export type BackLoop = Readonly<{ from: StageKind; to: StageKind | '*' }>;

export type ChainStepModel = Readonly<{ bodyKind: string; competence: string }>;

/** An order of bodies for a kind of paper. */
export type ReferralChainModel = Readonly<{
  name: string;
  title: Words;
  /** Whether plans are adopted on this way. */
  planAdoption: boolean;
  steps: readonly ChainStepModel[];
}>;

/** A term by its name; tasks of stages refer to it. */
export type NamedPeriod = Readonly<{ name: string; period: Period; source: string }>;

export type QuorumModel = Readonly<{
  bodyKind: string;
  threshold: 'HALF_OR_MORE' | 'MORE_THAN_HALF';
  source: string;
}>;

/** How one office plans: data, above the statutory floor. */
export type ProcessModel = Readonly<{
  name: Words;
  land: Land;
  /** Municipal holidays. */
  municipal: readonly string[];
  stages: readonly StageDefinition[];
  backLoops: readonly BackLoop[];
  chains: readonly ReferralChainModel[];
  periods: readonly NamedPeriod[];
  quorumRules: readonly QuorumModel[];
}>;

/** For whom a stage's work waits. */
export type Waiting = Readonly<{ role: Role }>;

export const definitionOf = (
  { stages }: ProcessModel,
  kind: StageKind,
): StageDefinition | undefined => stages.find(({ stage }) => stage === kind);

/** Everything that must be closed before a stage, near and far. */
export function predecessors(model: ProcessModel, kind: StageKind): readonly StageKind[] {
  const found = new Set<StageKind>();
  const collect = (stage: StageKind): void => {
    for (const before of definitionOf(model, stage)?.closesAfter ?? []) {
      if (found.has(before)) continue;
      found.add(before);
      collect(before);
    }
  };
  collect(kind);
  return model.stages.map(({ stage }) => stage).filter((stage) => found.has(stage));
}
