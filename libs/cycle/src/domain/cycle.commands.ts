import type { Command, DocumentHash, LocalDate } from '#kernel';
import type { Adoption, CarriedOver, Horizon, UpdateKind } from './cycle.events';
import type { BackLoop, StageDefinition, StageKind } from './process-model';
import type { Proof, ProvingEvent } from './proof';

type Of = { cycleId: string };
type InStage = Of & { stage: StageKind };

/** The version the cycle is pinned to; `undefined` where there is none such. */
type Pinned = { modelId: string; modelVersion: number; stages: readonly StageKind[] | undefined };

export type StartCycle = Command<
  'StartCycle',
  Of &
    Pinned & {
      sectoralPlan: string;
      title: string;
      horizon?: Horizon;
      previousCycleId?: string;
    }
>;
/** The cycle that a Fortschreibung begins; what it takes along stands in the one before. */
export type StartNextCycle = Command<
  'StartNextCycle',
  Of &
    Pinned & {
      sectoralPlan: string;
      title: string;
      horizon?: Horizon;
      previousCycleId: string;
      updateKind: UpdateKind;
      carriedOver: CarriedOver;
    }
>;
export type PlanStage = Command<'PlanStage', InStage & { from: LocalDate; to: LocalDate }>;
export type OpenStage = Command<'OpenStage', InStage>;
export type CloseStage = Command<
  'CloseStage',
  InStage & {
    today: LocalDate;
    /** The stage in the model the cycle is pinned to. */
    definition: StageDefinition | undefined;
    before: readonly StageKind[];
    proofs: readonly Proof[];
  }
>;
export type ReopenStage = Command<
  'ReopenStage',
  InStage & { from: StageKind; reason: string; backLoops: readonly BackLoop[] }
>;
export type TakeOverStage = Command<
  'TakeOverStage',
  InStage & { reason: string; before: readonly StageKind[] }
>;
export type FlagStages = Command<'FlagStages', Of & { proof: string; revokedBy: ProvingEvent }>;
export type RecordPlanAdoption = Command<'RecordPlanAdoption', Adoption>;
export type RevokePlanAdoption = Command<
  'RevokePlanAdoption',
  Of & { paperId: string; resolutionItem: string; reason: string }
>;
export type ImportPlanAdoption = Command<
  'ImportPlanAdoption',
  Of & { adoptedOn: LocalDate; body: string; document: DocumentHash; today: LocalDate }
>;
export type BeginUpdate = Command<
  'BeginUpdate',
  Of & {
    nextCycleId: string;
    kind: UpdateKind;
    title: string;
    modelVersion: number;
    stages: readonly StageKind[] | undefined;
    horizon?: Horizon;
    carriedOver: CarriedOver;
  }
>;
export type CloseCycle = Command<'CloseCycle', Of & { today: LocalDate }>;

export type CycleCommand =
  | StartCycle
  | StartNextCycle
  | PlanStage
  | OpenStage
  | CloseStage
  | ReopenStage
  | TakeOverStage
  | FlagStages
  | RecordPlanAdoption
  | RevokePlanAdoption
  | ImportPlanAdoption
  | BeginUpdate
  | CloseCycle;
