import type { Assessment, Event, LocalDate, Stored } from '#kernel';

export const AGE_GROUPS = ['U1', 'U3', 'U3PLUS', 'SCHOOL'] as const;
export type AgeGroup = (typeof AGE_GROUPS)[number];

export const QUALITIES = ['REPORTED', 'ESTIMATED', 'FORECAST'] as const;
export type Quality = (typeof QUALITIES)[number];

export const SCENARIOS = ['LOW', 'MID', 'HIGH'] as const;
export type Scenario = (typeof SCENARIOS)[number];

export const PRIORITY_BASES = ['LEGAL_CLAIM', 'AGREED', 'OPTIONAL'] as const;
export type PriorityBasis = (typeof PRIORITY_BASES)[number];

export const FIGURES = ['CHILDREN', 'NEED', 'GAP', 'QUOTA'] as const;
export type Figure = (typeof FIGURES)[number];

/** A fraction as text, `46/100` as `23/50`. */
export type Exactly = string;

export type Horizon = Readonly<{ from: LocalDate; to: LocalDate }>;

/** Both ends belong to it; without `to` there is no upper end. */
export type Interval = Readonly<{ from: Exactly; to?: Exactly }>;

/** Children of one area and age group. */
export type Cohort = Readonly<{
  areaId: string;
  areaName: string;
  /** The area this one is a part of, for totals. */
  parentId?: string;
  parentName?: string;
  ageGroup: AgeGroup;
  /** Unit: children; may be a fraction, since some age groups hold part of a cohort. */
  children: Exactly;
  /** Where the source printed a rounded number: between which numbers the true one lies. */
  interval?: Interval;
  asOf: LocalDate;
  source: string;
  method: string;
  quality: Quality;
  scenario?: Scenario;
}>;

export type TargetQuota = Readonly<{
  ageGroup: AgeGroup;
  quota: Exactly;
  /** Digits behind the decimal point when shown in per cent. */
  displayPrecision: number;
  source: string;
  year: number;
  /** The deciding resolution. */
  resolution?: string;
}>;

/** Need, stock and gap of one area and age group; nothing is rounded. Unit: children, places. */
export type NeedItem = Readonly<{
  needItemId: string;
  areaId: string;
  areaName: string;
  parentId?: string;
  parentName?: string;
  ageGroup: AgeGroup;
  children: Exactly;
  interval?: Interval;
  childrenAsOf: LocalDate;
  childrenSource: string;
  quota: Exactly;
  quotaSource: string;
  quotaYear: number;
  /** Digits of the quota when shown in per cent. */
  quotaPrecision: number;
  places: number;
  need: Exactly;
  /** Places less need; below 0 places are missing. */
  gap: Exactly;
  /** Provision for unforeseen need. Absent where none was set. */
  reserve?: Exactly;
  requiredFrom: LocalDate;
  priority?: string;
  priorityBasis?: PriorityBasis;
}>;

/** Summed before rounding. */
export type Total = Readonly<{
  ageGroup: AgeGroup;
  children: Exactly;
  places: number;
  need: Exactly;
  gap: Exactly;
  reserve: Exactly;
}>;

export type FigureCheck = Readonly<{
  /** Absent for the total of all areas. */
  areaId?: string;
  ageGroup: AgeGroup;
  figure: Figure;
  /** As printed. */
  published: string;
  computed: Exactly;
  /** What the printed figure may be, the children being known only ± 0.5. */
  lowest: string;
  highest?: string;
  agrees: boolean;
}>;

type Of = { needsId: string };
type OfCycle = Of & { cycleId?: string };

type Opened = OfCycle & {
  snapshotId: string;
  title: string;
  /** Unit: years. What counts as medium-term here. */
  mediumTerm: number;
};
/** Children who move into new dwellings of a year, by age, before the scenario's share. */
export type Housing = Readonly<{
  year: number;
  dwellings: number;
  /** Unit: children of all ages named here, for one dwelling. */
  childrenPerDwelling: Exactly;
  /** Share of each age; together 1. */
  ages: readonly Exactly[];
}>;

