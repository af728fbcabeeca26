import * as fc from 'fast-check';
import { add, compare, fraction, fractionText, parseFraction, subtract, sum } from '#kernel';
import type { GivenForecast } from '../needs.commands';
import type { ForecastBasis, NeedItem } from '../needs.events';
import { cohortForecast } from './cohort-forecast.rule';
import { gapWithReserve, needItem, totalsOf } from './gap.rule';
import { checkFigure } from './published-figure.rule';
import { shown } from './presentation.rule';

const children = fc
  .tuple(fc.integer({ min: 0, max: 200_000 }), fc.constantFrom(1, 2, 4, 12))
  .map(([n, d]) => fractionText(fraction(n, d)));
const quota = fc
  .tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 200 }))
  .map(([n, d]) => fractionText(fraction(n, d)));

const itemOf = (count: string, share: string, places: number, rounded = false): NeedItem =>
  needItem({
    cohort: {
      areaId: 'a',
      areaName: 'A',
      ageGroup: 'U3',
      children: count,
      ...(rounded
        ? {
            interval: {
              from: fractionText(subtract(parseFraction(count), fraction(1, 2))),
              to: fractionText(add(parseFraction(count), fraction(1, 2))),
            },
          }
        : {}),
      asOf: '2025-12-31' as never,
      source: 's',
      method: 'm',
      quality: 'REPORTED',
    },
    quota: { ageGroup: 'U3', quota: share, displayPrecision: 1, source: 's', year: 2025 },
    stock: { needItemId: 'i', areaId: 'a', ageGroup: 'U3', places },
    share: '1/10',
    requiredFrom: '2027-01-01' as never,
  });
const item = fc
  .tuple(children, quota, fc.nat(100_000))
  .map(([count, share, places]) => itemOf(count, share, places));

it('need plus gap are the places, to the last digit', () =>
  fc.assert(
    fc.property(item, ({ need, gap, places }) => {
      expect(add(parseFraction(need), parseFraction(gap))).toEqual(fraction(places));
    }),
  ));

it('a total is the sum of its parts, in whatever order', () =>
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 8 }), (items) => {
      const [total] = totalsOf(items);
      expect(totalsOf(items.toReversed())).toEqual([total]);
      expect(parseFraction(total!.gap)).toEqual(sum(items.map(({ gap }) => parseFraction(gap))));
      expect(subtract(fraction(total!.places), parseFraction(total!.need))).toEqual(
        parseFraction(total!.gap),
      );
    }),
  ));

it('what is shown is never half a place off, and the sum of n parts never n halves', () =>
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 8 }), (items) => {
      const half = (n: number) => fraction(n, 2);
      const distance = (a: string, b: string) => {
        const difference = subtract(parseFraction(a), parseFraction(b));
        return compare(difference, fraction(0)) < 0
          ? subtract(fraction(0), difference)
          : difference;
      };
      for (const each of items)
        expect(compare(distance(shown(each).need, each.need), half(1))).toBeLessThanOrEqual(0);
      const printed = items.reduce((all, each) => all + Number(shown(each).need), 0);
      const [total] = totalsOf(items);
      expect(compare(distance(`${printed}`, total!.need), half(items.length))).toBeLessThanOrEqual(
        0,
      );
    }),
  ));

it('a reserve only makes the gap larger', () =>
  fc.assert(
    fc.property(item, (each) => {
      expect(
        compare(parseFraction(gapWithReserve(each)), parseFraction(each.gap)),
      ).toBeLessThanOrEqual(0);
    }),
  ));

it('no supply ratio is shown without children', () => {
  expect(shown({ children: '0', places: 4, need: '0', gap: '4' })).toEqual({
    children: '0',
    need: '0',
    gap: '4',
  });
});

it('whatever children a rounded number stood for, the figure printed from them agrees', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 3000 }),
      fc.integer({ min: -499, max: 499 }),
      fc.nat(5000),
      (printed, thousandths, places) => {
        const truly = fractionText(fraction(BigInt(printed) * 1000n + BigInt(thousandths), 1000n));
        const known = itemOf(`${printed}`, '1', places, true);
        const published = shown(itemOf(truly, '1', places)).supplyRatio!;
        expect(
          checkFigure({ ageGroup: 'U3', figure: 'QUOTA', published }, [known], '/f').agrees,
        ).toBe(true);
      },
    ),
  ));

