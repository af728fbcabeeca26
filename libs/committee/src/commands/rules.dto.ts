import {
  BACKWARD_MODES,
  LAENDER,
  type BackwardMode,
  type BackwardPeriod,
  type Land,
  type Place,
} from '#calendar';
import type { LocalDate } from '#kernel';
import { Count, Day, Flag, ListOf, One, OneOf, Optional, Text } from '#shell';
import type { BodyRules } from '../domain/body.events';
import { MAJORITY_RULE_NAMES, type MajorityRuleName } from '../domain/rules';
import type { QuorumRule } from '../domain/rules/quorum.rule';

export class BodyHolidayDto {
  @Day()
  readonly day!: LocalDate;
}

/** Whose holidays hold. */
export class BodyPlaceDto {
  @OneOf(LAENDER)
  readonly land!: Land;

  @Optional()
  @ListOf(() => BodyHolidayDto, 100)
  readonly municipal?: readonly BodyHolidayDto[];
}

export class QuorumRuleDto {
  @OneOf(['HALF_OR_MORE', 'MORE_THAN_HALF'])
  readonly threshold!: QuorumRule['threshold'];

  @OneOf(['STATUTORY', 'ACTUAL_SEATS'])
  readonly base!: QuorumRule['base'];

  @OneOf(['STAY_IN_BASE', 'LEAVE_BASE'])
  readonly recused!: QuorumRule['recused'];

  @Optional()
  @Count(1, 1000)
  readonly atLeast?: number;

  @Text(200)
  readonly source!: string;
}

export class MajorityRuleDto {
  @OneOf(MAJORITY_RULE_NAMES)
  readonly name!: MajorityRuleName;

  @Text(200)
  readonly source!: string;
}

export class ConveningRuleDto {
  @OneOf(BACKWARD_MODES)
  readonly mode!: BackwardMode;

  @Count(0, 90)
  readonly days!: number;

  @Optional()
  @OneOf(['DAY', 'WERKTAG', 'BUSINESS_DAY'])
  readonly unit?: NonNullable<BackwardPeriod['unit']>;

  /** Whether a latest day that is a Saturday, Sunday or holiday moves to the business day before. */
  @Optional()
  @Flag()
  readonly moveEarlier?: boolean;

  @Text(200)
  readonly source!: string;
}

/** Rules of a body; what is left out keeps what it was. */
export class BodyRulesDto {
  @Optional()
  @One(() => QuorumRuleDto)
  readonly quorum?: QuorumRuleDto;

  @Optional()
  @One(() => MajorityRuleDto)
  readonly majority?: MajorityRuleDto;

  @Optional()
  @One(() => ConveningRuleDto)
  readonly convening?: ConveningRuleDto;
}

export const placeOf = ({ land, municipal }: BodyPlaceDto): Place =>
  municipal === undefined ? { land } : { land, municipal: municipal.map(({ day }) => day) };

const conveningOf = ({ source, moveEarlier, ...rest }: ConveningRuleDto) => ({
  period: { kind: 'BACKWARD' as const, ...rest, ...(moveEarlier ? { moveEarlier } : {}) },
  source,
});

export const rulesOf = ({ quorum, majority, convening }: BodyRulesDto): Partial<BodyRules> => ({
  ...(quorum ? { quorum } : {}),
  ...(majority ? { majority } : {}),
  ...(convening ? { convening: conveningOf(convening) } : {}),
});
