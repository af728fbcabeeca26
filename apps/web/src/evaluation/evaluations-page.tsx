import { useSearchParams } from 'react-router';
import { useAnswer } from '../client/use-answer';
import { Badge } from '../patterns/alert';
import { useCycleChoices } from '../patterns/choices';
import { Facts } from '../patterns/facts';
import { Filters } from '../patterns/filters';
import { To, useOfCycle } from '../patterns/links';
import { Page, Section } from '../patterns/page';
import { Answered, Empty } from '../patterns/states';
import { Register } from '../patterns/table';
import { useMay } from '../shell/me';
import { useTexts } from '../texts/texts';
import { JUDGEMENT_TONE } from './judgement';

const JUDGEMENTS = ['REACHED', 'PARTLY', 'NOT_REACHED', 'NOT_ASSESSABLE'] as const;
const STATUSES = ['OPEN', 'JUDGED', 'CLOSED'] as const;

/** Evaluations, and what they found in numbers; what could not be assessed is one of them. */
export default function EvaluationsPage() {
  const say = useTexts('evaluation');
  const may = useMay();
  const ofCycle = useOfCycle();
  const [search] = useSearchParams();
  const cycleId = search.get('cycleId');
  const cycles = useCycleChoices({ closed: true });
  const summary = useAnswer('evaluationSummary', cycleId ? { cycleId } : {});
  return (
    <Page
      title={say('title')}
      lead={say('lead')}
      actions={
        may('OpenEvaluation') && (
          <To to={ofCycle('/evaluations/new')} className="kern-btn kern-btn--primary">
            <span className="kern-label">{say('begin')}</span>
          </To>
        )
      }
    >
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
        <Filters
          filters={[
            {
              name: 'judgement',
              label: say('judgement'),
              all: say('judgement.all'),
              choices: JUDGEMENTS.map((value) => ({ value, text: say(`judgement.${value}`) })),
            },
            {
              name: 'status',
              label: say('state'),
              all: say('state.all'),
              choices: STATUSES.map((value) => ({ value, text: say(`status.${value}`) })),
            },
            { name: 'cycleId', label: say('cycle'), all: say('cycle.all'), choices: cycles },
          ]}
        />
        <Register
          rowsAsLists
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
