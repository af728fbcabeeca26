import { useAnswer } from '../client/use-answer';
import type { Answer } from '../client/operations';
import { Answered } from '../patterns/states';
import { Table } from '../patterns/table';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { AGE_GROUPS } from './age-groups';

type Total = Answer<'needTotals'>['all'][number];
type Line = Total & Readonly<{ name: string; key: string }>;

/** Sums of all areas and of those that are parts of one, summed before any rounding. */
export function Totals({ needsId }: Readonly<{ needsId: string }>) {
  const say = useTexts('needs');
  const question = useAnswer('needTotals', { needsId });
  return (
    <Answered question={question}>
      {({ all, parts }) => {
        // Where everything is part of one area, its total is the total.
        const apart = parts.length > 1 ? parts : [];
        const lines = [
          ...apart.flatMap(({ parentId, parentName, totals }) =>
            totals.map((total) => ({ ...total, key: parentId, name: parentName ?? parentId })),
          ),
          ...all.map((total) => ({ ...total, key: '', name: say('allAreas') })),
        ].sort((a, b) => AGE_GROUPS.indexOf(a.ageGroup) - AGE_GROUPS.indexOf(b.ageGroup));
        return <TotalsTable lines={lines} />;
      }}
    </Answered>
  );
}

function TotalsTable({ lines }: Readonly<{ lines: readonly Line[] }>) {
  const say = useTexts('needs');
  const { number } = useFormats();
  const minus = (text: string) => number(text).replace('-', '−');
  const apart = lines.filter(
    ({ shown, sumOfShown }) =>
      Number(shown.need) !== sumOfShown.need || Number(shown.gap) !== sumOfShown.gap,
  );
  return (
    <div className="further">
      <Table
        caption={say('totalsCaption')}
        rows={lines}
        rowKey={({ key, ageGroup }) => `${key} ${ageGroup}`}
        columns={[
          {
            key: 'area',
            name: say('areaAndAge'),
            heading: true,
            cell: ({ name, ageGroup }) => `${name}, ${say(`age.${ageGroup}`)}`,
          },
          {
            key: 'children',
            name: say('children'),
            numeric: true,
            cell: ({ shown }) => number(shown.children),
          },
          {
            key: 'need',
            name: say('need'),
            numeric: true,
            cell: ({ shown }) => number(shown.need),
          },
          {
            key: 'places',
            name: say('places'),
            numeric: true,
            cell: ({ places }) => number(places),
          },
          { key: 'gap', name: say('gap'), numeric: true, cell: ({ shown }) => minus(shown.gap) },
          {
            key: 'reserve',
            name: say('reserveShort'),
            numeric: true,
            cell: ({ shown }) => (shown.reserve === undefined ? '–' : number(shown.reserve)),
          },
          {
            key: 'supply',
            name: say('supplyRatio'),
            numeric: true,
            cell: ({ shown }) =>
              shown.supplyRatio === undefined ? '–' : `${number(shown.supplyRatio, 1)} %`,
          },
        ]}
      />
      {apart.map(({ key, name, ageGroup, shown, sumOfShown }) => (
        <p className="kern-body muted" key={`${key} ${ageGroup}`}>
          {say('sumApart', {
            area: name,
            age: say(`age.${ageGroup}`),
            need: number(sumOfShown.need),
            gap: minus(String(sumOfShown.gap)),
            trueNeed: number(shown.need),
            trueGap: minus(shown.gap),
          })}
        </p>
      ))}
    </div>
  );
}
