import type { LocalDate } from '#kernel';
import type { View } from '#shell';
import type { AgeGroup, CareForm } from './domain/age-groups';
import type { OfferKind } from './domain/catalogue';
import type { Places, ReportOf } from './domain/facility.events';
import { capacities, type CapacityRow } from './projections/capacities.projection';
import { facilityList, type FacilityRow, type OfferRow } from './projections/facilities.projection';
import { reportedId, reportedPlacesModel } from './projections/reported-places.projection';

/** One line of the table of places: an offer, an age group, a care form. */
export type PlacesLine = Places &
  Readonly<{
    facilityId: string;
    facilityName: string;
    providerId: string;
    providerName: string;
    areaId: string;
    areaName: string;
    offerId: string;
    kind: OfferKind;
    paragraph: string;
    ageGroup: AgeGroup;
    careForm: CareForm;
    /** Since when the register holds these numbers; absent where it knows none. */
    from?: LocalDate;
    source?: string;
    report?: ReportOf;
    /** Reported for this very snapshot. */
    reported: boolean;
  }>;

export const PLACES_MODELS = [facilityList, capacities, reportedPlacesModel];

type Of = Readonly<{ snapshotId: string; placesOn: LocalDate; providerId?: string }>;

/**
 * Every offer counted in places that stands on the reference date, with what the register knows of
 * that day: what was reported, else what was carried forward.
 */
export function readPlaces(
  { snapshotId, placesOn, providerId }: Of,
  { reads, moment }: Pick<View, 'reads' | 'moment'>,
): readonly PlacesLine[] {
  const where = providerId === undefined ? {} : { providerId };
  const houses = reads.all(facilityList, where, moment).map(({ row }) => row);
  const known = reads.all(capacities, {}, { ...moment, on: placesOn }).map(({ row }) => row);
  const reported = new Set(
    reads.all(reportedPlacesModel, { snapshotId }, moment).map(({ id }) => id),
  );
  return houses
    .flatMap((house) =>
      house.offers
        .filter((offer) => stands(offer, placesOn))
        .flatMap((offer) => linesOf(house, offer, known)),
    )
    .map((line) => ({ ...line, reported: reported.has(reportedId(snapshotId, line)) }))
    .sort(
      (a, b) =>
        a.areaName.localeCompare(b.areaName, 'de') ||
        a.facilityName.localeCompare(b.facilityName, 'de') ||
        a.offerId.localeCompare(b.offerId, 'de') ||
        a.ageGroup.localeCompare(b.ageGroup),
    );
}

const stands = ({ unit, from, until }: OfferRow, on: LocalDate): boolean =>
  unit === 'PLACES' && from <= on && (until === undefined || on < until);

/** For whom such an offer usually is, where nothing was recorded yet. */
const USUAL: Partial<Record<OfferKind, AgeGroup>> = {
  CRECHE: 'U3',
  CHILDMINDING: 'U3',
  KINDERGARTEN: 'U3PLUS',
  MIXED_AGE: 'U3PLUS',
};

function linesOf(
  house: FacilityRow,
  offer: OfferRow,
  known: readonly CapacityRow[],
): readonly Omit<PlacesLine, 'reported'>[] {
  const { facilityId, name, providerId, providerName, areaId, areaName } = house;
  const { offerId, kind, paragraph } = offer;
  const of = {
    ...{ facilityId, facilityName: name, providerId, providerName, areaId, areaName },
    ...{ offerId, kind, paragraph },
  };
  const rows = known.filter((row) => row.facilityId === facilityId && row.offerId === offerId);
  if (rows.length === 0)
    return [{ ...of, ageGroup: USUAL[kind] ?? 'SCHOOL', careForm: 'GT', ...UNKNOWN }];
  return rows.map(({ ageGroup, careForm, permitted, offered, occupied, reserved, ...row }) => ({
    ...{ ...of, ageGroup, careForm, permitted, offered, occupied, reserved },
    ...{ from: row.from, source: row.source },
    ...(row.report === undefined ? {} : { report: row.report }),
  }));
}

const UNKNOWN: Places = { permitted: null, offered: null, occupied: null, reserved: null };
