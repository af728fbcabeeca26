import { divide, fraction, type Fraction } from '#kernel';

/**
 * Occupied per permitted place (Auslastung), exact. Nothing where no place is permitted, or a
 * number is unknown. Unit of both: places.
 * @source § 45 Abs. 1 SGB VIII; § 80 Abs. 1 Nr. 1 SGB VIII
 */
export const utilisation = (
  occupied: number | null,
  permitted: number | null,
): Fraction | undefined =>
  occupied === null || !permitted ? undefined : divide(fraction(occupied), fraction(permitted));
