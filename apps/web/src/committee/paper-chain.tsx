import type { Answer } from '../client/operations';
import { Badge } from '../patterns/alert';
import { Explained } from '../patterns/explained';
import { To } from '../patterns/links';
import { Section } from '../patterns/page';
import { Empty } from '../patterns/states';
import { Term } from '../patterns/term';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { toneOf } from './outcome';

type Paper = Answer<'paper'>;
type Step = Paper['chain'][number];

/** The way of a paper through the bodies, step by step. */
export function Chain({ paper }: Readonly<{ paper: Paper }>) {
  const say = useTexts('committee');
  return (
    <Section title={say('chain')}>
      {paper.chain.length === 0 ? (
        <Empty title={say('chain.none')}>{say('paper.next.chain.text')}</Empty>
      ) : (
        <>
          <p className="kern-body muted">
            <Term name="chain">{say('chain')}</Term>: {say('chain.text')}
          </p>
          <ol className="chain">
            {paper.chain.map((step) => (
              <ChainStep key={step.stepId} step={step} />
            ))}
          </ol>
        </>
      )}
    </Section>
  );
}

function ChainStep({ step }: Readonly<{ step: Step }>) {
  const say = useTexts('committee');
  const { bodyId, body, competence, perItem = [], status, reason, overrides = [] } = step;
  return (
    <li className={`chain__step chain__step--${status.toLowerCase()}`}>
      <div className="chain__head">
        <h3 className="kern-title">
          <To to={`/bodies/${bodyId}`}>{body}</To>
        </h3>
        <StepState step={step} />
      </div>
      <p className="kern-body">
        {say(`competence.${competence}`)}
        {perItem.length > 0 &&
          ` (${perItem
            .map(
              (one) =>
                `${say('resolutionItem', { number: one.resolutionItem })}: ${say(`competence.${one.competence}`)}`,
            )
            .join(', ')})`}
      </p>
      {reason !== undefined && (
        <p className="kern-body muted">
          <Explained>{say('step.reason', { reason })}</Explained>
        </p>
      )}
      {overrides.map((override) => (
        <p className="kern-body muted" key={override.rule}>
          {say('step.override', { reason: override.reason })}
        </p>
      ))}
    </li>
  );
}

function StepState({
  step: { status, outcome, sessionId, completedOn },
}: Readonly<{ step: Step }>) {
  const say = useTexts('committee');
  const formats = useFormats();
  if (outcome === undefined)
    return status === 'OPEN' ? (
      <Badge tone="info">{say('step.OPEN')}</Badge>
    ) : (
      <span className="muted">{say(`step.${status}`)}</span>
    );
  return (
    <span>
      <Badge tone={toneOf(outcome)}>{say(`outcome.${outcome}`)}</Badge>{' '}
      {sessionId !== undefined && completedOn !== undefined && (
        <To to={`/sessions/${sessionId}`}>{formats.shortDay(completedOn)}</To>
      )}
    </span>
  );
}
