import { add, fraction, fractionText, type Fraction } from '#kernel';
import type { AgeGroup } from './age-groups';
import { PLANNING } from './area.events';
import type { OfferKind } from './catalogue';
import type { Places } from './facility.events';
import { figureIdOf } from './figure';
import type { Measure } from './measures';
import type { GivenFigure } from './snapshot-figures';
import type { Expectation } from './snapshot.events';

/** A capacity that holds on the reference date. */
export type StandingCapacity = Places &
  Readonly<{ areaId: string; kind: OfferKind; ageGroup: AgeGroup }>;

/** Areas above, by hierarchy; by area. */
export type ParentsOf = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** Measures a register can answer, and the number of a capacity that answers them. */
const ANSWERS: Partial<Record<Measure, keyof Places>> = {
  PLACES: 'offered',
  CHILDMINDING_PLACES: 'offered',
  PERMITTED_PLACES: 'permitted',
  OCCUPIED_PLACES: 'occupied',
  RESERVED_PLACES: 'reserved',
};

/**
 * Sums of the register of facilities for everything expected, parts of an area included. Where one
 * number is unknown there is no sum; where nothing stands it is 0. Childminding is counted apart.
 */
export function placesOfRegister(
  capacities: readonly StandingCapacity[],
  parents: ParentsOf,
  expected: Expectation,
): readonly GivenFigure[] {
  const sums = new Map<string, Fraction | null>();
  for (const capacity of capacities)
    for (const areaId of lineOf(capacity.areaId, parents))
      for (const measure of measuresOf(capacity, expected)) {
        const key = figureIdOf({ areaId, ageGroup: capacity.ageGroup, measure });
        sums.set(key, plus(sums.get(key), numberOf(capacity, measure)));
      }
  const measures = expected.measures.filter((measure) => measure in ANSWERS);
  return expected.areas.flatMap(({ areaId }) =>
    expected.ageGroups.flatMap((ageGroup) =>
      measures.flatMap((measure) => {
        const figure = { areaId, ageGroup, measure };
        const sum = sums.get(figureIdOf(figure));
        return sum === null ? [] : [{ ...figure, ...SOURCE, value: fractionText(sum ?? ZERO) }];
      }),
    ),
  );
}

const ZERO = fraction(0n);

const SOURCE = {
  source: 'Einrichtungsverzeichnis',
  method: 'SUM_OF_REGISTER',
  quality: 'REPORTED',
} as const;

/** The area and all it lies in. */
export function lineOf(areaId: string, parents: ParentsOf): readonly string[] {
  const line = new Set<string>();
  for (let area = areaId; area && !line.has(area); area = parents.get(area)?.[PLANNING] ?? '')
    line.add(area);
  return [...line];
}

/** The number of an offer of this kind that answers the measure. */
export const answersOf = (kind: OfferKind, measure: Measure): keyof Places | undefined =>
  isCounted(kind, measure) ? ANSWERS[measure] : undefined;

const isCounted = (kind: OfferKind, measure: Measure): boolean =>
  measure !== (kind === 'CHILDMINDING' ? 'PLACES' : 'CHILDMINDING_PLACES');

const measuresOf = ({ kind }: StandingCapacity, { measures }: Expectation): readonly Measure[] =>
  measures.filter((measure) => answersOf(kind, measure) !== undefined);

const numberOf = (capacity: StandingCapacity, measure: Measure): number | null =>
  capacity[ANSWERS[measure] ?? 'offered'];

const plus = (sum: Fraction | null | undefined, number: number | null): Fraction | null =>
  sum === null || number === null ? null : add(sum ?? ZERO, fraction(number));
