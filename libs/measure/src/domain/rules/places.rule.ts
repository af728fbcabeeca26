import { Rejection } from '#kernel';
import type { MeasureType, PlaceChange } from '../measure.content';

/** One area, age group and unit; the care form does not divide what was approved. */
const keyOf = ({ areaId, ageGroup, unit }: PlaceChange): string =>
  `${areaId} ${ageGroup ?? ''} ${unit}`;
const sizeOf = ({ ageGroup, unit }: PlaceChange): string => `${ageGroup ?? ''} ${unit}`;

/** Types that change what is there; without a number they say nothing. */
export const CAPACITY_TYPES: readonly MeasureType[] = [
  'NEW',
  'EXPANSION',
  'CONVERSION',
  'REDUCTION',
  'CLOSURE',
];

const SIGNS: Readonly<Partial<Record<MeasureType, 1 | -1>>> = {
  NEW: 1,
  EXPANSION: 1,
  REDUCTION: -1,
  CLOSURE: -1,
};

/**
 * Places are counted per area and age group; what is new is not negative, what is closed not positive.
 * @source § 80 Abs. 1 Nr. 3 SGB VIII
 * @throws Rejection AGE_GROUP_MISSING, PLACES_HAVE_WRONG_SIGN, PLACES_LISTED_TWICE
 */
export function refusePlaces(places: readonly PlaceChange[], type: MeasureType): void {
  const seen = new Set<string>();
  for (const [index, change] of places.entries()) {
    const at = `/places/${index}`;
    if (change.unit === 'PLACES' && change.ageGroup === undefined)
      throw new Rejection('AGE_GROUP_MISSING', { at: `${at}/ageGroup`, value: change.areaName });
    if (change.amount * (SIGNS[type] ?? change.amount) <= 0)
      throw new Rejection('PLACES_HAVE_WRONG_SIGN', {
        at: `${at}/amount`,
        value: `${change.amount}`,
        params: { type },
      });
    const key = `${keyOf(change)} ${change.careForm ?? ''}`;
    if (seen.has(key)) throw new Rejection('PLACES_LISTED_TWICE', { at, value: change.areaName });
    seen.add(key);
  }
}

/**
 * What is left when some of it opens; partial openings are usual.
 * @source § 80 Abs. 1 Nr. 3 SGB VIII; § 24 SGB VIII
 * @throws Rejection OPENED_EXCEEDS_APPROVED
 */
export function without(
  remaining: readonly PlaceChange[],
  opened: readonly PlaceChange[],
): readonly PlaceChange[] {
  let left = remaining;
  for (const [index, change] of opened.entries()) left = take(left, change, `/places/${index}`);
  return left;
}

function take(left: readonly PlaceChange[], wanted: PlaceChange, at: string): PlaceChange[] {
  let open = wanted.amount;
  const rest: PlaceChange[] = [];
  for (const change of left) {
    const part = keyOf(change) === keyOf(wanted) ? nearerToZero(open, change.amount) : 0;
    open -= part;
    if (change.amount !== part) rest.push({ ...change, amount: change.amount - part });
  }
  if (open === 0) return rest;
  throw new Rejection('OPENED_EXCEEDS_APPROVED', {
    at: `${at}/amount`,
    value: `${wanted.amount}`,
    params: { area: wanted.areaName, left: wanted.amount - open },
  });
}

/** The part of `wanted` that `there` can give; 0 when their signs differ. */
function nearerToZero(wanted: number, there: number): number {
  if (wanted * there <= 0) return 0;
  return Math.abs(wanted) < Math.abs(there) ? wanted : there;
}

/** Sums per age group and unit. */
export function sizes(places: readonly PlaceChange[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const change of places)
    sums.set(sizeOf(change), (sums.get(sizeOf(change)) ?? 0) + change.amount);
  return sums;
}

/**
 * A re-dedication moves approved places; it neither adds nor drops any, and needs no new decision.
 * @source Karlsruhe 2023/0819, 2026/0105; § 80 Abs. 1 Nr. 3 SGB VIII
 */
export function sameSize(from: readonly PlaceChange[], to: readonly PlaceChange[]): boolean {
  const [before, after] = [sizes(from), sizes(to)];
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].every((key) => (before.get(key) ?? 0) === (after.get(key) ?? 0));
}
