import type { Check } from '#kernel';
import type { PlanningGoal } from '../measure.content';

/**
 * A measure says which of the six planning goals it serves, and how.
 * @source § 80 Abs. 2 SGB VIII
 */
export function goalsServed(goals: readonly PlanningGoal[]): readonly Check[] {
  const silent = goals.findIndex(({ statement }) => statement === undefined);
  return [
    {
      force: 'W',
      rule: 'PLANNING_GOAL_MISSING',
      met: goals.length > 0,
      at: '/planningGoals',
      value: '0',
    },
    {
      force: 'W',
      rule: 'PLANNING_GOAL_WITHOUT_STATEMENT',
      met: silent < 0,
      at: `/planningGoals/${Math.max(0, silent)}/statement`,
      value: `${goals[silent]?.goal ?? ''}`,
    },
  ];
}
