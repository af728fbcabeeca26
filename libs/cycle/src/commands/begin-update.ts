import { localDateOf } from '#calendar';
import type { Reads } from '#kernel';
import { evaluationRegister, type RegisteredEvaluation } from '#evaluation';
import { measureRegister } from '#measure';
import { Count, defineCommand, NothingDto, One, OneOf, Optional, Text, type Tenant } from '#shell';
import { cycles } from '../domain/cycle.decider';
import { UPDATE_KINDS, type CarriedOver, type UpdateKind } from '../domain/cycle.events';
import { stands } from '../domain/proof';
import { evidence } from '../projections/evidence.projection';
import { pin } from './pinned';
import { HorizonDto } from './start-cycle';

/** Body of `POST /cycles/:cycleId/update`. */
export class BeginUpdateDto {
  @OneOf(UPDATE_KINDS)
  readonly kind!: UpdateKind;

  @Text(200)
  readonly title!: string;

  /** Absent: the newest version of the model. */
  @Optional()
  @Count(1, 100_000)
  readonly modelVersion?: number;

  @Optional()
  @One(() => HorizonDto)
  readonly horizon?: HorizonDto;
}

/** Neither realised nor given up. */
const OPEN = ['DRAFT', 'SUBMITTED', 'APPROVED', 'IN_PIPELINE', 'REDEDICATED', 'TRANSFERRED'];

/** The newest inventory that still stands. */
const frozen = (reads: Reads, cycleId: string): Pick<CarriedOver, 'inventory'> => {
  const newest = reads
    .all(evidence, { cycleId })
    .flatMap(({ row }) =>
      row.kind === 'PROOF' && row.proof === 'INVENTORY_FROZEN' && stands(row) ? [row] : [],
    )
    .sort((a, b) => (a.event.position < b.event.position ? -1 : 1))
    .at(-1);
  return newest ? { inventory: { snapshotId: newest.subject, frozenBy: newest.event } } : {};
};

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

/** What this cycle leaves: inventory, measures not yet at their end, consequences. */
async function left({ store, reads }: Tenant, cycleId: string): Promise<CarriedOver> {
  await reads.reached(await store.head(), [evidence, measureRegister, evaluationRegister]);
  const measures = reads.all(measureRegister, { cycleId });
  const evaluations = reads.all(evaluationRegister, { cycleId });
  return {
    ...frozen(reads, cycleId),
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

export const BeginUpdateCommand = defineCommand({
  type: 'BeginUpdate',
  category: cycles,
  shape: BeginUpdateDto,
  route: 'POST /cycles/:cycleId/update',
  allow: ['headOfPlanning', 'system', 'operator'],
  target: ({ cycleId }) => cycleId,
  prepare: async ({ cycleId, modelVersion, ...input }, { tenant, context }) => {
    const { modelId } = await tenant.writePath.state(cycles, cycleId);
    const pinned = await pin(tenant, modelId, modelVersion);
    return {
      ...input,
      cycleId,
      nextCycleId: tenant.writePath.newId(context),
      modelVersion: pinned.modelVersion,
      stages: pinned.stages,
      carriedOver: await left(tenant, cycleId),
    };
  },
  summary: { de: 'Fortschreibung beginnen', en: 'Begin the update of a plan' },
});

export const CloseCycleCommand = defineCommand({
  type: 'CloseCycle',
  category: cycles,
  shape: NothingDto,
  route: 'POST /cycles/:cycleId/closing',
  allow: ['headOfPlanning', 'system', 'operator'],
  target: ({ cycleId }) => cycleId,
  prepare: ({ cycleId }, { now }) => ({ cycleId, today: localDateOf(now) }),
  summary: { de: 'Planungszyklus abschließen', en: 'Close a planning cycle' },
});
