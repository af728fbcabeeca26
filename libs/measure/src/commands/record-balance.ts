import type { LocalDate } from '#kernel';
import { Count, Day, defineCommand, ListOf, OneOf, Text } from '#shell';
import { pipelineBalances, type RecordPipelineBalance } from '../domain/balance.decider';
import { AGE_GROUPS, type AgeGroup } from '../domain/measure.content';

export class BalanceTotalDto {
  @OneOf(AGE_GROUPS)
  readonly ageGroup!: AgeGroup;

  @Count(-1_000_000, 1_000_000)
  readonly places!: number;
}

/** Body of `POST /pipeline/balances`: what a paper states, taken over. */
export class RecordPipelineBalanceDto {
  @Day()
  readonly asAt!: LocalDate;

  @ListOf(() => BalanceTotalDto, 10)
  readonly totals!: readonly BalanceTotalDto[];

  @Text(200)
  readonly source!: string;
}

export const RecordPipelineBalanceCommand = defineCommand({
  type: 'RecordPipelineBalance',
  category: pipelineBalances,
  shape: RecordPipelineBalanceDto,
  route: 'POST /pipeline/balances',
  allow: ['headOfPlanning', 'administrator'],
  target: 'new',
  prepare: ({ asAt, totals, source }, { id }): RecordPipelineBalance['data'] => ({
    balanceId: id,
    asAt,
    totals,
    source,
  }),
  summary: { de: 'Anfangsbestand übernehmen', en: 'Take over an opening balance' },
});
