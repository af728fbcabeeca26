import { Badge } from '../patterns/alert';
import { useCycleChoices } from '../patterns/choices';
import { Filters } from '../patterns/filters';
import { To, useOfCycle } from '../patterns/links';
import { Page } from '../patterns/page';
import { Empty } from '../patterns/states';
import { Register } from '../patterns/table';
import { useMay } from '../shell/me';
import { useTexts } from '../texts/texts';

const TONES = { DRAFTED: 'warning', RELEASED: 'info', DECIDED: 'success' } as const;

/** Papers and where they are on their way. */
export default function PapersPage() {
  const say = useTexts('committee');
  const may = useMay();
  const ofCycle = useOfCycle();
  const cycles = useCycleChoices();
  return (
    <Page
      title={say('papers')}
      lead={say('papers.lead')}
      crumbs={[{ to: '/bodies', text: say('bodies') }]}
      actions={
        may('DraftPaper') && (
          <To to={ofCycle('/papers/new')} className="kern-btn kern-btn--primary">
            <span className="kern-label">{say('paper.new')}</span>
          </To>
        )
      }
    >
      <Filters
        filters={[
          {
            name: 'status',
            label: say('status'),
            all: say('status.all'),
            choices: (['DRAFTED', 'RELEASED', 'DECIDED'] as const).map((value) => ({
              value,
              text: say(`paperStatus.${value}`),
            })),
          },
          { name: 'cycleId', label: say('cycle'), all: say('cycle.all'), choices: cycles },
        ]}
      />
      <Register
        query="listPapers"
        asked={{}}
        filters={['status', 'cycleId']}
        caption={say('papers')}
        presetSort="title"
        rowKey={({ id }) => id}
        exports
        rowsAsLists
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
