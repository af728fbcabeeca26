import { Badge } from '../patterns/alert';
import { To } from '../patterns/links';
import { Page } from '../patterns/page';
import { Empty } from '../patterns/states';
import { Register } from '../patterns/table';
import { useTexts } from '../texts/texts';

const TONES = { DRAFTED: 'warning', RELEASED: 'info', DECIDED: 'success' } as const;

/** Papers and where they are on their way. */
export default function PapersPage() {
  const say = useTexts('committee');
  return (
    <Page title={say('papers')} crumbs={[{ to: '/bodies', text: say('bodies') }]}>
      <Register
        query="listPapers"
        asked={{}}
        filters={['status', 'cycleId']}
        caption={say('papers')}
        presetSort="title"
        rowKey={({ id }) => id}
        exports
        empty={<Empty title={say('papers.none')}>{say('papers.none.first')}</Empty>}
        columns={[
          {
            key: 'title',
            name: say('paper'),
            sort: 'title',
            heading: true,
            cell: ({ id, title }) => <To to={`/papers/${id}`}>{title}</To>,
          },
          {
            key: 'reference',
            name: say('reference'),
            sort: 'reference',
            cell: ({ reference }) => reference ?? '–',
          },
          {
            key: 'status',
            name: say('status'),
            sort: 'status',
            cell: ({ status }) => (
              <Badge tone={TONES[status]}>{say(`paperStatus.${status}`)}</Badge>
            ),
          },
          { key: 'with', name: say('nowWith'), cell: ({ with: body }) => body ?? '–' },
        ]}
      />
    </Page>
  );
}
