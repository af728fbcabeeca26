import { useAnswer } from '../client/use-answer';
import { Badge } from '../patterns/alert';
import { Facts } from '../patterns/facts';
import { To } from '../patterns/links';
import { Page, Section } from '../patterns/page';
import { Answered, Empty } from '../patterns/states';
import { Register } from '../patterns/table';
import { useTexts } from '../texts/texts';
import { JUDGEMENT_TONE } from './judgement';

const JUDGEMENTS = ['REACHED', 'PARTLY', 'NOT_REACHED', 'NOT_ASSESSABLE'] as const;

/** Evaluations, and what they found in numbers; what could not be assessed is one of them. */
export default function EvaluationsPage() {
  const say = useTexts('evaluation');
  const summary = useAnswer('evaluationSummary', {});
  return (
    <Page title={say('title')} lead={say('lead')}>
      <Section title={say('summary')}>
        <Answered question={summary}>
          {({ judgements, unjudged }) => (
            <Facts
              facts={[
                ...JUDGEMENTS.map(
                  (judgement) => [say(`judgement.${judgement}`), judgements[judgement]] as const,
                ),
                [say('unjudged'), unjudged],
              ]}
            />
          )}
        </Answered>
      </Section>
      <Section title={say('evaluations')}>
        <Register
          query="listEvaluations"
          asked={{}}
          filters={['cycleId', 'judgement', 'consequence', 'status']}
          caption={say('caption')}
          presetSort="title"
          exports
          rowKey={({ evaluationId }) => evaluationId}
          empty={<Empty title={say('none')}>{say('noneHint')}</Empty>}
          columns={[
            {
              key: 'title',
              name: say('evaluation'),
              heading: true,
              sort: 'title',
              cell: ({ evaluationId, title }) => (
                <To to={`/evaluations/${evaluationId}`}>{title}</To>
              ),
            },
            {
              key: 'judgement',
              name: say('judgement'),
              sort: 'judgement',
              cell: ({ state: { judged } }) =>
                judged ? (
                  <Badge tone={JUDGEMENT_TONE[judged.judgement]}>
                    {say(`judgement.${judged.judgement}`)}
                  </Badge>
                ) : (
                  '–'
                ),
            },
            {
              key: 'consequence',
              name: say('consequence'),
              sort: 'consequence',
              cell: ({ state: { judged } }) =>
                judged ? say(`consequence.${judged.consequence}`) : '–',
            },
            {
              key: 'status',
              name: say('state'),
              sort: 'status',
              cell: ({ status }) => say(`status.${status}`),
            },
          ]}
        />
      </Section>
    </Page>
  );
}