/** What a forecast was computed from, so that it can be computed again. */
export type ForecastBasis = Readonly<{
  startYear: number;
  /** Children of age 0, 1, 2 … in the year of the start. */
  ages: readonly Exactly[];
  /** How much of each age belongs to the age group: 1, 0, or a part. */
  weights: readonly Exactly[];
  /** What a cohort is multiplied with from one year to the next: survival and migration. */
  factor: Readonly<Record<Scenario, Exactly>>;
  /** Births of each following year. */
  births: Readonly<Record<Scenario, readonly Exactly[]>>;
  housing?: readonly Housing[];
  /** How much of the housing is lived in, by scenario; all of it when absent. */
  housingShare?: Readonly<Record<Scenario, Exactly>>;
}>;

/** Numbers of children of a past year, by age from 0. */
export type YearCount = Readonly<{ year: number; ages: readonly Exactly[] }>;

/** One year of a back-test. Unit: children, rounded half up to one digit; per cent likewise. */
export type BackTestYear = Readonly<
  Record<Scenario, string> & {
    year: number;
    actual: string;
    /** Forecast (middle) less actual. */
    deviation: string;
    /** Absent where nobody was counted. */
    perCent?: string;
    /** Whether the actual number lies between low and high. */
    within: boolean;
  }
>;

type BackTest = Of & {
  areaId: string;
  areaName: string;
  ageGroup: AgeGroup;
  /** The last year the forecast was allowed to know. */
  startYear: number;
  weights: readonly Exactly[];
  counts: readonly YearCount[];
  /** Found from the years up to the start; unit: children per child of the year before. */
  factor: Readonly<Record<Scenario, Exactly>>;
  years: readonly BackTestYear[];
  /** Mean of the absolute deviations in per cent. Absent where none could be formed. */
  meanError?: string;
  source: string;
};

type Forecast = Of & {
  areaId: string;
  areaName: string;
  ageGroup: AgeGroup;
  scenarios: Readonly<Record<Scenario, readonly Readonly<{ year: number; children: Exactly }>[]>>;
  source: string;
  method: string;
  /** Absent in forecasts of before it was kept. */
  basis?: ForecastBasis;
};
type Reserve = Of & { ageGroup: AgeGroup; areaId?: string; share: Exactly } & Assessment;
type Gap = OfCycle & {
  horizon: Horizon;
  placesOn: LocalDate;
  placesSource: string;
  items: readonly NeedItem[];
  totals: readonly Total[];
} & Assessment;
type Established = OfCycle & {
  /** Absent only in history taken over from elsewhere. */
  horizon?: Horizon;
  placesOn?: LocalDate;
  items: readonly NeedItem[];
  totals: readonly Total[];
} & Assessment;

export type NeedsAssessmentOpened = Event<'NeedsAssessmentOpened', 1, Opened>;
export type HorizonSet = Event<'HorizonSet', 1, Of & Horizon & Assessment>;
export type PopulationRecorded = Event<
  'PopulationRecorded',
  1,
  Of & { cohorts: readonly Cohort[] }
>;
export type PopulationForecast = Event<'PopulationForecast', 1, Forecast>;
export type ForecastBackTested = Event<'ForecastBackTested', 1, BackTest>;
export type TargetQuotaSet = Event<'TargetQuotaSet', 1, Of & TargetQuota>;
export type ReserveSet = Event<'ReserveSet', 1, Reserve>;
export type GapAssessed = Event<'GapAssessed', 1, Gap>;
export type NeedsEstablished = Event<'NeedsEstablished', 1, Established>;
export type NeedsReopened = Event<'NeedsReopened', 1, OfCycle & { reason: string }>;
export type PublishedFiguresChecked = Event<
  'PublishedFiguresChecked',
  1,
  Of & { source: string; checks: readonly FigureCheck[] }
>;

export type NeedsEvent =
  | NeedsAssessmentOpened
  | HorizonSet
  | PopulationRecorded
  | PopulationForecast
  | ForecastBackTested
  | TargetQuotaSet
  | ReserveSet
  | GapAssessed
  | NeedsEstablished
  | NeedsReopened
  | PublishedFiguresChecked;

/** Lifts a stored event to its present version. */
export const upcast = (stored: Stored): NeedsEvent => stored as NeedsEvent;
