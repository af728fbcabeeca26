import { Register } from '../patterns/table';
import { Filters } from '../patterns/filters';
import { numberOf } from '../patterns/exact';
import { Empty } from '../patterns/states';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import type { Figure } from './figure-derivation';
import type { Snapshot } from './answers';

type Props = Readonly<{ snapshot: Snapshot; onChoose: (figure: Figure) => void }>;

/** Every figure of an inventory; each opens where it comes from. */
export function Figures({ snapshot: { snapshotId, expected }, onChoose }: Props) {
  const say = useTexts('inventory');
  const { number } = useFormats();
  const shown = (value: string | null) =>
    value === null ? say('unknown') : number(numberOf(value));
  return (
    <>
      <Filters
        filters={[
          {
            name: 'areaId',
            label: say('area'),
            all: say('areas.all'),
            choices: expected.areas.map(({ areaId, name }) => ({ value: areaId, text: name })),
          },
          {
            name: 'ageGroup',
            label: say('ageGroup'),
            all: say('ageGroups.all'),
            choices: expected.ageGroups.map((value) => ({ value, text: say(`age.${value}`) })),
          },
          {
            name: 'measure',
            label: say('measure'),
            all: say('measures.all'),
            choices: expected.measures.map((value) => ({ value, text: say(`measure.${value}`) })),
          },
        ]}
      />
      <Register
        query="listSnapshotFigures"
        asked={{ snapshotId }}
        filters={['areaId', 'ageGroup', 'measure']}
        caption={say('figuresCaption')}
        presetSort="areaId"
        exports
        rowKey={({ figureId }) => figureId}
        empty={<Empty title={say('noFigures')}>{say('noFiguresHint')}</Empty>}
        columns={[
          {
            key: 'area',
            name: say('area'),
            heading: true,
            sort: 'areaId',
            cell: (row) => row.areaName,
          },
          {
            key: 'age',
            name: say('ageGroup'),
            sort: 'ageGroup',
            cell: (row) => say(`age.${row.ageGroup}`),
          },
          {
            key: 'measure',
            name: say('measure'),
            sort: 'measure',
            cell: (row) => say(`measure.${row.measure}`),
          },
          {
            key: 'value',
            name: say('value'),
            numeric: true,
            cell: (row) => (
              <button
                type="button"
                className="kern-link as-link"
                onClick={() => onChoose(row)}
                aria-label={say('openDerivation', {
                  value: shown(row.value),
                  area: row.areaName,
                })}
              >
                {shown(row.value)}
              </button>
            ),
          },
          { key: 'source', name: say('source'), cell: (row) => row.source },
        ]}
      />
    </>
  );
}
