import { numberOf } from '../patterns/exact';
import { Explained } from '../patterns/explained';
import { Table } from '../patterns/table';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { ageGroupsOf, areasOf, type Needs } from './age-groups';

/** Numbers of children per area and age group, and where they come from. */
export function Population({ needs }: Readonly<{ needs: Needs }>) {
  const say = useTexts('needs');
  const { day, number } = useFormats();
  const { cohorts } = needs;
  if (cohorts.length === 0)
    return (
      <p className="kern-body">
        <Explained>{say('noPopulation')}</Explained>
      </p>
    );
  const sources = new Set(
    cohorts.map(({ source, asOf, method, quality }) =>
      say('population.from', {
        source,
        day: day(asOf),
        method,
        quality: say(`quality.${quality}`),
      }),
    ),
  );
  return (
    <>
      <Table
        caption={say('populationCaption')}
        captionHidden
        rows={areasOf(needs)}
        rowKey={({ areaId }) => areaId}
        columns={[
          { key: 'area', name: say('area'), heading: true, cell: ({ areaName }) => areaName },
          ...ageGroupsOf(needs).map((age) => ({
            key: age,
            name: say(`age.${age}`),
            numeric: true,
            cell: ({ areaId }: Readonly<{ areaId: string }>) => {
              const found = cohorts.find(
                (cohort) => cohort.areaId === areaId && cohort.ageGroup === age,
              );
              if (!found) return '–';
              const children = numberOf(found.children);
              const text = number(children, Number.isInteger(children) ? 0 : 1);
              return found.interval ? say('population.about.rounded', { children: text }) : text;
            },
          })),
        ]}
      />
      <ul className="plain-list muted">
        {[...sources].map((source) => (
          <li key={source}>{source}</li>
        ))}
      </ul>
    </>
  );
}
