import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import type { RowOf } from '../client/operations';
import { addressOf } from '../client/request';
import { useAll } from '../client/use-answer';
import { Chart } from '../patterns/chart';
import { numberOf } from '../patterns/exact';
import { Answered, Empty } from '../patterns/states';
import { Exports, Table } from '../patterns/table';
import { useMoment } from '../shell/moment';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { GapDerivation } from './gap-derivation';

type Item = RowOf<'listNeedItems'>;

/** Need, stock and gap; the chart says the same, each figure opens its way. */
export function GapTable({ needsId }: Readonly<{ needsId: string }>) {
  const question = useAll('listNeedItems', { needsId });
  const say = useTexts('needs');
  return (
    <Answered question={question}>
      {({ rows }) =>
        rows.length === 0 ? (
          <Empty title={say('noGap')}>{say('noGapHint')}</Empty>
        ) : (
          <Gap needsId={needsId} items={rows} />
        )
      }
    </Answered>
  );
}

function Gap({ needsId, items }: Readonly<{ needsId: string; items: readonly Item[] }>) {
  const say = useTexts('needs');
  const [search, setSearch] = useSearchParams();
  const { asOf } = useMoment();
  const { number } = useFormats();
  const chosen = items.find(({ needItemId }) => needItemId === search.get('item'));
  const choose = (id: string | undefined) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (id === undefined) next.delete('item');
        else next.set('item', id);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  const minus = (text: string) => text.replace('-', '−');
  const most = [...items].sort((a, b) => numberOf(a.gap) - numberOf(b.gap))[0];

  const draw = useCallback<Parameters<typeof Chart>[0]['draw']>(
    (plot, { width, fills }) => {
      const bars = items.flatMap(({ areaName, ageGroup, shown, places }) => [
        {
          area: areaName,
          what: say('need'),
          count: Number(shown.need),
          age: say(`age.${ageGroup}`),
        },
        { area: areaName, what: say('places'), count: places, age: say(`age.${ageGroup}`) },
      ]);
      return plot.plot({
        width,
        height: 90 + items.length * 46,
        marginLeft: Math.min(80, width * 0.2),
        marginRight: Math.min(210, width * 0.4),
        className: 'plot',
        x: { label: say('children.places'), grid: true },
        y: { label: null },
        fy: { label: null },
        color: { domain: [say('need'), say('places')], range: [fills[0], fills[1]], legend: true },
        marks: [
          plot.barX(bars, {
            x: 'count',
            y: 'what',
            fy: (row: { area: string; age: string }) => `${row.area}, ${row.age}`,
            fill: 'what',
          }),
          plot.ruleX([0]),
        ],
      });
    },
    [items, say],
  );

  return (
    <Chart
      caption={
        most && numberOf(most.gap) < 0
          ? say('gapSentence', {
              area: most.areaName,
              age: say(`age.${most.ageGroup}`),
              missing: Math.abs(Number(most.shown.gap)),
            })
          : say('noGapSentence')
      }
      draw={draw}
    >
      <Table
        caption={say('gapCaption')}
        captionHidden
        rows={items}
        rowKey={({ needItemId }) => needItemId}
        columns={[
          {
            key: 'area',
            name: say('areaAndAge'),
            heading: true,
            cell: (row) => `${row.areaName}, ${say(`age.${row.ageGroup}`)}`,
          },
          {
            key: 'children',
            name: say('children'),
            numeric: true,
            cell: (row) => number(Number(row.shown.children)),
          },
          {
            key: 'need',
            name: say('need'),
            numeric: true,
            cell: (row) => number(Number(row.shown.need)),
          },
          { key: 'places', name: say('places'), numeric: true, cell: (row) => number(row.places) },
          {
            key: 'gap',
            name: say('gap'),
            numeric: true,
            cell: (row) => (
              <button
                type="button"
                className="kern-link as-link"
                aria-expanded={chosen?.needItemId === row.needItemId}
                aria-label={say('openGap', {
                  gap: minus(row.shown.gap),
                  area: row.areaName,
                  age: say(`age.${row.ageGroup}`),
                })}
                onClick={() =>
                  choose(chosen?.needItemId === row.needItemId ? undefined : row.needItemId)
                }
              >
                {minus(row.shown.gap)}
              </button>
            ),
          },
          {
            key: 'supply',
            name: say('supplyRatio'),
            numeric: true,
            cell: (row) =>
              row.shown.supplyRatio === undefined
                ? '–'
                : `${number(Number(row.shown.supplyRatio), 1)} %`,
          },
        ]}
      />
      {chosen && <GapDerivation item={chosen} onClose={() => choose(undefined)} />}
      <div className="pager no-print">
        <Exports address={addressOf('listNeedItems', { needsId }, asOf)} />
      </div>
    </Chart>
  );
}
