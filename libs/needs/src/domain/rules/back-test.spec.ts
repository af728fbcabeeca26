import * as fc from 'fast-check';
import { Rejection } from '#kernel';
import { backTest } from './back-test.rule';

const weights = ['1', '1', '1'];
const code = (act: () => unknown): string | undefined => {
  try {
    act();
  } catch (error) {
    return error instanceof Rejection ? error.code : String(error);
  }
  return undefined;
};

it('by hand: 5 % grow away each year, births stay', () => {
  const counts = [
    { year: 2020, ages: ['100', '90', '80'] },
    { year: 2021, ages: ['100', '95', '85.5'] },
    { year: 2022, ages: ['100', '95', '90.25'] },
    { year: 2023, ages: ['100', '95', '100'] },
  ];
  expect(backTest({ startYear: 2022, weights, counts })).toEqual({
    factor: { LOW: '0.9500', MID: '0.9500', HIGH: '0.9500' },
    years: [
      {
        year: 2023,
        LOW: '285.3',
        MID: '285.3',
        HIGH: '285.3',
        actual: '295.0',
        deviation: '-9.8',
        perCent: '-3.3',
        within: false,
      },
    ],
    meanError: '3.3',
  });
});

it('where nobody moves and as many are born each year, the forecast is without fault', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2000 }),
      fc.integer({ min: 2, max: 8 }),
      (born, years) => {
        const ages = weights.map(() => `${born}`);
        const counts = Array.from({ length: years + 1 }, (_, i) => ({ year: 2010 + i, ages }));
        const { factor, meanError, years: rows } = backTest({ startYear: 2011, weights, counts });
        expect(factor).toEqual({ LOW: '1.0000', MID: '1.0000', HIGH: '1.0000' });
        expect(meanError).toBe('0.0');
        expect(rows.every(({ within }) => within)).toBe(true);
      },
    ),
  ));

it('what came later changes nothing of what was foreseen', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.array(fc.integer({ min: 1, max: 900 }).map(String), { minLength: 3, maxLength: 3 }),
        {
          minLength: 5,
          maxLength: 9,
        },
      ),
      fc.integer({ min: 1, max: 900 }).map(String),
      (table, other) => {
        const counts = table.map((ages, i) => ({ year: 2010 + i, ages }));
        const altered = counts.map((count) =>
          count.year > 2012 ? { ...count, ages: [other, other, other] } : count,
        );
        const foreseen = (given: typeof counts) =>
          backTest({ startYear: 2012, weights, counts: given }).years.map(({ LOW, MID, HIGH }) => [
            LOW,
            MID,
            HIGH,
          ]);
        expect(foreseen(altered)).toEqual(foreseen(counts));
        for (const [low, mid, high] of foreseen(counts)) {
          expect(Number(low)).toBeLessThanOrEqual(Number(mid));
          expect(Number(mid)).toBeLessThanOrEqual(Number(high));
        }
      },
    ),
  ));

it('the order of the years given does not matter', () => {
  const counts = [2010, 2011, 2012, 2013].map((year) => ({ year, ages: ['9', '8', '7'] }));
  expect(backTest({ startYear: 2011, weights, counts: counts.toReversed() })).toEqual(
    backTest({ startYear: 2011, weights, counts }),
  );
});

it.each([
  ['BACK_TEST_YEARS', 2010, [2010, 2011]],
  ['BACK_TEST_YEARS', 2011, [2010, 2011]],
  ['BACK_TEST_YEARS', 2012, [2010, 2011, 2013, 2014]],
  ['BACK_TEST_YEARS', 2020, [2010, 2011, 2012]],
])('%s: start %i with the years %j', (expected, startYear, years) =>
  expect(
    code(() =>
      backTest({
        startYear,
        weights,
        counts: years.map((year) => ({ year, ages: ['9', '8', '7'] })),
      }),
    ),
  ).toBe(expected),
);

it('names a year with another number of ages, and one without children', () => {
  const counts = [2010, 2011, 2012].map((year) => ({ year, ages: ['9', '8', '7'] }));
  const changed = (ages: string[]) => [{ year: 2010, ages }, ...counts.slice(1)];
  expect(code(() => backTest({ startYear: 2011, weights, counts: changed(['9']) }))).toBe(
    'BACK_TEST_AGES',
  );
  expect(code(() => backTest({ startYear: 2011, weights, counts: changed(['0', '0', '0']) }))).toBe(
    'BACK_TEST_WITHOUT_CHILDREN',
  );
});
