import * as fc from 'fast-check';
import {
  add,
  compare,
  divide,
  fraction,
  fractionText,
  isFractionText,
  multiply,
  negate,
  parseFraction,
  roundHalfUp,
  subtract,
  sum,
  type Fraction,
} from './fraction';

const anyFraction = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
  .map(([numerator, denominator]) => fraction(numerator, denominator));

const check = (property: (a: Fraction, b: Fraction, c: Fraction) => void) =>
  fc.assert(fc.property(anyFraction, anyFraction, anyFraction, property));

describe('a fraction', () => {
  it.each([
    ['0.46', 23n, 50n],
    ['46/100', 23n, 50n],
    ['12,5', 25n, 2n],
    ['-3', -3n, 1n],
    ['-0.5', -1n, 2n],
    ['12,5/100', 1n, 8n],
    ['0/7', 0n, 1n],
  ])('reads %s', (text, numerator, denominator) =>
    expect(parseFraction(text)).toEqual({ numerator, denominator }),
  );

  it.each(['', ' 1', '1.', '.5', '1.234,5', '1e3', '--1', '1/-2', 'NaN', '0x10', '1/2/3', '９'])(
    'does not read "%s"',
    (text) => {
      expect(() => parseFraction(text)).toThrow(RangeError);
      expect(isFractionText(text)).toBe(false);
    },
  );

  it('refuses a denominator of 0', () => {
    expect(() => parseFraction('0/0')).toThrow('0/0 is no number.');
    expect(() => divide(fraction(1), fraction(0))).toThrow(RangeError);
    expect(isFractionText('0/0')).toBe(false);
  });

  it('refuses a number that is not whole', () => {
    expect(() => fraction(0.5)).toThrow(RangeError);
  });

  it('has a text that says the same number', () =>
    check((a) => expect(parseFraction(fractionText(a))).toEqual(a)));

  it('is in lowest terms with the sign above', () => {
    expect(fraction(6, -4)).toEqual({ numerator: -3n, denominator: 2n });
    check((a, { numerator }) => {
      if (numerator === 0n) return;
      expect(fraction(a.numerator * numerator, a.denominator * numerator)).toEqual(a);
    });
  });

  it('adds in any order', () =>
    check((a, b, c) => {
      expect(add(a, b)).toEqual(add(b, a));
      expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
      expect(sum([a, b, c])).toEqual(add(a, add(b, c)));
    }));

  it('distributes', () =>
    check((a, b, c) =>
      expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c))),
    ));

  it('takes back what it did', () =>
    check((a, b) => {
      expect(subtract(add(a, b), b)).toEqual(a);
      if (b.numerator !== 0n) expect(divide(multiply(a, b), b)).toEqual(a);
    }));

  it('orders as the difference says', () =>
    check((a, b) => {
      expect(compare(a, b)).toBe(Math.sign(Number(subtract(a, b).numerator)));
      expect(compare(a, a)).toBe(0);
    }));
});

describe('rounding half up', () => {
  it.each([
    ['341.32', 0, '341'],
    ['-341.32', 0, '-341'],
    ['0.5', 0, '1'],
    ['-0.5', 0, '-1'],
    ['-0.4', 0, '0'],
    ['2.345', 2, '2.35'],
    ['-2.345', 2, '-2.35'],
    ['0.05', 1, '0.1'],
    ['-0.04', 1, '0.0'],
    ['1.005', 2, '1.01'],
    ['27800/219', 1, '126.9'],
    ['7', 2, '7.00'],
  ])('shows %s with %d places as %s', (text, places, expected) =>
    expect(roundHalfUp(parseFraction(text), places)).toBe(expected),
  );

  it('is never further away than half a unit, and mirrors at zero', () =>
    fc.assert(
      fc.property(anyFraction, fc.nat(6), (a, places) => {
        const shown = parseFraction(roundHalfUp(a, places));
        const error = subtract(shown, a);
        const half = fraction(1n, 2n * 10n ** BigInt(places));
        expect(compare(error, half)).toBeLessThanOrEqual(0);
        expect(compare(negate(error), half)).toBeLessThanOrEqual(0);
        expect(parseFraction(roundHalfUp(negate(a), places))).toEqual(negate(shown));
      }),
    ));
});
