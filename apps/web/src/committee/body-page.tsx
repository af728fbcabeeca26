import { useParams } from 'react-router';
import type { RowOf } from '../client/operations';
import { useAll, useAnswer } from '../client/use-answer';
import { To } from '../patterns/links';
import { Page, Section } from '../patterns/page';
import { Answered, Empty } from '../patterns/states';
import { Table } from '../patterns/table';
import { useMay } from '../shell/me';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { BodyFacts } from './body-facts';
import { Seats } from './body-seats';
import { BodySteps } from './body-steps';
import { SessionStatus } from './session-status';

/** A body: its seats and who holds them, its rules, its sessions. */
export default function BodyPage() {
  const say = useTexts('committee');
  const { bodyId = '' } = useParams();
  const may = useMay();
  const question = useAnswer('body', { bodyId });
  return (
    <Page
      title={question.data?.answer.name ?? say('body')}
      crumbs={[{ to: '/bodies', text: say('bodies') }]}
      actions={
        may('GetStory') && (
          <To to={`/timeline/${bodyId}`} className="kern-btn kern-btn--tertiary">
            <span className="kern-label">{say('timeline')}</span>
          </To>
        )
      }
    >
      <Answered question={question}>
        {(body, revision) => (
          <>
            <div className="stack">
              <BodyFacts body={body} />
              <BodySteps body={body} revision={revision} />
            </div>
            {may('listSessions') && body.constitutedOn !== undefined && (
              <SessionsOfBody bodyId={bodyId} />
            )}
            {may('listSeats') && <Seats body={body} />}
          </>
        )}
      </Answered>
    </Page>
  );
}

function SessionsOfBody({ bodyId }: Readonly<{ bodyId: string }>) {
  const say = useTexts('committee');
  const may = useMay();
  const question = useAll('listSessions', { bodyId, orderBy: '-date' });
  return (
    <Section
      title={say('sessions')}
      aside={
        may('ConveneSession') && (
          <To to={`/sessions/new?bodyId=${bodyId}`} className="kern-btn kern-btn--secondary">
            <span className="kern-label">{say('convene')}</span>
          </To>
        )
      }
    >
      <Answered question={question}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty title={say('sessions.none')}>{say('sessions.none.first')}</Empty>
          ) : (
            <SessionTable rows={rows} />
          )
        }
      </Answered>
    </Section>
  );
}

function SessionTable({ rows }: Readonly<{ rows: readonly RowOf<'listSessions'>[] }>) {
  const say = useTexts('committee');
  const formats = useFormats();
  return (
    <Table
      caption={say('sessions')}
      captionHidden
      rowsAsLists
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'date',
          name: say('day'),
          heading: true,
          cell: ({ id, date }) => <To to={`/sessions/${id}`}>{formats.day(date)}</To>,
        },
        { key: 'status', name: say('status'), cell: (row) => <SessionStatus session={row} /> },
        { key: 'items', name: say('items'), numeric: true, cell: ({ items }) => items },
        { key: 'results', name: say('results'), numeric: true, cell: ({ results }) => results },
      ]}
    />
  );
}
