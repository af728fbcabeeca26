import type { Assessment, DocumentHash, Event, LocalDate, Stored } from '#kernel';
import type { GateState } from './gate-state';
import type { StageKind } from './process-model';
import type { ProvingEvent } from './proof';

/** A Fortschreibung adjusts the plan (Anpassung), or drafts it anew (Neuentwurf). */
export const UPDATE_KINDS = ['ADAPTATION', 'REDRAFT'] as const;
export type UpdateKind = (typeof UPDATE_KINDS)[number];

/** The years planned for. */
export type Horizon = Readonly<{ from: LocalDate; to: LocalDate }>;

export type CarriedMeasure = Readonly<{ measureId: string; title: string; state: string }>;
export type CarriedConsequence = Readonly<{
  evaluationId: string;
  measureId: string;
  judgement: string;
  consequence: string;
}>;

/** What a cycle takes along from the one before. */
export type CarriedOver = Readonly<{
  /** The newest frozen snapshot, and the event that froze it. */
  inventory?: Readonly<{ snapshotId: string; frozenBy: ProvingEvent }>;
  openMeasures: readonly CarriedMeasure[];
  consequences: readonly CarriedConsequence[];
  /** Evaluations closed with the three test questions answered. */
  closedEvaluations: readonly string[];
}>;

/** A gate as it stood when the stage was closed. */
export type GateRecord = Readonly<{
  rule: string;
  source: string;
  state: GateState;
  proofs: readonly ProvingEvent[];
}>;

type Of = { cycleId: string };
type InStage = Of & { stage: StageKind };

type Started = Of & {
  sectoralPlan: string;
  title: string;
  modelId: string;
  modelVersion: number;
  /** The stages of the model, in its order. */
  stages: readonly StageKind[];
  horizon?: Horizon;
  previousCycleId?: string;
  updateKind?: UpdateKind;
  carriedOver?: CarriedOver;
};
type Planned = InStage & { from: LocalDate; to: LocalDate };
type Closed = InStage & { closedOn: LocalDate; evidence: readonly GateRecord[] };
type Reopened = InStage & { from: StageKind; reason: string };
type TakenOver = InStage & { reason: string };
type Flagged = InStage & { rule: string; proof: string; revokedBy: ProvingEvent };
export type Adoption = Of & {
  paperId: string;
  resolutionItem: string;
  bodyId: string;
  sessionId: string;
  decidedOn: LocalDate;
};
type Revoked = Of & { paperId: string; resolutionItem: string; reason: string };
type Imported = Of & { adoptedOn: LocalDate; body: string; document: DocumentHash };
type Begun = Of & {
  nextCycleId: string;
  kind: UpdateKind;
  title: string;
  modelVersion: number;
  stages: readonly StageKind[];
  horizon?: Horizon;
  carriedOver: CarriedOver;
};

export type CycleStarted = Event<'CycleStarted', 1, Started>;
export type StageOpened = Event<'StageOpened', 1, InStage>;
/** When the stage is meant to run; both days belong to it. The last one said holds. */
export type StagePlanned = Event<'StagePlanned', 1, Planned>;
export type StageClosed = Event<'StageClosed', 1, Closed & Assessment>;
export type StageReopened = Event<'StageReopened', 1, Reopened>;
export type StageTakenOver = Event<'StageTakenOver', 1, TakenOver>;
export type StageFlagged = Event<'StageFlagged', 1, Flagged>;
export type PlanAdopted = Event<'PlanAdopted', 1, Adoption>;
export type PlanAdoptionRevoked = Event<'PlanAdoptionRevoked', 1, Revoked>;
export type PlanAdoptionImported = Event<'PlanAdoptionImported', 1, Imported>;
export type UpdateBegun = Event<'UpdateBegun', 1, Begun>;
export type CycleClosed = Event<'CycleClosed', 1, Of & { closedOn: LocalDate }>;

export type CycleEvent =
  | CycleStarted
  | StagePlanned
  | StageOpened
  | StageClosed
  | StageReopened
  | StageTakenOver
  | StageFlagged
  | PlanAdopted
  | PlanAdoptionRevoked
  | PlanAdoptionImported
  | UpdateBegun
  | CycleClosed;

/** Lifts a stored event to its present version. */
export const upcast = (stored: Stored): CycleEvent => stored as CycleEvent;
