import { compare, fraction, parseFraction, type Check } from '#kernel';
import type { JudgeMeasure } from '../evaluation.commands';
import type { Evaluation } from '../evaluation.state';

/** Effect begins where awareness or skills change. */
const FIRST_STEP_OF_EFFECT = 4;

/**
 * A judgement that the figures contradict needs a reason.
 * @source § 79a SGB VIII; Soll-Ist-Vergleich
 */
export function fitsFigures({ judgement }: JudgeMeasure['data'], state: Evaluation): Check {
  const reached = Object.values(state.measured).map(
    ({ achievement }) => compare(parseFraction(achievement), fraction(1n)) >= 0,
  );
  const contradicts =
    reached.length > 0 &&
    ((judgement === 'REACHED' && reached.includes(false)) ||
      (judgement === 'NOT_REACHED' && !reached.includes(false)));
  return {
    force: 'W',
    rule: 'JUDGEMENT_AGAINST_FIGURES',
    met: !contradicts,
    at: '/judgement',
    value: judgement,
  };
}

/**
 * Who claims an effect has measured one.
 * @source § 79a SGB VIII; Wirkungstreppe (PHINEO)
 */
export function effectMeasured(
  { staircaseStep = 0 }: JudgeMeasure['data'],
  state: Evaluation,
): Check {
  const steps = Object.keys(state.measured).map((id) => state.indicators[id]?.staircaseStep ?? 0);
  return {
    force: 'W',
    rule: 'EFFECT_NOT_MEASURED',
    met: staircaseStep < FIRST_STEP_OF_EFFECT || Math.max(0, ...steps) >= FIRST_STEP_OF_EFFECT,
    at: '/staircaseStep',
    value: `${staircaseStep}`,
    params: { least: FIRST_STEP_OF_EFFECT },
  };
}
