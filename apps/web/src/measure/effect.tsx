import type { Answer } from '../client/operations';
import { Explained } from '../patterns/explained';
import { To } from '../patterns/links';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';

type Thread = Answer<'MeasureThread'>;

/** Openings, and what evaluations found. */
export function Effect({ thread: { measure, effect } }: Readonly<{ thread: Thread }>) {
  const say = useTexts('measure');
  const { day } = useFormats();
  return (
    <div className="stack">
      {measure.openings.map(({ openedOn, places }) => (
        <p className="kern-body" key={openedOn}>
          {say('openedLine', {
            day: day(openedOn),
            places: places.reduce((sum, { amount }) => sum + amount, 0),
          })}
        </p>
      ))}
      {effect.length === 0 ? (
        <p className="kern-body">
          <Explained>{say('noEffect')}</Explained>
        </p>
      ) : (
        effect.map(({ id, title, indicators, state }) => (
          <div key={id} className="stack">
            <h3 className="kern-heading-medium">
              <To to={`/evaluations/${id}`}>{title}</To>
            </h3>
            <ul className="plain-list">
              {indicators.map(({ indicatorId, name, target, unit, actual, shown }) => (
                <li key={indicatorId} className="kern-body">
                  {actual === undefined
                    ? say('indicatorOpen', { name, target, unit })
                    : say('indicatorLine', {
                        name,
                        target,
                        unit,
                        actual: actual.actual,
                        shown: shown ?? '–',
                      })}
                </li>
              ))}
            </ul>
            {state.judged && (
              <p className="kern-body">
                {say('judged', {
                  judgement: say(`judgement.${state.judged.judgement}`),
                  consequence: say(`consequence.${state.judged.consequence}`),
                })}{' '}
                {state.judged.reason}
              </p>
            )}
          </div>
        ))
      )}
    </div>
  );
}
