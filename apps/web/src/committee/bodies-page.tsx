import type { RowOf } from '../client/operations';
import { useAll } from '../client/use-answer';
import { Badge } from '../patterns/alert';
import { To } from '../patterns/links';
import { Page, Section } from '../patterns/page';
import { Answered, Empty } from '../patterns/states';
import { Table } from '../patterns/table';
import { useMay, useMe } from '../shell/me';
import { today, useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { ItemsOfSession } from './items-of-session';
import { SessionStatus } from './session-status';

type Body = RowOf<'listBodies'>;

/** My bodies: where I sit, what comes next, what will be voted on and in which capacity. */
export default function BodiesPage() {
  const say = useTexts('committee');
  const may = useMay();
  const bodies = useAll('listBodies', { orderBy: 'name' });
  return (
    <Page
      title={say('bodies')}
      lead={say('bodies.lead')}
      actions={
        <>
          {may('listPapers') && (
            <To to="/papers" className="kern-btn kern-btn--tertiary">
              <span className="kern-label">{say('papers')}</span>
            </To>
          )}
          {may('listResults') && (
            <To to="/results" className="kern-btn kern-btn--tertiary">
              <span className="kern-label">{say('register')}</span>
            </To>
          )}
          {may('listFeeds') && (
            <To to="/calendars" className="kern-btn kern-btn--tertiary">
              <span className="kern-label">{say('calendars')}</span>
            </To>
          )}
          {may('ConveneSession') && (
            <To to="/sessions/new" className="kern-btn kern-btn--primary">
              <span className="kern-label">{say('convene')}</span>
            </To>
          )}
          {may('EstablishBody') && (
            <To to="/bodies/new" className="kern-btn kern-btn--primary">
              <span className="kern-label">{say('body.new')}</span>
            </To>
          )}
        </>
      }
    >
      <Answered question={bodies}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty title={say('bodies.none')}>{say('bodies.none.first')}</Empty>
          ) : (
            <>
              {may('listSessions') && <NextSessions bodies={rows} />}
              <Section title={say('bodies.all')}>
                <Bodies rows={rows} />
              </Section>
            </>
          )
        }
      </Answered>
    </Page>
  );
}

/** The seats a person holds in a body now. */
const seatsOf = ({ seats }: Body, person: string) => seats.filter((seat) => seat.person === person);

function Bodies({ rows }: Readonly<{ rows: readonly Body[] }>) {
  const say = useTexts('committee');
  const me = useMe();
  return (
    <Table
      caption={say('bodies.all')}
      captionHidden
      rowsAsLists
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          name: say('body'),
          heading: true,
          cell: ({ id, name }) => <To to={`/bodies/${id}`}>{name}</To>,
        },
        { key: 'kind', name: say('kind'), cell: ({ kind }) => say(`kind.${kind}`) },
        {
          key: 'seats',
          name: say('votingSeats'),
          cell: ({ held, voting }) => say('heldOf', { held, voting }),
        },
        {
          key: 'mine',
          name: say('mySeat'),
          cell: (body) =>
            seatsOf(body, me.person)
              .map(({ voting }) => say(voting ? 'seat.voting' : 'seat.advisory'))
              .join(', ') || '–',
        },
      ]}
    />
  );
}

/** Sessions at most; the others stand in the register. */
const SHOWN = 12;

function NextSessions({ bodies }: Readonly<{ bodies: readonly Body[] }>) {
  const say = useTexts('committee');
  const formats = useFormats();
  const me = useMe();
  const sessions = useAll('listSessions', { orderBy: '-date' });
  const mine = bodies.filter((body) => seatsOf(body, me.person).length > 0);
  const officer = me.roles.some((role) => role === 'chair' || role === 'minuteTaker');
  const concerns = (bodyId: string) =>
    officer || mine.length === 0 || mine.some(({ id }) => id === bodyId);
  return (
    <Section
      title={say('next')}
      aside={
        <To to="/sessions" className="kern-link">
          {say('sessions.all')}
        </To>
      }
    >
      <Answered question={sessions}>
        {({ rows }) => {
          const next = rows
            .filter(
              ({ bodyId, date, status }) =>
                concerns(bodyId) && status !== 'CLOSED' && (date >= today() || status === 'OPEN'),
            )
            .reverse();
          if (next.length === 0)
            return <Empty title={say('next.none')}>{say('next.none.first')}</Empty>;
          return (
            <ul className="cards">
              {next.slice(0, SHOWN).map((session) => (
                <li className="card" key={session.id}>
                  <h3 className="kern-title">
                    <To to={`/sessions/${session.id}`}>
                      {say('sessionOn', { body: session.body, day: formats.day(session.date) })}
                    </To>
                  </h3>
                  <p>
                    <SessionStatus session={session} />
                    {session.closedFor !== undefined && (
                      <Badge tone="warning">{say('closed')}</Badge>
                    )}
                  </p>
                  <ItemsOfSession
                    sessionId={session.id}
                    body={bodies.find(({ id }) => id === session.bodyId)}
                  />
                </li>
              ))}
            </ul>
          );
        }}
      </Answered>
    </Section>
  );
}
