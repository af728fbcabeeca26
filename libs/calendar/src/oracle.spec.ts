import type { LocalDate } from '#kernel';
import fc from 'fast-check';
import {
  businessDaysUntil,
  compute,
  daysBetween,
  holidaysOf,
  LAENDER,
  nextBusinessDay,
  plusDays,
  plusMonths,
  previousBusinessDay,
  weekdayOf,
  type ForwardPeriod,
  type Land,
  type Period,
  type Unit,
} from './index';

/*
 * The oracle walks day by day with the clock of JavaScript in UTC. It shares nothing with what it
 * judges but the list of holidays, which holidays.spec.ts holds against date-holidays.
 */
const DAY = 86_400_000;
const step = (date: string, days = 1) =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
const weekday = (date: string) => new Date(date).getUTCDay();
const month = (date: string) => new Date(date).getUTCFullYear() * 12 + new Date(date).getUTCMonth();
const dayNumber = (date: string) => new Date(date).getUTCDate();

const known = new Map<string, ReadonlySet<string>>();
function isHoliday(date: string, land: Land): boolean {
  const key = `${land} ${date.slice(0, 4)}`;
  const days =
    known.get(key) ?? new Set(holidaysOf(Number(date.slice(0, 4)), { land }).map(({ day }) => day));
  known.set(key, days);
  return days.has(date);
}

const counts: Record<'DAY' | 'WERKTAG' | 'BUSINESS_DAY', (date: string, land: Land) => boolean> = {
  DAY: () => true,
  WERKTAG: (date, land) => weekday(date) !== 0 && !isHoliday(date, land),
  BUSINESS_DAY: (date, land) => ![0, 6].includes(weekday(date)) && !isHoliday(date, land),
};

/** Walks from `date` until so many days have passed that count. */
function walk(date: string, amount: number, passes: (date: string) => boolean, by = 1): string {
  let [at, left] = [date, amount];
  while (left > 0) {
    at = step(at, by);
    if (passes(at)) left--;
  }
  return at;
}

/** Walks to the first day numbered as `date`, or to the last day of a month that lacks it. */
function walkMonths(date: string, months: number): string {
  let at = date;
  while (month(at) < month(date) + months) at = step(at);
  while (dayNumber(at) < dayNumber(date) && month(step(at)) === month(at)) at = step(at);
  return at;
}

/** Walks to the day before the one numbered as `first`, or to the end of a month that lacks it. */
function walkMonthsCountingFirst(first: string, months: number): string {
  const target = month(first) + months;
  let at = first;
  for (;;) {
    const next = step(at);
    if (month(next) === target && dayNumber(next) === dayNumber(first)) return at;
    if (month(next) > target) return at;
    at = next;
  }
}

const MONTHS: Partial<Record<Unit, number>> = { MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12 };

function lastDay({ unit, amount, ...period }: ForwardPeriod, from: string, land: Land): string {
  const months = MONTHS[unit];
  if (months) {
    const end = period.firstDayCounts
      ? walkMonthsCountingFirst(from, amount * months)
      : walkMonths(from, amount * months);
    return period.plusHalfMonth ? step(end, 15) : end;
  }
  const begin = period.firstDayCounts ? step(from, -1) : from;
  if (unit === 'WEEK') return walk(begin, amount, (date) => weekday(date) === weekday(begin));
  if (unit === 'HALF_MONTH') return walk(begin, amount * 15, () => true);
  return walk(begin, amount, (date) => counts[unit as 'DAY'](date, land));
}

function shift(date: string, land: Land, by = 1): string {
  let at = date;
  while (!counts.BUSINESS_DAY(at, land)) at = step(at, by);
  return at;
}

/** The latest day of receipt that leaves enough counting days before the fixed one. */
function latest(fixed: string, mode: string, amount: number, passes: (date: string) => boolean) {
  let at = fixed;
  const enough = () => {
    let days = 0;
    for (let date = mode === 'CLEAR_DAYS' ? step(at) : at; date < fixed; date = step(date))
      if (passes(date)) days++;
    return days >= amount && (mode === 'ONE_END' || at < fixed);
  };
  while (!enough()) at = step(at, -1);
  return at;
}

const dates = (first: string, last: string) =>
  fc
    .integer({ min: 0, max: (Date.parse(last) - Date.parse(first)) / DAY })
    .map((days) => step(first, days) as LocalDate);
const monthEnds = (first: number, last: number) =>
  fc
    .tuple(
      fc.integer({ min: first, max: last }),
      fc.integer({ min: 0, max: 11 }),
      fc.nat({ max: 3 }),
    )
    .map(([year, at, back]) => {
      const end = new Date(Date.UTC(year, at + 1, 0)).toISOString().slice(0, 10);
      return step(end, -back) as LocalDate;
    });
const land = fc.constantFrom(...LAENDER);
const flag = fc.constantFrom<{ firstDayCounts?: true }>({}, { firstDayCounts: true });
const half = fc.constantFrom<{ plusHalfMonth?: true }>({}, { plusHalfMonth: true });
const amount = fc.integer({ min: 1, max: 15 });

