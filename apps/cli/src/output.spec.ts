import { shortInstant, shortPosition, table, wrapped } from './output';

it('columns are as wide as their widest cell', () =>
  expect(
    table([
      { name: 'a', state: 'live', error: '' },
      { name: 'longer', state: 'x', error: undefined },
    ]),
  ).toBe('Name    Stand  Fehler\na       live\nlonger  x'));

it('the last column is wrapped where the screen ends, and stays a column', () =>
  expect(table([{ duty: 'L04', says: 'one two three four five six seven' }], 30)).toBe(
    'duty  says\nL04   one two three four five\n      six seven',
  ));

it('what comes from the log moves no cursor and turns no text', () =>
  expect(table([{ name: 'a\u001b[2Jb\nc\u202ed' }])).toBe('Name\na [2Jb c d'));

it('says that there is nothing', () => expect(table([])).toBe('–'));

it('a word longer than the line stays whole', () =>
  expect(wrapped('a verylongword b', 5)).toEqual(['a', 'verylongword', 'b']));

it('instants are in German time, positions without their zeros', () => {
  expect(shortInstant('2026-03-01T23:30:00.000Z')).toBe('2026-03-02 00:30');
  expect(shortPosition('0000000000000000042')).toBe('42');
  expect(shortPosition('0000000000000000000')).toBe('0');
  expect(shortPosition(undefined)).toBe('');
});
