import { ROLES } from '#kernel';
import { defineQuery, Id, itemQuery, listQuery, OneOf, Optional, PageDto } from '#shell';
import { readCoverage } from './coverage.reading';
import {
  AGE_GROUPS,
  FUNDING_STATUSES,
  MEASURE_TYPES,
  type AgeGroup,
  type FundingStatus,
  type MeasureType,
} from './domain/measure.content';
import { STATUSES, type Status } from './domain/measure.state';
import { readPipeline } from './pipeline.reading';
import { establishedNeeds } from './projections/established-needs.projection';
import { readYears, YEARS_MODELS } from './years.reading';
import { measureRegister } from './projections/measure-register.projection';
import { pipeline } from './projections/pipeline.projection';

export class MeasuresDto extends PageDto {
  @Optional()
  @Id()
  readonly cycleId?: string;

  @Optional()
  @OneOf(STATUSES)
  readonly status?: Status;

  @Optional()
  @OneOf(MEASURE_TYPES)
  readonly type?: MeasureType;

  @Optional()
  @OneOf(FUNDING_STATUSES)
  readonly funding?: FundingStatus;

  @Optional()
  @Id()
  readonly providerId?: string;

  /** Measures outside a cycle. */
  @Optional()
  @OneOf(['YES', 'NO'])
  readonly exception?: string;
}

export class PipelineDto {
  @Optional()
  @Id()
  readonly cycleId?: string;

  @Optional()
  @Id()
  readonly areaId?: string;

  @Optional()
  @OneOf(AGE_GROUPS)
  readonly ageGroup?: AgeGroup;
}

export class MeasureYearsDto {
  @Optional()
  @Id()
  readonly cycleId?: string;
}

export class CoverageDto {
  @Optional()
  @Id()
  readonly needsId?: string;

  @Optional()
  @Id()
  readonly cycleId?: string;
}

/** What was not asked leaves no trace. */
const given = <T extends object>(input: T): T =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as T;

export const queries = [
  listQuery(measureRegister, {
    name: 'listMeasures',
    route: 'GET /measures',
    allow: ROLES,
    shape: MeasuresDto,
    summary: { de: 'Maßnahmen', en: 'Measures' },
  }),
  itemQuery(measureRegister, {
    name: 'measure',
    route: 'GET /measures/:measureId',
    allow: ROLES,
    summary: { de: 'Eine Maßnahme', en: 'One measure' },
  }),
  defineQuery({
    name: 'pipeline',
    route: 'GET /pipeline',
    shape: PipelineDto,
    allow: ROLES,
    dated: true,
    models: [pipeline],
    read: (input, view) => readPipeline(given(input), view),
    summary: {
      de: 'Beschlossen und noch nicht am Stichtag gezählt',
      en: 'Approved and not yet counted on a reference date',
    },
  }),
  defineQuery({
    name: 'measureYears',
    route: 'GET /measure-years',
    shape: MeasureYearsDto,
    allow: ROLES,
    models: YEARS_MODELS,
    read: (input, view) => ({ years: readYears(given(input), view) }),
    summary: {
      de: 'Plätze und Kosten der Maßnahmen je Jahr',
      en: 'Places and cost of the measures by year',
    },
  }),
  defineQuery({
    name: 'coverage',
    route: 'GET /coverage',
    shape: CoverageDto,
    allow: ROLES,
    models: [establishedNeeds, measureRegister, pipeline],
    read: (input, view) => readCoverage(given(input), view),
    summary: {
      de: 'Rechtzeitig und ausreichend (§ 80 Abs. 1 Nr. 3 SGB VIII)',
      en: 'In time and sufficient (§ 80(1) no. 3 SGB VIII)',
    },
  }),
];
