import { Badge } from '../patterns/alert';
import { useCycleChoices } from '../patterns/choices';
import { Filters } from '../patterns/filters';
import { Icon } from '../patterns/icon';
import { To, useOfCycle } from '../patterns/links';
import { Page } from '../patterns/page';
import { Empty } from '../patterns/states';
import { Register } from '../patterns/table';
import { useMay } from '../shell/me';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';

/** Assessments of needs, one for each planning. */
export default function NeedsPage() {
  const say = useTexts('needs');
  const { shortDay } = useFormats();
  const may = useMay();
  const ofCycle = useOfCycle();
  const cycles = useCycleChoices();
  return (
    <Page
      title={say('title')}
      lead={say('lead')}
      actions={
        may('OpenNeedsAssessment') && (
          <To to={ofCycle('/needs/new')} className="kern-btn kern-btn--primary">
            <Icon name="add" />
            <span className="kern-label">{say('new.title')}</span>
          </To>
        )
      }
    >
      <Filters
        filters={[
          {
            name: 'status',
            label: say('state'),
            all: say('everyState'),
            choices: (['OPEN', 'ESTABLISHED'] as const).map((value) => ({
              value,
              text: say(`status.${value}`),
            })),
          },
          { name: 'cycleId', label: say('cycle'), all: say('everyCycle'), choices: cycles },
        ]}
      />
      <Register
        rowsAsLists
        query="listNeedsAssessments"
        asked={{}}
        filters={['status', 'cycleId']}
        caption={say('listCaption')}
        exports
        rowKey={({ needsId }) => needsId}
        empty={<Empty title={say('none')}>{say('noneHint')}</Empty>}
        columns={[
          {
            key: 'title',
            name: say('assessment'),
            heading: true,
            sort: 'title',
            cell: ({ needsId, title }) => <To to={`/needs/${needsId}`}>{title}</To>,
          },
          {
            key: 'horizon',
            name: say('horizon'),
            cell: ({ horizon }) =>
              horizon
                ? say('fromTo', { from: shortDay(horizon.from), to: shortDay(horizon.to) })
                : '–',
          },
          {
            key: 'gap',
            name: say('gap'),
            cell: ({ totals }) =>
              totals.map(({ ageGroup, shown }) => (
                <div key={ageGroup}>
                  {say(`age.${ageGroup}`)}: {shown.gap.replace('-', '−')}
                </div>
              )),
          },
          {
            key: 'status',
            name: say('state'),
            sort: 'status',
            cell: ({ status }) => (
              <Badge tone={status === 'ESTABLISHED' ? 'success' : 'info'}>
                {say(`status.${status}`)}
              </Badge>
            ),
          },
        ]}
      />
    </Page>
  );
}
