import { useParams } from 'react-router';
import type { Answer } from '../client/operations';
import { useAnswer } from '../client/use-answer';
import { Attachments } from '../patterns/attachments';
import { useMeasureChoices } from '../patterns/choices';
import { useCycleTitles } from '../patterns/cycle-words';
import { Alert, Badge } from '../patterns/alert';
import { Explained } from '../patterns/explained';
import { Facts } from '../patterns/facts';
import { StoryLink, To } from '../patterns/links';
import { Page, Section } from '../patterns/page';
import { Answered } from '../patterns/states';
import { Table } from '../patterns/table';
import { Term } from '../patterns/term';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { EvaluationSteps } from './evaluation-steps';
import { JUDGEMENT_TONE } from './judgement';
import { Staircase } from './staircase';
import { Targets } from './targets';

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
      actions={<StoryLink id={evaluationId} />}
    >
      <Answered question={question}>
        {(found, revision) => (
          <>
            <Judged found={found} />
            <Grounds found={found} />
            <EvaluationSteps found={found} revision={revision} />
            <Section title={say('targetsTitle')}>
              <Targets indicators={found.indicators} />
            </Section>
            <Section title={say('reportsTitle')}>
              <Reports reports={found.state.reports} />
            </Section>
            <Section title={say('staircaseTitle')}>
              <Staircase found={found} />
            </Section>
            <Questions closed={found.state.closed} />
          </>
        )}
      </Answered>
      <Attachments subjectKind="evaluation" subjectId={evaluationId} />
    </Page>
  );
}

function Judged({ found: { state, measureId, cycleId, status } }: Readonly<{ found: Evaluation }>) {
  const say = useTexts('evaluation');
  const cycle = useCycleTitles();
  const measures = useMeasureChoices();
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
        judged !== undefined &&
          judged.sideEffects.length > 0 && [say('sideEffects'), judged.sideEffects.join('; ')],
        judged !== undefined &&
          judged.overrides.length > 0 && [
            say('overrides'),
            judged.overrides.map(({ reason }) => reason).join('; '),
          ],
        measureId !== undefined && [
          say('measure'),
          <To key="m" to={`/measures/${measureId}`}>
            {measures.find(({ value }) => value === measureId)?.text ?? '–'}
          </To>,
        ],
        cycleId !== undefined && [
          say('cycle'),
          <To key="p" to={`/cycles/${cycleId}`}>
            {cycle(cycleId)}
          </To>,
        ],
        nextCycleId !== undefined && [
          say('handedOver'),
          <To key="c" to={`/cycles/${nextCycleId}`}>
            {cycle(nextCycleId)}
          </To>,
        ],
      ]}
    />
  );
}

/** What is wanting before anything can be said of a measure. */
function Grounds({ found: { grounds, measureId, status } }: Readonly<{ found: Evaluation }>) {
  const say = useTexts('evaluation');
  if (status !== 'OPEN' || measureId === undefined || grounds.length === 0) return null;
  return (
    <Alert tone="warning" title={say('grounds')}>
      <p className="kern-body">
        {say('grounds.text')} <Term name="evaluation">{say('grounds.term')}</Term>
      </p>
      <ul>
        {grounds.map((ground) => (
          <li key={ground}>{say(`ground.${ground}`)}</li>
        ))}
      </ul>
    </Alert>
  );
}

function Reports({ reports }: Readonly<{ reports: Evaluation['state']['reports'] }>) {
  const say = useTexts('evaluation');
  const { shortDay } = useFormats();
  if (reports.length === 0)
    return (
      <p className="kern-body">
        <Explained>{say('noReports')}</Explained>
      </p>
    );
  return (
    <Table
      caption={say('reportsTitle')}
      captionHidden
      rows={reports}
      rowKey={({ title, receivedOn }) => `${receivedOn} ${title}`}
      rowsAsLists
      columns={[
        { key: 'title', name: say('report.title'), heading: true, cell: ({ title }) => title },
        { key: 'on', name: say('report.receivedOn'), cell: (row) => shortDay(row.receivedOn) },
        {
          key: 'fits',
          name: say('report.fits'),
          cell: ({ fitsGoals }) => say(fitsGoals ? 'answer.YES' : 'answer.NO'),
        },
      ]}
    />
  );
}

function Questions({ closed }: Readonly<{ closed: Evaluation['state']['closed'] }>) {
  const say = useTexts('evaluation');
  if (closed === undefined) return null;
  const questions = ['goalsImplemented', 'assumptionsHeld', 'correctionsNeeded'] as const;
  return (
    <Section title={say('questionsTitle')}>
      <Facts
        facts={[
          ...questions.map(
            (name) =>
              [
                say(`question.${name}`),
                `${say(`answer.${closed[name].answer}`)}. ${closed[name].reason}`,
              ] as const,
          ),
          closed.updateKind !== undefined && [
            say('updateKind'),
            say(`updateKind.${closed.updateKind}`),
          ],
        ]}
      />
    </Section>
  );
}
