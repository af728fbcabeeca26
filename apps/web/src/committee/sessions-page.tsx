import { useBodyChoices } from '../patterns/choices';
import { Filters } from '../patterns/filters';
import { To } from '../patterns/links';
import { Page } from '../patterns/page';
import { Empty } from '../patterns/states';
import { Register } from '../patterns/table';
import { useMay } from '../shell/me';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { SessionStatus } from './session-status';

/** Every session of every body. */
export default function SessionsPage() {
  const say = useTexts('committee');
  const formats = useFormats();
  const may = useMay();
  const bodies = useBodyChoices();
  return (
    <Page
      title={say('sessions')}
      crumbs={[{ to: '/bodies', text: say('bodies') }]}
      actions={
        may('ConveneSession') && (
          <To to="/sessions/new" className="kern-btn kern-btn--primary">
            <span className="kern-label">{say('convene')}</span>
          </To>
        )
      }
    >
      <Filters
        filters={[
          { name: 'bodyId', label: say('body'), all: say('bodies.all'), choices: bodies },
          {
            name: 'status',
            label: say('status'),
            all: say('status.all'),
            choices: (['CONVENED', 'OPEN', 'CLOSED', 'CANCELLED'] as const).map((value) => ({
              value,
              text: say(`status.${value}`),
            })),
          },
        ]}
      />
      <Register
        query="listSessions"
        asked={{}}
        filters={['bodyId', 'status']}
        caption={say('sessions.all')}
        presetSort="-date"
        rowKey={({ id }) => id}
        exports
        rowsAsLists
        empty={<Empty title={say('sessions.none')}>{say('sessions.none.first')}</Empty>}
        columns={[
          {
            key: 'date',
            name: say('day'),
            sort: 'date',
            heading: true,
            cell: ({ id, date }) => <To to={`/sessions/${id}`}>{formats.day(date)}</To>,
          },
          { key: 'body', name: say('body'), cell: ({ body }) => body },
          {
            key: 'status',
            name: say('status'),
            sort: 'status',
            cell: (row) => <SessionStatus session={row} />,
          },
          { key: 'items', name: say('items'), numeric: true, cell: ({ items }) => items },
          { key: 'results', name: say('results'), numeric: true, cell: ({ results }) => results },
        ]}
      />
    </Page>
  );
}
