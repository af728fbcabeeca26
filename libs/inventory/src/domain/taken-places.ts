import { repeats, type Assessment, type Command, type LocalDate } from '#kernel';
import type { OfferKind, Unit } from './catalogue';
import {
  capacityKey,
  type CapacityOf,
  type FacilityEvent,
  type Places,
  type ReportOf,
} from './facility.events';

/** What was reported and judged already, offer by offer; what no longer fits the register is left out. */
export type TakeReportedPlaces = Command<
  'TakeReportedPlaces',
  Assessment & {
    facilityId: string;
    rows: readonly (CapacityOf & Places)[];
    on: LocalDate;
    source: string;
    report: ReportOf;
  }
>;
/** What of a facility must be known. */
type Register = Readonly<{
  areaId: string;
  offers: Readonly<Record<string, Readonly<{ kind: OfferKind; unit: Unit; until?: LocalDate }>>>;
  capacities: Readonly<Record<string, Places>>;
}>;

export function takeReported({ data }: TakeReportedPlaces, facility: Register): FacilityEvent[] {
  const { facilityId, rows, on, source, report, overrides, findings } = data;
  return rows.flatMap((row): FacilityEvent[] => {
    const offer = facility.offers[row.offerId];
    const known = facility.capacities[capacityKey({ ...row, on })];
    const { permitted, offered, occupied, reserved } = row;
    const places = { permitted, offered, occupied, reserved };
    if (!offer || offer.unit !== 'PLACES') return [];
    if (offer.until !== undefined && on >= offer.until) return [];
    if (known && repeats(places, known)) return [];
    const { kind, until } = offer;
    const { offerId, ageGroup, careForm } = row;
    return [
      {
        type: 'CapacityRecorded',
        version: 1,
        data: {
          ...{ facilityId, offerId, ageGroup, careForm, ...places, on, source, report },
          ...{ areaId: facility.areaId, kind, ...(until === undefined ? {} : { until }) },
          ...{ overrides, findings },
        },
        effectiveOn: on,
      },
    ];
  });
}
