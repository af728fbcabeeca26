import type { UpdateBegun } from '../cycle.events';
import { follows, involveCarriers, proves, type Stage } from './stage';

/**
 * Fortschreibung: the next cycle begins with what this one leaves.
 * @source § 79 Abs. 1, § 80 Abs. 1 SGB VIII; Planungspraxis
 */
export const update: Stage = {
  kind: 'UPDATE',
  source: '§ 80 Abs. 1 SGB VIII',
  proves: [
    proves('UpdateBegun', ({ nextCycleId }: UpdateBegun['data']) => [
      { proof: 'UPDATE_BEGUN', subject: nextCycleId },
    ]),
  ],
  follows: [
    follows<UpdateBegun['data']>('UpdateBegun', ({ data }) => [
      {
        type: 'StartNextCycle',
        data: { cycleId: data.nextCycleId, previousCycleId: data.cycleId },
      },
      ...data.carriedOver.closedEvaluations.map((evaluationId) => ({
        type: 'CarryOverEvaluation',
        data: { evaluationId, nextCycleId: data.nextCycleId },
      })),
    ]),
  ],
  tasks: [
    involveCarriers,
    {
      code: 'BEGIN',
      proof: 'UPDATE_BEGUN',
      role: 'headOfPlanning',
      title: { de: 'Fortschreibung beginnen', en: 'Begin the update of the plan' },
      why: {
        de: 'Planung ist eine ständige Aufgabe; der nächste Zyklus übernimmt Bestand, offene Maßnahmen und Folgerungen.',
        en: 'Planning goes on; the next cycle takes over inventory, open measures and consequences.',
      },
      source: '§ 79 Abs. 1, § 80 Abs. 1 SGB VIII',
    },
  ],
};
