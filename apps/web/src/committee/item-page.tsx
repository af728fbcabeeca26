import { useParams } from 'react-router';
import type { Answer } from '../client/operations';
import { useAll, useAnswer } from '../client/use-answer';
import { Alert } from '../patterns/alert';
import { Facts } from '../patterns/facts';
import { To } from '../patterns/links';
import { Page } from '../patterns/page';
import { Answered } from '../patterns/states';
import { useMay } from '../shell/me';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { inOrder } from './agenda-order';
import { Attendance } from './attendance';
import { EligibilityPanel } from './eligibility-panel';
import { Asked, MyPart } from './item-asked';
import { Neighbours } from './item-neighbours';
import { Results } from './item-results';
import { Recusals } from './recusals';
import { RecordSteps } from './result-steps';
import { isOver, SessionStatus } from './session-status';
import { VoteEntry } from './vote-entry';

type Item = Answer<'agendaItem'>;

/** One item of an agenda: what is asked, who may vote, who is there, and what comes of it. */
export default function ItemPage() {
  const say = useTexts('committee');
  const formats = useFormats();
  const { sessionId = '', itemId = '' } = useParams();
  const question = useAnswer('agendaItem', { sessionId, itemId });
  const session = useAnswer('session', { sessionId });
  const eligibility = useAnswer('eligibility', { sessionId, itemId });
  const agenda = useAll('listAgendaItems', { sessionId });
  const items = inOrder(agenda.data?.answer.rows ?? []);
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
            <Neighbours item={shown} items={items} />
            <Answered question={session}>
              {({ status }) => (
                <>
                  <Facts
                    facts={[
                      [say('session'), <SessionStatus key="status" session={{ status }} />],
                      [
                        say('paper'),
                        <To key="paper" to={`/papers/${shown.paperId}`}>
                          {say('paperVersion', { version: shown.paperVersion })}
                        </To>,
                      ],
                    ]}
                  />
                  <Answered question={eligibility}>
                    {(panel) => <Parts item={shown} items={items} status={status} panel={panel} />}
                  </Answered>
                </>
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
  /** The agenda it stands on. */
  items: readonly Item[];
  status: Answer<'session'>['status'];
  panel: Answer<'eligibility'>;
}>;

function Parts({ item, items, status, panel }: PartsProps) {
  const say = useTexts('committee');
  const may = useMay();
  const officer = may('RecordResult');
  const open = item.results.filter(({ outcome }) => outcome === undefined);
  const votes = officer && status === 'OPEN' && open.length > 0;
  return (
    <>
      <div className="stack notes">
        {!isOver({ status }) && <MyPart item={item} panel={panel} />}
        {status === 'CANCELLED' && <Alert tone="warning" title={say('cancelled')} />}
        {officer && status === 'CONVENED' && (
          <Alert tone="info" title={say('notOpen')}>
            <p className="kern-body">
              {say('notOpen.text')} <To to={`/sessions/${item.sessionId}`}>{say('toSession')}</To>
            </p>
          </Alert>
        )}
      </div>
      <Results item={item} panel={panel} />
      <Asked item={item} />
      <div className="columns section">
        <div>
          {votes && <Attendance item={item} items={items} panel={panel} />}
          <Recusals item={item} panel={panel} closed={isOver({ status })} />
          {votes && (
            <>
              <VoteEntry item={item} open={open} attendanceKnown={panel.attendanceKnown} />
              <RecordSteps item={item} open={open} panel={panel} />
            </>
          )}
        </div>
        <div>
          <EligibilityPanel item={item} panel={panel} />
        </div>
      </div>
    </>
  );
}
