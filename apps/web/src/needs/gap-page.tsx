import { useNavigate } from 'react-router';
import type { Input, RowOf } from '../client/operations';
import { useAll, useAnswer } from '../client/use-answer';
import { CommandForm } from '../patterns/command';
import { readDay, typedDay } from '../patterns/dates';
import { numberOf } from '../patterns/exact';
import { cellKey, countOf, type CellValues } from '../patterns/grid-values';
import { useAddress } from '../patterns/links';
import { typedExact } from '../patterns/numbers';
import { Answered } from '../patterns/states';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { CountedPage } from './counted-page';
import { AGE_GROUPS, type Needs } from './age-groups';
import { WhileOpen } from './closed';
import { FillButton } from './fill-button';
import { Missing } from './missing';

type Places = Input<'AssessGap'>['places'][number];
type Cohort = Needs['cohorts'][number];
type Placed = Readonly<{ areaId: string; ageGroup: string }>;

const BASES = ['LEGAL_CLAIM', 'AGREED', 'OPTIONAL'] as const;
const PRIORITIES = ['A', 'B', 'C', '1', '2', '3', '4', '5'] as const;

const rowKey = ({ areaId, ageGroup }: Placed) => `${areaId} ${ageGroup}`;

/** Compares need and stock: the places of each area and age group, from the inventory. */
export default function GapPage() {
  const say = useTexts('needs');
  return (
    <CountedPage title={say('compare.title')} lead={say('compare.lead')} command="AssessGap">
      {(needs, revision) => (
        <WhileOpen needs={needs}>
          <WithStock needs={needs} revision={revision} />
        </WhileOpen>
      )}
    </CountedPage>
  );
}

type Props = Readonly<{ needs: Needs; revision: string | undefined }>;

function WithStock({ needs, revision }: Props) {
  const { needsId, snapshotId } = needs;
  const snapshot = useAnswer('snapshot', { snapshotId });
  const figures = useAll('listSnapshotFigures', { snapshotId, measure: 'PLACES' });
  const items = useAll('listNeedItems', { needsId });
  return (
    <Answered question={snapshot}>
      {(inventory) => (
        <Answered question={figures}>
          {({ rows }) => (
            <Answered question={items}>
              {({ rows: before }) => (
                <Gap
                  needs={needs}
                  revision={revision}
                  inventory={inventory}
                  stock={placesOf(rows)}
                  before={before}
                />
              )}
            </Answered>
          )}
        </Answered>
      )}
    </Answered>
  );
}

/** All care forms together. */
const placesOf = (figures: readonly RowOf<'listSnapshotFigures'>[]): CellValues =>
  Object.fromEntries(
    figures.flatMap((figure) =>
      figure.value === null || figure.careForm !== undefined
        ? []
        : [[cellKey(rowKey(figure), 'places'), typedExact(figure.value)] as const],
    ),
  );

const recorded = (items: readonly RowOf<'listNeedItems'>[]): CellValues =>
  Object.fromEntries(
    items.flatMap((item) => {
      const { places, requiredFrom, priority = '', priorityBasis = '' } = item;
      const cells = { places: String(places), from: typedDay(requiredFrom), priority };
      return Object.entries({ ...cells, basis: priorityBasis }).map(
        ([column, value]) => [cellKey(rowKey(item), column), value] as const,
      );
    }),
  );

type GapProps = Props &
  Readonly<{
    inventory: Readonly<{ title: string; placesOn: string }>;
    stock: CellValues;
    before: readonly RowOf<'listNeedItems'>[];
  }>;