it('one child or none: the quota has no upper end', () => {
  const given = { ageGroup: 'U3', figure: 'QUOTA', published: '9999' } as const;
  const few = { ...itemOf('1', '1', 5), interval: { from: '0', to: '3/2' } };
  expect(checkFigure(given, [few], '/f')).toMatchObject({ lowest: '333', agrees: true });
});

describe('the cohort forecast', () => {
  const base: GivenForecast = {
    areaId: 'a',
    areaName: 'A',
    ageGroup: 'U3PLUS',
    startYear: 2025,
    ages: ['100', '90', '80', '70', '60', '50', '40'],
    weights: ['0', '0', '0', '1', '1', '1', '1/2'],
    factor: { LOW: '0.9', MID: '1', HIGH: '1.1' },
    births: { LOW: ['80'], MID: ['100'], HIGH: ['120'] },
    source: 's',
    method: 'Kohorten',
  };

  it('makes children a year older, and counts half of an age for three and a half cohorts', () =>
    expect(cohortForecast(base)).toEqual({
      LOW: [
        { year: 2025, children: '200' },
        { year: 2026, children: '423/2' },
      ],
      MID: [
        { year: 2025, children: '200' },
        { year: 2026, children: '235' },
      ],
      HIGH: [
        { year: 2025, children: '200' },
        { year: 2026, children: '517/2' },
      ],
    }));

  it.each([
    [{ weights: ['1'] }, 'WEIGHTS_DO_NOT_FIT'],
    [{ births: { LOW: [], MID: ['1'], HIGH: ['1'] } }, 'FORECAST_YEARS_DIFFER'],
    [{ ages: ['1', '1', '1', '1', '1', '1', '-1'] }, 'FIGURE_NEGATIVE'],
  ])('refuses %j', (change, code) =>
    expect(() => cohortForecast({ ...base, ...change })).toThrow(expect.objectContaining({ code })),
  );

  it('with constant births and nobody leaving stays as it is', () =>
    fc.assert(
      fc.property(fc.nat(1000), fc.integer({ min: 1, max: 10 }), (born, years) => {
        const births = Array.from({ length: years }, () => `${born}`);
        const { MID } = cohortForecast({
          ...base,
          ages: base.ages.map(() => `${born}`),
          births: { LOW: births, MID: births, HIGH: births },
        });
        expect(new Set(MID.map(({ children: count }) => count)).size).toBe(1);
      }),
    ));
});

describe('new dwellings', () => {
  const basis = fc
    .record({
      ages: fc.array(fc.nat(500).map(String), { minLength: 3, maxLength: 3 }),
      dwellings: fc.nat(400),
      year: fc.integer({ min: 2026, max: 2028 }),
    })
    .map(({ ages, dwellings, year }) => ({
      startYear: 2025,
      ages,
      weights: ['1', '1', '1'],
      factor: { LOW: '0.98', MID: '1', HIGH: '1.02' },
      births: { LOW: ['80', '80', '80'], MID: ['90', '90', '90'], HIGH: ['99', '99', '99'] },
      housing: [{ year, dwellings, childrenPerDwelling: '3/10', ages: ['1/2', '1/4', '1/4'] }],
      housingShare: { LOW: '0', MID: '1/2', HIGH: '1' },
    }));
  const children = (given: ForecastBasis, scenario: 'LOW' | 'MID' | 'HIGH') =>
    cohortForecast(given)[scenario].map((year) => parseFraction(year.children));

  it('nobody moves in before the year, and then as many as the share says', () =>
    fc.assert(
      fc.property(basis, (given) => {
        const without = { ...given, housing: [] };
        const [built] = given.housing;
        children(given, 'MID').forEach((count, index) => {
          const more = subtract(count, children(without, 'MID')[index]!);
          if (2025 + index < built!.year) expect(more).toEqual(fraction(0));
          if (2025 + index === built!.year)
            expect(more).toEqual(fraction(built!.dwellings * 3, 20));
        });
      }),
    ));

  it('with a share of none the forecast is as without them; low, middle and high keep their order', () =>
    fc.assert(
      fc.property(basis, (given) => {
        const without = { ...given, housing: [] };
        expect(children(given, 'LOW')).toEqual(children(without, 'LOW'));
        const [low, mid, high] = [
          children(given, 'LOW'),
          children(given, 'MID'),
          children(given, 'HIGH'),
        ];
        mid.forEach((count, index) => {
          expect(compare(low[index]!, count)).toBeLessThanOrEqual(0);
          expect(compare(count, high[index]!)).toBeLessThanOrEqual(0);
        });
      }),
    ));
});
