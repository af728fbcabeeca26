import { useParams } from 'react-router';
import type { Answer, RowOf } from '../client/operations';
import { useAnswer } from '../client/use-answer';
import { Attachments } from '../patterns/attachments';
import { Alert, Badge } from '../patterns/alert';
import { CommandButton, CommandForm } from '../patterns/command';
import { Facts } from '../patterns/facts';
import { To } from '../patterns/links';
import { Page, Section } from '../patterns/page';
import { Answered, Empty } from '../patterns/states';
import { useMay } from '../shell/me';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { SessionStatus } from './session-status';

/** A session: its agenda, and what chair and minute taker do next. */
export default function SessionPage() {
  const say = useTexts('committee');
  const formats = useFormats();
  const { sessionId = '' } = useParams();
  const question = useAnswer('session', { sessionId });
  const session = question.data?.answer;
  return (
    <Page
      title={
        session
          ? say('sessionOn', { body: session.body, day: formats.day(session.date) })
          : say('session')
      }
      crumbs={[
        { to: '/bodies', text: say('bodies') },
        { to: '/sessions', text: say('sessions') },
      ]}
      {...(session
        ? {
            actions: (
              <To to={`/timeline/${sessionId}`} className="kern-link">
                {say('timeline')}
              </To>
            ),
          }
        : {})}
    >
      <Answered question={question}>
        {(shown) => (
          <>
            <SessionFacts session={shown} />
            <Steps session={shown} />
            <Agenda session={shown} />
            <Attachments subjectKind="session" subjectId={sessionId} />
          </>
        )}
      </Answered>
    </Page>
  );
}

type Session = Answer<'session'>;

function SessionFacts({ session }: Readonly<{ session: Session }>) {
  const say = useTexts('committee');
  const formats = useFormats();
  const { convening } = session;
  return (
    <Facts
      facts={[
        [say('status'), <SessionStatus key="status" session={session} />],
        [
          say('body'),
          <To key="body" to={`/bodies/${session.bodyId}`}>
            {session.body}
          </To>,
        ],
        [
          say('public'),
          session.closedFor === undefined
            ? say('public.yes')
            : say(`closedFor.${session.closedFor}`),
        ],
        session.sentOn !== undefined && [say('sentOn'), formats.day(session.sentOn)],
        convening !== undefined && [
          say('convening'),
          say(convening.inTime ? 'convening.inTime' : 'convening.late', {
            latest: formats.day(convening.latest),
            source: convening.source,
          }),
        ],
      ]}
    />
  );
}

/** Opening and closing, and what has to be done before. */
function Steps({ session }: Readonly<{ session: Session }>) {
  const say = useTexts('committee');
  const may = useMay();
  const { sessionId, status } = session;
  if (!may('OpenSession') || status === 'CLOSED') return null;
  return (
    <Section title={say('whatNext')}>
      <p className="kern-body">{say(status === 'CONVENED' ? 'next.open' : 'next.vote')}</p>
      <div className="actions">
        {status === 'CONVENED' ? (
          <CommandButton command="OpenSession" input={{ sessionId }} kind="primary" icon="check">
            {say('open')}
          </CommandButton>
        ) : (
          <CommandButton command="CloseSession" input={{ sessionId }} icon="check">
            {say('close')}
          </CommandButton>
        )}
      </div>
    </Section>
  );
}

type Item = RowOf<'listAgendaItems'>;

function Agenda({ session }: Readonly<{ session: Session }>) {
  const say = useTexts('committee');
  const may = useMay();
  const { sessionId, status } = session;
  const question = useAnswer('listAgendaItems', { sessionId, limit: 200 });
  return (
    <Section title={say('agenda')}>
      <Answered question={question}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty title={say('agenda.empty')}>{say('agenda.empty.first')}</Empty>
          ) : (
            <ol className="plain-list stack">
              {rows.map((item) => (
                <AgendaEntry key={item.itemId} item={item} />
              ))}
            </ol>
          )
        }
      </Answered>
      {may('AddAgendaItem') && status !== 'CLOSED' && <AddItem session={session} />}
    </Section>
  );
}

function AgendaEntry({ item }: Readonly<{ item: Item }>) {
  const say = useTexts('committee');
  const { sessionId, itemId, title, paperId, paperVersion, results } = item;
  return (
    <li className="card">
      <h3 className="kern-title">
        <To to={`/sessions/${sessionId}/items/${itemId}`}>
          {say('itemNumber', { number: itemId })} {title}
        </To>
      </h3>
      <p className="kern-body">
        <To to={`/papers/${paperId}`}>{say('paperVersion', { version: paperVersion })}</To>
      </p>
      <ul className="plain-list">
        {results.map(({ resolutionItem, competence, outcome, votes }) => (
          <li key={resolutionItem} className="kern-body">
            {say('resolutionItem', { number: resolutionItem })}: {say(`competence.${competence}`)}{' '}
            {outcome === undefined ? (
              <Badge tone="info">{say('open.result')}</Badge>
            ) : (
              <Badge tone={toneOf(outcome)}>
                {say(`outcome.${outcome}`)}
                {votes
                  ? ` (${say('votesShort', { yes: votes.yes, no: votes.no, abstain: votes.abstain })})`
                  : ''}
              </Badge>
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}

const CARRIED = ['ACCEPTED', 'ACCEPTED_AMENDED', 'RECOMMENDED', 'HEARD', 'NOTED'];

/** How an outcome is coloured; its words say it, too. */
export const toneOf = (outcome: string) =>
  CARRIED.includes(outcome)
    ? ('success' as const)
    : outcome === 'REJECTED'
      ? ('danger' as const)
      : ('warning' as const);

/** Only papers that wait for this body can be put on its agenda. */
function AddItem({ session }: Readonly<{ session: Session }>) {
  const say = useTexts('committee');
  const { sessionId, bodyId, items } = session;
  const question = useAnswer('listPapers', { status: 'RELEASED', limit: 200 });
  const waiting = question.data?.answer.rows.flatMap((paper) =>
    paper.chain
      .filter(
        (step) => step.bodyId === bodyId && (step.status === 'OPEN' || step.status === 'PENDING'),
      )
      .slice(0, 1)
      .map((step) => ({ value: `${paper.id} ${step.stepId}`, text: paper.title })),
  );
  return (
    <details className="card card--soft no-print">
      <summary className="kern-title">{say('agenda.add')}</summary>
      {waiting?.length === 0 ? (
        <Alert tone="info" title={say('agenda.nothingWaits')}>
          <p className="kern-body">{say('agenda.nothingWaits.text')}</p>
        </Alert>
      ) : (
        <CommandForm
          command="AddAgendaItem"
          fixed={{ sessionId }}
          present={{ itemId: String(items + 1) }}
          fields={[
            { name: 'paperId', label: say('paper'), choices: waiting ?? [] },
            { name: 'itemId', label: say('item.number') },
          ]}
          toInput={({ paperId, itemId }: Readonly<Record<string, string>>) => {
            const [id = '', stepId = ''] = (paperId ?? '').split(' ');
            return { paperId: id, stepId, itemId: (itemId ?? '').trim() };
          }}
          submit={say('agenda.add')}
        />
      )}
    </details>
  );
}
