import { assess, Rejection, repeats, type Category, type Command, type LocalDate } from '#kernel';
import { CATALOGUE, mayCount, unitOf, type OfferKind, type Unit } from './catalogue';
import {
  capacityKey,
  upcast,
  type CapacityOf,
  type FacilityEvent,
  type Places,
} from './facility.events';
import { takeReported, type TakeReportedPlaces } from './taken-places';
import { permittedPlaces, wholePlaces } from './rules/permitted-places.rule';

/** What the shell found under an id; without name there is nothing. */
export type Found = Readonly<{ id: string; name?: string }>;

export type RegisterFacility = Command<
  'RegisterFacility',
  {
    facilityId: string;
    name: string;
    provider: Found;
    area: Found;
    address?: string;
    openedOn: LocalDate;
  }
>;
export type TransferFacility = Command<
  'TransferFacility',
  { facilityId: string; provider: Found; from: LocalDate }
>;
export type AddOffer = Command<
  'AddOffer',
  { facilityId: string; offerId: string; kind: OfferKind; unit?: Unit; from: LocalDate }
>;
export type CloseOffer = Command<
  'CloseOffer',
  { facilityId: string; offerId: string; until: LocalDate; reason: string }
>;
export type RecordCapacity = Command<
  'RecordCapacity',
  CapacityOf & Places & { facilityId: string; on: LocalDate; source: string }
>;
export type FacilityCommand =
  RegisterFacility | TransferFacility | AddOffer | CloseOffer | RecordCapacity | TakeReportedPlaces;

type Offer = Readonly<{ kind: OfferKind; unit: Unit; from: LocalDate; until?: LocalDate }>;

export type Facility = Readonly<{
  name: string;
  providerId: string;
  areaId: string;
  address?: string;
  openedOn?: LocalDate;
  offers: Readonly<Record<string, Offer>>;
  /** What was last recorded, by offer, age group, care form and day. */
  capacities: Readonly<Record<string, Places>>;
}>;

const initialState: Facility = {
  name: '',
  providerId: '',
  areaId: '',
  offers: {},
  capacities: {},
};

/** @throws Rejection FACILITY_ALREADY_REGISTERED, UNKNOWN_PROVIDER, UNKNOWN_AREA */
function register({ data }: RegisterFacility, facility: Facility): FacilityEvent[] {
  const { provider, area, ...fields } = data;
  const { facilityId, ...rest } = fields;
  if (facility.openedOn !== undefined) {
    if (repeats({ ...rest, providerId: provider.id, areaId: area.id }, facility)) return [];
    throw new Rejection('FACILITY_ALREADY_REGISTERED', { at: '/facilityId', value: facilityId });
  }
  const providerName = named(provider, 'UNKNOWN_PROVIDER', '/providerId');
  const areaName = named(area, 'UNKNOWN_AREA', '/areaId');
  return [
    {
      type: 'FacilityRegistered',
      version: 1,
      data: { ...fields, providerId: provider.id, providerName, areaId: area.id, areaName },
    },
  ];
}

function named({ id, name }: Found, code: string, at: string): string {
  if (name === undefined) throw new Rejection(code, { at, value: id });
  return name;
}

/** @throws Rejection UNKNOWN_PROVIDER */
function transfer({ data }: TransferFacility, facility: Facility): FacilityEvent[] {
  const { facilityId, provider, from } = data;
  if (facility.providerId === provider.id) return [];
  const providerName = named(provider, 'UNKNOWN_PROVIDER', '/providerId');
  return [
    {
      type: 'FacilityTransferred',
      version: 1,
      data: {
        facilityId,
        providerId: provider.id,
        providerName,
        formerProviderId: facility.providerId,
        from,
      },
    },
  ];
}

/** @throws Rejection OFFER_ALREADY_ADDED, UNIT_OF_ANOTHER_KIND */
function addOffer({ data }: AddOffer, { offers, areaId }: Facility): FacilityEvent[] {
  const { facilityId, offerId, kind, from } = data;
  const unit = data.unit ?? unitOf(kind);
  const known = offers[offerId];
  if (known) {
    if (repeats({ kind, unit, from }, known)) return [];
    throw new Rejection('OFFER_ALREADY_ADDED', { at: '/offerId', value: offerId });
  }
  const { paragraph, units } = CATALOGUE[kind];
  if (!mayCount(kind, unit))
    throw new Rejection('UNIT_OF_ANOTHER_KIND', {
      at: '/unit',
      value: unit,
      params: { kind, paragraph, allowed: units.join(', ') },
    });
  return [
    {
      type: 'OfferAdded',
      version: 1,
      data: { facilityId, offerId, areaId, kind, paragraph, unit, from },
    },
  ];
}

