import * as fc from 'fast-check';
import { compare, fraction, fractionText, parseFraction, subtract, type LocalDate } from '#kernel';
import type { PlaceChange } from '../measure.content';
import type { NeedFact } from '../foreign.facts';
import { costOf } from './funding.rule';
import { coverage, type Planned } from './in-time-and-sufficient.rule';
import { leavesOn, pipelineTotals, type Counted } from './pipeline.rule';
import { sameSize, sizes, without } from './places.rule';

const AREAS = ['nord', 'süd'] as const;
const GROUPS = ['U3', 'U3PLUS'] as const;
const change: fc.Arbitrary<PlaceChange> = fc.record({
  areaId: fc.constantFrom(...AREAS),
  areaName: fc.constant('x'),
  ageGroup: fc.constantFrom(...GROUPS),
  unit: fc.constant('PLACES' as const),
  amount: fc.integer({ min: 1, max: 100 }),
});
const date = fc
  .integer({ min: 0, max: 3000 })
  .map((days) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10) as LocalDate);

it('what opens and what is left are together what was approved', () =>
  fc.assert(
    fc.property(fc.array(change, { maxLength: 6 }), fc.nat(100), (approved, part) => {
      const opened = approved
        .map((each) => ({ ...each, amount: Math.floor((each.amount * part) / 100) }))
        .filter(({ amount }) => amount > 0);
      const left = without(approved, opened);
      expect(sameSize([...left, ...opened], approved)).toBe(true);
      expect(left.every(({ amount }) => amount > 0)).toBe(true);
    }),
  ));

it('one place more than approved is always too many', () =>
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (approved) => {
      const [first] = approved;
      const more = { ...first!, amount: 1 };
      expect(() => without(approved, [...approved, more])).toThrow(
        expect.objectContaining({ code: 'OPENED_EXCEEDS_APPROVED' }),
      );
    }),
  ));

it('reductions are given up like places are opened', () =>
  expect(
    without(
      [{ areaId: 'nord', areaName: 'x', ageGroup: 'U3', unit: 'PLACES', amount: -10 }],
      [{ areaId: 'nord', areaName: 'x', ageGroup: 'U3', unit: 'PLACES', amount: -4 }],
    ),
  ).toEqual([{ areaId: 'nord', areaName: 'x', ageGroup: 'U3', unit: 'PLACES', amount: -6 }]));

it('the size does not hang on the area', () =>
  fc.assert(
    fc.property(fc.array(change), (places) => {
      const moved = places.map((each) => ({ ...each, areaId: 'anderswo' }));
      expect(sameSize(places, moved)).toBe(true);
      expect([...sizes(places).values()].reduce((a, b) => a + b, 0)).toBe(
        places.reduce((all, { amount }) => all + amount, 0),
      );
    }),
  ));

const counted: fc.Arbitrary<readonly Counted[]> = fc.array(
  fc.record({ ageGroup: fc.constantFrom(...GROUPS), places: fc.integer({ min: -50, max: 50 }) }),
);

describe('the pipeline', () => {
  it('moves by what measures move, whatever the balance was', () =>
    fc.assert(
      fc.property(counted, counted, counted, (now, then, totals) => {
        const stated = { asAt: '2025-01-01' as never, source: 's', totals };
        const sum = (list: readonly Counted[], group: string) =>
          list
            .filter(({ ageGroup }) => ageGroup === group)
            .reduce((a, { places }) => a + places, 0);
        for (const { ageGroup, places, unexplained } of pipelineTotals(now, stated, then)) {
          if (unexplained === undefined) expect(places).toBe(sum(now, ageGroup));
          else
            expect(places - sum(totals, ageGroup)).toBe(sum(now, ageGroup) - sum(then, ageGroup));
        }
      }),
    ));

  it('is left at the first reference date on or after the opening', () =>
    fc.assert(
      fc.property(date, fc.array(date), (openedOn, dates) => {
        const on = leavesOn(openedOn, dates);
        if (on === undefined) expect(dates.every((each) => each < openedOn)).toBe(true);
        else {
          expect(on >= openedOn).toBe(true);
          expect(dates.some((each) => each >= openedOn && each < on)).toBe(false);
        }
      }),
    ));

  it('is left on the very day of the reference date', () =>
    expect(leavesOn('2026-03-01' as never, ['2026-03-01' as never])).toBe('2026-03-01'));
});

