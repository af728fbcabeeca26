import { compare, isFractionText, parseFraction, Rejection, type Check } from '#kernel';
import type { ImpactGoal } from '../measure.content';

/** Effect begins where awareness or skills change. */
export const FIRST_STEP_OF_EFFECT = 4;

/**
 * An impact goal is measured by at least one indicator at step 4 or above: below it there are
 * activities and participants, but no effect.
 * @source § 79a SGB VIII; Wirkungstreppe (PHINEO)
 */
export function impactMeasured(goal: ImpactGoal | undefined): readonly Check[] {
  if (!goal) return [];
  const steps = goal.indicators.map(({ staircaseStep }) => staircaseStep);
  const highest = Math.max(0, ...steps);
  const at = '/impactGoal/indicators';
  return [
    { force: 'E', rule: 'IMPACT_INDICATOR_MISSING', met: steps.length > 0, at, value: '0' },
    {
      force: 'E',
      rule: 'IMPACT_STEP_TOO_LOW',
      met: steps.length === 0 || highest >= FIRST_STEP_OF_EFFECT,
      at: `${at}/${Math.max(0, steps.indexOf(highest))}/staircaseStep`,
      value: `${highest}`,
      params: { least: FIRST_STEP_OF_EFFECT },
    },
  ];
}

/**
 * A target that is the baseline already is none: how far it is reached cannot be computed.
 * @source § 79a SGB VIII (SMART: messbar)
 * @throws Rejection INDICATOR_NOT_A_NUMBER, TARGET_IS_BASELINE
 */
export function refuseIndicators({ indicators }: ImpactGoal): void {
  for (const [index, { baseline, target }] of indicators.entries()) {
    const at = `/impactGoal/indicators/${index}`;
    for (const [name, value] of Object.entries({ baseline, target }))
      if (!isFractionText(value))
        throw new Rejection('INDICATOR_NOT_A_NUMBER', { at: `${at}/${name}`, value });
    if (compare(parseFraction(baseline), parseFraction(target)) === 0)
      throw new Rejection('TARGET_IS_BASELINE', { at: `${at}/target`, value: target });
  }
}
