import { compare, fraction, fractionText, isFractionText, parseFraction, Rejection } from '#kernel';
import type { Exactly } from '../needs.events';

const ZERO = fraction(0n);

/** @throws Rejection FIGURE_NOT_A_NUMBER, FIGURE_NEGATIVE */
export function exactly(text: string, at: string): Exactly {
  if (!isFractionText(text)) throw new Rejection('FIGURE_NOT_A_NUMBER', { at, value: text });
  const value = parseFraction(text);
  if (compare(value, ZERO) < 0) throw new Rejection('FIGURE_NEGATIVE', { at, value: text });
  return fractionText(value);
}
