import {
  compare,
  fraction,
  parseFraction,
  roundHalfUp,
  add,
  subtract,
  type Fraction,
} from '#kernel';
import { percent, supplyRatio } from './supply-ratio.rule';

/** How a printed number relates to the one that can be computed. */
export type Reproduction = 'EXACT' | 'WITHIN_ROUNDING' | 'DEVIATES';

const HALF = fraction(1n, 2n);

const placesOf = (printed: string): number => (printed.split(/[.,]/)[1] ?? '').length;

/**
 * Whether a printed value is the computed one, rounded HALF_UP to the places printed.
 * @throws RangeError when the printed value is no number
 */
export const printsAs = (computed: Fraction, printed: string): boolean =>
  compare(parseFraction(roundHalfUp(computed, placesOf(printed))), parseFraction(printed)) === 0;

/**
 * Whether a printed ratio (per cent) follows from printed places and children. Printed children are
 * rounded: any cohort within half a child may stand behind them. Nothing printed is ever corrected.
 * @source § 80 Abs. 1 Nr. 1 SGB VIII; DIN 1333
 */
export function reproducesRatio(
  places: Fraction,
  printedChildren: Fraction,
  printedRatio: string,
): Reproduction {
  const exact = supplyRatio(places, printedChildren);
  if (exact && printsAs(multipliedByHundred(exact), printedRatio)) return 'EXACT';
  const printed = parseFraction(printedRatio);
  const lowest = supplyRatio(places, add(printedChildren, HALF));
  const highest = supplyRatio(places, subtract(printedChildren, HALF));
  if (!lowest || !highest) return 'DEVIATES';
  const decimals = placesOf(printedRatio);
  const within =
    compare(parseFraction(percent(lowest, decimals)), printed) <= 0 &&
    compare(printed, parseFraction(percent(highest, decimals))) <= 0;
  return within ? 'WITHIN_ROUNDING' : 'DEVIATES';
}

const multipliedByHundred = (ratio: Fraction): Fraction =>
  fraction(ratio.numerator * 100n, ratio.denominator);
