import { useSearchParams } from 'react-router';
import { useCycleChoices } from '../patterns/choices';
import { Filters } from '../patterns/filters';
import { To, useOfCycle } from '../patterns/links';
import { Page, Section } from '../patterns/page';
import { Empty } from '../patterns/states';
import { Register } from '../patterns/table';
import { useMay } from '../shell/me';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { Badge } from '../patterns/alert';
import { Outside } from './outside';
import { toneOf } from './status';
import { Years } from './years';

const STATUSES = [
  'DRAFT',
  'SUBMITTED',
  'REJECTED',
  'APPROVED',
  'IN_PIPELINE',
  'REDEDICATED',
  'TRANSFERRED',
  'OPENED',
  'WITHDRAWN',
  'RELEASED',
] as const;
const TYPES = [
  'NEW',
  'EXPANSION',
  'CONVERSION',
  'RELOCATION',
  'REDUCTION',
  'CLOSURE',
  'QUALITY',
  'PROGRAMME',
  'FEE_OR_FUNDING_RULE',
] as const;

/** The register of measures; places and money year by year. */
export default function MeasuresPage() {
  const say = useTexts('measure');
  const may = useMay();
  const ofCycle = useOfCycle();
  const [search] = useSearchParams();
  const cycles = useCycleChoices({ closed: true });
  const { number, shortDay } = useFormats();
  return (
    <Page
      title={say('title')}
      lead={say('lead')}
      actions={
        <>
          {may('DraftMeasure') && (
            <To to={ofCycle('/measures/new', 'in')} className="kern-btn kern-btn--primary">
              <span className="kern-label">{say('draft')}</span>
            </To>
          )}
          <To to="/measures/pipeline" className="kern-btn kern-btn--secondary">
            <span className="kern-label">{say('pipeline')}</span>
          </To>
          <To to="/measures/coverage" className="kern-btn kern-btn--secondary">
            <span className="kern-label">{say('coverage')}</span>
          </To>
        </>
      }
    >
      <Filters
        filters={[
          {
            name: 'status',
            label: say('state'),
            all: say('state.all'),
            choices: STATUSES.map((value) => ({ value, text: say(`status.${value}`) })),
          },
          {
            name: 'type',
            label: say('type'),
            all: say('type.all'),
            choices: TYPES.map((value) => ({ value, text: say(`type.${value}`) })),
          },
          { name: 'cycleId', label: say('cycle'), all: say('cycle.all'), choices: cycles },
        ]}
      />
      <Register
        rowsAsLists
        query="listMeasures"
        asked={{}}
        filters={['status', 'cycleId', 'type', 'funding']}
        caption={say('caption')}
        presetSort="title"
        exports
        rowKey={({ measureId }) => measureId}
        empty={<Empty title={say('none')}>{say('noneHint')}</Empty>}
        columns={[
          {
            key: 'title',
            name: say('measure'),
            heading: true,
            sort: 'title',
            cell: ({ measureId, content }) => (
              <To to={`/measures/${measureId}`}>{content?.title ?? measureId}</To>
            ),
          },
          {
            key: 'type',
            name: say('type'),
            sort: 'type',
            cell: ({ content }) => (content ? say(`type.${content.type}`) : '–'),
          },
          {
            key: 'places',
            name: say('places'),
            numeric: true,
            cell: ({ content }) =>
              number(
                (content?.places ?? [])
                  .filter(({ unit }) => unit === 'PLACES')
                  .reduce((sum, { amount }) => sum + amount, 0),
              ),
          },
          {
            key: 'realiseBy',
            name: say('realiseBy'),
            sort: 'realiseBy',
            cell: ({ content }) =>
              content?.realiseBy === undefined ? '–' : shortDay(content.realiseBy),
          },
          {
            key: 'net',
            name: say('net'),
            numeric: true,
            cell: ({ cost }) => say('euro', { amount: number(cost.net / 100, 0) }),
          },
          {
            key: 'status',
            name: say('state'),
            sort: 'status',
            cell: ({ status }) => <Badge tone={toneOf(status)}>{say(`status.${status}`)}</Badge>,
          },
        ]}
      />
      <Section title={say('yearsTitle')}>
        <Years cycleId={search.get('cycleId')} />
      </Section>
      {may('MeasuresOutsideCycles') && (
        <Section title={say('outside')}>
          <Outside />
        </Section>
      )}
    </Page>
  );
}