it('what a measure costs net is what it costs less what it brings in, in whole cents', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          year: fc.integer({ min: 2020, max: 2030 }),
          operating: fc.nat(1e9),
          investment: fc.nat(1e9),
          income: fc.nat(1e9),
        }),
      ),
      (years) => {
        const all = costOf(years);
        expect(all.net).toBe(all.operating + all.investment - all.income);
        expect(all.net).toBe(years.reduce((net, year) => net + costOf([year]).net, 0));
      },
    ),
  ));

describe('L04: in time and sufficient', () => {
  const need = (gap: string, reserve?: string): NeedFact => ({
    needItemId: 'i',
    areaId: 'nord',
    areaName: 'Nord',
    ageGroup: 'U3',
    gap,
    ...(reserve === undefined ? {} : { reserve }),
    requiredFrom: '2027-09-01' as never,
  });
  const plan = (places: number, startsOn?: string, approved = true): Planned => ({
    measureId: `m${places}`,
    title: 'Kita',
    areaId: 'nord',
    ageGroup: 'U3',
    places,
    ...(startsOn === undefined ? {} : { startsOn: startsOn as never }),
    approved,
  });
  const of = (gap: string, ...planned: Planned[]) => coverage([need(gap)], planned)[0]!;

  it('takes a beginning on the day itself as in time, a day later or unknown as late', () => {
    expect(of('-10', plan(10, '2027-09-01'))).toMatchObject({ timely: true, late: [] });
    expect(of('-10', plan(10, '2027-09-02'))).toMatchObject({ timely: false, inTime: 0 });
    expect(of('-10', plan(10))).toMatchObject({
      timely: false,
      sufficient: true,
      sufficientInTime: false,
      late: [{ measureId: 'm10', title: 'Kita' }],
    });
  });

  it('is not sufficient by a hundredth of a place', () => {
    expect(of('-1001/100', plan(10, '2027-01-01'))).toMatchObject({ sufficient: false });
    expect(of('-10', plan(10, '2027-01-01'))).toMatchObject({ sufficient: true });
  });

  it('is sufficient without measures where there is a surplus, less the reserve', () => {
    expect(of('3')).toMatchObject({ missing: '0', sufficient: true, withReserve: true });
    expect(coverage([need('-10', '1/2')], [plan(10, '2027-01-01')])[0]).toMatchObject({
      sufficient: true,
      withReserve: false,
    });
  });

  it('counts other areas and age groups for nothing', () =>
    expect(
      of(
        '-10',
        { ...plan(10, '2027-01-01'), areaId: 'süd' },
        {
          ...plan(10, '2027-01-01'),
          ageGroup: 'SCHOOL',
        },
      ),
    ).toMatchObject({ planned: 0, approved: 0 }));

  it('is explained in words', () => {
    const found = of('-1001/100', plan(6, '2027-01-01'), plan(2, undefined, false));
    expect(found.explanation).toEqual({
      de:
        'Es fehlen 10,01 Plätze ab 1. September 2027. Geplant sind 8, davon 6 beschlossen und 6 rechtzeitig; ' +
        'Maßnahmen mit späterem oder unbekanntem Beginn: 1. Offen bleiben rund 2.',
      en:
        '10.01 places are missing from 1 September 2027. 8 are planned, 6 of them approved and 6 in time; ' +
        'measures beginning later or on a day not known: 1. About 2 remain open.',
    });
  });

  it('says so when nothing is missing', () =>
    expect(of('3', plan(2, '2027-01-01')).explanation).toEqual({
      de: 'Es fehlt ab 1. September 2027 kein Platz; geplant sind 2.',
      en: 'No place is missing from 1 September 2027; 2 are planned.',
    }));

  it('never says enough when the planned places are fewer than the missing ones', () =>
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 5000 }), fc.nat(60), (hundredths, places) => {
        const gap = fraction(hundredths, 100);
        const { sufficient, missing } = of(fractionText(gap), plan(places, '2027-01-01'));
        const left = subtract(parseFraction(missing), fraction(places));
        expect(sufficient).toBe(compare(left, fraction(0)) <= 0);
      }),
    ));
});
