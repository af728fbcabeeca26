import type { Answer } from '../client/operations';
import { numberOf } from '../patterns/exact';
import { Explained } from '../patterns/explained';
import { Table } from '../patterns/table';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';

type Evaluation = Answer<'evaluation'>;

/** Where it stood, where it was to get, where it got. */
export function Targets({ indicators }: Readonly<{ indicators: Evaluation['indicators'] }>) {
  const say = useTexts('evaluation');
  const { words, shortDay, number } = useFormats();
  const exactly = (value: string, unit: string) => `${number(numberOf(value))} ${unit}`;
  if (indicators.length === 0)
    return (
      <p className="kern-body">
        <Explained>{say('noIndicators')}</Explained>
      </p>
    );
  return (
    <Table
      caption={say('targetsCaption')}
      captionHidden
      rows={indicators}
      rowKey={({ indicatorId }) => indicatorId}
      columns={[
        { key: 'name', name: say('indicator'), heading: true, cell: ({ name }) => name },
        {
          key: 'baseline',
          name: say('baseline'),
          numeric: true,
          cell: (row) => exactly(row.baseline, row.unit),
        },
        {
          key: 'target',
          name: say('target'),
          numeric: true,
          cell: (row) => exactly(row.target, row.unit),
        },
        {
          key: 'actual',
          name: say('actual'),
          numeric: true,
          cell: ({ actual, unit }) =>
            actual === undefined
              ? '–'
              : `${exactly(actual.actual, unit)} (${shortDay(actual.measuredOn)})`,
        },
        {
          key: 'shown',
          name: say('achievement'),
          numeric: true,
          cell: ({ shown }) => shown ?? '–',
        },
        {
          key: 'explanation',
          name: say('explanation'),
          cell: ({ explanation }) => (explanation ? words(explanation) : '–'),
        },
      ]}
    />
  );
}
