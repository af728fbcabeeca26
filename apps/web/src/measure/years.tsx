import { useCallback } from 'react';
import type { Answer } from '../client/operations';
import { useAnswer } from '../client/use-answer';
import { Chart } from '../patterns/chart';
import { Answered, Empty } from '../patterns/states';
import { Table } from '../patterns/table';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';

type Year = Answer<'measureYears'>['years'][number];

/** Pipeline and cost by year, of one cycle or of all. */
export function Years({ cycleId }: Readonly<{ cycleId: string | null }>) {
  const say = useTexts('measure');
  const question = useAnswer('measureYears', cycleId ? { cycleId } : {});
  return (
    <Answered question={question}>
      {({ years }) =>
        years.length === 0 ? (
          <Empty title={say('noYears')}>{say('noYearsHint')}</Empty>
        ) : (
          <YearTable years={years} />
        )
      }
    </Answered>
  );
}

function YearTable({ years }: Readonly<{ years: readonly Year[] }>) {
  const say = useTexts('measure');
  const { number } = useFormats();
  const euro = (cents: number) => say('euro', { amount: number(cents / 100, 0) });
  const places = years.reduce(
    (sum, year) => sum + Object.values(year.places).reduce((a, b) => a + b, 0),
    0,
  );
  const draw = useCallback<Parameters<typeof Chart>[0]['draw']>(
    (plot, { width, fills }) => {
      const bars = years.flatMap(({ year, places: of }) =>
        (['U3', 'U3PLUS', 'SCHOOL'] as const).flatMap((age) => {
          const count = of[age];
          return count === undefined || count === 0
            ? []
            : [{ year: String(year ?? say('open')), age: say(`age.${age}`), count }];
        }),
      );
      return plot.plot({
        width: Math.min(width, 140 + 120 * years.length),
        height: 260,
        className: 'plot',
        x: {
          type: 'band',
          label: say('year'),
          domain: years.map(({ year }) => String(year ?? say('open'))),
        },
        y: { label: say('places'), grid: true },
        color: {
          domain: [say('age.U3'), say('age.U3PLUS'), say('age.SCHOOL')],
          range: [fills[0], fills[1], fills[2]],
          legend: true,
        },
        marks: [plot.barY(bars, { x: 'year', y: 'count', fill: 'age' }), plot.ruleY([0])],
      });
    },
    [years, say],
  );
  return (
    <Chart caption={say('yearsSentence', { places })} draw={draw}>
      <Table
        caption={say('yearsCaption')}
        captionHidden
        rows={years}
        rowKey={({ year }) => String(year ?? '')}
        columns={[
          {
            key: 'year',
            name: say('year'),
            heading: true,
            cell: ({ year }) => (year === undefined ? say('open') : year),
          },
          {
            key: 'U3',
            name: say('age.U3'),
            numeric: true,
            cell: (row) => number(row.places.U3 ?? 0),
          },
          {
            key: 'U3PLUS',
            name: say('age.U3PLUS'),
            numeric: true,
            cell: (row) => number(row.places.U3PLUS ?? 0),
          },
          {
            key: 'operating',
            name: say('operating'),
            numeric: true,
            cell: ({ cost }) => euro(cost.operating),
          },
          {
            key: 'investment',
            name: say('investment'),
            numeric: true,
            cell: ({ cost }) => euro(cost.investment),
          },
          {
            key: 'income',
            name: say('income'),
            numeric: true,
            cell: ({ cost }) => euro(cost.income),
          },
          { key: 'net', name: say('net'), numeric: true, cell: ({ cost }) => euro(cost.net) },
        ]}
      />
    </Chart>
  );
}
