import type { Command, LocalDate } from '#kernel';
import type { Content, Funding, PlaceChange, PlanReference, Provider } from './measure.content';
import type { Decision } from './measure.events';

type Of = { measureId: string };

export type DraftMeasure = Command<
  'DraftMeasure',
  Of & {
    cycleId?: string;
    adoptedPlan?: PlanReference;
    /** Whether the plan referred to has been adopted. */
    planInForce: boolean;
  } & Content
>;
export type ChangeMeasure = Command<'ChangeMeasure', Of & Content>;
export type SubmitMeasure = Command<'SubmitMeasure', Of>;
export type ReturnMeasure = Command<'ReturnMeasure', Of & { reason: string }>;
export type SecureFunding = Command<'SecureFunding', Of & Funding>;
export type ApproveMeasure = Command<'ApproveMeasure', Of & Decision>;
export type RejectMeasure = Command<'RejectMeasure', Of & Decision>;

export type OpenMeasure = Command<
  'OpenMeasure',
  Of & { openedOn: LocalDate; places: readonly PlaceChange[] }
>;
export type WithdrawMeasure = Command<
  'WithdrawMeasure',
  Of & { withdrawnOn: LocalDate; by: string; reason: string }
>;
export type ReleaseMeasure = Command<
  'ReleaseMeasure',
  Of & { releasedOn: LocalDate; reason: string }
>;
export type RededicateMeasure = Command<
  'RededicateMeasure',
  Of & {
    rededicatedOn: LocalDate;
    to: readonly PlaceChange[];
    site: string;
    reason: string;
    informationPaperId?: string;
  }
>;
export type TransferMeasure = Command<
  'TransferMeasure',
  Of & { transferredOn: LocalDate; to: Provider; reason: string }
>;

export type PlanningCommand =
  | DraftMeasure
  | ChangeMeasure
  | SubmitMeasure
  | ReturnMeasure
  | SecureFunding
  | ApproveMeasure
  | RejectMeasure;
export type RealisationCommand =
  OpenMeasure | WithdrawMeasure | ReleaseMeasure | RededicateMeasure | TransferMeasure;
export type MeasureCommand = PlanningCommand | RealisationCommand;
