import { evaluationRegister } from '#evaluation';
import type { View } from '#shell';
import { cycleOverview } from '../projections/cycle-overview.projection';

export const HANDOVER_MODELS = [cycleOverview, evaluationRegister];

/** What a cycle hands to the next: inventory, open measures, consequences of its evaluation. */
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
    ...(next === undefined
      ? {}
      : {
          next: { cycleId: next.cycleId, title: next.title, updateKind: next.updateKind },
          carriedOver: next.carriedOver,
        }),
  };
}
