import type { Check } from '#kernel';
import type { PlanReference } from '../measure.content';

/**
 * A measure belongs to a cycle, or refers to a plan in force: carriers and young people take part in
 * planning, not in single measures.
 * @source § 80 Abs. 1 und 4 SGB VIII
 */
export const inPlan = (cycleId: string | undefined, plan: PlanReference | undefined): Check => ({
  force: 'E',
  rule: 'NO_ADOPTED_PLAN',
  met: cycleId !== undefined || plan !== undefined,
  at: '/adoptedPlan',
});

/**
 * The plan a measure refers to is in force.
 * @source § 80 Abs. 1 und 4 SGB VIII
 */
export const planInForce = (plan: PlanReference | undefined, inForce: boolean): Check => ({
  force: 'E',
  rule: 'ADOPTED_PLAN_UNKNOWN',
  met: plan === undefined || inForce,
  at: '/adoptedPlan',
  ...(plan === undefined ? {} : { value: 'cycleId' in plan ? plan.cycleId : plan.adoptionId }),
});
