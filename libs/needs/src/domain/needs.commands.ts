import type { Command, LocalDate } from '#kernel';
import type {
  AgeGroup,
  Cohort,
  Figure,
  ForecastBasis,
  PriorityBasis,
  TargetQuota,
  YearCount,
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

export type GivenForecast = ForecastBasis &
  Readonly<{
    areaId: string;
    areaName: string;
    ageGroup: AgeGroup;
    source: string;
    method: string;
  }>;
export type ForecastPopulation = Command<'ForecastPopulation', Of & GivenForecast>;
export type BackTestForecast = Command<
  'BackTestForecast',
  Of & {
    areaId: string;
    areaName: string;
    ageGroup: AgeGroup;
    startYear: number;
    weights: readonly string[];
    counts: readonly YearCount[];
    source: string;
  }
>;
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
  | BackTestForecast
  | SetTargetQuota
  | SetReserve
  | AssessGap
  | EstablishNeeds
  | ReopenNeeds
  | CheckPublishedFigures;