/** @throws Rejection OFFER_NOT_FOUND */
function offerOf({ offers }: Facility, offerId: string): Offer {
  const offer = offers[offerId];
  if (!offer) throw new Rejection('OFFER_NOT_FOUND', { at: '/offerId', value: offerId });
  return offer;
}

/** @throws Rejection OFFER_NOT_FOUND, OFFER_CLOSED, OFFER_ENDS_BEFORE_IT_BEGINS */
function closeOffer({ data }: CloseOffer, facility: Facility): FacilityEvent[] {
  const { until } = data;
  const offer = offerOf(facility, data.offerId);
  if (offer.until === until) return [];
  notClosed(data.offerId, offer);
  if (until <= offer.from)
    throw new Rejection('OFFER_ENDS_BEFORE_IT_BEGINS', {
      at: '/until',
      value: until,
      params: { from: offer.from },
    });
  return [{ type: 'OfferClosed', version: 1, data }];
}

function notClosed(offerId: string, { until }: Offer, on?: LocalDate): void {
  if (until !== undefined && (on === undefined || on >= until))
    throw new Rejection('OFFER_CLOSED', { at: '/offerId', value: offerId, params: { until } });
}

/**
 * @throws Rejection OFFER_NOT_FOUND, UNIT_IS_NOT_PLACES, OFFER_CLOSED, NEGATIVE_PLACES,
 * PLACES_UNKNOWN, OFFERED_WITHIN_PERMITTED, OCCUPIED_WITHIN_PERMITTED, RESERVED_WITHIN_PERMITTED
 */
function recordCapacity(command: RecordCapacity, facility: Facility): FacilityEvent[] {
  const { data } = command;
  const { permitted, offered, occupied, reserved, offerId, on } = data;
  const offer = offerOf(facility, offerId);
  const { kind, unit, until } = offer;
  if (unit !== 'PLACES')
    throw new Rejection('UNIT_IS_NOT_PLACES', { at: '/offerId', value: offerId, params: { unit } });
  notClosed(offerId, offer, on);
  const places = { permitted, offered, occupied, reserved };
  wholePlaces(places);
  const known = facility.capacities[capacityKey(data)];
  if (known && repeats(places, known)) return [];
  const assessment = assess(command, permittedPlaces(places));
  const of = { areaId: facility.areaId, kind, ...(until === undefined ? {} : { until }) };
  return [
    {
      type: 'CapacityRecorded',
      version: 1,
      data: { ...data, ...of, ...assessment },
      effectiveOn: on,
    },
  ];
}

/** @throws Rejection FACILITY_NOT_FOUND */
function decide(command: FacilityCommand, facility: Facility): FacilityEvent[] {
  if (command.type === 'RegisterFacility') return register(command, facility);
  const { facilityId } = command.data;
  if (facility.openedOn === undefined)
    throw new Rejection('FACILITY_NOT_FOUND', { at: '/facilityId', value: facilityId });
  switch (command.type) {
    case 'TransferFacility':
      return transfer(command, facility);
    case 'AddOffer':
      return addOffer(command, facility);
    case 'CloseOffer':
      return closeOffer(command, facility);
    case 'RecordCapacity':
      return recordCapacity(command, facility);
    case 'TakeReportedPlaces':
      return takeReported(command, facility);
  }
}

const withOffer = (facility: Facility, offerId: string, change: Partial<Offer>): Facility => ({
  ...facility,
  offers: { ...facility.offers, [offerId]: { ...facility.offers[offerId], ...change } as Offer },
});

function evolve(facility: Facility, { type, data }: FacilityEvent): Facility {
  switch (type) {
    case 'FacilityRegistered': {
      const { name, providerId, areaId, address, openedOn } = data;
      const place = address === undefined ? {} : { address };
      return { ...facility, name, providerId, areaId, openedOn, ...place };
    }
    case 'FacilityTransferred':
      return { ...facility, providerId: data.providerId };
    case 'OfferAdded':
      return withOffer(facility, data.offerId, {
        kind: data.kind,
        unit: data.unit,
        from: data.from,
      });
    case 'OfferClosed':
      return withOffer(facility, data.offerId, { until: data.until });
    case 'CapacityRecorded': {
      const { permitted, offered, occupied, reserved } = data;
      const key = capacityKey(data);
      const places = { permitted, offered, occupied, reserved };
      return { ...facility, capacities: { ...facility.capacities, [key]: places } };
    }
  }
}

/** A house or service with its offers and their places; stream `facility-<facilityId>`. */
export const facilities: Category<Facility, FacilityCommand, FacilityEvent> = {
  category: 'facility',
  initialState,
  decide,
  evolve,
  upcast,
};
