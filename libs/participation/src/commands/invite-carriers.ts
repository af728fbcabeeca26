import type { LocalDate } from '#kernel';
import { Count, Day, defineCommand, Id, Ids, One, OneOf, Optional, Text } from '#shell';
import type { InviteCarriers } from '../domain/participation.commands';
import { participations } from '../domain/participation.decider';
import { STAGES, type Stage } from '../domain/participation.events';
import { PlaceDto, placeOf } from './place.dto';

/** Body of `POST /participation/invitations`. */
export class InviteCarriersDto {
  @Id()
  readonly cycleId!: string;

  @OneOf(STAGES)
  readonly stage!: Stage;

  @Text(300)
  readonly subject!: string;

  /** Recognised carriers of the areas concerned. */
  @Ids()
  readonly carriers!: readonly string[];

  @Ids()
  readonly areas!: readonly string[];

  @Day()
  readonly noticeOn!: LocalDate;

  /** Unit: calendar days. */
  @Count(1, 366)
  readonly days!: number;

  @One(() => PlaceDto)
  readonly place!: PlaceDto;

  /** SHA-256 of what was sent. */
  @Optional()
  @Id()
  readonly document?: string;
}

export const InviteCarriersCommand = defineCommand({
  type: 'InviteCarriers',
  category: participations,
  shape: InviteCarriersDto,
  route: 'POST /participation/invitations',
  allow: ['planner', 'headOfPlanning'],
  target: 'new',
  prepare: ({ place, ...input }, { id }): InviteCarriers['data'] => ({
    ...input,
    participationId: id,
    place: placeOf(place),
  }),
  summary: { de: 'Träger um ihre Sicht bitten', en: 'Ask carriers for their view' },
});
