import type { Event, LocalDate } from '#kernel';

export type MeasureSubmitted = Event<
  'MeasureSubmitted',
  1,
  { measureId: string; cycleId?: string }
>;
export type MeasureApproved = Event<
  'MeasureApproved',
  1,
  { measureId: string; decidedOn: LocalDate }
>;
export type MeasureOpened = Event<'MeasureOpened', 1, { measureId: string; openedOn: LocalDate }>;
export type MeasureWithdrawn = Event<
  'MeasureWithdrawn',
  1,
  { measureId: string; withdrawnOn: LocalDate }
>;
export type MeasureJudged = Event<'MeasureJudged', 1, { evaluationId: string; measureId: string }>;
export type AgendaItemAdded = Event<
  'AgendaItemAdded',
  1,
  { sessionId: string; itemId: string; paperId: string; stepId: string; date?: LocalDate }
>;
export type StepCompleted = Event<
  'StepCompleted',
  1,
  {
    paperId: string;
    stepId: string;
    bodyKind: string;
    competence: string;
    sessionId: string;
    completedOn: LocalDate;
  }
>;
export type DecidedItem = {
  sessionId: string;
  decidedOn: LocalDate;
  resolutionItem: string;
  outcome: string;
  measureIds: readonly string[];
  planAdoption: boolean;
};
export type PaperDecided = Event<
  'PaperDecided',
  1,
  {
    paperId: string;
    sessionId: string;
    bodyId: string;
    bodyKind: string;
    decidedOn: LocalDate;
    items: readonly DecidedItem[];
  }
>;
export type PaperDecisionCorrected = Event<
  'PaperDecisionCorrected',
  1,
  PaperDecided['data'] & { reason: string }
>;

/** What a measure plans, as far as the cycle looks at it. */
export type MeasurePlan = {
  measureId: string;
  cycleId?: string;
  adoptedPlan?: object | string;
  title: string;
  areaId?: string;
  places?: readonly { ageGroup: string; places: number }[];
  startOfEffect?: LocalDate;
  realisationDeadline?: LocalDate;
};