const anyForward = (shifts: 'NONE' | 'NEXT_BUSINESS_DAY') =>
  fc.oneof(
    fc
      .tuple(fc.constantFrom<Unit>('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR'), amount, flag, half)
      .map(([unit, length, first, plus]): ForwardPeriod => ({
        kind: 'FORWARD',
        unit,
        amount: unit === 'MONTH' ? length : (length % 3) + 1,
        shift: shifts,
        ...first,
        ...plus,
      })),
    fc
      .tuple(
        fc.constantFrom<Unit>('DAY', 'WEEK', 'HALF_MONTH', 'WERKTAG', 'BUSINESS_DAY'),
        amount,
        flag,
      )
      .map(([unit, length, first]): ForwardPeriod => ({
        kind: 'FORWARD',
        unit,
        amount: length,
        shift: shifts,
        ...first,
      })),
  );

const isCounted = ({ unit }: ForwardPeriod) => unit === 'WERKTAG' || unit === 'BUSINESS_DAY';

describe('against an oracle that walks day by day', () => {
  it('forward periods without a shift, 1990 to 2100', () =>
    fc.assert(
      fc.property(
        anyForward('NONE').filter((period) => !isCounted(period)),
        fc.oneof(dates('1990-01-01', '2100-12-31'), monthEnds(1990, 2100)),
        (period, from) =>
          expect(compute(period, from, { land: 'BW' }).result).toBe(lastDay(period, from, 'BW')),
      ),
      { numRuns: 1_000 },
    ));

  it('forward periods with the shift, 2000 to 2096', () =>
    fc.assert(
      fc.property(
        anyForward('NEXT_BUSINESS_DAY'),
        fc.oneof(dates('2000-01-02', '2096-12-31'), monthEnds(2000, 2096)),
        land,
        (period, from, where) => {
          const due = compute(period, from, { land: where });
          const unshifted = lastDay(period, from, where);
          expect(due.unshifted).toBe(unshifted);
          expect(due.result).toBe(shift(unshifted, where));
        },
      ),
      { numRuns: 600 },
    ));

  it('periods counted back, with and without moving earlier', () =>
    fc.assert(
      fc.property(
        dates('2000-03-01', '2100-12-31'),
        land,
        fc.constantFrom('CLEAR_DAYS', 'ONE_END'),
        fc.tuple(fc.nat({ max: 20 }), fc.constantFrom('DAY', 'WERKTAG', 'BUSINESS_DAY')),
        (fixed, where, mode, [days, unit]) => {
          const period: Period = { kind: 'BACKWARD', mode, days, unit };
          const expected = latest(fixed, mode, days, (date) => counts[unit](date, where));
          expect(compute(period, fixed, { land: where }).result).toBe(expected);
          const moved = compute({ ...period, moveEarlier: true }, fixed, { land: where });
          expect([moved.result, moved.unshifted]).toEqual([shift(expected, where, -1), expected]);
        },
      ),
      { numRuns: 400 },
    ));

  it('business days left', () =>
    fc.assert(
      fc.property(
        dates('2000-01-01', '2100-10-31'),
        fc.nat({ max: 60 }),
        land,
        (from, span, where) => {
          const to = step(from, span) as LocalDate;
          let expected = 0;
          for (let date = step(from); date <= to; date = step(date))
            if (counts.BUSINESS_DAY(date, where)) expected++;
          expect(businessDaysUntil(from, to, { land: where })).toBe(expected);
          expect(businessDaysUntil(to, from, { land: where })).toBe(0 - expected);
        },
      ),
      { numRuns: 300 },
    ));

  it('next and previous business day', () =>
    fc.assert(
      fc.property(dates('2000-01-03', '2100-12-20'), land, (date, where) => {
        expect(nextBusinessDay(date, { land: where })).toBe(shift(date, where));
        expect(previousBusinessDay(date, { land: where })).toBe(shift(date, where, -1));
      }),
    ));

  it('days, months and weekdays, also far from today', () =>
    fc.assert(
      fc.property(
        dates('0500-01-01', '9000-12-31'),
        fc.integer({ min: -100_000, max: 100_000 }),
        fc.integer({ min: -3_000, max: 3_000 }),
        (date, days, months) => {
          const there = plusDays(date, days);
          expect(there).toBe(step(date, days));
          expect(daysBetween(date, there)).toBe(days);
          expect(weekdayOf(date) % 7).toBe(weekday(date));
          const same = plusMonths(date, months);
          expect(month(same)).toBe(month(date) + months);
          expect(dayNumber(same) === dayNumber(date) || dayNumber(step(same)) === 1).toBe(true);
        },
      ),
      { numRuns: 2_000 },
    ));
});

it.each([
  ['0001-01-01', -1],
  ['9999-12-31', 1],
])('refuses to write the day beside %s', (date, days) =>
  expect(() => plusDays(date as LocalDate, days)).toThrow(RangeError),
);
