import { specification } from '#kernel/testing';
import { day, stamp } from '../../testing/samples';
import { pipelineBalances, type RecordPipelineBalance } from './balance.decider';
import type { PipelineBalanceRecorded } from './balance.events';

const given = specification(pipelineBalances);
const data = {
  balanceId: 'b-1',
  asAt: day('2025-07-28'),
  totals: [
    { ageGroup: 'U3', places: 189 },
    { ageGroup: 'U3PLUS', places: 294 },
  ],
  source: '2025/0436',
} as const;
const record = (change: Partial<RecordPipelineBalance['data']> = {}): RecordPipelineBalance => ({
  type: 'RecordPipelineBalance',
  data: { ...data, ...change },
  imported: { source: '2025/0436' },
  ...stamp,
});
const recorded: PipelineBalanceRecorded = {
  type: 'PipelineBalanceRecorded',
  version: 1,
  data,
  effectiveOn: day('2025-07-28'),
};

describe('an opening balance', () => {
  it('is a fact of history, never entered by hand', () => {
    const { type, now, by } = record();
    given().when({ type, data, now, by }).thenRejected('BALANCE_NOT_IMPORTED');
  });

  it('is not of a day to come, nor twice of one age group', () => {
    given()
      .when(record({ asAt: day('2026-05-08') }))
      .thenRejected('BALANCE_IN_FUTURE');
    given()
      .when(record({ totals: [...data.totals, ...data.totals] }))
      .thenRejected('BALANCE_TWICE', { at: '/totals/2', value: 'U3' });
  });

  it('is recorded once', () => {
    given().when(record()).then(recorded);
    given(recorded).when(record()).then();
    given(recorded)
      .when(record({ source: 'x' }))
      .thenRejected('BALANCE_EXISTS');
  });
});
