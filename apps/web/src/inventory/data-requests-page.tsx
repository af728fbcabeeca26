import { Badge } from '../patterns/alert';
import { To } from '../patterns/links';
import { Page } from '../patterns/page';
import { Empty } from '../patterns/states';
import { Register } from '../patterns/table';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { Left, STATE_TONE } from './request-state';

/** What was asked of providers; a provider finds its own here. */
export default function DataRequestsPage() {
  const say = useTexts('inventory');
  const { day } = useFormats();
  return (
    <Page
      title={say('requests')}
      crumbs={[{ to: '/inventory', text: say('title') }]}
      lead={say('requestsLead')}
    >
      <Register
        query="dataRequests"
        asked={{}}
        filters={['state', 'snapshotId']}
        caption={say('requestsCaption')}
        presetSort="dueOn"
        exports
        rowsAsLists
        rowKey={({ id }) => id}
        empty={<Empty title={say('noRequests')}>{say('noRequestsHint')}</Empty>}
        columns={[
          {
            key: 'provider',
            name: say('provider'),
            heading: true,
            cell: (row) => (
              <To to={`/inventory/requests/${row.snapshotId}/${row.providerId}`}>
                {row.providerName}
              </To>
            ),
          },
          { key: 'snapshot', name: say('snapshot'), cell: (row) => row.snapshotTitle },
          {
            key: 'due',
            name: say('dueOn'),
            sort: 'dueOn',
            cell: (row) => (
              <>
                {day(row.dueOn)} <Left request={row} />
              </>
            ),
          },
          {
            key: 'state',
            name: say('state'),
            sort: 'state',
            cell: (row) => (
              <Badge tone={STATE_TONE[row.state]}>{say(`request.${row.state}`)}</Badge>
            ),
          },
          { key: 'answered', name: say('answered'), numeric: true, cell: (row) => row.answered },
          { key: 'reminders', name: say('reminders'), numeric: true, cell: (row) => row.reminders },
        ]}
      />
    </Page>
  );
}
