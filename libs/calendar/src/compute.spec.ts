import type { Instant, LocalDate } from '#kernel';
import {
  CALENDAR_VERSION,
  compute,
  dayOfMonth,
  endOf,
  extend,
  instantAt,
  nonContinuousDays,
  type ForwardPeriod,
  type Period,
  type Place,
} from './index';

const day = (text: string) => text as LocalDate;
const BW: Place = { land: 'BW' };
const month: ForwardPeriod = {
  kind: 'FORWARD',
  amount: 1,
  unit: 'MONTH',
  shift: 'NEXT_BUSINESS_DAY',
};

describe('an explanation', () => {
  const due = compute(month, day('2026-01-31'), BW);

  it('tells every step in German', () =>
    expect(due.steps.map(({ de }) => de)).toEqual([
      'Das Ereignis fällt auf Samstag, 31. Januar 2026; dieser Tag zählt nicht mit (§ 187 Abs. 1 BGB).',
      'Dauer: 1 Monat.',
      'Der Februar 2026 hat keinen 31. Tag; die Frist endet mit dem letzten Tag des Monats: Samstag, 28. Februar 2026 (§ 188 Abs. 3 BGB).',
      'Der 28. Februar 2026 ist ein Samstag.',
      'Der 1. März 2026 ist ein Sonntag.',
      'An die Stelle tritt der nächste Werktag: Montag, 2. März 2026 (§ 193 BGB).',
      'Ende: Montag, 2. März 2026, 24:00 Uhr.',
    ]));

  it('and in English', () =>
    expect(due.steps.map(({ en }) => en)).toEqual([
      'The event falls on Saturday, 31 January 2026; this day does not count (§ 187(1) BGB).',
      'Length: 1 month.',
      'February 2026 has no day 31; the period ends with the last day of the month: Saturday, 28 February 2026 (§ 188(3) BGB).',
      '28 February 2026 is a Saturday.',
      '1 March 2026 is a Sunday.',
      'The next working day takes its place: Monday, 2 March 2026 (§ 193 BGB).',
      'End: Monday, 2 March 2026, 24:00.',
    ]));

  it('holds all it depends on and survives storage', () => {
    expect(due).toMatchObject({
      result: '2026-03-02',
      unshifted: '2026-02-28',
      dueAt: endOf(day('2026-03-02')),
      calendarVersion: CALENDAR_VERSION,
      inputs: { period: month, from: '2026-01-31', place: BW },
    });
    const stored = JSON.parse(JSON.stringify(due)) as typeof due;
    const { period, from, place } = stored.inputs;
    expect(compute(period, from, place)).toEqual(stored);
  });

  it('names the holidays it passes over', () =>
    expect(
      compute({ ...month, amount: 1, unit: 'WEEK' }, day('2025-12-18'), BW).steps.map(
        ({ de }) => de,
      ),
    ).toEqual(
      expect.arrayContaining([
        'Der 25. Dezember 2025 ist in BW Feiertag (1. Weihnachtstag).',
        'Der 26. Dezember 2025 ist in BW Feiertag (2. Weihnachtstag).',
      ]),
    ));

  it('names SGB X when an authority has set the period', () => {
    const set = compute({ ...month, setByAuthority: true }, day('2026-01-31'), BW);
    expect(set.result).toBe(due.result);
    const told = set.steps.map(({ de }) => de).join(' ');
    expect(told).toContain('§ 26 Abs. 2 SGB X');
    expect(told).toContain('§ 26 Abs. 3 SGB X');
    expect(told).not.toContain('§ 193 BGB');
  });

  it('says when the day before a session was moved earlier', () => {
    const period: Period = { kind: 'BACKWARD', mode: 'CLEAR_DAYS', days: 4, moveEarlier: true };
    const latest = compute(period, day('2026-04-09'), BW);
    expect([latest.result, latest.unshifted]).toEqual(['2026-04-02', '2026-04-04']);
    expect(latest.steps.at(-1)?.de).toBe(
      'Vorverlegt auf den letzten Arbeitstag davor: Donnerstag, 2. April 2026 (Regel der Geschäftsordnung).',
    );
  });
});

describe('what it counts from', () => {
  it('is the day in Berlin when an instant is given', () => {
    const lateEvening = '2026-01-30T23:30:00.000Z' as Instant;
    expect(compute(month, lateEvening, BW).result).toBe(
      compute(month, day('2026-01-31'), BW).result,
    );
  });

  it('must be an instant for hours', () =>
    expect(() => compute({ kind: 'HOURS', hours: 48 }, day('2026-01-31'), BW)).toThrow(
      'A period of hours counts from an instant, not from 2026-01-31.',
    ));

  it('must exist', () =>
    expect(() => compute(month, day('2026-02-31'), BW)).toThrow('There is no 31 February 2026'));

  it('must lie where the holidays are known', () => {
    expect(() => compute(month, day('2100-12-15'), BW)).toThrow(RangeError);
    expect(compute({ ...month, shift: 'NONE' }, day('2100-12-15'), BW).result).toBe('2101-01-15');
  });
});

it('counts hours back from a session', () =>
  expect(
    compute({ kind: 'HOURS_BEFORE', hours: 48 }, instantAt(day('2026-03-30'), '16:00'), BW),
  ).toMatchObject({ result: '2026-03-28', dueAt: instantAt(day('2026-03-28'), '15:00') }));

