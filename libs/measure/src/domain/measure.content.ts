import type { LocalDate } from '#kernel';

export const AGE_GROUPS = ['U1', 'U3', 'U3PLUS', 'SCHOOL'] as const;
export type AgeGroup = (typeof AGE_GROUPS)[number];

export const CARE_FORMS = ['GT', 'VO', 'RG', 'HT'] as const;
export type CareForm = (typeof CARE_FORMS)[number];

export const UNITS = [
  'PLACES',
  'HOURS_PER_WEEK',
  'VISITORS_PER_WEEK',
  'CASES',
  'FTE_HUNDREDTHS',
] as const;
export type Unit = (typeof UNITS)[number];

export const MEASURE_TYPES = [
  'NEW',
  'EXPANSION',
  'CONVERSION',
  'RELOCATION',
  'REDUCTION',
  'CLOSURE',
  'QUALITY',
  'PROGRAMME',
  'FEE_OR_FUNDING_RULE',
] as const;
export type MeasureType = (typeof MEASURE_TYPES)[number];

export const FUNDING_STATUSES = [
  'BUDGETED',
  'PARTLY',
  'NOT_BUDGETED',
  'SUBJECT_TO_BUDGET',
  'PROVISIONAL_BUDGET',
  /** The source does not say; nothing is approved upon it. */
  'UNKNOWN',
] as const;
export type FundingStatus = (typeof FUNDING_STATUSES)[number];

export const PRIORITIES = ['A', 'B', 'C', '1', '2', '3', '4', '5'] as const;
export type Priority = (typeof PRIORITIES)[number];

export const PRIORITY_BASES = ['LEGAL_CLAIM', 'AGREED', 'OPTIONAL'] as const;
export type PriorityBasis = (typeof PRIORITY_BASES)[number];

/** More or less of something, in one area. `amount` is signed; its unit is `unit`. */
export type PlaceChange = Readonly<{
  areaId: string;
  areaName: string;
  /** For places always. */
  ageGroup?: AgeGroup;
  careForm?: CareForm;
  unit: Unit;
  amount: number;
}>;

/** Unit: euro cents of one year. */
export type YearCost = Readonly<{
  year: number;
  operating: number;
  investment: number;
  income: number;
}>;

/** Staircase of effect: 1 to 3 output, 4 to 6 outcome, 7 impact. */
export type ImpactIndicator = Readonly<{
  name: string;
  unit: string;
  /** Exact, as text. */
  baseline: string;
  target: string;
  staircaseStep: number;
}>;

export type ImpactGoal = Readonly<{
  statement: string;
  indicators: readonly ImpactIndicator[];
  dueOn: LocalDate;
}>;

/** One of the six planning goals of § 80 Abs. 2, and how the measure serves it. */
export type PlanningGoal = Readonly<{ goal: number; statement?: string }>;

export type Provider = Readonly<{ providerId: string; name: string; publicOperator: boolean }>;

export type Funding = Readonly<{
  funding: FundingStatus;
  /** The resolution that covers what the budget does not. */
  coverageResolution?: string;
}>;

export type Content = Readonly<{
  title: string;
  type: MeasureType;
  needItems: readonly string[];
  places: readonly PlaceChange[];
  /** Sum of the places as a document prints it. */
  publishedPlaces?: number;
  guidingGoal?: string;
  intermediateGoal?: string;
  actionGoal?: string;
  planningGoals: readonly PlanningGoal[];
  impactGoal?: ImpactGoal;
  targetGroup?: string;
  startsOn?: LocalDate;
  endsOn?: LocalDate;
  /** Umsetzungsfrist. */
  realiseBy?: LocalDate;
  costs: readonly YearCost[];
  provider?: Provider;
  /** The provider is still to be chosen. */
  selectionOpen: boolean;
  subsidiarityStatement?: string;
  lowThresholdAmbulatory: boolean;
  qualityItems: readonly string[];
  priority?: Priority;
  priorityBasis?: PriorityBasis;
}> &
  Funding;

/** A plan in force: of a cycle, or taken over from elsewhere. */
export type PlanReference = Readonly<{ cycleId: string } | { adoptionId: string }>;

/** Where the measure belongs. Outside a cycle it is an exception and refers to a plan in force. */
export type Frame = Readonly<{
  cycleId?: string;
  adoptedPlan?: PlanReference;
  exception: boolean;
}>;
