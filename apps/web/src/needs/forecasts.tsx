import { numberOf } from '../patterns/exact';
import { Explained } from '../patterns/explained';
import { To } from '../patterns/links';
import { Table } from '../patterns/table';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import type { Needs } from './age-groups';

/** The last year of each forecast in its three assumptions; each opens its way. */
export function Forecasts({ needs: { needsId, forecasts } }: Readonly<{ needs: Needs }>) {
  const say = useTexts('needs');
  const { number } = useFormats();
  if (forecasts.length === 0)
    return (
      <p className="kern-body">
        <Explained>{say('noForecasts')}</Explained>
      </p>
    );
  return (
    <Table
      caption={say('forecastsCaption')}
      captionHidden
      rows={forecasts}
      rowKey={({ areaId, ageGroup }) => `${areaId} ${ageGroup}`}
      columns={[
        {
          key: 'area',
          name: say('areaAndAge'),
          heading: true,
          cell: ({ areaId, areaName, ageGroup, basis }) => {
            const name = `${areaName}, ${say(`age.${ageGroup}`)}`;
            return basis === undefined ? (
              name
            ) : (
              <To to={`/needs/${needsId}/forecasts/${areaId}/${ageGroup}`}>{name}</To>
            );
          },
        },
        ...(['LOW', 'MID', 'HIGH'] as const).map((scenario) => ({
          key: scenario,
          name: say(`scenario.${scenario}`),
          numeric: true,
          cell: ({ scenarios }: Needs['forecasts'][number]) => {
            const last = scenarios[scenario].at(-1);
            return last
              ? say('inYear', {
                  children: number(numberOf(last.children), 1),
                  year: String(last.year),
                })
              : '–';
          },
        })),
        { key: 'method', name: say('method'), cell: ({ method }) => method },
      ]}
    />
  );
}
