import type { ReadModel } from '#kernel';
import type { PlanAdoption } from '../domain/foreign.facts';

/** A plan in force: adopted in its cycle, or an earlier adoption taken over by its document. */
export type AdoptedPlan = Readonly<{ cycleId: string; document?: string }>;

const idOf = ({ cycleId, paperId, resolutionItem, document }: PlanAdoption) =>
  document ?? `${cycleId}.${paperId ?? ''}.${resolutionItem ?? ''}`;

export const adoptedPlans: ReadModel<AdoptedPlan> = {
  name: 'adopted-plans',
  version: 1,
  categories: ['cycle'],
  columns: {
    cycleId: ({ cycleId }) => cycleId,
    document: ({ document }) => document ?? null,
  },
  project: ({ type, data }, rows) => {
    const adoption = data as PlanAdoption;
    const { cycleId, document } = adoption;
    if (type === 'PlanAdopted' || type === 'PlanAdoptionImported')
      rows.put(idOf(adoption), { cycleId, ...(document === undefined ? {} : { document }) });
    if (type === 'PlanAdoptionRevoked') rows.remove(idOf(adoption));
  },
};
