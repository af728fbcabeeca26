import { assert, bigInt, integer, property } from 'fast-check';
import {
  readEuro,
  readExact,
  readNumber,
  readPercent,
  typedEuro,
  typedExact,
  typedPercent,
} from './numbers';

describe('euros', () => {
  it.each([
    ['1250', 125_000],
    ['1.250', 125_000],
    ['1.250,5', 125_050],
    ['1.250,50 €', 125_050],
    ['1,250.50', 125_050],
    ['1 234 567', 123_456_700],
    ['1.234.567', 123_456_700],
    ['1,234,567', 123_456_700],
    ['−12,34', -1234],
    ['0,07', 7],
  ])('%s', (typed, cents) => expect(readEuro(typed)).toBe(cents));

  it.each(['', 'viel', '1,2,3', '12.34.56', '1,234', '=1+1', '1e5', '99999999999999999'])(
    '%s is no amount',
    (typed) => expect(readEuro(typed)).toBeUndefined(),
  );

  it('are read as they are typed', () =>
    assert(
      property(integer({ min: -1e12, max: 1e12 }), (cents) => readEuro(typedEuro(cents)) === cents),
    ));
});

describe('shares of a hundred', () => {
  it.each([
    ['35', '35/100'],
    ['35,4', '354/1000'],
    ['100 %', '100/100'],
    ['0.5', '5/1000'],
  ])('%s', (typed, exact) => expect(readPercent(typed)).toBe(exact));

  it.each(['ein Drittel', '1/3', '35,1234567'])('%s is none', (typed) =>
    expect(readPercent(typed)).toBeUndefined(),
  );

  it('are read as they are typed', () =>
    assert(
      property(bigInt({ min: 0n, max: 10n ** 9n }), (above) => {
        const [top = '', below = ''] = (readPercent(typedPercent(`${above}/1000000`)) ?? '').split(
          '/',
        );
        return BigInt(top) * 1_000_000n === above * BigInt(below);
      }),
    ));
});

describe('exact numbers', () => {
  it.each([
    ['1.234,5', '1234.5'],
    ['1 234', '1234'],
    ['7/2', '7/2'],
    [' 7 / 2 ', '7/2'],
    ['0,985', '0.985'],
  ])('%s', (typed, exact) => expect(readExact(typed)).toBe(exact));

  it.each(['', 'viele', '-3', '1/0', '1,2345678', '=1+1'])('%s is none', (typed) =>
    expect(readExact(typed)).toBeUndefined(),
  );

  it.each([
    ['219/1', '219'],
    ['7/2', '3,5'],
    ['1/16', '0,0625'],
    ['1/3', '1/3'],
    ['1234.5', '1234,5'],
    ['30', '30'],
  ])('%s is typed %s', (exact, typed) => expect(typedExact(exact)).toBe(typed));
});

it.each([
  ['1.250', 1250],
  ['1,5', 1.5],
  ['-7', -7],
])('the number %s', (typed, number) => expect(readNumber(typed)).toBe(number));
it('what is no number', () => expect(readNumber('morgen')).toBeNaN());
