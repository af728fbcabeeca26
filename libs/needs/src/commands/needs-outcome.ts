import type { LocalDate } from '#kernel';
import { Count, Day, defineCommand, Id, ListOf, NothingDto, OneOf, Optional, Text } from '#shell';
import { v5 } from 'uuid';
import type { AssessGap, GivenPlaces } from '../domain/needs.commands';
import { needsAssessments } from '../domain/needs.decider';
import {
  AGE_GROUPS,
  FIGURES,
  PRIORITY_BASES,
  type AgeGroup,
  type Figure,
  type PriorityBasis,
} from '../domain/needs.events';

export class PlacesDto {
  @Id()
  readonly areaId!: string;

  @OneOf(AGE_GROUPS)
  readonly ageGroup!: AgeGroup;

  /** The rules refuse a negative number by name. */
  @Count(-10_000_000)
  readonly places!: number;

  /** The beginning of the horizon when absent. */
  @Optional()
  @Day()
  readonly requiredFrom?: LocalDate;

  @Optional()
  @OneOf(['A', 'B', 'C', '1', '2', '3', '4', '5'])
  readonly priority?: string;

  @Optional()
  @OneOf(PRIORITY_BASES)
  readonly priorityBasis?: PriorityBasis;
}

/** Body of `POST /needs/:needsId/gap`. */
export class AssessGapDto {
  /** Reference date of the places. */
  @Day()
  readonly placesOn!: LocalDate;

  @Text(200)
  readonly placesSource!: string;

  @ListOf(() => PlacesDto)
  readonly places!: readonly PlacesDto[];
}

/** Namespace of the ids of need items: the same area and age group keeps its id. */
const NEED_ITEM = '0c4b3a52-7a30-5a8e-9f5b-4d7a1c5f8e21';

const identified = (given: Omit<GivenPlaces, 'needItemId'>, needsId: string): GivenPlaces => ({
  ...given,
  needItemId: v5(`${needsId}.${given.areaId}.${given.ageGroup}`, NEED_ITEM),
});

export const AssessGapCommand = defineCommand({
  type: 'AssessGap',
  category: needsAssessments,
  shape: AssessGapDto,
  route: 'POST /needs/:needsId/gap',
  allow: ['planner', 'headOfPlanning'],
  target: ({ needsId }) => needsId,
  prepare: ({ places, ...input }): AssessGap['data'] => ({
    ...input,
    places: places.map((given) => identified(given, input.needsId)),
  }),
  summary: { de: 'Bedarf und Bestand vergleichen', en: 'Compare need and stock' },
});

export const EstablishNeedsCommand = defineCommand({
  type: 'EstablishNeeds',
  category: needsAssessments,
  shape: NothingDto,
  route: 'POST /needs/:needsId/establish',
  allow: ['planner', 'headOfPlanning'],
  target: ({ needsId }) => needsId,
  summary: { de: 'Bedarf feststellen', en: 'Establish the needs' },
});

/** Body of `POST /needs/:needsId/reopen`. */
export class ReopenNeedsDto {
  @Text(500)
  readonly reason!: string;
}

export const ReopenNeedsCommand = defineCommand({
  type: 'ReopenNeeds',
  category: needsAssessments,
  shape: ReopenNeedsDto,
  route: 'POST /needs/:needsId/reopen',
  allow: ['planner', 'headOfPlanning'],
  target: ({ needsId }) => needsId,
  summary: { de: 'Bedarfsermittlung wieder öffnen', en: 'Reopen the assessment of needs' },
});

export class PublishedFigureDto {
  /** An area, or one that others are part of; all when absent. */
  @Optional()
  @Id()
  readonly areaId?: string;

  @OneOf(AGE_GROUPS)
  readonly ageGroup!: AgeGroup;

  @OneOf(FIGURES)
  readonly figure!: Figure;

  /** As printed, with its digits. */
  @Text(40)
  readonly published!: string;
}

/** Body of `POST /needs/:needsId/published-figures`. */
export class CheckPublishedFiguresDto {
  @Text(200)
  readonly source!: string;

  @ListOf(() => PublishedFigureDto)
  readonly figures!: readonly PublishedFigureDto[];
}

export const CheckPublishedFiguresCommand = defineCommand({
  type: 'CheckPublishedFigures',
  category: needsAssessments,
  shape: CheckPublishedFiguresDto,
  route: 'POST /needs/:needsId/published-figures',
  allow: ['planner', 'headOfPlanning'],
  target: ({ needsId }) => needsId,
  summary: { de: 'Gedruckte Zahlen nachrechnen', en: 'Check printed figures' },
});
