import type { LocalDate } from '#kernel';
import { Count, Day, defineCommand, Id, One, Optional, Text } from '#shell';
import { cycles } from '../domain/cycle.decider';
import { pin } from './pinned';

export class HorizonDto {
  @Day()
  readonly from!: LocalDate;

  @Day()
  readonly to!: LocalDate;
}

/** Body of `POST /cycles`. */
export class StartCycleDto {
  /** The sectoral plan (Teilfachplan), such as `Kindertagesbetreuung`. */
  @Text(120)
  readonly sectoralPlan!: string;

  @Text(200)
  readonly title!: string;

  @Id()
  readonly modelId!: string;

  /** Absent: the newest. */
  @Optional()
  @Count(1, 100_000)
  readonly modelVersion?: number;

  @Optional()
  @One(() => HorizonDto)
  readonly horizon?: HorizonDto;

  @Optional()
  @Id()
  readonly previousCycleId?: string;
}

export const StartCycleCommand = defineCommand({
  type: 'StartCycle',
  category: cycles,
  shape: StartCycleDto,
  route: 'POST /cycles',
  allow: ['planner', 'headOfPlanning', 'system', 'operator'],
  target: 'new',
  prepare: async ({ modelId, modelVersion, ...input }, { tenant, id }) => ({
    ...input,
    cycleId: id,
    ...(await pin(tenant, modelId, modelVersion)),
  }),
  summary: { de: 'Planungszyklus beginnen', en: 'Start a planning cycle' },
});

export class StartNextCycleDto {
  @Id()
  readonly cycleId!: string;

  @Id()
  readonly previousCycleId!: string;
}

/** Sent when an update was begun; all it needs stands in the cycle before. */
export const StartNextCycleCommand = defineCommand({
  type: 'StartNextCycle',
  category: cycles,
  shape: StartNextCycleDto,
  allow: ['system'],
  target: ({ cycleId }) => cycleId,
  prepare: async ({ cycleId, previousCycleId }, { tenant }) => {
    const { modelId, sectoralPlan, update } = await tenant.writePath.state(cycles, previousCycleId);
    if (!update) throw new Error(`No update of ${previousCycleId} was begun.`);
    const { kind, title, modelVersion, stages, horizon, carriedOver } = update;
    return {
      cycleId,
      previousCycleId,
      modelId,
      modelVersion,
      stages,
      sectoralPlan,
      title,
      updateKind: kind,
      carriedOver,
      ...(horizon ? { horizon } : {}),
    };
  },
  summary: { de: 'Folgezyklus beginnen', en: 'Start the next cycle' },
});
