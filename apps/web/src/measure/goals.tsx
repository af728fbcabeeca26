import type { Answer } from '../client/operations';
import type { Fact } from '../patterns/facts';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';

type Content = NonNullable<Answer<'measure'>['content']>;

/** What a measure is for: goals of the law, of the planning, and the effect that is wanted. */
export function useGoals(): (content: Content) => readonly Fact[] {
  const say = useTexts('measure');
  const { day } = useFormats();
  return ({ guidingGoal, intermediateGoal, actionGoal, planningGoals, impactGoal }) => [
    planningGoals.length > 0 && [
      say('planningGoals'),
      <ul key="goals" className="plain-list">
        {planningGoals.map(({ goal, statement }) => (
          <li key={goal}>
            {say(`goal.${String(goal) as '1'}`)}
            {statement !== undefined && `: ${statement}`}
          </li>
        ))}
      </ul>,
    ],
    guidingGoal !== undefined && [say('guidingGoal'), guidingGoal],
    intermediateGoal !== undefined && [say('intermediateGoal'), intermediateGoal],
    actionGoal !== undefined && [say('actionGoal'), actionGoal],
    impactGoal !== undefined && [
      say('impactGoal'),
      <div key="impact">
        {say('impactGoal.by', { statement: impactGoal.statement, day: day(impactGoal.dueOn) })}
        <ul className="plain-list">
          {impactGoal.indicators.map(({ name, unit, baseline, target, staircaseStep }) => (
            <li key={name}>
              {say('indicatorWay', { name, unit, baseline, target })} (
              {say(`step.${String(staircaseStep) as '1'}`)})
            </li>
          ))}
        </ul>
      </div>,
    ],
  ];
}
