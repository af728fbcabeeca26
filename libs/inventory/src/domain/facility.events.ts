import type { Assessment, Event, LocalDate, Stored } from '#kernel';
import type { AgeGroup, CareForm } from './age-groups';
import type { OfferKind, Unit } from './catalogue';

type Registered = {
  facilityId: string;
  name: string;
  providerId: string;
  providerName: string;
  areaId: string;
  areaName: string;
  address?: string;
  openedOn: LocalDate;
};

/** `null`: history does not say. */
export type Places = Readonly<{
  permitted: number | null;
  offered: number | null;
  occupied: number | null;
  reserved: number | null;
}>;

/** What a capacity is about: one offer's places for one age group in one care form. */
export type CapacityOf = Readonly<{ offerId: string; ageGroup: AgeGroup; careForm: CareForm }>;

/** A later number for the same offer, age group, care form and day replaces the earlier. */
export const capacityKey = ({
  offerId,
  ageGroup,
  careForm,
  on,
}: CapacityOf & { on: LocalDate }): string => [offerId, ageGroup, careForm, on].join(' ');

/** Where numbers come from that were reported for a snapshot: by a provider, or by the office. */
export type ReportOf = Readonly<{ snapshotId: string; eventId: string; providerId?: string }>;

type Recorded = CapacityOf &
  Places & {
    facilityId: string;
    areaId: string;
    kind: OfferKind;
    /** The day for which the numbers hold. */
    on: LocalDate;
    /** First day without the offer, where that is known already. */
    until?: LocalDate;
    source: string;
    report?: ReportOf;
  };

export type FacilityRegistered = Event<'FacilityRegistered', 1, Registered>;
/** The facility goes on under another provider. */
export type FacilityTransferred = Event<
  'FacilityTransferred',
  1,
  {
    facilityId: string;
    providerId: string;
    providerName: string;
    formerProviderId: string;
    from: LocalDate;
  }
>;
export type OfferAdded = Event<
  'OfferAdded',
  1,
  {
    facilityId: string;
    offerId: string;
    areaId: string;
    kind: OfferKind;
    paragraph: string;
    unit: Unit;
    from: LocalDate;
  }
>;
/** `until` is the first day without the offer. */
export type OfferClosed = Event<
  'OfferClosed',
  1,
  { facilityId: string; offerId: string; until: LocalDate; reason: string }
>;
export type CapacityRecorded = Event<'CapacityRecorded', 1, Recorded & Assessment>;

export type FacilityEvent =
  FacilityRegistered | FacilityTransferred | OfferAdded | OfferClosed | CapacityRecorded;

export const upcast = (stored: Stored): FacilityEvent => stored as FacilityEvent;