it('shifts a fixed date where that is asked for', () => {
  const date = day('2024-03-31'); // Easter Sunday
  expect(compute({ kind: 'FIXED', date }, date, BW).result).toBe('2024-03-31');
  expect(compute({ kind: 'FIXED', date, shift: 'NEXT_BUSINESS_DAY' }, date, BW).result).toBe(
    '2024-04-02',
  );
});

it.each<[string, Omit<ForwardPeriod, 'kind' | 'shift'>, string, string]>([
  ['a half-month is 15 days', { amount: 1, unit: 'HALF_MONTH' }, '2026-02-10', '2026-02-25'],
  ['a quarter is 3 months', { amount: 1, unit: 'QUARTER' }, '2025-11-30', '2026-02-28'],
  ['a half-year is 6 months', { amount: 1, unit: 'HALF_YEAR' }, '2025-08-31', '2026-02-28'],
  [
    '15 days come last',
    { amount: 1, unit: 'MONTH', plusHalfMonth: true },
    '2005-01-17',
    '2005-03-04',
  ],
  [
    '15 days come last in a leap year',
    { amount: 1, unit: 'MONTH', plusHalfMonth: true },
    '2004-01-17',
    '2004-03-03',
  ],
  ['a year from 29 February', { amount: 1, unit: 'YEAR' }, '2024-02-29', '2025-02-28'],
  [
    'a full month on display (GmS-OGB 2/71)',
    { amount: 1, unit: 'MONTH', firstDayCounts: true },
    '1965-05-24',
    '1965-06-23',
  ],
  [
    'a month from its first day',
    { amount: 1, unit: 'MONTH', firstDayCounts: true },
    '2026-02-01',
    '2026-02-28',
  ],
  [
    'a month from 31 March',
    { amount: 1, unit: 'MONTH', firstDayCounts: true },
    '2026-03-31',
    '2026-04-30',
  ],
  [
    'a month from 29 January',
    { amount: 1, unit: 'MONTH', firstDayCounts: true },
    '2026-01-29',
    '2026-02-28',
  ],
  [
    'a week whose first day counts',
    { amount: 1, unit: 'WEEK', firstDayCounts: true },
    '2026-08-03',
    '2026-08-09',
  ],
  [
    'a day whose first day counts',
    { amount: 1, unit: 'DAY', firstDayCounts: true },
    '2026-08-03',
    '2026-08-03',
  ],
  ['Saturdays are Werktage', { amount: 2, unit: 'WERKTAG' }, '2026-04-30', '2026-05-04'],
  [
    'Saturdays are no business days',
    { amount: 2, unit: 'BUSINESS_DAY' },
    '2026-04-30',
    '2026-05-05',
  ],
])('%s', (_, length, from, expected) =>
  expect(compute({ ...length, kind: 'FORWARD', shift: 'NONE' }, day(from), BW).result).toBe(
    expected,
  ),
);

describe('an extension', () => {
  it('counts from the expiry of the old period, not from its shifted end', () => {
    const old = compute({ ...month, unit: 'WEEK', amount: 2 }, day('2026-01-31'), BW);
    expect([old.unshifted, old.result]).toEqual(['2026-02-14', '2026-02-16']);
    const extended = extend(
      old.unshifted,
      { amount: 1, unit: 'WEEK', shift: 'NEXT_BUSINESS_DAY' },
      BW,
    );
    expect([extended.unshifted, extended.result]).toEqual(['2026-02-21', '2026-02-23']);
    expect(extended.dueAt).toBe(endOf(day('2026-02-23')));
    expect(extended.steps[0]?.de).toBe(
      'Die bisherige Frist läuft mit Samstag, 14. Februar 2026, ab; die Verlängerung zählt von ihrem Ablauf an, also ab Sonntag, 15. Februar 2026 (§ 190 BGB).',
    );
  });

  it('names SGB X when an authority grants it', () => {
    const told = extend(
      day('2026-02-14'),
      { amount: 1, unit: 'WEEK', shift: 'NEXT_BUSINESS_DAY', setByAuthority: true },
      BW,
    ).steps.map(({ en }) => en);
    expect(told[0]).toContain('§ 26(7) SGB X');
    expect(told.at(-2)).toContain('§ 26(3) SGB X');
  });

  it.each([
    ['2026-03-15', '2026-04-15'],
    ['2026-02-28', '2026-03-31'],
    ['2026-01-31', '2026-02-28'],
  ])('of a month from %s ends with %s', (old, expected) =>
    expect(extend(day(old), { amount: 1, unit: 'MONTH', shift: 'NONE' }, BW).result).toBe(expected),
  );
});

it.each([
  [2, 'MONTH', 60],
  [1, 'YEAR', 365],
] as const)('%i %s without a continuous run are %i days', (amount, unit, days) =>
  expect(nonContinuousDays({ amount, unit })).toMatchObject({
    result: days,
    calendarVersion: CALENDAR_VERSION,
    inputs: { amount, unit },
  }),
);

it.each([
  ['BEGINNING', '2026-02', '2026-02-01'],
  ['MIDDLE', '2026-02', '2026-02-15'],
  ['END', '2026-02', '2026-02-28'],
  ['END', '2028-02', '2028-02-29'],
  ['END', '2026-04', '2026-04-30'],
] as const)('%s of %s is %s', (point, of, expected) =>
  expect(dayOfMonth(point, of).result).toBe(expected),
);

it('refuses the end of a month that does not exist', () =>
  expect(() => dayOfMonth('END', '2026-13')).toThrow('There is no month 13.'));
