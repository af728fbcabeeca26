import { parseFraction, roundHalfUp } from '#kernel';
import * as fc from 'fast-check';
import { looksLikeValue, readCell } from './cell';

describe('a cell', () => {
  it.each([
    ['1.234,5', '1234.5'],
    ['1.234', '1234'],
    ['1 234', '1234'],
    ['1\u00a0234\u202f567', '1234567'],
    ['0', '0'],
    ['007', '7'],
    [' 12 ', '12'],
    ['\u22125', '-5'],
    ['-5,25', '-5.25'],
  ])('reads %s as German number %s', (text, value) =>
    expect(readCell(text, 'GERMAN')).toEqual({ kind: 'number', value }),
  );

  it.each([
    ['1,234.5', '1234.5'],
    ['1.234', '1.234'],
    ['12', '12'],
  ])('reads %s as English number %s', (text, value) =>
    expect(readCell(text, 'ENGLISH')).toEqual({ kind: 'number', value }),
  );

  it.each([
    ['-', { kind: 'number', value: '0', mark: '-' }],
    ['–', { kind: 'number', value: '0', mark: '-' }],
    ['.', { kind: 'unknown', mark: '.' }],
    ['...', { kind: 'unknown', mark: '...' }],
    ['/', { kind: 'unknown', mark: '/' }],
    ['x', { kind: 'not-applicable' }],
    ['X', { kind: 'not-applicable' }],
    ['', { kind: 'empty' }],
    ['  ', { kind: 'empty' }],
    ['(12)', { kind: 'number', value: '12', mark: '()' }],
  ])('knows the sign "%s"', (text, cell) => expect(readCell(text, 'GERMAN')).toEqual(cell));

  it.each([
    '12.5',
    '1.23',
    '1,2,3',
    'elf',
    '12 %',
    '1e3',
    '0x10',
    '1.2345',
    '=1+1',
    '__proto__',
    '()',
  ])('refuses %s as a German number', (text) =>
    expect(readCell(text, 'GERMAN')).toEqual({ kind: 'unreadable' }),
  );

  it('reads back what a German wrote', () =>
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), fc.nat(3), (number, places) => {
        const exact = parseFraction(`${number}/${10 ** places}`);
        const german = Number(roundHalfUp(exact, places)).toLocaleString('de-DE', {
          minimumFractionDigits: places,
          maximumFractionDigits: places,
        });
        const cell = readCell(german, 'GERMAN');
        expect(cell.kind === 'number' && parseFraction(cell.value)).toEqual(exact);
      }),
    ));

  it('tells values from headings', () => {
    expect(
      ['12', '-', '.', 'x', '1,234.5', '2012'].filter((text) => !looksLikeValue(text)),
    ).toEqual([]);
    expect(['', 'Anzahl', 'jahr', 'U3'].filter(looksLikeValue)).toEqual([]);
  });

  it('takes no time over hostile text', () => {
    const begin = performance.now();
    for (const text of [
      '1'.repeat(100_000),
      '1.234'.repeat(20_000),
      ' '.repeat(100_000) + 'a',
      '('.repeat(100_000),
    ])
      readCell(text, 'GERMAN');
    expect(performance.now() - begin).toBeLessThan(500);
  });
});
