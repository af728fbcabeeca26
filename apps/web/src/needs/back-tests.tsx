import { useCallback } from 'react';
import type { Answer } from '../client/operations';
import { Badge } from '../patterns/alert';
import { Chart } from '../patterns/chart';
import { Explained } from '../patterns/explained';
import { Table } from '../patterns/table';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';

type Tests = Answer<'needsAssessment'>['backTests'];

type Test = Tests[number];

/** What the method would have said in an earlier year, against what was counted later. */
export function BackTests({ tests }: Readonly<{ tests: Tests }>) {
  const say = useTexts('needs');
  if (tests.length === 0)
    return (
      <p className="kern-body">
        <Explained>{say('noBackTests')}</Explained>
      </p>
    );
  return tests.map((test) => <BackTest key={`${test.areaId} ${test.ageGroup}`} test={test} />);
}

/** The table, and as its twin the span of the forecast with what was counted in it. */
function BackTest({ test }: Readonly<{ test: Test }>) {
  const say = useTexts('needs');
  const { number } = useFormats();
  const shown = (text: string) => number(Number(text), 1).replace('-', '−');
  const draw = useCallback<Parameters<typeof Chart>[0]['draw']>(
    (plot, { width }) => {
      const years = test.years.map(({ year, LOW, MID, HIGH, actual }) => ({
        year: String(year),
        low: Number(LOW),
        mid: Number(MID),
        high: Number(HIGH),
        actual: Number(actual),
      }));
      return plot.plot({
        width,
        height: 240,
        className: 'plot',
        x: { type: 'point', label: say('year') },
        y: { label: say('children'), grid: true },
        marks: [
          plot.areaY(years, {
            x: 'year',
            y1: 'low',
            y2: 'high',
            fill: 'var(--accent)',
            fillOpacity: 0.15,
          }),
          plot.lineY(years, { x: 'year', y: 'mid', stroke: 'var(--accent)', strokeWidth: 3 }),
          plot.lineY(years, {
            x: 'year',
            y: 'actual',
            stroke: 'currentColor',
            strokeDasharray: '6 4',
          }),
          plot.dot(years, { x: 'year', y: 'actual', fill: 'currentColor', r: 5 }),
        ],
      });
    },
    [test, say],
  );
  return (
    <div className="stack">
      <Chart
        caption={
          test.meanError === undefined
            ? say('noMeanError')
            : say('meanError', { percent: shown(test.meanError), source: test.source })
        }
        draw={draw}
      >
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
              cell: (row: Test['years'][number]) => shown(row[scenario]),
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
      </Chart>
      <p className="kern-body muted">
        <Explained>{say('backTestKey')}</Explained>
      </p>
    </div>
  );
}
