import fc from 'fast-check';
import { depthOf, parseBody } from './json-body';

const nested = (depth: number) => `${'{"a":'.repeat(depth - 1)}{}${'}'.repeat(depth - 1)}`;

it.each([1, 31, 32])('takes %d levels', (depth) => {
  expect(depthOf(nested(depth))).toBe(depth);
  expect(() => parseBody(nested(depth))).not.toThrow();
});

it.each([
  ['33 levels', nested(33)],
  ['10,000 levels', nested(10_000)],
  ['1,000,000 brackets', '['.repeat(1_000_000)],
  ['__proto__', '{"a":{"__proto__":{"admin":true}}}'],
  ['__proto__ in disguise', '{"\\u005f_proto__":1}'],
  ['constructor', '{"constructor":{"prototype":{}}}'],
  ['an array', '[1]'],
  ['a text', '"a"'],
  ['null', 'null'],
  ['half a text', '{"a":'],
  ['a lone surrogate', '{"a":"\\ud800"}'],
  ['a lone surrogate as key', '{"\\udc00":1}'],
])('refuses %s', (_, text) =>
  expect(() => parseBody(text)).toThrow(expect.objectContaining({ status: 400 })),
);

it('takes brackets in texts for what they are', () =>
  expect(depthOf(JSON.stringify({ a: '[[[[{{{{"\\', b: ['}'] }))).toBe(2));

it('has read an absent body as an empty one', () => expect(parseBody('')).toEqual({}));

it('reads what JSON reads, and never fails otherwise', () =>
  fc.assert(
    fc.property(fc.oneof(fc.json({ maxDepth: 5 }), fc.string()), (text) => {
      try {
        expect(parseBody(text)).toEqual(text === '' ? {} : JSON.parse(text));
      } catch (error) {
        expect(error).toMatchObject({ status: 400, code: 'MALFORMED' });
      }
    }),
  ));
