import type { RowOf } from '../client/operations';
import { useAll } from '../client/use-answer';
import { addressOf } from '../client/request';
import { Badge } from '../patterns/alert';
import { To } from '../patterns/links';
import { Page } from '../patterns/page';
import { Answered, Empty } from '../patterns/states';
import { Exports, Table } from '../patterns/table';
import { useMay } from '../shell/me';
import { useMoment } from '../shell/moment';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';

type Area = RowOf<'listPlanningAreas'>;
type Placed = Readonly<{ area: Area; depth: number }>;

const ASKED = { orderBy: 'name' } as const;

/** The parts of the city that are planned for, each under the one it lies in. */
export default function AreasPage() {
  const say = useTexts('inventory');
  const may = useMay();
  const { asOf } = useMoment();
  const question = useAll('listPlanningAreas', ASKED);
  return (
    <Page
      title={say('areas')}
      lead={say('areas.lead')}
      crumbs={[{ to: '/inventory', text: say('title') }]}
      actions={
        may('DefinePlanningArea') && (
          <To to="/inventory/areas/new" className="kern-btn kern-btn--primary">
            <span className="kern-label">{say('area.new')}</span>
          </To>
        )
      }
    >
      <Answered question={question}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty title={say('areas.none')}>{say('areas.none.first')}</Empty>
          ) : (
            <>
              <Areas rows={rows} />
              <div className="pager no-print">
                <Exports address={addressOf('listPlanningAreas', { orderBy: 'name' }, asOf)} />
              </div>
            </>
          )
        }
      </Answered>
    </Page>
  );
}

function Areas({ rows }: Readonly<{ rows: readonly Area[] }>) {
  const say = useTexts('inventory');
  const { shortDay } = useFormats();
  const names = new Map(rows.map(({ areaId, name }) => [areaId, name]));
  return (
    <Table
      rowsAsLists
      caption={say('areas.caption')}
      captionHidden
      rows={nested(rows)}
      rowKey={({ area }) => area.areaId}
      columns={[
        {
          key: 'name',
          name: say('area'),
          heading: true,
          cell: ({ area, depth }) => (
            <span className={`nested nested--${Math.min(depth, 4)}`}>
              <To to={`/inventory/areas/${area.areaId}`}>{area.name}</To>
            </span>
          ),
        },
        { key: 'level', name: say('area.level'), cell: ({ area }) => say(`level.${area.level}`) },
        {
          key: 'parent',
          name: say('area.parent'),
          cell: ({ area }) => names.get(area.parentId) ?? '–',
        },
        { key: 'id', name: say('area.key'), cell: ({ area }) => <code>{area.areaId}</code> },
        {
          key: 'need',
          name: say('specialNeed'),
          cell: ({ area }) =>
            area.specialNeed ? <Badge tone="warning">{say('specialNeed.yes')}</Badge> : '–',
        },
        {
          key: 'valid',
          name: say('area.valid'),
          cell: ({ area: { validFrom, validTo } }) =>
            validTo === undefined
              ? say('area.since', { day: shortDay(validFrom) })
              : say('area.fromTo', { from: shortDay(validFrom), to: shortDay(validTo) }),
        },
      ]}
    />
  );
}

/** Each area right after the one it lies in; what lies in none of them comes first by its name. */
function nested(rows: readonly Area[]): readonly Placed[] {
  const known = new Set(rows.map(({ areaId }) => areaId));
  const under = (parentId: string, depth: number): readonly Placed[] =>
    rows
      .filter((area) => (known.has(area.parentId) ? area.parentId : '') === parentId)
      .flatMap((area) => [{ area, depth }, ...under(area.areaId, depth + 1)]);
  return under('', 0);
}