function Gap({ needs, revision, inventory, stock, before }: GapProps) {
  const say = useTexts('needs');
  const navigate = useNavigate();
  const address = useAddress();
  const { needsId, horizon } = needs;
  const cohorts = [...needs.cohorts].sort(
    (a, b) =>
      AGE_GROUPS.indexOf(a.ageGroup) - AGE_GROUPS.indexOf(b.ageGroup) ||
      a.areaName.localeCompare(b.areaName, 'de', { numeric: true }),
  );
  const rows = useRows(cohorts, needs);
  const columns = useColumns();
  const present = Object.fromEntries(
    cohorts.flatMap((cohort) => {
      const key = (column: string) => cellKey(rowKey(cohort), column);
      return [
        [key('from'), horizon === undefined ? '' : typedDay(horizon.from)],
        [key('basis'), cohort.ageGroup === 'U1' ? '' : 'LEGAL_CLAIM'],
      ] as const;
    }),
  );
  return (
    <CommandForm
      command="AssessGap"
      fixed={{ needsId }}
      revision={revision}
      present={{
        placesOn: inventory.placesOn,
        placesSource: inventory.title,
        cells: { ...present, ...stock, ...recorded(before) },
      }}
      fields={[
        { name: 'placesOn', label: say('compare.placesOn') },
        { name: 'placesSource', label: say('compare.placesSource') },
        {
          name: 'cells',
          label: say('compare.caption'),
          hint: say('compare.hint'),
          grid: {
            heads: [say('area'), say('need')],
            columns,
            rows,
            check: (typed, _, column) => wrongCell(typed, column, say),
            at: (pointer) => {
              const [, index, part] = /^\/places\/(\d+)(?:\/(\w+))?$/.exec(pointer) ?? [];
              const cohort = index === undefined ? undefined : cohorts[Number(index)];
              return (
                cohort &&
                cellKey(rowKey(cohort), part === 'requiredFrom' ? 'from' : (part ?? 'places'))
              );
            },
          },
        },
      ]}
      toInput={({ cells }, body) => ({
        ...body,
        places: cohorts.map((cohort) => placesIn((cells ?? {}) as CellValues, cohort)),
      })}
      submit={say('compare.submit')}
      onDone={() => void navigate(address(`/needs/${needsId}`))}
      onCancel={() => void navigate(address(`/needs/${needsId}`))}
    >
      <Missing needs={needs} />
      {before.length > 0 && Object.keys(stock).length > 0 && (
        <FillButton name="cells" cells={() => stock}>
          {say('compare.fill')}
        </FillButton>
      )}
    </CommandForm>
  );
}

function useRows(cohorts: readonly Cohort[], { quotas }: Needs) {
  const say = useTexts('needs');
  const { number } = useFormats();
  return cohorts.map((cohort) => {
    const quota = quotas.find(({ ageGroup }) => ageGroup === cohort.ageGroup);
    const age = say(`age.${cohort.ageGroup}`);
    const need = quota && numberOf(cohort.children) * numberOf(quota.quota);
    return {
      key: rowKey(cohort),
      name: `${cohort.areaName}, ${age}`,
      lead: [
        <>
          {cohort.areaName}
          <span className="under muted">{age}</span>
        </>,
        need === undefined ? '–' : number(need, 1),
      ],
    };
  });
}

function useColumns() {
  const say = useTexts('needs');
  return [
    { key: 'places', name: say('places') },
    { key: 'from', name: say('requiredFrom'), keys: 'text' as const },
    {
      key: 'priority',
      name: say('priority'),
      choices: PRIORITIES.map((value) => ({ value, text: value })),
    },
    {
      key: 'basis',
      name: say('priorityBasis'),
      choices: BASES.map((value) => ({ value, text: say(`basis.${value}`) })),
    },
  ];
}

function wrongCell(typed: string, column: string, say: ReturnType<typeof useTexts<'needs'>>) {
  if (column === 'places')
    return typeof countOf(typed) === 'number'
      ? undefined
      : typed === ''
        ? say('compare.unknown')
        : say('compare.noCount', { typed: typed.slice(0, 40) });
  if (column !== 'from' || typed === '') return undefined;
  return 'day' in readDay(typed) ? undefined : say('compare.noDay', { typed: typed.slice(0, 40) });
}

function placesIn(cells: CellValues, cohort: Cohort): Places {
  const { areaId, ageGroup } = cohort;
  const cell = (column: string) => (cells[cellKey(rowKey(cohort), column)] ?? '').trim();
  const from = readDay(cell('from'));
  const [priority, priorityBasis] = [cell('priority'), cell('basis')];
  return {
    areaId,
    ageGroup,
    places: Number(countOf(cell('places'))),
    ...('day' in from ? { requiredFrom: from.day } : {}),
    ...(priority === '' ? {} : { priority }),
    ...(priorityBasis === '' ? {} : { priorityBasis }),
  } as Places;
}
