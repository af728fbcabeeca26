import { useSearchParams } from 'react-router';
import type { Answer } from '../client/operations';
import { useAnswer } from '../client/use-answer';
import { useAreaChoices } from '../patterns/choices';
import { Filters } from '../patterns/filters';
import { To } from '../patterns/links';
import { Page, Section } from '../patterns/page';
import { Answered, Empty } from '../patterns/states';
import { step, Steps } from '../patterns/steps';
import { Table } from '../patterns/table';
import { today, useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';

type Pipeline = Answer<'pipeline'>;

/** Approved and not yet counted on a reference date: places on their way. */
export default function PipelinePage() {
  const say = useTexts('measure');
  const { day } = useFormats();
  const [search] = useSearchParams();
  const areaId = search.get('areaId') ?? '';
  const areas = useAreaChoices();
  const question = useAnswer('pipeline', areaId === '' ? {} : { areaId });
  return (
    <Page
      title={say('pipeline')}
      lead={say('pipeline.lead')}
      crumbs={[{ to: '/measures', text: say('title') }]}
    >
      <Filters
        filters={[{ name: 'areaId', label: say('area'), all: say('area.all'), choices: areas }]}
      />
      <Answered question={question}>
        {(found) => (
          <>
            <Section title={say('pipeline.totals', { day: day(found.on) })}>
              <Totals found={found} />
            </Section>
            {found.measures.length > 0 && (
              <Section title={say('pipeline.measures')}>
                <Slices found={found} />
              </Section>
            )}
            {found.unknown.length > 0 && (
              <Section title={say('pipeline.unknown')}>
                <Unknown found={found} />
              </Section>
            )}
          </>
        )}
      </Answered>
      <Balance />
    </Page>
  );
}

type Props = Readonly<{ found: Pipeline }>;

function Totals({ found: { totals } }: Props) {
  const say = useTexts('measure');
  const { number, words } = useFormats();
  if (totals.length === 0)
    return <Empty title={say('pipeline.none')}>{say('pipeline.noneHint')}</Empty>;
  return (
    <Table
      caption={say('pipeline')}
      captionHidden
      rows={totals}
      rowKey={({ ageGroup }) => ageGroup}
      columns={[
        {
          key: 'age',
          name: say('ageGroup'),
          heading: true,
          cell: ({ ageGroup }) => say(`age.${ageGroup}`),
        },
        { key: 'places', name: say('places'), numeric: true, cell: (row) => number(row.places) },
        {
          key: 'known',
          name: say('fromMeasures'),
          numeric: true,
          cell: (row) => number(row.fromMeasures),
        },
        {
          key: 'unexplained',
          name: say('unexplained'),
          numeric: true,
          cell: ({ unexplained }) => (unexplained === undefined ? '–' : number(unexplained)),
        },
        { key: 'way', name: say('why'), cell: ({ explanation }) => words(explanation) },
      ]}
    />
  );
}

function Slices({ found: { measures } }: Props) {
  const say = useTexts('measure');
  const { number, shortDay } = useFormats();
  return (
    <Table
      caption={say('pipeline.measures')}
      captionHidden
      rows={measures}
      rowKey={({ measureId, areaId, ageGroup, careForm, from, openedOn }) =>
        [measureId, areaId, ageGroup, careForm, from, openedOn].join(' ')
      }
      columns={[
        {
          key: 'measure',
          name: say('measure'),
          heading: true,
          cell: ({ measureId, title }) => <To to={`/measures/${measureId}`}>{title}</To>,
        },
        {
          key: 'area',
          name: say('area'),
          cell: ({ areaName, ageGroup }) =>
            say('needLine', { area: areaName, age: say(`age.${ageGroup}`) }),
        },
        { key: 'places', name: say('places'), numeric: true, cell: (row) => number(row.places) },
        { key: 'decided', name: say('decided'), cell: (row) => shortDay(row.decidedOn) },
        {
          key: 'opened',
          name: say('openedOn'),
          cell: ({ openedOn }) => (openedOn === undefined ? '–' : shortDay(openedOn)),
        },
      ]}
    />
  );
}

/** Approved, and the source does not say how many. */
function Unknown({ found: { unknown } }: Props) {
  const say = useTexts('measure');
  const { shortDay } = useFormats();
  return (
    <ul className="plain-list">
      {unknown.map(
        (row) =>
          row.kind === 'UNKNOWN' && (
            <li key={row.measureId} className="kern-body">
              <To to={`/measures/${row.measureId}`}>{row.title}</To>,{' '}
              {say('decidedDay', { day: shortDay(row.decidedOn) })}
            </li>
          ),
      )}
    </ul>
  );
}

/** What a paper states beyond the measures that are known here. */
function Balance() {
  const say = useTexts('measure');
  return (
    <Steps
      steps={[
        step({
          command: 'RecordPipelineBalance',
          label: say('balance'),
          lead: say('balance.lead'),
          fixed: {},
          present: { asAt: today() },
          fields: [
            { name: 'asAt', label: say('balance.asAt') },
            {
              name: 'totals',
              label: say('places'),
              parts: [
                {
                  name: 'ageGroup',
                  label: say('ageGroup'),
                  words: (value) => say(`age.${value as 'U3'}`),
                },
                { name: 'places', label: say('places') },
              ],
            },
            { name: 'source', label: say('balance.source'), hint: say('balance.source.hint') },
            { name: 'imported.document', label: say('balance.document'), kind: 'hash' },
          ],
          // It is a fact of the paper, taken over: the paper is where it came from.
          toInput: ({ source }, { imported, ...body }) => ({
            ...body,
            imported: { ...(imported as object | undefined), source: String(source).trim() },
          }),
          submit: say('balance.submit'),
        }),
      ]}
    />
  );
}
