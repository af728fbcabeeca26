import type { Check } from '#kernel';
import type { Ground, Judgement } from '../evaluation.events';
import type { Evaluation } from '../evaluation.state';

/**
 * Without stated goals, a report that speaks to them and a measured value there is no ground to
 * continue, correct or stop. That is said and counted, never hidden.
 * @source § 79a SGB VIII; Rechnungshof Hamburg 2008 (Sachberichte)
 */
export function grounds({ indicators, measured, reports }: Evaluation): readonly Ground[] {
  const found: [Ground, boolean][] = [
    ['NO_GOALS', Object.keys(indicators).length === 0],
    ['NO_REPORT', !reports.some(({ fitsGoals }) => fitsGoals)],
    ['NO_ACTUAL', Object.keys(measured).length === 0],
  ];
  return found.flatMap(([ground, is]) => (is ? [ground] : []));
}

/**
 * A judgement needs something to judge by.
 * @source § 79a SGB VIII; Rechnungshof Hamburg 2008
 */
export const groundToJudge = (judgement: Judgement, why: readonly Ground[]): readonly Check[] => [
  {
    force: 'E',
    rule: 'NOTHING_TO_JUDGE_BY',
    met: judgement === 'NOT_ASSESSABLE' || why.length === 0,
    at: '/judgement',
    value: judgement,
    params: { grounds: why.join(', ') },
  },
  {
    force: 'W',
    rule: 'ASSESSABLE_AFTER_ALL',
    met: judgement !== 'NOT_ASSESSABLE' || why.length > 0,
    at: '/judgement',
    value: judgement,
  },
];
