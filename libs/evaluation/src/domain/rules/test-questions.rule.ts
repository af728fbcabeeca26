import { Rejection } from '#kernel';
import type { CloseEvaluation } from '../evaluation.commands';
import type { TestAnswers } from '../evaluation.events';

const QUESTIONS = ['goalsImplemented', 'assumptionsHeld', 'correctionsNeeded'] as const;

/**
 * Before a plan is updated three questions are answered: how far were the goals implemented, was the
 * problem seen rightly and did the forecasts come true, are corrections needed.
 * @source § 80 Abs. 1 SGB VIII; Fortschreibung Schweinfurt
 * @throws Rejection TEST_QUESTION_UNANSWERED, UPDATE_KIND_MISSING
 */
export function answered(data: CloseEvaluation['data']): TestAnswers {
  const { goalsImplemented, assumptionsHeld, correctionsNeeded, updateKind } = data;
  if (!goalsImplemented || !assumptionsHeld || !correctionsNeeded) {
    const open = QUESTIONS.find((question) => !data[question]) ?? '';
    throw new Rejection('TEST_QUESTION_UNANSWERED', { at: `/${open}`, value: open });
  }
  if (correctionsNeeded.answer === 'YES' && updateKind === undefined)
    throw new Rejection('UPDATE_KIND_MISSING', { at: '/updateKind' });
  return { goalsImplemented, assumptionsHeld, correctionsNeeded };
}
