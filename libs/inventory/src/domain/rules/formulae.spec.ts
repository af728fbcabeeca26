import type { LocalDate } from '#kernel';
import { fraction, fractionText, parseFraction } from '#kernel';
import * as fc from 'fast-check';
import { legalClaim } from './legal-claim.rule';
import { placesReferenceDate, populationReferenceDate } from './reference-date.rule';
import { printsAs, reproducesRatio } from './reproduces-published.rule';
import { percent, supplyRatio } from './supply-ratio.rule';
import { utilisation } from './utilisation.rule';

const number = (text: string) => parseFraction(text);

describe('the supply ratio', () => {
  it.each([
    ['3243', '7792', '41.6'],
    ['8218', '9013', '91.2'],
    ['149', '121', '123.1'],
    ['3878', '7792', '49.8'],
  ])('of %s places for %s children prints %s', (places, children, printed) => {
    const ratio = supplyRatio(number(places), number(children));
    expect(ratio && percent(ratio)).toBe(printed);
  });
  it('is not made where there are no children', () =>
    expect(supplyRatio(number('10'), number('0'))).toBeUndefined());
  it('stays exact', () =>
    expect(fractionText(supplyRatio(number('1'), number('3')) ?? fraction(0))).toBe('1/3'));
});

describe('a published ratio', () => {
  it.each([
    ['255', '134', '190.3', 'EXACT'],
    ['278', '219', '127.2', 'WITHIN_ROUNDING'],
    ['278', '219', '127.9', 'DEVIATES'],
    ['2959', '8139', '36.3', 'DEVIATES'],
    ['10', '0', '50.0', 'DEVIATES'],
  ])('of %s places and %s printed children, printed %s: %s', (places, children, ratio, expected) =>
    expect(reproducesRatio(number(places), number(children), ratio)).toBe(expected),
  );

  it('never deviates when it was computed from a cohort behind the printed one', () =>
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: 3, max: 20_000 }), (places, halves) => {
        const cohort = fraction(halves, 2);
        const ratio = supplyRatio(fraction(places), cohort);
        const printed = fraction(Math.round(halves / 2));
        expect(reproducesRatio(fraction(places), printed, ratio ? percent(ratio) : '')).not.toBe(
          'DEVIATES',
        );
      }),
    ));

  it('is what prints the same', () => {
    expect(printsAs(number('7169/2'), '3584,5')).toBe(true);
    expect(printsAs(number('7169/2'), '3585')).toBe(true);
    expect(printsAs(number('7169/2'), '3584')).toBe(false);
  });
});

it('utilisation counts occupied against permitted places', () => {
  expect(utilisation(18, 20)).toEqual(fraction(9, 10));
  expect(utilisation(21, 20)).toEqual(fraction(21, 20));
  expect(utilisation(1, 0)).toBeUndefined();
  expect(utilisation(null, 20)).toBeUndefined();
});

it.each([
  ['2026-03-01', '2026-03-01', '2025-12-31'],
  ['2026-02-28', '2025-03-01', '2024-12-31'],
  ['2026-12-31', '2026-03-01', '2025-12-31'],
])('on %s the reference dates are %s and %s', (today, placesOn, populationOn) => {
  const places = placesReferenceDate(today as LocalDate);
  expect(places).toBe(placesOn);
  expect(populationReferenceDate(places)).toBe(populationOn);
});

it.each([
  ['U3', '2013-07-31', undefined, undefined],
  ['U3', '2013-08-01', undefined, '§ 24 Abs. 2 SGB VIII'],
  ['U1', '2026-03-01', undefined, undefined],
  ['SCHOOL', '2026-07-31', undefined, undefined],
  ['SCHOOL', '2026-08-01', 1, '§ 24 Abs. 4 SGB VIII'],
  ['SCHOOL', '2030-01-01', 4, '§ 24 Abs. 4 SGB VIII'],
] as const)('the claim of %s on %s', (ageGroup, on, upToClass, paragraph) => {
  const claim = legalClaim(ageGroup, on as LocalDate);
  expect(claim?.paragraph).toBe(paragraph);
  expect(claim?.upToClass).toBe(upToClass);
});
