import { repeats } from './repeats';

it('knows a request whose every field stands in the record', () =>
  expect(repeats({ a: 1, b: { y: 1, x: [2] } }, { b: { x: [2], y: 1 }, a: 1, more: true })).toBe(
    true,
  ));

it.each([
  ['another value', { a: 2 }],
  ['a field more', { a: 1, c: 1 }],
  ['another order of a list', { b: [2, 1] }],
])('tells a request with %s from it', (_, asked) =>
  expect(repeats(asked, { a: 1, b: [1, 2] })).toBe(false),
);

it('does not miss what is not there', () => expect(repeats({ a: undefined }, {})).toBe(true));
