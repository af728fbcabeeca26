import {
  isLocalDate,
  isRecordableDay,
  parseLocalDate,
  whyNoLocalDate,
  whyNoRecordableDay,
} from './index';

it.each([
  ['2026-02-31', 'Den 31. Februar 2026 gibt es nicht: Der Februar 2026 hat 28 Tage.'],
  ['2100-02-29', 'Den 29. Februar 2100 gibt es nicht: Der Februar 2100 hat 28 Tage.'],
  ['2026-04-31', 'Den 31. April 2026 gibt es nicht: Der April 2026 hat 30 Tage.'],
  ['2026-01-00', 'Den 0. Januar 2026 gibt es nicht: Der Januar 2026 hat 31 Tage.'],
  ['2026-13-01', 'Einen Monat 13 gibt es nicht.'],
  ['2026-00-01', 'Einen Monat 0 gibt es nicht.'],
  ['0000-01-01', 'Ein Jahr 0 gibt es nicht.'],
  ['2026-2-1', 'Ein Datum hat die Form JJJJ-MM-TT, zum Beispiel 2026-03-01.'],
  ['2026-03-01T00:00', 'Ein Datum hat die Form JJJJ-MM-TT, zum Beispiel 2026-03-01.'],
  ['2026-03-01\n', 'Ein Datum hat die Form JJJJ-MM-TT, zum Beispiel 2026-03-01.'],
  [20260301, 'Ein Datum hat die Form JJJJ-MM-TT, zum Beispiel 2026-03-01.'],
  [undefined, 'Ein Datum hat die Form JJJJ-MM-TT, zum Beispiel 2026-03-01.'],
])('%p is no day, by name', (value, words) => {
  expect(isLocalDate(value)).toBe(false);
  expect(whyNoLocalDate(value)?.de).toBe(words);
});

it.each(['2026-02-28', '2024-02-29', '2000-02-29', '1965-12-31', '9999-12-31'])(
  '%s is a day',
  (text) => {
    expect(whyNoLocalDate(text)).toBeUndefined();
    expect(parseLocalDate(text)).toBe(text);
  },
);

it('names 31 February when it is parsed', () =>
  expect(() => parseLocalDate('2026-02-31')).toThrow(
    new RangeError('There is no 31 February 2026: February 2026 has 28 days.'),
  ));

it('takes a day for a slip of the pen that lies centuries off', () => {
  expect(['1900-01-01', '2199-12-31'].map(isRecordableDay)).toEqual([true, true]);
  expect(['0206-03-01', '1899-12-31', '2200-01-01'].map(isRecordableDay)).toEqual([
    false,
    false,
    false,
  ]);
  expect(whyNoRecordableDay('0206-03-01')?.de).toBe(
    'Das Jahr 206 liegt nicht zwischen 1900 und 2199.',
  );
  expect(whyNoRecordableDay('2026-02-31')).toEqual(whyNoLocalDate('2026-02-31'));
});
