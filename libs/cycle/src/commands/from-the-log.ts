import type { Instant, LocalDate } from '#kernel';
import { AnInstant, Day, defineCommand, Id, One, Text } from '#shell';
import { cycles } from '../domain/cycle.decider';

export class ProvingEventDto {
  @Id()
  readonly eventId!: string;

  @Id()
  readonly type!: string;

  @Text(300)
  readonly stream!: string;

  @Text(20)
  readonly revision!: string;

  @Text(64)
  readonly position!: string;

  @AnInstant()
  readonly recordedAt!: Instant;
}

export class FlagStagesDto {
  @Id()
  readonly cycleId!: string;

  /** Event id of the proof that was taken back. */
  @Id()
  readonly proof!: string;

  @One(() => ProvingEventDto)
  readonly revokedBy!: ProvingEventDto;
}

export const FlagStagesCommand = defineCommand({
  type: 'FlagStages',
  category: cycles,
  shape: FlagStagesDto,
  allow: ['system'],
  target: ({ cycleId }) => cycleId,
  summary: {
    de: 'Phasen kennzeichnen, deren Nachweis weggefallen ist',
    en: 'Flag stages whose evidence was taken back',
  },
});

export class RecordPlanAdoptionDto {
  @Id()
  readonly cycleId!: string;

  @Id()
  readonly paperId!: string;

  @Id()
  readonly resolutionItem!: string;

  @Id()
  readonly bodyId!: string;

  @Id()
  readonly sessionId!: string;

  @Day()
  readonly decidedOn!: LocalDate;
}

export const RecordPlanAdoptionCommand = defineCommand({
  type: 'RecordPlanAdoption',
  category: cycles,
  shape: RecordPlanAdoptionDto,
  allow: ['system'],
  target: ({ cycleId }) => cycleId,
  summary: { de: 'Beschluss des Plans festhalten', en: 'Record the adoption of the plan' },
});

export class RevokePlanAdoptionDto {
  @Id()
  readonly cycleId!: string;

  @Id()
  readonly paperId!: string;

  @Id()
  readonly resolutionItem!: string;

  @Text(2000)
  readonly reason!: string;
}

export const RevokePlanAdoptionCommand = defineCommand({
  type: 'RevokePlanAdoption',
  category: cycles,
  shape: RevokePlanAdoptionDto,
  allow: ['system'],
  target: ({ cycleId }) => cycleId,
  summary: {
    de: 'Berichtigten Beschluss des Plans zurücknehmen',
    en: 'Take back an adoption that was corrected',
  },
});
