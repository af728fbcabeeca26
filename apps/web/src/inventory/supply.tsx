import { useAnswer } from '../client/use-answer';
import { numberOf } from '../patterns/exact';
import { Explained } from '../patterns/explained';
import { Section } from '../patterns/page';
import { Answered } from '../patterns/states';
import { Table } from '../patterns/table';
import { Term } from '../patterns/term';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';

/** Places per child, by area and age group, with and without childminding. */
export function Supply({ snapshotId }: Readonly<{ snapshotId: string }>) {
  const say = useTexts('inventory');
  const { number } = useFormats();
  const question = useAnswer('supplyRatios', { snapshotId });
  const count = (exact: string | undefined) =>
    exact === undefined ? say('unknown') : number(numberOf(exact));
  const share = (ratio: Readonly<{ percent: string }> | undefined) =>
    ratio ? `${number(ratio.percent, 1)} %` : '–';
  return (
    <Section title={say('supply')}>
      <p className="kern-body">
        <Term name="supply-ratio">{say('supply')}</Term>: {say('supply.text')}
      </p>
      <Answered question={question}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p className="kern-body muted">
              <Explained>{say('supply.none')}</Explained>
            </p>
          ) : (
            <Table
              caption={say('supply.caption')}
              captionHidden
              rows={rows}
              rowKey={({ areaId, ageGroup }) => `${areaId} ${ageGroup}`}
              columns={[
                {
                  key: 'area',
                  name: say('areaAndAge'),
                  heading: true,
                  cell: ({ areaName, ageGroup }) => `${areaName}, ${say(`age.${ageGroup}`)}`,
                },
                {
                  key: 'children',
                  name: say('measure.CHILDREN'),
                  numeric: true,
                  cell: ({ children }) => count(children),
                },
                {
                  key: 'places',
                  name: say('measure.PLACES'),
                  numeric: true,
                  cell: ({ places }) => count(places),
                },
                {
                  key: 'ratio',
                  name: say('supply'),
                  numeric: true,
                  cell: ({ ratio }) => share(ratio),
                },
                {
                  key: 'minding',
                  name: say('supply.withChildminding'),
                  numeric: true,
                  cell: ({ withChildminding }) => share(withChildminding),
                },
              ]}
            />
          )
        }
      </Answered>
    </Section>
  );
}
