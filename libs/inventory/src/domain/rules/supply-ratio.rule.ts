import { divide, fraction, multiply, roundHalfUp, type Fraction } from '#kernel';

/**
 * Places per child (Versorgungsquote), exact; above 1 where children come from elsewhere. Nothing
 * where there are no children.
 * @source § 80 Abs. 1 Nr. 1 SGB VIII; § 24 SGB VIII
 */
export const supplyRatio = (places: Fraction, children: Fraction): Fraction | undefined =>
  children.numerator > 0n ? divide(places, children) : undefined;

/**
 * Children in care per child (Betreuungsquote): where they are in care may be elsewhere.
 * @source § 99 Abs. 7 SGB VIII
 */
export const careRatio = supplyRatio;

/** Per cent, rounded HALF_UP; for showing only. */
export const percent = (ratio: Fraction, places = 1): string =>
  roundHalfUp(multiply(ratio, fraction(100n)), places);
