import { cellKey, decimalIn, overtakenIn, pasted } from './grid-values';

const table = {
  rows: [{ key: 'a' }, { key: 'b' }],
  columns: [
    { key: 'places' },
    { key: 'basis', choices: [{ value: 'LEGAL_CLAIM', text: 'Rechtsanspruch' }] },
  ],
  values: { [cellKey('b', 'basis')]: 'LEGAL_CLAIM' },
};

it('a part of a spreadsheet fills the table from a cell on', () =>
  expect(pasted('12\trechtsanspruch\r\n7\t', { row: 0, column: 0 }, table)).toEqual({
    cells: 4,
    values: {
      [cellKey('a', 'places')]: '12',
      [cellKey('a', 'basis')]: 'LEGAL_CLAIM',
      [cellKey('b', 'places')]: '7',
      [cellKey('b', 'basis')]: '',
    },
  }));

it('a text that names nothing to be chosen chooses nothing', () =>
  expect(pasted('irgendwas\n', { row: 1, column: 1 }, table)).toMatchObject({
    values: { [cellKey('b', 'basis')]: '' },
  }));

it('what does not fit into the table is not cut off', () =>
  expect(pasted('1\t2\t3', { row: 0, column: 0 }, table)).toEqual({
    tooLarge: { rows: 1, columns: 3, room: 2, wide: 2 },
  }));

it.each([
  ['', undefined],
  ['219', '219'],
  ['1.234', '1234'],
  ['1 234,5', '1234,5'],
  ['-3,25', '-3,25'],
  ['3.5', '3.5'],
  ['438/2', '438/2'],
  ['3,5,1', null],
  ['1.23.4', null],
  ['7/0', null],
  ['viele', null],
  ['=1+1', null],
])('%j is read as %j', (typed, read) => expect(decimalIn(typed)).toBe(read));

describe('overtakenIn', () => {
  const before = { a: '80', b: '20', c: '' };
  it('finds cells that somebody else changed while they were typed into', () =>
    expect(overtakenIn({ a: '85', c: '3' }, before, { a: '90', b: '20', c: '4' })).toEqual([
      'a',
      'c',
    ]));
  it('lets pass what nobody changed, or both changed alike', () =>
    expect(overtakenIn({ a: '85', b: '21' }, before, { a: '80', b: '21', c: '9' })).toEqual([]));
});
