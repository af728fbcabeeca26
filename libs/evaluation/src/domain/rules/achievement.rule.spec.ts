import * as fc from 'fast-check';
import { add, fraction, fractionText, multiply, parseFraction, subtract } from '#kernel';
import { achievement, deviation, explainAchievement, perCent } from './achievement.rule';
import { summary } from './summary.rule';

const way = (baseline: string, target: string) => ({ baseline, target });

it.each([
  ['Karlsruhe: 697 of 1,000', way('0', '1000'), '697', '697/1000', '70', '69.7'],
  ['a target below the baseline', way('20', '10'), '15', '1/2', '50', '50.0'],
  ['more than the target', way('0', '10'), '12', '6/5', '120', '120.0'],
  ['the wrong direction', way('10', '20'), '5', '-1/2', '-50', '-50.0'],
  ['thirds', way('0', '3'), '1', '1/3', '33', '33.3'],
])('%s', (_, from, actual, exact, shown, finer) => {
  expect(achievement(from, actual)).toBe(exact);
  expect(perCent(exact)).toBe(shown);
  expect(perCent(exact, 1)).toBe(finer);
});

const number = fc
  .tuple(fc.integer({ min: -10_000, max: 10_000 }), fc.integer({ min: 1, max: 20 }))
  .map(([n, d]) => fractionText(fraction(n, d)));

it('leads from the baseline back to the actual value, exactly', () =>
  fc.assert(
    fc.property(number, number, number, (baseline, target, actual) => {
      fc.pre(baseline !== target);
      const share = parseFraction(achievement({ baseline, target }, actual));
      const path = subtract(parseFraction(target), parseFraction(baseline));
      expect(fractionText(add(parseFraction(baseline), multiply(path, share)))).toBe(actual);
      expect(achievement({ baseline, target }, target)).toBe('1');
      expect(achievement({ baseline, target }, baseline)).toBe('0');
      expect(
        fractionText(add(parseFraction(target), parseFraction(deviation(target, actual)))),
      ).toBe(actual);
    }),
  ));

it('is explained step by step', () =>
  expect(
    explainAchievement(
      { indicatorId: 'i', name: 'n', unit: 'Plätze', ...way('0', '1000'), staircaseStep: 1 },
      '697',
    ),
  ).toEqual({
    de: '(697 − 0) / (1000 − 0) Plätze = 697/1000, das sind 69,7 %, gerundet 70 %.',
    en: '(697 − 0) / (1000 − 0) Plätze = 697/1000, which is 69.7 %, rounded 70 %.',
  }));

it('the summary counts what could not be assessed, and why', () =>
  expect(
    summary([
      { judgement: 'REACHED', consequence: 'CONTINUE', grounds: [] },
      { judgement: 'NOT_ASSESSABLE', consequence: 'END', grounds: ['NO_GOALS', 'NO_REPORT'] },
      { judgement: 'NOT_ASSESSABLE', consequence: 'ADAPT', grounds: ['NO_REPORT'] },
      { grounds: ['NO_ACTUAL'] },
    ]),
  ).toEqual({
    evaluations: 4,
    unjudged: 1,
    judgements: { REACHED: 1, PARTLY: 0, NOT_REACHED: 0, NOT_ASSESSABLE: 2 },
    consequences: { CONTINUE: 1, ADAPT: 1, END: 1, EXPAND: 0, RETRANSFER: 0 },
    notAssessableBecause: { NO_GOALS: 1, NO_REPORT: 2, NO_ACTUAL: 0 },
  }));
