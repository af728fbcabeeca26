import type { LocalDate } from '#kernel';
import {
  Cents,
  Count,
  Day,
  Flag,
  Id,
  Ids,
  ListOf,
  One,
  OneOf,
  Optional,
  Text,
  Texts,
} from '#shell';
import {
  AGE_GROUPS,
  CARE_FORMS,
  FUNDING_STATUSES,
  MEASURE_TYPES,
  PRIORITIES,
  PRIORITY_BASES,
  UNITS,
  type AgeGroup,
  type CareForm,
  type FundingStatus,
  type MeasureType,
  type Priority,
  type PriorityBasis,
  type Unit,
} from '../domain/measure.content';

export class PlaceChangeDto {
  @Id()
  readonly areaId!: string;

  @Text(200)
  readonly areaName!: string;

  @Optional()
  @OneOf(AGE_GROUPS)
  readonly ageGroup?: AgeGroup;

  @Optional()
  @OneOf(CARE_FORMS)
  readonly careForm?: CareForm;

  @OneOf(UNITS)
  readonly unit!: Unit;

  /** Below 0 where something is given up. */
  @Count(-1_000_000, 1_000_000)
  readonly amount!: number;
}

export class PlanningGoalDto {
  /** Number in § 80 Abs. 2 SGB VIII. */
  @Count(1, 6)
  readonly goal!: number;

  @Optional()
  @Text(500)
  readonly statement?: string;
}

export class ImpactIndicatorDto {
  @Text(200)
  readonly name!: string;

  @Text(40)
  readonly unit!: string;

  @Text(40)
  readonly baseline!: string;

  @Text(40)
  readonly target!: string;

  /** 1 to 3 output, 4 to 6 outcome, 7 impact. */
  @Count(1, 7)
  readonly staircaseStep!: number;
}

export class ImpactGoalDto {
  @Text(500)
  readonly statement!: string;

  @ListOf(() => ImpactIndicatorDto, 20)
  readonly indicators!: readonly ImpactIndicatorDto[];

  @Day()
  readonly dueOn!: LocalDate;
}

export class YearCostDto {
  @Count(1990, 2100)
  readonly year!: number;

  /** Unit: euro cents. */
  @Cents()
  readonly operating!: number;

  @Cents()
  readonly investment!: number;

  @Cents()
  readonly income!: number;
}

export class ProviderDto {
  @Id()
  readonly providerId!: string;

  @Text(200)
  readonly name!: string;

  @Flag()
  readonly publicOperator!: boolean;
}

export class FundingDto {
  @OneOf(FUNDING_STATUSES)
  readonly funding!: FundingStatus;

  @Optional()
  @Text(100)
  readonly coverageResolution?: string;
}

/** A measure as planners describe it. */
export class MeasureContentDto extends FundingDto {
  @Text(200)
  readonly title!: string;

  @OneOf(MEASURE_TYPES)
  readonly type!: MeasureType;

  @Ids(200)
  readonly needItems!: readonly string[];

  @ListOf(() => PlaceChangeDto, 200)
  readonly places!: readonly PlaceChangeDto[];

  /** Sum of the places as a document prints it; another sum is flagged. */
  @Optional()
  @Count(-1_000_000, 1_000_000)
  readonly publishedPlaces?: number;

  @Optional()
  @Text(500)
  readonly guidingGoal?: string;

  @Optional()
  @Text(500)
  readonly intermediateGoal?: string;

  @Optional()
  @Text(500)
  readonly actionGoal?: string;

  @ListOf(() => PlanningGoalDto, 6)
  readonly planningGoals!: readonly PlanningGoalDto[];

  @Optional()
  @One(() => ImpactGoalDto)
  readonly impactGoal?: ImpactGoalDto;

  @Optional()
  @Text(200)
  readonly targetGroup?: string;

  @Optional()
  @Day()
  readonly startsOn?: LocalDate;

  @Optional()
  @Day()
  readonly endsOn?: LocalDate;

  @Optional()
  @Day()
  readonly realiseBy?: LocalDate;

  @ListOf(() => YearCostDto, 30)
  readonly costs!: readonly YearCostDto[];

  @Optional()
  @One(() => ProviderDto)
  readonly provider?: ProviderDto;

  @Flag()
  readonly selectionOpen!: boolean;

  @Optional()
  @Text(1000)
  readonly subsidiarityStatement?: string;

  @Flag()
  readonly lowThresholdAmbulatory!: boolean;

  @Texts(50, 300)
  readonly qualityItems!: readonly string[];

  @Optional()
  @OneOf(PRIORITIES)
  readonly priority?: Priority;

  @Optional()
  @OneOf(PRIORITY_BASES)
  readonly priorityBasis?: PriorityBasis;
}
