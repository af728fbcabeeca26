import { useParams } from 'react-router';
import type { Answer } from '../client/operations';
import { useAnswer } from '../client/use-answer';
import { Badge } from '../patterns/alert';
import { Facts } from '../patterns/facts';
import { To } from '../patterns/links';
import { Page, Section } from '../patterns/page';
import { Answered } from '../patterns/states';
import { Table } from '../patterns/table';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { JUDGEMENT_TONE } from './judgement';

type Evaluation = Answer<'evaluation'>;

/** Targets against actual numbers, the staircase of effect, the consequence and the hand-over. */
export default function EvaluationPage() {
  const say = useTexts('evaluation');
  const { evaluationId = '' } = useParams();
  const question = useAnswer('evaluation', { evaluationId });
  return (
    <Page
      title={question.data?.answer.title ?? say('evaluation')}
      crumbs={[{ to: '/evaluations', text: say('title') }]}
    >
      <Answered question={question}>
        {(found) => (
          <>
            <Judged found={found} />
            <Section title={say('targetsTitle')}>
              <Targets indicators={found.indicators} />
            </Section>
            <Section title={say('staircaseTitle')}>
              <Staircase found={found} />
            </Section>
            {found.state.closed && (
              <Section title={say('questionsTitle')}>
                <Facts
                  facts={(
                    ['goalsImplemented', 'assumptionsHeld', 'correctionsNeeded'] as const
                  ).flatMap((name) => {
                    const answer = found.state.closed?.[name];
                    return answer
                      ? [
                          [
                            say(`question.${name}`),
                            `${say(`answer.${answer.answer}`)}. ${answer.reason}`,
                          ] as const,
                        ]
                      : [];
                  })}
                />
              </Section>
            )}
          </>
        )}
      </Answered>
    </Page>
  );
}

function Judged({ found: { state, measureId, status } }: Readonly<{ found: Evaluation }>) {
  const say = useTexts('evaluation');
  const { judged, nextCycleId } = state;
  return (
    <Facts
      facts={[
        [say('state'), say(`status.${status}`)],
        judged !== undefined && [
          say('judgement'),
          <Badge key="j" tone={JUDGEMENT_TONE[judged.judgement]}>
            {say(`judgement.${judged.judgement}`)}
          </Badge>,
        ],
        judged !== undefined && [
          say('consequence'),
          `${say(`consequence.${judged.consequence}`)}: ${judged.reason}`,
        ],
        measureId !== undefined && [
          say('measure'),
          <To key="m" to={`/measures/${measureId}`}>
            {say('toThread')}
          </To>,
        ],
        nextCycleId !== undefined && [
          say('handedOver'),
          <To key="c" to={`/cycles/${nextCycleId}`}>
            {say('toNextCycle')}
          </To>,
        ],
      ]}
    />
  );
}

function Targets({ indicators }: Readonly<{ indicators: Evaluation['indicators'] }>) {
  const say = useTexts('evaluation');
  const { words, shortDay } = useFormats();
  if (indicators.length === 0) return <p className="kern-body">{say('noIndicators')}</p>;
  return (
    <Table
      caption={say('targetsCaption')}
      captionHidden
      rows={indicators}
      rowKey={({ indicatorId }) => indicatorId}
      columns={[
        { key: 'name', name: say('indicator'), heading: true, cell: ({ name }) => name },
        {
          key: 'baseline',
          name: say('baseline'),
          numeric: true,
          cell: (row) => `${row.baseline} ${row.unit}`,
        },
        {
          key: 'target',
          name: say('target'),
          numeric: true,
          cell: (row) => `${row.target} ${row.unit}`,
        },
        {
          key: 'actual',
          name: say('actual'),
          numeric: true,
          cell: ({ actual, unit }) =>
            actual === undefined
              ? '–'
              : `${actual.actual} ${unit} (${shortDay(actual.measuredOn)})`,
        },
        {
          key: 'shown',
          name: say('achievement'),
          numeric: true,
          cell: ({ shown }) => shown ?? '–',
        },
        {
          key: 'explanation',
          name: say('explanation'),
          cell: ({ explanation }) => (explanation ? words(explanation) : '–'),
        },
      ]}
    />
  );
}

const STEPS = [7, 6, 5, 4, 3, 2, 1] as const;

/** Seven steps; from the fourth on there is effect. */
function Staircase({ found: { indicators, state } }: Readonly<{ found: Evaluation }>) {
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
