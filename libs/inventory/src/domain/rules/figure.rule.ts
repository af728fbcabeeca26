import { isFractionText, parseFraction, Rejection, type Check } from '#kernel';
import type { Figure } from '../figure';
import { measureOf, type Measure } from '../measures';
import type { ReferenceDates } from './reference-date.rule';

/**
 * A figure is a number, not negative, and whole where it counts things; in history too. Places and
 * children are counted, so there is nothing below none.
 * @source § 80 Abs. 1 Nr. 1 SGB VIII
 * @throws Rejection NOT_A_NUMBER, NEGATIVE_FIGURE, FIGURE_NOT_WHOLE
 */
export function soundNumber(value: string, measure: Measure, at: string): void {
  const refusal = { at, value, params: { measure } };
  if (!isFractionText(value)) throw new Rejection('NOT_A_NUMBER', refusal);
  const { numerator, denominator } = parseFraction(value);
  if (numerator < 0n) throw new Rejection('NEGATIVE_FIGURE', refusal);
  if (denominator !== 1n && measureOf(measure).whole)
    throw new Rejection('FIGURE_NOT_WHOLE', refusal);
}

/**
 * A figure is known and holds on the reference date of its kind; another day is possible for a
 * recorded reason.
 * @source § 99 Abs. 7 SGB VIII
 */
export function soundFigure(figure: Figure, at: string, dates: ReferenceDates): readonly Check[] {
  const { figureId, value, measure, asOf } = figure;
  const day = measureOf(measure).reference === 'PLACES' ? dates.placesOn : dates.populationOn;
  const params = { figure: figureId, day };
  return [
    { force: 'E', rule: 'FIGURE_UNKNOWN', met: value !== null, at: `${at}/value`, params },
    {
      force: 'W',
      rule: 'FIGURE_ON_REFERENCE_DATE',
      met: asOf === day,
      at: `${at}/asOf`,
      value: asOf,
      params,
    },
  ];
}
