import { To } from '../patterns/links';
import { Page } from '../patterns/page';
import { Empty } from '../patterns/states';
import { Register } from '../patterns/table';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { SessionStatus } from './session-status';

/** Every session of every body. */
export default function SessionsPage() {
  const say = useTexts('committee');
  const formats = useFormats();
  return (
    <Page title={say('sessions')} crumbs={[{ to: '/bodies', text: say('bodies') }]}>
      <Register
        query="listSessions"
        asked={{}}
        filters={['bodyId', 'status']}
        caption={say('sessions.all')}
        presetSort="-date"
        rowKey={({ id }) => id}
        exports
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
