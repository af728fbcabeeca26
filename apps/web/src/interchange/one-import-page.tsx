import { useParams } from 'react-router';
import { useAll, useAnswer } from '../client/use-answer';
import { Badge } from '../patterns/alert';
import { numberOf } from '../patterns/exact';
import { Facts } from '../patterns/facts';
import { Filters } from '../patterns/filters';
import { StoryLink, To } from '../patterns/links';
import { Page, Section } from '../patterns/page';
import { Answered, Empty } from '../patterns/states';
import { Register } from '../patterns/table';
import { useMay } from '../shell/me';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { useWords } from './words';

/** One imported table: how it was read, every figure with its cell, and where it can go from here. */
export default function OneImportPage() {
  const say = useTexts('interchange');
  const { instant, number } = useFormats();
  const { importId = '' } = useParams();
  const question = useAnswer('import', { importId });
  const { fileName, source } = question.data?.answer ?? {};
  return (
    <Page
      title={fileName ?? source ?? say('step.done')}
      crumbs={[
        { to: '/inventory', text: say('inventory') },
        { to: '/inventory/imports', text: say('imports') },
      ]}
      actions={<StoryLink id={importId} />}
    >
      <Answered question={question}>
        {(row) => (
          <>
            <Facts
              facts={[
                [
                  say('state'),
                  <Badge key="s" tone={row.state === 'COMPLETED' ? 'success' : 'info'}>
                    {say(`state.${row.state}`)}
                  </Badge>,
                ],
                [say('source'), row.source],
                [say('startedAt'), instant(row.startedAt)],
                [say('rows'), number(row.rows)],
                [say('figuresTaken'), number(row.figures)],
                [say('errors'), number(row.errors)],
                [say('publication.short'), say(`publication.${row.mapping.publication}.short`)],
              ]}
            />
            {row.state === 'COMPLETED' && (
              <>
                <IntoInventory importId={importId} />
                <Section title={say('figures.imported')}>
                  <Imported importId={importId} />
                </Section>
              </>
            )}
          </>
        )}
      </Answered>
    </Page>
  );
}

/** Inventories that are open, to which figures of the table can be taken. */
function IntoInventory({ importId }: Readonly<{ importId: string }>) {
  const say = useTexts('interchange');
  const { shortDay } = useFormats();
  const may = useMay();
  const open = useAll('listSnapshots', { state: 'OPEN', orderBy: '-placesOn' });
  if (!may('TakeFiguresFromImport')) return null;
  const rows = open.data?.answer.rows ?? [];
  return (
    <Section title={say('into')}>
      <p className="kern-body">{say(rows.length === 0 ? 'into.none' : 'into.text')}</p>
      <ul className="plain-list">
        {rows.map(({ snapshotId, title, placesOn }) => (
          <li key={snapshotId}>
            <To to={`/inventory/snapshots/${snapshotId}?import=${importId}`}>
              {say('into.one', { title, day: shortDay(placesOn) })}
            </To>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const MARKS = { '-': 'NIL', '.': 'SECRET', '...': 'LATER', '/': 'UNSAFE', '()': 'WEAK' } as const;

function Imported({ importId }: Readonly<{ importId: string }>) {
  const say = useTexts('interchange');
  const { shortDay, number } = useFormats();
  const named = useWords();
  const areas = useAll('listPlanningAreas', { orderBy: 'name' });
  const catalogue = useAnswer('offerCatalogue', {});
  return (
    <>
      <Filters
        filters={[
          {
            name: 'areaId',
            label: say('area'),
            all: say('area.all'),
            choices: (areas.data?.answer.rows ?? []).map(({ areaId, name }) => ({
              value: areaId,
              text: name,
            })),
          },
          {
            name: 'measure',
            label: say('measure'),
            all: say('measure.all'),
            choices: (catalogue.data?.answer.measures ?? []).map(({ measure }) => ({
              value: measure,
              text: named.measure(measure),
            })),
          },
        ]}
      />
      <Register
        query="listImportedFigures"
        asked={{ importId }}
        filters={['areaId', 'measure']}
        caption={say('figures.caption')}
        exports
        rowKey={({ id }) => id}
        empty={<Empty title={say('figures.none')} />}
        columns={[
          {
            key: 'area',
            name: say('area'),
            heading: true,
            cell: ({ areaId, areaName }) => named.area(areaId, areaName),
          },
          {
            key: 'age',
            name: say('ageGroup'),
            cell: ({ ageGroup }) => named.ageGroup(ageGroup),
          },
          { key: 'measure', name: say('measure'), cell: ({ measure }) => named.measure(measure) },
          {
            key: 'by',
            name: say('divided'),
            cell: ({ careForm, sex, nationality }) =>
              [
                careForm && say(`care.${careForm as 'GT'}`),
                sex && say(`sex.${sex as 'FEMALE'}`),
                nationality && say(`nationality.${nationality as 'GERMAN'}`),
              ]
                .filter(Boolean)
                .join(', ') || '–',
          },
          { key: 'asOf', name: say('asOf'), cell: ({ asOf }) => shortDay(asOf) },
          {
            key: 'value',
            name: say('value'),
            numeric: true,
            cell: ({ value, mark }) =>
              value === null
                ? say(mark ? `mark.${MARKS[mark]}` : 'unknown')
                : number(numberOf(value)),
          },
          {
            key: 'place',
            name: say('place'),
            cell: ({ line, column }) => say('placeOf', { line, column }),
          },
        ]}
      />
    </>
  );
}
