import type {
  AgeGroup,
  Cohort,
  ForecastBackTested,
  GapAssessed,
  HorizonSet,
  NeedsAssessmentOpened,
  PopulationForecast,
  PublishedFiguresChecked,
  TargetQuota,
} from './needs.events';

export type Needs = Readonly<{
  status: 'NONE' | 'OPEN' | 'ESTABLISHED';
  opened?: NeedsAssessmentOpened['data'];
  horizon?: HorizonSet['data'];
  /** By {@link keyOf} area and age group. */
  cohorts: Readonly<Record<string, Cohort>>;
  forecasts: Readonly<Record<string, PopulationForecast['data']>>;
  /** The last one of each area and age group. */
  backTests: Readonly<Record<string, ForecastBackTested['data']>>;
  quotas: Readonly<Partial<Record<AgeGroup, TargetQuota>>>;
  /** Share of the need, by age group, or by {@link keyOf} area and age group. */
  reserves: Readonly<Record<string, string>>;
  gap?: GapAssessed['data'];
  /** Something the gap was computed from has changed since. */
  outdated: boolean;
  checked?: PublishedFiguresChecked['data'];
}>;

/** An assessment on which something may still be done. */
export type OpenNeeds = Needs & Readonly<{ opened: NeedsAssessmentOpened['data'] }>;

export const keyOf = ({ areaId, ageGroup }: { areaId?: string; ageGroup: string }): string =>
  areaId === undefined ? ageGroup : `${areaId}.${ageGroup}`;
