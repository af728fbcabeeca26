import fc from 'fast-check';
import { isPeriod, isPlace, whyNoPeriod } from './index';

const forward = { kind: 'FORWARD', amount: 1, unit: 'MONTH', shift: 'NONE' };
const backward = { kind: 'BACKWARD', mode: 'CLEAR_DAYS', days: 4 };

it.each<[unknown, string, string]>([
  [undefined, '', 'undefined'],
  [null, '', 'null'],
  ['1 Monat', '', '"1 Monat"'],
  [[], '', '[]'],
  [{}, '/kind', 'undefined'],
  [{ kind: 'SOON' }, '/kind', '"SOON"'],
  [{ kind: 'toString' }, '/kind', '"toString"'],
  [{ ...forward, amount: 0 }, '/amount', '0'],
  [{ ...forward, amount: 1.5 }, '/amount', '1.5'],
  [{ ...forward, amount: '1' }, '/amount', '"1"'],
  [{ ...forward, amount: 10_001 }, '/amount', '10001'],
  [{ ...forward, unit: 'FORTNIGHT' }, '/unit', '"FORTNIGHT"'],
  [{ ...forward, shift: undefined }, '/shift', 'undefined'],
  [{ ...forward, firstDayCounts: false }, '/firstDayCounts', 'false'],
  [{ ...forward, unit: 'WEEK', plusHalfMonth: true }, '/plusHalfMonth', 'true'],
  [{ ...forward, days: 3 }, '/days', '3'],
  [{ ...forward, 'a/b~c': 3 }, '/a~1b~0c', '3'],
  [{ ...backward, mode: 'BOTH_ENDS' }, '/mode', '"BOTH_ENDS"'],
  [{ ...backward, days: -1 }, '/days', '-1'],
  [{ ...backward, unit: 'MONTH' }, '/unit', '"MONTH"'],
  [{ kind: 'HOURS', hours: 0 }, '/hours', '0'],
  [{ kind: 'FIXED', date: '2026-02-31' }, '/date', '"2026-02-31"'],
  [{ kind: 'FIXED', date: '2026-02-28', shift: 'LATER' }, '/shift', '"LATER"'],
])('%j is no period: %s', (value, at, given) => {
  expect(isPeriod(value)).toBe(false);
  expect(whyNoPeriod(value)).toMatchObject({ at, value: given });
});

it('names 31 February in a fixed date', () =>
  expect(whyNoPeriod({ kind: 'FIXED', date: '2026-02-31' })).toMatchObject({
    de: 'Den 31. Februar 2026 gibt es nicht: Der Februar 2026 hat 28 Tage.',
    en: 'There is no 31 February 2026: February 2026 has 28 days.',
  }));

it.each<[object]>([
  [forward],
  [{ ...forward, plusHalfMonth: true, firstDayCounts: true, setByAuthority: true }],
  [{ ...forward, unit: 'BUSINESS_DAY', shift: 'NEXT_BUSINESS_DAY' }],
  [backward],
  [{ ...backward, mode: 'ONE_END', days: 0, unit: 'WERKTAG', moveEarlier: true }],
  [{ kind: 'HOURS', hours: 48 }],
  [{ kind: 'HOURS_BEFORE', hours: 48 }],
  [{ kind: 'FIXED', date: '2026-03-01' }],
  [{ kind: 'FIXED', date: '2026-03-31', shift: 'NEXT_BUSINESS_DAY' }],
])('%j is a period', (value) => expect(whyNoPeriod(value)).toBeUndefined());

it('judges any JSON without breaking', () =>
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(typeof isPeriod(value)).toBe('boolean');
    }),
  ));

it.each<[unknown, boolean]>([
  [{ land: 'BW' }, true],
  [{ land: 'BY', municipal: ['2026-08-15'] }, true],
  [{ land: 'BY', municipal: ['2026-02-31'] }, false],
  [{ land: 'BY', municipal: '2026-08-15' }, false],
  [{ land: 'XX' }, false],
  [{}, false],
  [null, false],
  ['BW', false],
])('%j is a place: %p', (value, expected) => expect(isPlace(value)).toBe(expected));
