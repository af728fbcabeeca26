import fc from 'fast-check';
import { canonical } from './canonical';

/** The example of RFC 8785, 3.2.2 to 3.2.3. */
it('is the canonical form of the RFC', () =>
  expect(
    canonical({
      numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\u0022/",
      literals: [null, true, false],
    }),
  ).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
      '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  ));

it('sorts keys by UTF-16 code units, integer-like ones too', () =>
  expect(
    canonical({
      '\u20ac': 1,
      '\r': 2,
      '\ufb33': 3,
      '1': 4,
      '10': 5,
      '2': 6,
      '\ud83d\ude00': 7,
      '\u0080': 8,
      ö: 9,
    }),
  ).toBe('{"\\r":2,"1":4,"10":5,"2":6,"\u0080":8,"ö":9,"€":1,"😀":7,"\ufb33":3}'));

it.each([
  ['a lone surrogate', '\ud800'],
  ['a lone surrogate as key', { '\udc00': 1 }],
  ['not a number', NaN],
  ['infinity', [Infinity]],
  ['a bigint', 1n],
  ['a function', () => 1],
  ['undefined', undefined],
])('%s has no canonical form', (_, value) => expect(() => canonical(value)).toThrow(TypeError));

const json = fc.jsonValue({ stringUnit: 'grapheme' });

it('says the same as JSON', () =>
  fc.assert(
    fc.property(json, (value) => {
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  ));

it('does not depend on the order in which members came', () =>
  fc.assert(
    fc.property(fc.dictionary(fc.string(), json), (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse());
      expect(canonical(turned)).toBe(canonical(value));
    }),
  ));
