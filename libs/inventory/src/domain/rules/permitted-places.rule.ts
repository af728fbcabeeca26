import { Rejection, type Check } from '#kernel';
import type { Places } from '../facility.events';

/**
 * Nobody offers, fills or reserves more of them than the
 * operating permit allows, except for a recorded reason: offices allow it for a time. A place may
 * be offered and empty, or filled and no longer offered.
 * @source § 45 Abs. 1 SGB VIII; for childminding § 43 Abs. 3 SGB VIII
 */
export const permittedPlaces = (places: Places): readonly Check[] => [
  ...FIELDS.map((field) => isKnown(field, places[field])),
  withinPermitted('offered', 'OFFERED_WITHIN_PERMITTED', places),
  withinPermitted('occupied', 'OCCUPIED_WITHIN_PERMITTED', places),
  withinPermitted('reserved', 'RESERVED_WITHIN_PERMITTED', places),
];

const FIELDS = ['permitted', 'offered', 'occupied', 'reserved'] as const;
type Field = (typeof FIELDS)[number];

/**
 * Places are whole and not negative, in history too.
 * @throws Rejection NEGATIVE_PLACES
 */
export function wholePlaces(places: Places): void {
  for (const field of FIELDS) {
    const value = places[field];
    if (value !== null && (value < 0 || !Number.isSafeInteger(value)))
      throw new Rejection('NEGATIVE_PLACES', { at: `/${field}`, value: String(value) });
  }
}

const isKnown = (field: Field, value: number | null): Check => ({
  force: 'E',
  rule: 'PLACES_UNKNOWN',
  met: value !== null,
  at: `/${field}`,
});

const withinPermitted = (field: Field, rule: string, places: Places): Check => {
  const { permitted } = places;
  const value = places[field];
  return {
    force: 'W',
    rule,
    met: permitted === null || value === null || value <= permitted,
    at: `/${field}`,
    value: String(value),
    params: { permitted: permitted ?? '' },
  };
};
