import type { Answer } from '../client/operations';
import { Explained } from '../patterns/explained';
import { Table } from '../patterns/table';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';

type Measure = Answer<'MeasureThread'>['measure'];
type Money = Readonly<{ year?: number } & Measure['cost']>;

/** What it costs, year by year, and in all. */
export function Costs({ measure: { yearly, cost } }: Readonly<{ measure: Measure }>) {
  const say = useTexts('measure');
  const { number } = useFormats();
  const euro = (cents: number) => say('euro', { amount: number(cents / 100, 0) });
  if (yearly.length === 0)
    return (
      <p className="kern-body muted">
        <Explained>{say('noCosts')}</Explained>
      </p>
    );
  const rows: readonly Money[] = yearly.length === 1 ? yearly : [...yearly, cost];
  return (
    <Table
      caption={say('costsCaption')}
      rows={rows}
      rowKey={({ year }) => String(year ?? 'all')}
      columns={[
        {
          key: 'year',
          name: say('year'),
          heading: true,
          cell: ({ year }) => (year === undefined ? <strong>{say('sum')}</strong> : year),
        },
        ...(['operating', 'investment', 'income', 'net'] as const).map((key) => ({
          key,
          name: say(key),
          numeric: true,
          cell: (row: Money) => euro(row[key]),
        })),
      ]}
    />
  );
}
