import type { Instant, LocalDate } from '#kernel';
import { endOf, instantAt, isInstant, localDateOf, localTimeOf, plusHours, startOf } from './index';

const day = (text: string) => text as LocalDate;
const instant = (text: string) => text as Instant;

it.each([
  ['2026-03-02', '2026-03-02T23:00:00.000Z'],
  ['2026-03-28', '2026-03-28T23:00:00.000Z'],
  ['2026-03-29', '2026-03-29T22:00:00.000Z'], // 23 hours
  ['2026-07-01', '2026-07-01T22:00:00.000Z'],
  ['2026-10-24', '2026-10-24T22:00:00.000Z'],
  ['2026-10-25', '2026-10-25T23:00:00.000Z'], // 25 hours
  ['2026-12-31', '2026-12-31T23:00:00.000Z'],
])('%s ends in Berlin at %s', (date, expected) => expect(endOf(day(date))).toBe(expected));

it.each([
  ['2027-03-28', 23],
  ['2027-10-31', 25],
  ['2027-06-15', 24],
])('%s has %i hours', (date, hours) =>
  expect(plusHours(startOf(day(date)), hours)).toBe(endOf(day(date))),
);

it.each([
  ['2026-03-02T22:59:59.999Z', '2026-03-02', '23:59'],
  ['2026-03-02T23:00:00.000Z', '2026-03-03', '00:00'],
  ['2026-07-01T21:59:59.999Z', '2026-07-01', '23:59'],
  ['2026-07-01T22:00:00.000Z', '2026-07-02', '00:00'],
  ['2027-03-28T00:59:00.000Z', '2027-03-28', '01:59'],
  ['2027-03-28T01:00:00.000Z', '2027-03-28', '03:00'],
  ['2026-12-31T23:00:00.000Z', '2027-01-01', '00:00'],
])('%s is %s, %s in Berlin', (at, date, time) => {
  expect(localDateOf(instant(at))).toBe(date);
  expect(localTimeOf(instant(at))).toBe(time);
});

it('remembers the days of more hours than it keeps', () => {
  let at = instant('2026-01-01T00:30:00.000Z');
  for (let hour = 0; hour < 3_000; hour++, at = plusHours(at, 1))
    expect([at, localDateOf(at) < localDateOf(plusHours(at, 24))]).toEqual([at, true]);
  expect(localDateOf(instant('2026-01-01T00:30:00.000Z'))).toBe('2026-01-01');
});

it.each([
  ['an ordinary time', '2027-01-15', '18:30', '2027-01-15T17:30:00.000Z'],
  [
    'a time that the day lacks: as late as it would have been',
    '2027-03-28',
    '02:30',
    '2027-03-28T01:30:00.000Z',
  ],
  ['a time that the day has twice: the second', '2027-10-31', '02:30', '2027-10-31T01:30:00.000Z'],
])('takes %s', (_, date, time, expected) => expect(instantAt(day(date), time)).toBe(expected));

it.each(['24:00', '7:30', '12:60', '', '12:00:00'])('refuses %p as a time of day', (time) =>
  expect(() => instantAt(day('2026-01-01'), time)).toThrow(RangeError),
);

it.each([
  ['2026-03-02T23:00:00.000Z', true],
  ['2026-02-31T23:00:00.000Z', false],
  ['2026-03-02T24:00:00.000Z', false],
  ['2026-03-02T23:60:00.000Z', false],
  ['2026-03-02T23:00:00Z', false],
  ['2026-03-02T23:00:00.000+01:00', false],
  ['2026-03-02', false],
  [undefined, false],
])('%p is an instant: %p', (value, expected) => expect(isInstant(value)).toBe(expected));
