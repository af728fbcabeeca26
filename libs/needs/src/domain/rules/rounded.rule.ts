import { add, compare, fraction, fractionText, parseFraction, Rejection, subtract } from '#kernel';
import type { Exactly, Interval } from '../needs.events';

const HALF = fraction(1n, 2n);
const NOTHING = fraction(0n);

/**
 * A published whole number of children stands for all numbers that round to it.
 * @source § 80 Abs. 1 Nr. 2 SGB VIII; Karlsruhe 2022/0960, Tabelle Ü3 (Jahrgangsanteile)
 * @throws Rejection ROUNDED_NOT_WHOLE
 */
export function intervalOf(children: Exactly, at: string): Interval {
  const printed = parseFraction(children);
  if (printed.denominator !== 1n) throw new Rejection('ROUNDED_NOT_WHOLE', { at, value: children });
  const from = subtract(printed, HALF);
  return {
    from: fractionText(compare(from, NOTHING) < 0 ? NOTHING : from),
    to: fractionText(add(printed, HALF)),
  };
}
