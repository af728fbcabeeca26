import { evaluationRegister } from '#evaluation';
import type { View } from '#shell';
import { cycleOverview } from '../projections/cycle-overview.projection';
import { LEAVES_MODELS, readLeaves } from './leaves.reading';

export const HANDOVER_MODELS = [cycleOverview, ...LEAVES_MODELS];

/** What a cycle would hand to the next now, and what it handed over when that was begun. */
export function readHandover(cycleId: string, { reads, moment }: Pick<View, 'reads' | 'moment'>) {
  const cycle = reads.get(cycleOverview, cycleId, moment);
  if (!cycle) return undefined;
  const { title, nextCycleId } = cycle;
  const next =
    nextCycleId === undefined ? undefined : reads.get(cycleOverview, nextCycleId, moment);
  const evaluations = reads.all(evaluationRegister, { cycleId }, moment).map(({ id, row }) => ({
    id,
    title: row.title,
    measureId: row.measureId,
    status: row.status,
    judged: row.state.judged,
    carriedTo: row.state.nextCycleId,
  }));
  return {
    cycleId,
    title,
    evaluations,
    leaves: readLeaves(cycleId, { reads, moment }),
    ...(next === undefined
      ? {}
      : {
          next: { cycleId: next.cycleId, title: next.title, updateKind: next.updateKind },
          carriedOver: next.carriedOver,
        }),
  };
}
