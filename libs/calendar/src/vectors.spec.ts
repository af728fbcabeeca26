import type { LocalDate } from '#kernel';
import {
  compute,
  instantAt,
  LAENDER,
  localTimeOf,
  type Land,
  type Period,
  type Shift,
} from './index';

const day = (text: string) => text as LocalDate;

const forward = (amount: number, unit: 'DAY' | 'WEEK' | 'MONTH', shift: Shift): Period => ({
  kind: 'FORWARD',
  amount,
  unit,
  shift,
});
const toBusinessDay = 'NEXT_BUSINESS_DAY';
const month = forward(1, 'MONTH', toBusinessDay);
const week = forward(1, 'WEEK', toBusinessDay);
const twoWeeks = forward(2, 'WEEK', toBusinessDay);

const vectors: [string, Period, string, Land | readonly Land[], string][] = [
  ['T1', month, '2026-01-31', 'BW', '2026-03-02'],
  ['T2', month, '2024-01-31', 'NW', '2024-02-29'],
  ['T3', week, '2026-05-07', LAENDER, '2026-05-15'],
  ['T4', week, '2026-05-28', ['BW', 'NW'], '2026-06-05'],
  ['T4', week, '2026-05-28', ['BE', 'SN'], '2026-06-04'],
  ['T5', week, '2025-10-24', 'NI', '2025-11-03'],
  ['T5', week, '2025-10-24', 'BW', '2025-10-31'],
  ['T6', twoWeeks, '2026-11-04', 'SN', '2026-11-19'],
  ['T6', twoWeeks, '2026-11-04', 'BW', '2026-11-18'],
  ['T7', twoWeeks, '2027-09-06', 'TH', '2027-09-21'],
  ['T7', twoWeeks, '2027-09-06', 'BW', '2027-09-20'],
  ['T8', twoWeeks, '2027-02-22', ['MV', 'BE'], '2027-03-09'],
  ['T8', twoWeeks, '2027-02-22', 'NW', '2027-03-08'],
  ['T9', twoWeeks, '2028-08-01', 'SL', '2028-08-16'],
  ['T9', twoWeeks, '2028-08-01', ['BW', 'BY'], '2028-08-15'],
  ['T10', week, '2025-12-18', LAENDER, '2025-12-29'],
  ['T11', forward(3, 'DAY', 'NONE'), '2026-03-31', 'NW', '2026-04-03'],
  ['T11', forward(3, 'DAY', toBusinessDay), '2026-03-31', 'NW', '2026-04-07'],
];

it.each(vectors)('%s', (_, period, from, laender, expected) => {
  for (const land of [laender].flat())
    expect([land, compute(period, day(from), { land }).result]).toEqual([land, expected]);
});

it('T9: in Bavaria the municipality decides', () =>
  expect(
    compute(twoWeeks, day('2028-08-01'), { land: 'BY', municipal: [day('2028-08-15')] }).result,
  ).toBe('2028-08-16'));

const SESSION = '2025-10-15';

it.each([
  ['T12', 'CLEAR_DAYS', SESSION, 3, '2025-10-11'],
  ['T12', 'CLEAR_DAYS', SESSION, 4, '2025-10-10'],
  ['T12', 'CLEAR_DAYS', SESSION, 7, '2025-10-07'],
  ['T12', 'CLEAR_DAYS', SESSION, 8, '2025-10-06'],
  ['T12', 'CLEAR_DAYS', SESSION, 14, '2025-09-30'],
  ['T13', 'ONE_END', SESSION, 3, '2025-10-12'],
  ['T13', 'ONE_END', SESSION, 4, '2025-10-11'],
  ['T13', 'ONE_END', SESSION, 7, '2025-10-08'],
  ['T13', 'ONE_END', SESSION, 8, '2025-10-07'],
  ['T13', 'ONE_END', SESSION, 14, '2025-10-01'],
  ['T14', 'CLEAR_DAYS', '2026-04-09', 4, '2026-04-04'],
] as const)('%s: %s before %s, %i days', (_, mode, session, days, expected) =>
  expect(compute({ kind: 'BACKWARD', mode, days }, day(session), { land: 'NW' }).result).toBe(
    expected,
  ),
);

it('T15: a reference date stays on a Sunday', () =>
  expect(
    compute({ kind: 'FIXED', date: day('2020-03-15') }, day('2020-01-01'), { land: 'NW' }).result,
  ).toBe('2020-03-15'));

it.each([
  ['T16', '2025-10-10', '18:00', 48, '2025-10-12', '18:00'],
  [
    'T18: elapsed hours over the change of the clocks',
    '2025-03-30',
    '01:30',
    24,
    '2025-03-31',
    '02:30',
  ],
])('%s', (_, from, time, hours, last, expected) => {
  const due = compute({ kind: 'HOURS', hours }, instantAt(day(from), time), { land: 'NW' });
  expect([due.result, localTimeOf(due.dueAt)]).toEqual([last, expected]);
});

it('T17: a year whose first day counts', () =>
  expect(
    compute(
      { kind: 'FORWARD', amount: 1, unit: 'YEAR', firstDayCounts: true, shift: 'NONE' },
      day('2026-08-01'),
      { land: 'BW' },
    ).result,
  ).toBe('2027-07-31'));
