import { useCallback } from 'react';
import { useParams } from 'react-router';
import type { Answer } from '../client/operations';
import { useAnswer } from '../client/use-answer';
import { Chart } from '../patterns/chart';
import { numberOf } from '../patterns/exact';
import { Explained } from '../patterns/explained';
import { Facts } from '../patterns/facts';
import { Page, Section } from '../patterns/page';
import { Answered } from '../patterns/states';
import { Table } from '../patterns/table';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';

type Forecast = Answer<'forecastDerivation'>;

/** A forecast in three scenarios, and how each year comes from the one before. */
export default function ForecastPage() {
  const say = useTexts('needs');
  const { number } = useFormats();
  const { needsId = '', areaId = '', ageGroup = '' } = useParams();
  const asked = { needsId, areaId, ageGroup: ageGroup as Forecast['ageGroup'] };
  const question = useAnswer('forecastDerivation', asked);
  const found = question.data?.answer;
  return (
    <Page
      title={
        found
          ? say('forecastTitle', { area: found.areaName, age: say(`age.${found.ageGroup}`) })
          : say('forecast')
      }
      crumbs={[
        { to: '/needs', text: say('title') },
        { to: `/needs/${needsId}`, text: say('assessment') },
      ]}
      lead={say('forecastLead')}
    >
      <Answered question={question}>
        {(forecast) => (
          <>
            <Facts
              facts={[
                [say('source'), forecast.source],
                [say('method'), forecast.method],
                ...(forecast.basis.housing ?? []).map(
                  ({ year, dwellings, childrenPerDwelling }) =>
                    [
                      say('housing'),
                      say('housingOf', {
                        year: String(year),
                        dwellings,
                        children: number(numberOf(childrenPerDwelling), 2),
                      }),
                    ] as const,
                ),
              ]}
            />
            <Section title={say('scenarios')}>
              <Scenarios forecast={forecast} />
            </Section>
            <Section title={say('wayTitle')}>
              <Way forecast={forecast} />
            </Section>
          </>
        )}
      </Answered>
    </Page>
  );
}

function Scenarios({ forecast }: Readonly<{ forecast: Forecast }>) {
  const say = useTexts('needs');
  const { number } = useFormats();
  const { LOW, MID, HIGH } = forecast.years;
  const rows = MID.map(({ year, children }, index) => ({
    year,
    low: Number(LOW[index]?.children ?? 0),
    mid: Number(children),
    high: Number(HIGH[index]?.children ?? 0),
  }));
  const [start, end] = [rows[0], rows.at(-1)];

  const draw = useCallback<Parameters<typeof Chart>[0]['draw']>(
    (plot, { width }) => {
      const years = forecast.years.MID.map(({ year, children }, index) => ({
        year: String(year),
        mid: Number(children),
        low: Number(forecast.years.LOW[index]?.children ?? 0),
        high: Number(forecast.years.HIGH[index]?.children ?? 0),
      }));
      return plot.plot({
        width,
        height: 280,
        className: 'plot',
        x: { type: 'point', label: say('year') },
        y: { label: say('children'), grid: true, zero: true },
        marks: [
          plot.areaY(years, {
            x: 'year',
            y1: 'low',
            y2: 'high',
            fill: 'var(--accent)',
            fillOpacity: 0.15,
          }),
          plot.lineY(years, {
            x: 'year',
            y: 'low',
            stroke: 'currentColor',
            strokeDasharray: '2 4',
          }),
          plot.lineY(years, {
            x: 'year',
            y: 'high',
            stroke: 'currentColor',
            strokeDasharray: '8 4',
          }),
          plot.lineY(years, {
            x: 'year',
            y: 'mid',
            stroke: 'var(--accent)',
            strokeWidth: 3,
            marker: 'dot',
          }),
        ],
      });
    },
    [forecast, say],
  );

  return (
    <Chart
      caption={
        start && end
          ? say('forecastSentence', {
              from: number(start.mid, 1),
              fromYear: String(start.year),
              low: number(end.low, 1),
              mid: number(end.mid, 1),
              high: number(end.high, 1),
              toYear: String(end.year),
            })
          : ''
      }
      draw={draw}
    >
      <Table
        caption={say('scenariosCaption')}
        captionHidden
        rows={rows}
        rowKey={({ year }) => String(year)}
        columns={[
          { key: 'year', name: say('year'), heading: true, cell: ({ year }) => year },
          {
            key: 'low',
            name: say('scenario.LOW'),
            numeric: true,
            cell: ({ low }) => number(low, 1),
          },
          {
            key: 'mid',
            name: say('scenario.MID'),
            numeric: true,
            cell: ({ mid }) => number(mid, 1),
          },
          {
            key: 'high',
            name: say('scenario.HIGH'),
            numeric: true,
            cell: ({ high }) => number(high, 1),
          },
        ]}
      />
    </Chart>
  );
}

/** The middle scenario, age by age: each cohort grows a year older. */
function Way({ forecast }: Readonly<{ forecast: Forecast }>) {
  const say = useTexts('needs');
  const { number } = useFormats();
  const { basis, years } = forecast;
  const cell = (text: string | undefined) => (text === undefined ? '–' : number(Number(text), 2));
  return (
    <>
      <p className="kern-body">
        <Explained>{say('wayText', { factor: number(numberOf(basis.factor.MID), 4) })}</Explained>
      </p>
      <Table
        caption={say('wayCaption')}
        captionHidden
        rows={years.MID}
        rowKey={({ year }) => String(year)}
        columns={[
          { key: 'year', name: say('year'), heading: true, cell: ({ year }) => year },
          ...basis.weights.map((weight, age) => ({
            key: `age${age}`,
            name: say('ageColumn', { age, weight: String(numberOf(weight)) }),
            numeric: true,
            cell: (row: Forecast['years']['MID'][number]) => cell(row.ages[age]),
          })),
          { key: 'born', name: say('born'), numeric: true, cell: ({ born }) => cell(born) },
          {
            key: 'moved',
            name: say('moved'),
            numeric: true,
            cell: ({ moved }) =>
              number(
                moved.reduce((sum, count) => sum + Number(count), 0),
                2,
              ),
          },
          {
            key: 'children',
            name: say('ageGroup'),
            numeric: true,
            cell: ({ children }) => cell(children),
          },
        ]}
      />
    </>
  );
}
