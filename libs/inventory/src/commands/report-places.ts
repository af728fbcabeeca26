import type { Assessment, LocalDate, Override } from '#kernel';
import {
  Count,
  Day,
  defineCommand,
  Id,
  ListOf,
  One,
  OneOf,
  Optional,
  Text,
  type Tenant,
} from '#shell';
import { AGE_GROUPS, CARE_FORMS, type AgeGroup, type CareForm } from '../domain/age-groups';
import { IsArray } from 'class-validator';
import { facilities, type Facility } from '../domain/facility.decider';
import { MAX_ROWS, type FoundOffer, type GivenRow } from '../domain/reported-places';
import { snapshots } from '../domain/snapshot.decider';
import { ofOwnProvider, OFFICE } from './found';
import { answerPlace } from './sealed-places';

/** Four numbers of one offer. What is left out is unknown. Unit: places. */
export class ReportedRowDto {
  @Id()
  readonly facilityId!: string;

  @Id()
  readonly offerId!: string;

  @OneOf(AGE_GROUPS)
  readonly ageGroup!: AgeGroup;

  @OneOf(CARE_FORMS)
  readonly careForm!: CareForm;

  @Optional()
  @Count()
  readonly permitted?: number;

  @Optional()
  @Count()
  readonly offered?: number;

  @Optional()
  @Count()
  readonly occupied?: number;

  @Optional()
  @Count()
  readonly reserved?: number;
}

/** Body of `POST /snapshots/:snapshotId/places`. All rows are taken, or none. */
export class EnterPlacesDto {
  @ListOf(() => ReportedRowDto, MAX_ROWS)
  readonly rows!: readonly ReportedRowDto[];

  @Text(300)
  readonly source!: string;
}

export const EnterPlacesCommand = defineCommand({
  type: 'EnterPlaces',
  category: snapshots,
  shape: EnterPlacesDto,
  route: 'POST /snapshots/:snapshotId/places',
  allow: OFFICE,
  target: ({ snapshotId }) => snapshotId,
  prepare: async ({ rows, ...table }, { tenant }) => ({
    ...table,
    rows: await withOffers(tenant, rows),
  }),
  summary: {
    de: 'Plätze vieler Angebote als Tabelle erfassen',
    en: 'Enter the places of many offers as a table',
  },
});

/** Body of `POST /snapshots/:snapshotId/requests/:providerId/answer`. */
export class AnswerDataRequestDto {
  @ListOf(() => ReportedRowDto, MAX_ROWS)
  readonly rows!: readonly ReportedRowDto[];

  @Optional()
  @Text(500)
  readonly note?: string;
}

/** The office may enter what a provider wrote on paper. */
export const AnswerDataRequestCommand = defineCommand({
  type: 'AnswerDataRequest',
  category: snapshots,
  shape: AnswerDataRequestDto,
  route: 'POST /snapshots/:snapshotId/requests/:providerId/answer',
  allow: [...OFFICE, 'provider'],
  where: ofOwnProvider,
  target: ({ snapshotId }) => snapshotId,
  prepare: async ({ rows, note, ...answer }, { tenant, caller }) => ({
    ...answer,
    rows: await withOffers(tenant, rows),
    ...(note === undefined
      ? {}
      : { note: await tenant.vault.seal(caller.person, answerPlace(tenant.name), note) }),
  }),
  summary: { de: 'Datenanfrage beantworten', en: 'Answer a data request' },
});

async function withOffers(
  { writePath }: Tenant,
  rows: readonly ReportedRowDto[],
): Promise<readonly GivenRow[]> {
  const ids = [...new Set(rows.map(({ facilityId }) => facilityId))];
  const states = await Promise.all(ids.map((id) => writePath.state(facilities, id)));
  const known = new Map(states.map((state, index) => [ids[index], state] as const));
  return rows.map((row) => ({
    ...whole(row),
    offer: foundOffer(known.get(row.facilityId), row.offerId),
  }));
}

/** A number left out is unknown. */
const whole = <Row extends ReportedRowDto>(row: Row) => {
  const { permitted = null, offered = null, occupied = null, reserved = null, ...of } = row;
  return { ...of, permitted, offered, occupied, reserved };
};

function foundOffer(facility: Facility | undefined, offerId: string): FoundOffer {
  if (!facility) return { facilityName: '', providerId: '' };
  const { name: facilityName, providerId, offers } = facility;
  const offer = Object.hasOwn(offers, offerId) ? offers[offerId] : undefined;
  if (!offer) return { facilityName, providerId };
  const { unit, from, until } = offer;
  return { facilityName, providerId, unit, from, ...(until === undefined ? {} : { until }) };
}

export class ReportOfDto {
  @Id()
  readonly snapshotId!: string;

  @Id()
  readonly eventId!: string;

  @Optional()
  @Id()
  readonly providerId?: string;
}

/** What the product asks for after a report. */
export class TakeReportedPlacesDto implements Assessment {
  @Id()
  readonly facilityId!: string;

  @ListOf(() => ReportedRowDto, MAX_ROWS)
  readonly rows!: readonly ReportedRowDto[];

  @Day()
  readonly on!: LocalDate;

  @Text(300)
  readonly source!: string;

  @One(() => ReportOfDto)
  readonly report!: ReportOfDto;

  /** Judged with the report. */
  @IsArray()
  readonly overrides!: readonly Override[];

  @IsArray()
  readonly findings!: Assessment['findings'];
}

/** Sent when a report was recorded. */
export const TakeReportedPlacesCommand = defineCommand({
  type: 'TakeReportedPlaces',
  category: facilities,
  shape: TakeReportedPlacesDto,
  allow: ['system'],
  target: ({ facilityId }) => facilityId,
  prepare: ({ rows, ...input }) => ({
    ...input,
    rows: rows.map(whole),
  }),
  summary: {
    de: 'Gemeldete Plätze in das Einrichtungsverzeichnis übernehmen',
    en: 'Take reported places into the register of facilities',
  },
});
