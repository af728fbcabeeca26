import { useParams } from 'react-router';
import type { Answer } from '../client/operations';
import { useAnswer } from '../client/use-answer';
import { Alert, Badge } from '../patterns/alert';
import { Explained } from '../patterns/explained';
import { Facts } from '../patterns/facts';
import { To } from '../patterns/links';
import { Page, Section } from '../patterns/page';
import { Answered } from '../patterns/states';
import { useMay } from '../shell/me';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { Attendance } from './attendance';
import { EligibilityPanel } from './eligibility-panel';
import { Recusals } from './recusals';
import { toneOf } from './outcome';
import { CorrectStep, RecordSteps } from './result-steps';
import { isOver } from './session-status';
import { VoteEntry } from './vote-entry';

type Item = Answer<'agendaItem'>;

/** One item of an agenda: who may vote, who is there, and what comes of it. */
export default function ItemPage() {
  const say = useTexts('committee');
  const formats = useFormats();
  const { sessionId = '', itemId = '' } = useParams();
  const question = useAnswer('agendaItem', { sessionId, itemId });
  const session = useAnswer('session', { sessionId });
  const eligibility = useAnswer('eligibility', { sessionId, itemId });
  const item = question.data?.answer;
  return (
    <Page
      title={item ? `${say('itemNumber', { number: itemId })} ${item.title}` : say('item')}
      crumbs={[
        { to: '/bodies', text: say('bodies') },
        {
          to: `/sessions/${sessionId}`,
          text: item
            ? say('sessionOn', { body: item.body, day: formats.shortDay(item.date) })
            : say('session'),
        },
      ]}
    >
      <Answered question={question}>
        {(shown) => (
          <>
            <Facts
              facts={[
                [
                  say('paper'),
                  <To key="paper" to={`/papers/${shown.paperId}`}>
                    {say('paperVersion', { version: shown.paperVersion })}
                  </To>,
                ],
              ]}
            />
            <Answered question={session}>
              {({ status }) => (
                <Answered question={eligibility}>
                  {(panel) => <Parts item={shown} status={status} panel={panel} />}
                </Answered>
              )}
            </Answered>
          </>
        )}
      </Answered>
    </Page>
  );
}

type PartsProps = Readonly<{
  item: Item;
  status: Answer<'session'>['status'];
  panel: Answer<'eligibility'>;
}>;

function Parts({ item, status, panel }: PartsProps) {
  const say = useTexts('committee');
  const may = useMay();
  const officer = may('RecordResult');
  const open = item.results.filter(({ outcome }) => outcome === undefined);
  return (
    <>
      {status === 'CANCELLED' && <Alert tone="warning" title={say('cancelled')} />}
      {officer && status === 'CONVENED' && (
        <Alert tone="info" title={say('notOpen')}>
          <p className="kern-body">
            {say('notOpen.text')} <To to={`/sessions/${item.sessionId}`}>{say('toSession')}</To>
          </p>
        </Alert>
      )}
      <Results item={item} panel={panel} />
      <div className="columns">
        <div>
          {officer && status === 'OPEN' && <Attendance item={item} panel={panel} />}
          <Recusals item={item} panel={panel} closed={isOver({ status })} />
          {officer && status === 'OPEN' && open.length > 0 && (
            <>
              <VoteEntry item={item} open={open} attendanceKnown={panel.attendanceKnown} />
              <RecordSteps item={item} open={open} panel={panel} />
            </>
          )}
        </div>
        <EligibilityPanel panel={panel} />
      </div>
    </>
  );
}

type ResultsProps = Pick<PartsProps, 'item' | 'panel'>;

function Results({ item, panel }: ResultsProps) {
  const say = useTexts('committee');
  const answered = item.results.filter(({ outcome }) => outcome !== undefined);
  if (answered.length === 0) return null;
  return (
    <Section title={say('results')}>
      {answered.map(({ resolutionItem }) => (
        <ResultCard key={resolutionItem} {...{ item, panel, resolutionItem }} />
      ))}
    </Section>
  );
}

function ResultCard({
  item: { sessionId, itemId },
  panel,
  resolutionItem,
}: ResultsProps & Readonly<{ resolutionItem: string }>) {
  const say = useTexts('committee');
  const formats = useFormats();
  const question = useAnswer('result', { sessionId, itemId, resolutionItem });
  return (
    <div className="card">
      <Answered question={question}>
        {(result) => (
          <>
            <p className="kern-title">{formats.words(result.summary)}</p>
            <p>
              <Badge tone={toneOf(result.outcome)}>{say(`outcome.${result.outcome}`)}</Badge>
            </p>
            {result.reason !== undefined && (
              <p className="kern-body">
                <Explained>{say('corrected', { reason: result.reason })}</Explained>
              </p>
            )}
            <details>
              <summary className="kern-body">{say('howComputed')}</summary>
              <ol className="steps">
                {result.explanation.map((step) => (
                  <li key={step.de} className="kern-body">
                    {formats.words(step)}
                  </li>
                ))}
              </ol>
            </details>
            <CorrectStep result={result} panel={panel} />
          </>
        )}
      </Answered>
    </div>
  );
}
