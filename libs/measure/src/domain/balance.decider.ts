import { localDateOf } from '#calendar';
import { Rejection, repeats, type Category, type Command } from '#kernel';
import { upcast, type PipelineBalanceRecorded } from './balance.events';

export type RecordPipelineBalance = Command<
  'RecordPipelineBalance',
  PipelineBalanceRecorded['data']
>;

/** Undefined until it is recorded. */
export type Balance = PipelineBalanceRecorded['data'] | undefined;

/**
 * An opening balance is a fact of a paper, never a result of ours.
 * @throws Rejection BALANCE_EXISTS, BALANCE_NOT_IMPORTED, BALANCE_IN_FUTURE, BALANCE_TWICE
 */
function decide(command: RecordPipelineBalance, state: Balance): PipelineBalanceRecorded[] {
  const { data, imported, now } = command;
  if (state && repeats(data, state)) return [];
  if (state) throw new Rejection('BALANCE_EXISTS', { value: data.balanceId });
  if (!imported) throw new Rejection('BALANCE_NOT_IMPORTED', { value: data.source });
  if (data.asAt > localDateOf(now))
    throw new Rejection('BALANCE_IN_FUTURE', { at: '/asAt', value: data.asAt });
  const groups = data.totals.map(({ ageGroup }) => ageGroup);
  const twice = groups.findIndex((group, index) => groups.indexOf(group) < index);
  if (twice >= 0)
    throw new Rejection('BALANCE_TWICE', { at: `/totals/${twice}`, value: groups[twice] ?? '' });
  return [{ type: 'PipelineBalanceRecorded', version: 1, data, effectiveOn: data.asAt }];
}

/** A stated pipeline total; stream `pipeline-<balanceId>`. */
export const pipelineBalances: Category<Balance, RecordPipelineBalance, PipelineBalanceRecorded> = {
  category: 'pipeline',
  initialState: undefined,
  decide,
  evolve: (_, { data }) => data,
  upcast: upcast,
};
