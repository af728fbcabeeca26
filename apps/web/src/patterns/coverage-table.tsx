import type { Answer } from '../client/operations';
import { Badge } from './alert';
import { numberOf } from './exact';
import { To } from './links';
import { Table } from './table';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';

type Area = Answer<'coverage'>['areas'][number];

/** Whether what is planned comes in time and is enough, area by area, and why. */
export function CoverageTable({ areas }: Readonly<{ areas: readonly Area[] }>) {
  const say = useTexts('measure');
  const { number, shortDay, words } = useFormats();
  const rows = [...areas].sort(
    (a, b) =>
      b.requiredFrom.localeCompare(a.requiredFrom) ||
      a.areaName.localeCompare(b.areaName, 'de') ||
      a.ageGroup.localeCompare(b.ageGroup),
  );
  return (
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
