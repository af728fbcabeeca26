import { evaluationRegister, type RegisteredEvaluation } from '#evaluation';
import { measureRegister } from '#measure';
import type { View } from '#shell';
import type { CarriedOver } from '../domain/cycle.events';
import { stands } from '../domain/proof';
import { evidence } from '../projections/evidence.projection';

export const LEAVES_MODELS = [evidence, measureRegister, evaluationRegister];

type Asking = Pick<View, 'reads' | 'moment'>;

/** What a cycle leaves to the next: inventory, measures not yet at their end, consequences. */
export function readLeaves(cycleId: string, { reads, moment }: Asking): CarriedOver {
  const measures = reads.all(measureRegister, { cycleId }, moment);
  const evaluations = reads.all(evaluationRegister, { cycleId }, moment);
  return {
    ...frozen(cycleId, { reads, moment }),
    openMeasures: measures
      .filter(({ row }) => OPEN.includes(row.status))
      .map(({ id, row }) => ({
        measureId: id,
        title: row.content?.title ?? id,
        state: row.status,
      })),
    consequences: evaluations.flatMap(({ id, row }) => consequence(id, row)),
    closedEvaluations: evaluations.filter(({ row }) => row.status === 'CLOSED').map(({ id }) => id),
  };
}

/** Neither realised nor given up. */
const OPEN = ['DRAFT', 'SUBMITTED', 'APPROVED', 'IN_PIPELINE', 'REDEDICATED', 'TRANSFERRED'];

/** The newest inventory that still stands. */
function frozen(cycleId: string, { reads, moment }: Asking): Pick<CarriedOver, 'inventory'> {
  const newest = reads
    .all(evidence, { cycleId }, moment)
    .flatMap(({ row }) =>
      row.kind === 'PROOF' && row.proof === 'INVENTORY_FROZEN' && stands(row) ? [row] : [],
    )
    .sort((a, b) => (a.event.position < b.event.position ? -1 : 1))
    .at(-1);
  return newest ? { inventory: { snapshotId: newest.subject, frozenBy: newest.event } } : {};
}

const consequence = (evaluationId: string, { state: { judged } }: RegisteredEvaluation) =>
  judged
    ? [
        {
          evaluationId,
          measureId: judged.measureId,
          judgement: judged.judgement,
          consequence: judged.consequence,
        },
      ]
    : [];
