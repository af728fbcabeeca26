import type { Answer } from '../client/operations';
import { Badge } from '../patterns/alert';
import { Table } from '../patterns/table';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';

type Tests = Answer<'needsAssessment'>['backTests'];

/** What the method would have said in an earlier year, against what was counted later. */
export function BackTests({ tests }: Readonly<{ tests: Tests }>) {
  const say = useTexts('needs');
  const { number } = useFormats();
  if (tests.length === 0) return <p className="kern-body">{say('noBackTests')}</p>;
  const shown = (text: string) => number(Number(text), 1).replace('-', '−');
  return tests.map((test) => (
    <div key={`${test.areaId} ${test.ageGroup}`} className="stack">
      <Table
        caption={say('backTestCaption', {
          area: test.areaName,
          age: say(`age.${test.ageGroup}`),
          year: String(test.startYear),
        })}
        rows={test.years}
        rowKey={({ year }) => String(year)}
        columns={[
          { key: 'year', name: say('year'), heading: true, cell: ({ year }) => year },
          ...(['LOW', 'MID', 'HIGH'] as const).map((scenario) => ({
            key: scenario,
            name: say(`scenario.${scenario}`),
            numeric: true,
            cell: (row: Tests[number]['years'][number]) => shown(row[scenario]),
          })),
          {
            key: 'actual',
            name: say('actual'),
            numeric: true,
            cell: ({ actual }) => shown(actual),
          },
          {
            key: 'deviation',
            name: say('deviation'),
            numeric: true,
            cell: ({ deviation, perCent }) =>
              perCent === undefined
                ? shown(deviation)
                : `${shown(deviation)} (${shown(perCent)} %)`,
          },
          {
            key: 'within',
            name: say('within'),
            cell: ({ within }) => (
              <Badge tone={within ? 'success' : 'warning'}>{say(within ? 'yes' : 'no')}</Badge>
            ),
          },
        ]}
      />
      <p className="kern-body">
        {test.meanError === undefined
          ? say('noMeanError')
          : say('meanError', { percent: shown(test.meanError), source: test.source })}
      </p>
    </div>
  ));
}
