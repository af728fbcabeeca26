import { localDateOf } from '#calendar';
import { Count, defineCommand, NothingDto, One, OneOf, Optional, Text, type Tenant } from '#shell';
import { cycles } from '../domain/cycle.decider';
import { UPDATE_KINDS, type CarriedOver, type UpdateKind } from '../domain/cycle.events';
import { LEAVES_MODELS, readLeaves } from '../queries/leaves.reading';
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

async function left({ store, reads }: Tenant, cycleId: string): Promise<CarriedOver> {
  await reads.reached(await store.head(), LEAVES_MODELS);
  return readLeaves(cycleId, { reads, moment: {} });
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
