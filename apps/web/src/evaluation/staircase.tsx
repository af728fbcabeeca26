import type { Answer } from '../client/operations';
import { Badge } from '../patterns/alert';
import { useTexts } from '../texts/texts';

type Evaluation = Answer<'evaluation'>;

const STEPS = [7, 6, 5, 4, 3, 2, 1] as const;

/** Seven steps; from the fourth on there is effect. */
export function Staircase({ found: { indicators, state } }: Readonly<{ found: Evaluation }>) {
  const say = useTexts('evaluation');
  const reached = state.judged?.staircaseStep;
  return (
    <ol className="staircase" reversed>
      {STEPS.map((step) => {
        const on = indicators.filter(({ staircaseStep }) => staircaseStep === step);
        return (
          <li
            key={step}
            className="kern-body"
            data-step={step}
            data-reached={reached !== undefined && step <= reached}
          >
            <strong>{say(`step.${step}`)}</strong>
            {on.map(({ indicatorId, name }) => (
              <span key={indicatorId}>{name}</span>
            ))}
            {step === reached && <Badge tone="success">{say('reachedHere')}</Badge>}
          </li>
        );
      })}
    </ol>
  );
}
