import type { Command, LocalDate } from '#kernel';
import type {
  AgeGroup,
  Cohort,
  Figure,
  PriorityBasis,
  Scenario,
  TargetQuota,
} from './needs.events';

type Of = { needsId: string };

export type OpenNeedsAssessment = Command<
  'OpenNeedsAssessment',
  Of & { cycleId?: string; snapshotId: string; title: string; mediumTerm?: number }
>;
export type SetHorizon = Command<'SetHorizon', Of & { from: LocalDate; to: LocalDate }>;

/** `rounded`: the source printed a whole number, the true one lies ± 0.5 around it. */
export type GivenCohort = Omit<Cohort, 'interval'> & Readonly<{ rounded: boolean }>;
export type RecordPopulation = Command<
  'RecordPopulation',
  Of & { cohorts: readonly GivenCohort[] }
>;

export type GivenForecast = Readonly<{
  areaId: string;
  areaName: string;
  ageGroup: AgeGroup;
  startYear: number;
  /** Children of age 0, 1, 2 … in the year of the start. */
  ages: readonly string[];
  /** How much of each age belongs to the age group: 1, 0, or a part. */
  weights: readonly string[];
  /** What a cohort is multiplied with from one year to the next: survival and migration. */
  factor: Readonly<Record<Scenario, string>>;
  /** Births of each following year. */
  births: Readonly<Record<Scenario, readonly string[]>>;
  source: string;
  method: string;
}>;
export type ForecastPopulation = Command<'ForecastPopulation', Of & GivenForecast>;
export type SetTargetQuota = Command<'SetTargetQuota', Of & TargetQuota>;
export type SetReserve = Command<
  'SetReserve',
  Of & { ageGroup: AgeGroup; areaId?: string; share: string }
>;

export type GivenPlaces = Readonly<{
  needItemId: string;
  areaId: string;
  ageGroup: AgeGroup;
  places: number;
  requiredFrom?: LocalDate;
  priority?: string;
  priorityBasis?: PriorityBasis;
}>;
export type AssessGap = Command<
  'AssessGap',
  Of & { placesOn: LocalDate; placesSource: string; places: readonly GivenPlaces[] }
>;
export type EstablishNeeds = Command<'EstablishNeeds', Of>;
export type ReopenNeeds = Command<'ReopenNeeds', Of & { reason: string }>;

export type GivenFigure = Readonly<{
  areaId?: string;
  ageGroup: AgeGroup;
  figure: Figure;
  published: string;
}>;
export type CheckPublishedFigures = Command<
  'CheckPublishedFigures',
  Of & { source: string; figures: readonly GivenFigure[] }
>;

export type NeedsCommand =
  | OpenNeedsAssessment
  | SetHorizon
  | RecordPopulation
  | ForecastPopulation
  | SetTargetQuota
  | SetReserve
  | AssessGap
  | EstablishNeeds
  | ReopenNeeds
  | CheckPublishedFigures;
