import type { Assessment, Event, LocalDate, Stored } from '#kernel';

export const JUDGEMENTS = ['REACHED', 'PARTLY', 'NOT_REACHED', 'NOT_ASSESSABLE'] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

export const CONSEQUENCES = ['CONTINUE', 'ADAPT', 'END', 'EXPAND', 'RETRANSFER'] as const;
export type Consequence = (typeof CONSEQUENCES)[number];

export const EVIDENCE_KINDS = ['ACTIVITY_REPORT', 'STATISTICS', 'SURVEY'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** Why nothing can be said. */
export const GROUNDS = ['NO_GOALS', 'NO_REPORT', 'NO_ACTUAL'] as const;
export type Ground = (typeof GROUNDS)[number];

export const UPDATE_KINDS = ['ADAPTATION', 'REDRAFT'] as const;
export type UpdateKind = (typeof UPDATE_KINDS)[number];

export const IMPLEMENTED = ['FULLY', 'PARTLY', 'NOT'] as const;
export const HELD_TRUE = ['YES', 'PARTLY', 'NO'] as const;
export const NEEDED = ['YES', 'NO'] as const;

type Answer<A extends string> = Readonly<{ answer: A; reason: string }>;

/** The three test questions of an update of the plan. */
export type TestAnswers = Readonly<{
  /** How far were the goals implemented? */
  goalsImplemented: Answer<(typeof IMPLEMENTED)[number]>;
  /** Was the problem seen rightly, and did the forecasts come true? */
  assumptionsHeld: Answer<(typeof HELD_TRUE)[number]>;
  /** Are corrections needed? */
  correctionsNeeded: Answer<(typeof NEEDED)[number]>;
}>;

/** A fraction as text. */
export type Exactly = string;

export type Indicator = Readonly<{
  indicatorId: string;
  name: string;
  unit: string;
  baseline: Exactly;
  target: Exactly;
  /** Staircase of effect: 1 to 3 output, 4 to 6 outcome, 7 impact. */
  staircaseStep: number;
  goal?: string;
}>;

export type Evidence = Readonly<{ kind: EvidenceKind; title: string; document?: string }>;

type Of = { evaluationId: string };
type OfCycle = Of & { cycleId?: string; measureId?: string };

type Opened = OfCycle & { title: string };
type Measured = OfCycle & {
  indicatorId: string;
  actual: Exactly;
  measuredOn: LocalDate;
  evidence: Evidence;
  /** Exact: how much of the way from baseline to target. */
  achievement: Exactly;
};
type Reported = OfCycle & {
  title: string;
  receivedOn: LocalDate;
  /** Whether it speaks to the goals that were set. */
  fitsGoals: boolean;
  document?: string;
};
type Judged = Of & {
  cycleId?: string;
  measureId: string;
  title: string;
  judgement: Judgement;
  grounds: readonly Ground[];
  /** Highest step reached. */
  staircaseStep?: number;
  sideEffects: readonly string[];
  consequence: Consequence;
  reason: string;
} & Assessment;
type Closed = OfCycle & TestAnswers & { updateKind?: UpdateKind };

export type EvaluationOpened = Event<'EvaluationOpened', 1, Opened>;
export type IndicatorSet = Event<'IndicatorSet', 1, OfCycle & Indicator>;
export type IndicatorMeasured = Event<'IndicatorMeasured', 1, Measured>;
export type ActivityReportRecorded = Event<'ActivityReportRecorded', 1, Reported>;
export type MeasureJudged = Event<'MeasureJudged', 1, Judged>;
export type EvaluationClosed = Event<'EvaluationClosed', 1, Closed>;
export type EvaluationCarriedOver = Event<
  'EvaluationCarriedOver',
  1,
  OfCycle & { nextCycleId: string }
>;

export type EvaluationEvent =
  | EvaluationOpened
  | IndicatorSet
  | IndicatorMeasured
  | ActivityReportRecorded
  | MeasureJudged
  | EvaluationClosed
  | EvaluationCarriedOver;

/** Lifts a stored event to its present version. */
export const upcast = (stored: Stored): EvaluationEvent => stored as EvaluationEvent;
