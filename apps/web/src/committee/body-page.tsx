import { useParams } from 'react-router';
import type { Answer, RowOf } from '../client/operations';
import { useAnswer } from '../client/use-answer';
import { CommandForm } from '../patterns/command';
import { Facts } from '../patterns/facts';
import { To } from '../patterns/links';
import { Page, Section } from '../patterns/page';
import { Answered, Empty } from '../patterns/states';
import { Table } from '../patterns/table';
import { useMay } from '../shell/me';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { useNames } from '../patterns/names';
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
    >
      <Answered question={question}>
        {(body) => (
          <>
            <BodyFacts body={body} />
            {may('listSessions') && <SessionsOfBody bodyId={bodyId} />}
            {may('listSeats') && <Seats body={body} />}
          </>
        )}
      </Answered>
    </Page>
  );
}

function BodyFacts({ body }: Readonly<{ body: Answer<'body'> }>) {
  const say = useTexts('committee');
  const formats = useFormats();
  const { quorum, majority } = body.rules;
  return (
    <Facts
      facts={[
        [say('kind'), say(`kind.${body.kind}`)],
        [say('votingSeats'), say('heldOf', { held: body.held, voting: body.voting })],
        body.constitutedOn !== undefined && [say('constitutedOn'), formats.day(body.constitutedOn)],
        [
          say('quorum'),
          `${say(`threshold.${quorum.threshold}`)}, ${say(`base.${quorum.base}`)} (${quorum.source})`,
        ],
        [say('majority'), `${say(`majority.${majority.name}`)} (${majority.source})`],
      ]}
    />
  );
}

function Seats({ body }: Readonly<{ body: Answer<'body'> }>) {
  const say = useTexts('committee');
  const formats = useFormats();
  const nameOf = useNames();
  return (
    <Section title={say('seats')}>
      {body.seats.length === 0 ? (
        <Empty title={say('seats.none')}>{say('seats.none.first')}</Empty>
      ) : (
        <Table<Answer<'body'>['seats'][number]>
          caption={say('seats')}
          captionHidden
          rows={body.seats}
          rowKey={({ seatId }) => seatId}
          columns={[
            { key: 'seat', name: say('seat'), heading: true, cell: ({ seatId }) => seatId },
            { key: 'group', name: say('group'), cell: ({ group }) => say(`group.${group}`) },
            {
              key: 'voting',
              name: say('vote'),
              cell: ({ voting }) => say(voting ? 'seat.voting' : 'seat.advisory'),
            },
            { key: 'person', name: say('heldBy'), cell: ({ person }) => nameOf(person) },
            {
              key: 'from',
              name: say('since'),
              cell: ({ from }) => (from === undefined ? '–' : formats.shortDay(from)),
            },
          ]}
        />
      )}
    </Section>
  );
}

function SessionsOfBody({ bodyId }: Readonly<{ bodyId: string }>) {
  const say = useTexts('committee');
  const may = useMay();
  const question = useAnswer('listSessions', { bodyId, limit: 200, orderBy: '-date' });
  return (
    <Section title={say('sessions')}>
      <Answered question={question}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty title={say('sessions.none')}>{say('sessions.none.first')}</Empty>
          ) : (
            <SessionTable rows={rows} />
          )
        }
      </Answered>
      {may('ConveneSession') && (
        <details className="card card--soft no-print">
          <summary className="kern-title">{say('convene')}</summary>
          <CommandForm
            command="ConveneSession"
            fixed={{ bodyId }}
            fields={[
              { name: 'date', label: say('sessionDay') },
              { name: 'sentOn', label: say('sentOn'), required: true },
              {
                name: 'closedFor',
                label: say('closedFor'),
                hint: say('closedFor.hint'),
                choices: (
                  ['COMMON_GOOD', 'LEGITIMATE_INTERESTS', 'VULNERABLE_GROUPS'] as const
                ).map((value) => ({ value, text: say(`closedFor.${value}`) })),
              },
            ]}
            submit={say('convene')}
          />
        </details>
      )}
    </Section>
  );
}

export function SessionTable({ rows }: Readonly<{ rows: readonly RowOf<'listSessions'>[] }>) {
  const say = useTexts('committee');
  const formats = useFormats();
  return (
    <Table
      caption={say('sessions')}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'date',
          name: say('day'),
          heading: true,
          cell: ({ id, date }) => <To to={`/sessions/${id}`}>{formats.day(date)}</To>,
        },
        { key: 'body', name: say('body'), cell: ({ body }) => body },
        { key: 'status', name: say('status'), cell: (row) => <SessionStatus session={row} /> },
        { key: 'items', name: say('items'), numeric: true, cell: ({ items }) => items },
        { key: 'results', name: say('results'), numeric: true, cell: ({ results }) => results },
      ]}
    />
  );
}
