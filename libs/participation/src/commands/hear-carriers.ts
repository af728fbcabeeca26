import type { LocalDate } from '#kernel';
import { Day, defineCommand, Id, Ids } from '#shell';
import { participations } from '../domain/participation.decider';

/** Body of `POST /participation/hearings`. */
export class HearCarriersDto {
  @Id()
  readonly cycleId!: string;

  @Id()
  readonly bodyId!: string;

  @Id()
  readonly sessionId!: string;

  @Day()
  readonly heardOn!: LocalDate;

  /** Who was heard. */
  @Ids()
  readonly carriers!: readonly string[];

  /** Who was given the occasion and did not use it. */
  @Ids()
  readonly declined!: readonly string[];
}

export const HearCarriersCommand = defineCommand({
  type: 'HearCarriers',
  category: participations,
  shape: HearCarriersDto,
  route: 'POST /participation/hearings',
  allow: ['minuteTaker', 'chair'],
  target: 'new',
  summary: { de: 'Anhörung von Trägern aufzeichnen', en: 'Record a hearing of carriers' },
});
