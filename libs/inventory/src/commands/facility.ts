import { localDateOf } from '#calendar';
import type { LocalDate } from '#kernel';
import { Count, Day, defineCommand, Id, OneOf, Optional, Text } from '#shell';
import { AGE_GROUPS, CARE_FORMS, type AgeGroup, type CareForm } from '../domain/age-groups';
import { OFFER_KINDS, UNITS, type OfferKind, type Unit } from '../domain/catalogue';
import { facilities } from '../domain/facility.decider';
import { foundArea, foundProvider, OFFICE } from './found';

/** Body of `POST /facilities`. */
export class RegisterFacilityDto {
  @Text(200)
  readonly name!: string;

  @Id()
  readonly providerId!: string;

  @Id()
  readonly areaId!: string;

  @Optional()
  @Text(300)
  readonly address?: string;

  @Day()
  readonly openedOn!: LocalDate;
}

export const RegisterFacilityCommand = defineCommand({
  type: 'RegisterFacility',
  category: facilities,
  shape: RegisterFacilityDto,
  route: 'POST /facilities',
  allow: OFFICE,
  target: 'new',
  prepare: async ({ providerId, areaId, ...facility }, { tenant, id, now }) => ({
    ...facility,
    facilityId: id,
    provider: await foundProvider(tenant, providerId),
    area: await foundArea(tenant, areaId, localDateOf(now)),
  }),
  summary: { de: 'Einrichtung erfassen', en: 'Register a facility' },
});

/** Body of `POST /facilities/:facilityId/provider`. */
export class TransferFacilityDto {
  @Id()
  readonly providerId!: string;

  @Day()
  readonly from!: LocalDate;
}

export const TransferFacilityCommand = defineCommand({
  type: 'TransferFacility',
  category: facilities,
  shape: TransferFacilityDto,
  route: 'POST /facilities/:facilityId/provider',
  allow: OFFICE,
  target: ({ facilityId }) => facilityId,
  prepare: async ({ providerId, ...transfer }, { tenant }) => ({
    ...transfer,
    provider: await foundProvider(tenant, providerId),
  }),
  summary: { de: 'Trägerwechsel erfassen', en: 'Record a change of provider' },
});

/** Body of `POST /facilities/:facilityId/offers`. Without unit the usual one of the kind. */
export class AddOfferDto {
  @Id()
  readonly offerId!: string;

  @OneOf(OFFER_KINDS)
  readonly kind!: OfferKind;

  @Optional()
  @OneOf(UNITS)
  readonly unit?: Unit;

  @Day()
  readonly from!: LocalDate;
}

export const AddOfferCommand = defineCommand({
  type: 'AddOffer',
  category: facilities,
  shape: AddOfferDto,
  route: 'POST /facilities/:facilityId/offers',
  allow: OFFICE,
  target: ({ facilityId }) => facilityId,
  summary: { de: 'Angebot erfassen', en: 'Add an offer' },
});

/** Body of `POST /facilities/:facilityId/offers/:offerId/closure`. */
export class CloseOfferDto {
  @Day()
  readonly until!: LocalDate;

  @Text(500)
  readonly reason!: string;
}

export const CloseOfferCommand = defineCommand({
  type: 'CloseOffer',
  category: facilities,
  shape: CloseOfferDto,
  route: 'POST /facilities/:facilityId/offers/:offerId/closure',
  allow: OFFICE,
  target: ({ facilityId }) => facilityId,
  summary: { de: 'Angebot schließen', en: 'Close an offer' },
});

/** Body of `POST /facilities/:facilityId/offers/:offerId/capacity`. A number left out is unknown. Unit: places. */
export class RecordCapacityDto {
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

  @Day()
  readonly on!: LocalDate;

  @Text(300)
  readonly source!: string;
}

export const RecordCapacityCommand = defineCommand({
  type: 'RecordCapacity',
  category: facilities,
  shape: RecordCapacityDto,
  route: 'POST /facilities/:facilityId/offers/:offerId/capacity',
  allow: OFFICE,
  target: ({ facilityId }) => facilityId,
  prepare: ({ permitted = null, offered = null, occupied = null, reserved = null, ...of }) => ({
    ...of,
    permitted,
    offered,
    occupied,
    reserved,
  }),
  summary: {
    de: 'Plätze zum Stichtag erfassen: genehmigt, angeboten, belegt, reserviert',
    en: 'Record places of a day: permitted, offered, occupied, reserved',
  },
});
