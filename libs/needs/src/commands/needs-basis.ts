import type { LocalDate } from '#kernel';
import {
  Count,
  Day,
  defineCommand,
  Exact,
  Flag,
  Id,
  ListOf,
  One,
  OneOf,
  Optional,
  Text,
  Texts,
} from '#shell';
import { needsAssessments } from '../domain/needs.decider';
import {
  AGE_GROUPS,
  QUALITIES,
  SCENARIOS,
  type AgeGroup,
  type Quality,
  type Scenario,
} from '../domain/needs.events';

/** Body of `POST /needs`. */
export class OpenNeedsAssessmentDto {
  @Optional()
  @Id()
  readonly cycleId?: string;

  @Id()
  readonly snapshotId!: string;

  @Text(200)
  readonly title!: string;

  /** What counts as medium-term here; 4 when absent. Unit: years. */
  @Optional()
  @Count(1, 20)
  readonly mediumTerm?: number;
}

export const OpenNeedsAssessmentCommand = defineCommand({
  type: 'OpenNeedsAssessment',
  category: needsAssessments,
  shape: OpenNeedsAssessmentDto,
  route: 'POST /needs',
  allow: ['planner', 'headOfPlanning'],
  target: 'new',
  summary: { de: 'Bedarfsermittlung beginnen', en: 'Open an assessment of needs' },
});

/** Body of `POST /needs/:needsId/horizon`. */
export class SetHorizonDto {
  @Day()
  readonly from!: LocalDate;

  @Day()
  readonly to!: LocalDate;
}

export const SetHorizonCommand = defineCommand({
  type: 'SetHorizon',
  category: needsAssessments,
  shape: SetHorizonDto,
  route: 'POST /needs/:needsId/horizon',
  allow: ['planner', 'headOfPlanning'],
  target: ({ needsId }) => needsId,
  summary: { de: 'Planungszeitraum setzen', en: 'Set the planning horizon' },
});

export class CohortDto {
  @Id()
  readonly areaId!: string;

  @Text(200)
  readonly areaName!: string;

  @Optional()
  @Id()
  readonly parentId?: string;

  @Optional()
  @Text(200)
  readonly parentName?: string;

  @OneOf(AGE_GROUPS)
  readonly ageGroup!: AgeGroup;

  /** A whole number, a decimal or a fraction. */
  @Exact()
  readonly children!: string;

  /** The source printed a rounded number. */
  @Flag()
  readonly rounded!: boolean;

  @Day()
  readonly asOf!: LocalDate;

  @Text(200)
  readonly source!: string;

  @Text(200)
  readonly method!: string;

  @OneOf(QUALITIES)
  readonly quality!: Quality;

  @Optional()
  @OneOf(SCENARIOS)
  readonly scenario?: Scenario;
}

/** Body of `POST /needs/:needsId/population`. */
export class RecordPopulationDto {
  @ListOf(() => CohortDto)
  readonly cohorts!: readonly CohortDto[];
}

export const RecordPopulationCommand = defineCommand({
  type: 'RecordPopulation',
  category: needsAssessments,
  shape: RecordPopulationDto,
  route: 'POST /needs/:needsId/population',
  allow: ['planner', 'headOfPlanning'],
  target: ({ needsId }) => needsId,
  summary: { de: 'Kinderzahlen aufzeichnen', en: 'Record numbers of children' },
});

export class FactorsDto {
  @Exact()
  readonly LOW!: string;

  @Exact()
  readonly MID!: string;

  @Exact()
  readonly HIGH!: string;
}

export class BirthsDto {
  @Texts(20, 40)
  readonly LOW!: readonly string[];

  @Texts(20, 40)
  readonly MID!: readonly string[];

  @Texts(20, 40)
  readonly HIGH!: readonly string[];
}

/** New dwellings of one year. */
export class HousingDto {
  @Count(1990, 2100)
  readonly year!: number;

  @Count(0, 100_000)
  readonly dwellings!: number;

  /** Unit: children of these ages for one dwelling. */
  @Exact()
  readonly childrenPerDwelling!: string;

  /** Share of each age; together 1. */
  @Texts(20, 40)
  readonly ages!: readonly string[];
}

/** Body of `POST /needs/:needsId/forecasts`. */
export class ForecastPopulationDto {
  @Id()
  readonly areaId!: string;

  @Text(200)
  readonly areaName!: string;

  @OneOf(AGE_GROUPS)
  readonly ageGroup!: AgeGroup;

  @Count(1990, 2100)
  readonly startYear!: number;

  /** Children of age 0, 1, 2 … */
  @Texts(20, 40)
  readonly ages!: readonly string[];

  /** How much of each age belongs to the age group. */
  @Texts(20, 40)
  readonly weights!: readonly string[];

  @One(() => FactorsDto)
  readonly factor!: FactorsDto;

  @One(() => BirthsDto)
  readonly births!: BirthsDto;

  @Optional()
  @ListOf(() => HousingDto, 50)
  readonly housing?: readonly HousingDto[];

  /** How much of the housing is lived in. */
  @Optional()
  @One(() => FactorsDto)
  readonly housingShare?: FactorsDto;

  @Text(200)
  readonly source!: string;

  @Text(200)
  readonly method!: string;
}

export class YearCountDto {
  @Count(1990, 2100)
  readonly year!: number;

  /** Children of age 0, 1, 2 … */
  @Texts(20, 40)
  readonly ages!: readonly string[];
}

/** Body of `POST /needs/:needsId/back-tests`. */
export class BackTestForecastDto {
  @Id()
  readonly areaId!: string;

  @Text(200)
  readonly areaName!: string;

  @OneOf(AGE_GROUPS)
  readonly ageGroup!: AgeGroup;

  /** The last year the forecast may know. */
  @Count(1990, 2100)
  readonly startYear!: number;

  @Texts(20, 40)
  readonly weights!: readonly string[];

  @ListOf(() => YearCountDto, 60)
  readonly counts!: readonly YearCountDto[];

  @Text(200)
  readonly source!: string;
}

export const BackTestForecastCommand = defineCommand({
  type: 'BackTestForecast',
  category: needsAssessments,
  shape: BackTestForecastDto,
  route: 'POST /needs/:needsId/back-tests',
  allow: ['planner', 'headOfPlanning'],
  target: ({ needsId }) => needsId,
  summary: {
    de: 'Vorausberechnung an späteren Jahren prüfen',
    en: 'Test the forecast against later years',
  },
});

export const ForecastPopulationCommand = defineCommand({
  type: 'ForecastPopulation',
  category: needsAssessments,
  shape: ForecastPopulationDto,
  route: 'POST /needs/:needsId/forecasts',
  allow: ['planner', 'headOfPlanning'],
  target: ({ needsId }) => needsId,
  summary: { de: 'Kinderzahlen vorausberechnen', en: 'Forecast numbers of children' },
});
