import { useSearchParams } from 'react-router';
import type { Answer } from '../client/operations';
import { useAnswer } from '../client/use-answer';
import { Alert, Badge } from '../patterns/alert';
import { useCycleChoices } from '../patterns/choices';
import { numberOf } from '../patterns/exact';
import { Filters } from '../patterns/filters';
import { To } from '../patterns/links';
import { Page } from '../patterns/page';
import { Answered, Empty } from '../patterns/states';
import { Table } from '../patterns/table';
import { Term } from '../patterns/term';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';

type Area = Answer<'coverage'>['areas'][number];

/** Whether what is planned comes in time and is enough, area by area. Shown, never a condition. */
export default function CoveragePage() {
  const say = useTexts('measure');
  const [search] = useSearchParams();
  const cycleId = search.get('cycleId') ?? '';
  const cycles = useCycleChoices({ closed: true });
  const question = useAnswer('coverage', cycleId === '' ? {} : { cycleId });
  return (
    <Page
      title={say('coverage')}
      lead={
        <>
          {say('coverage.lead')} <Term name="in-time">{say('coverage.term')}</Term>
        </>
      }
      crumbs={[{ to: '/measures', text: say('title') }]}
    >
      <Filters
        filters={[{ name: 'cycleId', label: say('cycle'), all: say('cycle.all'), choices: cycles }]}
      />
      <Answered question={question}>
        {(found) =>
          found.areas.length === 0 ? (
            <Empty title={say('coverage.none')}>{say('coverage.noneHint')}</Empty>
          ) : (
            <Found found={found} />
          )
        }
      </Answered>
    </Page>
  );
}

function Found({ found: { areas, sufficient, timely } }: Readonly<{ found: Answer<'coverage'> }>) {
  const say = useTexts('measure');
  const { number, shortDay, words } = useFormats();
  const enough = sufficient ? 'sufficient' : 'insufficient';
  const rows = [...areas].sort(
    (a, b) =>
      b.requiredFrom.localeCompare(a.requiredFrom) ||
      a.areaName.localeCompare(b.areaName, 'de') ||
      a.ageGroup.localeCompare(b.ageGroup),
  );
  return (
    <div className="stack">
      <Alert
        tone={sufficient && timely ? 'success' : 'warning'}
        title={say(`coverage.${enough}.${timely ? 'timely' : 'late'}`)}
      />
      <Table
        caption={say('coverage.caption')}
        captionHidden
        rows={rows}
        rowKey={({ areaId, ageGroup, requiredFrom }) => `${areaId} ${ageGroup} ${requiredFrom}`}
        columns={[
          {
            key: 'area',
            name: say('area'),
            heading: true,
            cell: ({ areaName, ageGroup }) =>
              say('needLine', { area: areaName, age: say(`age.${ageGroup}`) }),
          },
          { key: 'from', name: say('requiredFrom'), cell: (row) => shortDay(row.requiredFrom) },
          {
            key: 'missing',
            name: say('missing'),
            numeric: true,
            cell: ({ missing }) => number(numberOf(missing).toFixed(1)),
          },
          { key: 'planned', name: say('planned'), numeric: true, cell: (row) => row.planned },
          { key: 'approved', name: say('approved'), numeric: true, cell: (row) => row.approved },
          { key: 'inTime', name: say('inTime'), numeric: true, cell: (row) => row.inTime },
          { key: 'answer', name: say('coverage.answer'), cell: (row) => <Verdict area={row} /> },
          {
            key: 'why',
            name: say('why'),
            cell: (row) => (
              <details>
                <summary>{say('why.open')}</summary>
                {words(row.explanation)}
                <Late area={row} />
              </details>
            ),
          },
        ]}
      />
    </div>
  );
}

function Verdict({ area }: Readonly<{ area: Area }>) {
  const say = useTexts('measure');
  if (!area.sufficient) return <Badge tone="danger">{say('answer.tooFew')}</Badge>;
  if (!area.sufficientInTime) return <Badge tone="warning">{say('answer.late')}</Badge>;
  return (
    <Badge tone="success">{say(area.withReserve ? 'answer.withReserve' : 'answer.enough')}</Badge>
  );
}

function Late({ area: { late } }: Readonly<{ area: Area }>) {
  const say = useTexts('measure');
  const { shortDay } = useFormats();
  if (late.length === 0) return null;
  return (
    <ul className="plain-list">
      {late.map(({ measureId, title, startsOn }) => (
        <li key={measureId}>
          <To to={`/measures/${measureId}`}>{title}</To>{' '}
          {startsOn === undefined
            ? say('late.unknown')
            : say('late.from', { day: shortDay(startsOn) })}
        </li>
      ))}
    </ul>
  );
}
