/** An exact number in lowest terms; the denominator is positive. In events and answers it stands as text, `46/100` as `23/50`. */
export type Fraction = Readonly<{ numerator: bigint; denominator: bigint }>;

/** Digits on each side; keeps a text from becoming a number that fills the memory. */
const NUMBER = /^(-?)(\d{1,30})(?:[.,](\d{1,30}))?(?:\/(\d{1,30}))?$/;

/** @throws RangeError when the denominator is 0, or a number is not whole */
export function fraction(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
  const [above, below] = [BigInt(numerator), BigInt(denominator)];
  if (below === 0n) throw new RangeError(`${above}/0 is no number.`);
  const divisor = greatestCommonDivisor(above, below);
  return below < 0n
    ? { numerator: -above / divisor, denominator: -below / divisor }
    : { numerator: above / divisor, denominator: below / divisor };
}

/** Always positive when one of the two is not 0. */
function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  const divisor = b === 0n ? a : greatestCommonDivisor(b, a % b);
  return divisor < 0n ? -divisor : divisor;
}

/**
 * Reads `0.46`, `12,5`, `46/100`, `-3`. No thousands separators: `1.234` is one and a bit.
 * @throws RangeError when the text is no number, or its denominator is 0
 */
export function parseFraction(text: string): Fraction {
  const found = NUMBER.exec(text);
  if (!found) throw new RangeError(`${text} is no number such as 0.46, 12,5 or 46/100.`);
  const [, sign = '', whole = '', decimals = '', below = '1'] = found;
  return fraction(
    BigInt(`${sign}${whole}${decimals}`),
    BigInt(below) * 10n ** BigInt(decimals.length),
  );
}

/** Whether {@link parseFraction} can read it. */
export function isFractionText(text: string): boolean {
  const below = NUMBER.exec(text)?.[4] ?? '1';
  return NUMBER.test(text) && BigInt(below) !== 0n;
}

/** `n/d` in lowest terms, a whole number without denominator; {@link parseFraction} reads it back. */
export const fractionText = ({ numerator, denominator }: Fraction): string =>
  denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;

export const add = (a: Fraction, b: Fraction): Fraction =>
  fraction(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  );

export const subtract = (a: Fraction, b: Fraction): Fraction => add(a, negate(b));

export const negate = ({ numerator, denominator }: Fraction): Fraction => ({
  numerator: -numerator,
  denominator,
});

export const multiply = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.numerator, a.denominator * b.denominator);

/** @throws RangeError when `b` is 0 */
export const divide = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.denominator, a.denominator * b.numerator);

export const sum = (terms: readonly Fraction[]): Fraction => terms.reduce(add, fraction(0n));

/** Negative, 0 or positive, as `Array.sort` wants it. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/**
 * Decimal text with so many places; a half goes away from zero, as published tables round. For
 * showing only: sum first, round last.
 */
export function roundHalfUp({ numerator, denominator }: Fraction, places = 0): string {
  const absolute = numerator < 0n ? -numerator : numerator;
  const scaled = (absolute * 10n ** BigInt(places) * 2n + denominator) / (denominator * 2n);
  const digits = scaled.toString().padStart(places + 1, '0');
  const sign = numerator < 0n && scaled !== 0n ? '-' : '';
  const whole = digits.slice(0, digits.length - places);
  return places === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-places)}`;
}
