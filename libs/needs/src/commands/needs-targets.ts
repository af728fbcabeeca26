import { Count, defineCommand, Exact, Id, OneOf, Optional, Text } from '#shell';
import { needsAssessments } from '../domain/needs.decider';
import { AGE_GROUPS, type AgeGroup } from '../domain/needs.events';

/** Body of `POST /needs/:needsId/quotas`. */
export class SetTargetQuotaDto {
  @OneOf(AGE_GROUPS)
  readonly ageGroup!: AgeGroup;

  /** `0.46` or `46/100`; the rules say what is wrong with another text. */
  @Text(40)
  readonly quota!: string;

  /** Digits behind the decimal point when shown in per cent. */
  @Count(0, 2)
  readonly displayPrecision!: number;

  @Text(200)
  readonly source!: string;

  @Count(1990, 2100)
  readonly year!: number;

  /** The deciding resolution. */
  @Optional()
  @Text(100)
  readonly resolution?: string;
}

export const SetTargetQuotaCommand = defineCommand({
  type: 'SetTargetQuota',
  category: needsAssessments,
  shape: SetTargetQuotaDto,
  route: 'POST /needs/:needsId/quotas',
  allow: ['planner', 'headOfPlanning'],
  target: ({ needsId }) => needsId,
  summary: { de: 'Zielquote setzen', en: 'Set a target quota' },
});

/** Body of `POST /needs/:needsId/reserves`. */
export class SetReserveDto {
  @OneOf(AGE_GROUPS)
  readonly ageGroup!: AgeGroup;

  /** All areas when absent. */
  @Optional()
  @Id()
  readonly areaId?: string;

  /** Share of the need. */
  @Exact()
  readonly share!: string;
}

export const SetReserveCommand = defineCommand({
  type: 'SetReserve',
  category: needsAssessments,
  shape: SetReserveDto,
  route: 'POST /needs/:needsId/reserves',
  allow: ['planner', 'headOfPlanning'],
  target: ({ needsId }) => needsId,
  summary: { de: 'Vorsorge für unvorhergesehenen Bedarf', en: 'Provide for unforeseen need' },
});
