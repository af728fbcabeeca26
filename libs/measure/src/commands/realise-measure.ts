import type { LocalDate } from '#kernel';
import { Day, defineCommand, Id, ListOf, One, Optional, Text } from '#shell';
import { measures } from '../domain/measure.decider';
import { PlaceChangeDto, ProviderDto } from './content.dto';

/** Body of `POST /measures/:measureId/openings`. */
export class OpenMeasureDto {
  @Day()
  readonly openedOn!: LocalDate;

  /** What opens; a part of what was approved is usual. */
  @ListOf(() => PlaceChangeDto, 200)
  readonly places!: readonly PlaceChangeDto[];
}

export const OpenMeasureCommand = defineCommand({
  type: 'OpenMeasure',
  category: measures,
  shape: OpenMeasureDto,
  route: 'POST /measures/:measureId/openings',
  allow: ['planner', 'headOfPlanning'],
  target: ({ measureId }) => measureId,
  summary: { de: 'Eröffnung aufzeichnen', en: 'Record an opening' },
});

/** Body of `POST /measures/:measureId/withdrawal`. */
export class WithdrawMeasureDto {
  @Day()
  readonly withdrawnOn!: LocalDate;

  /** The provider that withdraws. */
  @Id()
  readonly by!: string;

  @Text(500)
  readonly reason!: string;
}

export const WithdrawMeasureCommand = defineCommand({
  type: 'WithdrawMeasure',
  category: measures,
  shape: WithdrawMeasureDto,
  route: 'POST /measures/:measureId/withdrawal',
  allow: ['planner', 'headOfPlanning', 'provider'],
  /** A provider withdraws for itself only. */
  where: ({ by }, { roles, providerId }) =>
    roles.includes('planner') || roles.includes('headOfPlanning') || providerId === by,
  target: ({ measureId }) => measureId,
  summary: { de: 'Rückzug des Trägers aufzeichnen', en: 'Record a withdrawal by the provider' },
});

/** Body of `POST /measures/:measureId/release`. */
export class ReleaseMeasureDto {
  @Day()
  readonly releasedOn!: LocalDate;

  @Text(500)
  readonly reason!: string;
}

export const ReleaseMeasureCommand = defineCommand({
  type: 'ReleaseMeasure',
  category: measures,
  shape: ReleaseMeasureDto,
  route: 'POST /measures/:measureId/release',
  allow: ['planner', 'headOfPlanning'],
  target: ({ measureId }) => measureId,
  summary: { de: 'Kapazität freigeben', en: 'Release the capacity' },
});

/** Body of `POST /measures/:measureId/rededication`. */
export class RededicateMeasureDto {
  @Day()
  readonly rededicatedOn!: LocalDate;

  /** As many places as are still to open. */
  @ListOf(() => PlaceChangeDto, 200)
  readonly to!: readonly PlaceChangeDto[];

  @Text(200)
  readonly site!: string;

  @Text(500)
  readonly reason!: string;

  /** The paper that informs the committee; no new decision is needed. */
  @Optional()
  @Id()
  readonly informationPaperId?: string;
}

export const RededicateMeasureCommand = defineCommand({
  type: 'RededicateMeasure',
  category: measures,
  shape: RededicateMeasureDto,
  route: 'POST /measures/:measureId/rededication',
  allow: ['planner', 'headOfPlanning'],
  target: ({ measureId }) => measureId,
  summary: { de: 'Umwidmung aufzeichnen', en: 'Record a re-dedication' },
});

/** Body of `POST /measures/:measureId/transfer`. */
export class TransferMeasureDto {
  @Day()
  readonly transferredOn!: LocalDate;

  @One(() => ProviderDto)
  readonly to!: ProviderDto;

  @Text(500)
  readonly reason!: string;
}

export const TransferMeasureCommand = defineCommand({
  type: 'TransferMeasure',
  category: measures,
  shape: TransferMeasureDto,
  route: 'POST /measures/:measureId/transfer',
  allow: ['planner', 'headOfPlanning'],
  target: ({ measureId }) => measureId,
  summary: { de: 'Trägerwechsel aufzeichnen', en: 'Record a transfer to another provider' },
});
