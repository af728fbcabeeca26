import type { LocalDate } from '#kernel';
import Holidays from 'date-holidays';
import { CALENDAR_YEARS, holidayOn, holidaysOf, knowsYearOf, LAENDER, type Land } from '../index';

const day = (text: string) => text as LocalDate;
const days = (year: number, land: Land) => holidaysOf(year, { land }).map((holiday) => holiday.day);

/** Written down from the statutes, independently of the frozen data. */
const EVERYWHERE_2026 =
  '2026-01-01 2026-04-03 2026-04-06 2026-05-01 2026-05-14 2026-05-25 2026-10-03 2026-12-25 2026-12-26';
const ALSO_IN_2026: Record<Land, string> = {
  BW: '2026-01-06 2026-06-04 2026-11-01',
  BY: '2026-01-06 2026-06-04 2026-11-01',
  BE: '2026-03-08',
  BB: '2026-04-05 2026-05-24 2026-10-31',
  HB: '2026-10-31',
  HH: '2026-10-31',
  HE: '2026-06-04',
  MV: '2026-03-08 2026-10-31',
  NI: '2026-10-31',
  NW: '2026-06-04 2026-11-01',
  RP: '2026-06-04 2026-11-01',
  SL: '2026-06-04 2026-08-15 2026-11-01',
  SN: '2026-10-31 2026-11-18',
  ST: '2026-01-06 2026-10-31',
  SH: '2026-10-31',
  TH: '2026-09-20 2026-10-31',
};

it.each(LAENDER)('knows the holidays of %s in 2026', (land) =>
  expect(days(2026, land)).toEqual(`${EVERYWHERE_2026} ${ALSO_IN_2026[land]}`.split(' ').sort()),
);

it.each<[string, readonly Land[], string]>([
  ['2017-10-31', LAENDER, 'Reformation, 500 years'],
  ['2020-05-08', ['BE'], 'liberation, 75 years'],
  ['2025-05-08', ['BE'], 'liberation, 80 years'],
  ['2028-06-17', ['BE'], 'uprising, 75 years'],
])('%s is a holiday once in %p (%s)', (date, where) => {
  const on = (text: string) => LAENDER.filter((land) => holidayOn(day(text), { land }));
  expect(on(date)).toEqual(where);
  if (where.length < LAENDER.length)
    expect([on(shiftYear(date, -1)), on(shiftYear(date, 1))]).toEqual([[], []]);
});

const shiftYear = (date: string, years: number) =>
  `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;

it.each<[Land, string, string]>([
  ['BE', '2018-03-08', '2019-03-08'],
  ['MV', '2022-03-08', '2023-03-08'],
  ['TH', '2018-09-20', '2019-09-20'],
  ['NI', '2016-10-31', '2018-10-31'],
  ['HH', '2016-10-31', '2018-10-31'],
])('%s: %s was none, %s was one', (land, before, after) => {
  expect(holidayOn(day(before), { land })).toBeUndefined();
  expect(holidayOn(day(after), { land })).toBeDefined();
});

it('agrees with date-holidays in every Land and year', () => {
  const different: unknown[] = [];
  for (const land of LAENDER) {
    const source = new Holidays('DE', land, { types: ['public'] });
    for (let year: number = CALENDAR_YEARS.first; year <= CALENDAR_YEARS.last; year++) {
      const expected = source.getHolidays(year).map(({ date }) => date.slice(0, 10));
      const found = days(year, land);
      if (found.join() !== [...new Set(expected)].sort().join())
        different.push({ land, year, found, expected });
    }
  }
  expect(different).toEqual([]);
});

it('keeps both names when two holidays meet', () =>
  expect(holidayOn(day('2008-05-01'), { land: 'BW' })).toEqual({
    de: 'Maifeiertag und Christi Himmelfahrt',
    en: 'Labour Day and Ascension Day',
  }));

it('24 and 31 December are none', () => {
  for (const land of LAENDER)
    expect([land, days(2026, land).filter((date) => /12-(24|31)/.test(date))]).toEqual([land, []]);
});

it('takes municipal holidays from the place, in their order', () => {
  const place = { land: 'BY', municipal: [day('2026-08-15'), day('2027-08-15')] } as const;
  expect(holidayOn(day('2026-08-15'), place)).toEqual({
    de: 'örtlicher Feiertag',
    en: 'municipal holiday',
  });
  expect(holidaysOf(2026, place).map((holiday) => holiday.day)).toEqual(
    [...days(2026, 'BY'), '2026-08-15'].sort(),
  );
  expect(holidayOn(day('2026-08-15'), { land: 'BY' })).toBeUndefined();
});

it.each(['1999-12-31', '2101-01-01'])('does not guess the holidays around %s', (date) => {
  expect(knowsYearOf(day(date))).toBe(false);
  expect(() => holidayOn(day(date), { land: 'BW', municipal: [day(date)] })).toThrow(RangeError);
});

it.each(['2000-01-01', '2100-12-31'])('knows the year of %s', (date) =>
  expect(knowsYearOf(day(date))).toBe(true),
);
