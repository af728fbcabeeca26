import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Input, RowOf } from '../client/operations';
import { useAll, useAnswer } from '../client/use-answer';
import { Alert } from '../patterns/alert';
import { CommandForm } from '../patterns/command';
import { Explained } from '../patterns/explained';
import { cellKey, type CellValues } from '../patterns/grid-values';
import { Icon } from '../patterns/icon';
import { useAddress } from '../patterns/links';
import { readExact, typedExact } from '../patterns/numbers';
import { OnlyFor } from '../patterns/only-for';
import { Page } from '../patterns/page';
import { Answered } from '../patterns/states';
import { useTexts } from '../texts/texts';
import { AGE_GROUPS, isAgeGroup, type Named, type Needs } from './age-groups';
import { WhileOpen } from './closed';
import { FillButton } from './fill-button';

type Figure = RowOf<'listSnapshotFigures'>;
type Areas = readonly RowOf<'listPlanningAreas'>[];
type Cohort = Input<'RecordPopulation'>['cohorts'][number];

/** Numbers of children per area and age group, as one table. */
export default function PopulationPage() {
  const say = useTexts('needs');
  const { needsId = '' } = useParams();
  const question = useAnswer('needsAssessment', { needsId });
  return (
    <Page
      title={say('population.title')}
      lead={say('population.lead')}
      crumbs={[
        { to: '/needs', text: say('title') },
        { to: `/needs/${needsId}`, text: question.data?.answer.title ?? say('assessment') },
      ]}
    >
      <OnlyFor command="RecordPopulation">
        <Answered question={question}>
          {(needs, revision) => (
            <WhileOpen needs={needs}>
              <WithInventory needs={needs} revision={revision} />
            </WhileOpen>
          )}
        </Answered>
      </OnlyFor>
    </Page>
  );
}

type Props = Readonly<{ needs: Needs; revision: string | undefined }>;

function WithInventory({ needs, revision }: Props) {
  const { snapshotId } = needs;
  const areas = useAll('listPlanningAreas', {});
  const figures = useAll('listSnapshotFigures', { snapshotId, measure: 'CHILDREN' });
  return (
    <Answered question={areas}>
      {({ rows }) => (
        <Answered question={figures}>
          {({ rows: children }) => (
            <Population needs={needs} revision={revision} areas={rows} figures={children} />
          )}
        </Answered>
      )}
    </Answered>
  );
}

/** Cells of what is recorded, and of what the inventory counted. */
const recordedCells = ({ cohorts }: Needs): CellValues =>
  Object.fromEntries(
    cohorts.map(({ areaId, ageGroup, children }) => [
      cellKey(areaId, ageGroup),
      typedExact(children),
    ]),
  );
const countedCells = (figures: readonly Figure[]): CellValues =>
  Object.fromEntries(
    figures.flatMap(({ areaId, ageGroup, value }) =>
      value === null || !isAgeGroup(ageGroup)
        ? []
        : [[cellKey(areaId, ageGroup), typedExact(value)] as const],
    ),
  );

/** The areas of the inventory and of what is recorded; all that have no parts where there are none. */
function rowsOf(needs: Needs, areas: Areas, figures: readonly Figure[]): readonly Named[] {
  const named = new Map<string, string>();
  for (const { areaId, areaName } of [...figures, ...needs.cohorts]) named.set(areaId, areaName);
  if (named.size === 0)
    for (const { areaId, name } of areas)
      if (!areas.some(({ parentId }) => parentId === areaId)) named.set(areaId, name);
  return [...named]
    .map(([areaId, areaName]) => ({ areaId, areaName }))
    .sort((a, b) => a.areaName.localeCompare(b.areaName, 'de', { numeric: true }));
}

/** Where all figures come from one source, the table is of that source. */
const sourceOf = ({ asOf, source, method, quality }: Needs['cohorts'][number]) =>
  [asOf, source, method, quality].join('\n');

/** What is said about the figures of the table: as of those recorded, else of the inventory's. */
function aboutOf({ cohorts }: Needs, figures: readonly Figure[], usual: string) {
  const about = cohorts[0] ?? figures[0];
  return {
    asOf: about?.asOf,
    source: about?.source,
    method: about?.method ?? usual,
    quality: about?.quality ?? 'REPORTED',
    rounded: cohorts.some(({ interval }) => interval !== undefined),
  };
}

/** The age groups that have figures; all of them when nothing has, or when they are asked for. */
function useColumns(present: CellValues) {
  const say = useTexts('needs');
  const [all, setAll] = useState(false);
  const known = AGE_GROUPS.filter((age) =>
    Object.keys(present).some((key) => key.endsWith(cellKey('', age))),
  );
  const shown = all || known.length === 0 ? AGE_GROUPS : known;
  return {
    columns: shown.map((key) => ({ key, name: say(`age.${key}`), keys: 'decimal' as const })),
    ages: shown.length < AGE_GROUPS.length && (
      <button type="button" className="kern-btn kern-btn--tertiary" onClick={() => setAll(true)}>
        <Icon name="add" />
        <span className="kern-label">{say('population.allAges')}</span>
      </button>
    ),
  };
}

function Population({
  needs,
  revision,
  areas,
  figures,
}: Props & Readonly<{ areas: Areas; figures: readonly Figure[] }>) {
  const say = useTexts('needs');
  const navigate = useNavigate();
  const address = useAddress();
  const { needsId, cohorts } = needs;
  const rows = rowsOf(needs, areas, figures);
  const counted = countedCells(figures);
  const present = cohorts.length > 0 ? recordedCells(needs) : counted;
  const { columns, ages } = useColumns(present);
  const mixed = new Set(cohorts.map(sourceOf)).size > 1;
  /** The cells that are sent, in the order in which they are. */
  const sent = (cells: CellValues) =>
    rows.flatMap((area) =>
      AGE_GROUPS.filter((ageGroup) => {
        const key = cellKey(area.areaId, ageGroup);
        const typed = (cells[key] ?? '').trim();
        return typed !== '' && !(mixed && typed === present[key]);
      }).map((ageGroup) => ({ ...area, ageGroup })),
    );
  return (
    <CommandForm
      command="RecordPopulation"
      fixed={{ needsId }}
      revision={revision}
      present={{
        cells: present,
        cohorts: [aboutOf(needs, figures, say('population.usualMethod'))],
      }}
      fields={[
        {
          name: 'cells',
          label: say('population.caption'),
          hint: say('population.hint'),
          required: true,
          grid: {
            heads: [say('area')],
            columns,
            rows: rows.map(({ areaId, areaName }) => ({
              key: areaId,
              name: areaName,
              lead: [areaName],
            })),
            check: (typed) =>
              typed === '' || readExact(typed) !== undefined
                ? undefined
                : say('noChildren', { typed: typed.slice(0, 40) }),
            at: (pointer, cells) => {
              const [, index] = /^\/cohorts\/(\d+)(?:\/children)?$/.exec(pointer) ?? [];
              const cell = index === undefined ? undefined : sent(cells)[Number(index)];
              return cell && cellKey(cell.areaId, cell.ageGroup);
            },
          },
        },
        { name: 'cohorts.0.asOf', heading: say('population.about'), label: say('asOf') },
        { name: 'cohorts.0.source', label: say('source'), hint: say('population.sourceHint') },
        { name: 'cohorts.0.method', label: say('method') },
        {
          name: 'cohorts.0.quality',
          label: say('quality'),
          words: (value) => say(`quality.${value as 'REPORTED'}`),
        },
        {
          name: 'cohorts.0.scenario',
          label: say('population.scenario'),
          hint: say('population.scenarioHint'),
          required: false,
          words: (value) => say(`scenario.${value as 'LOW'}`),
        },
        { name: 'cohorts.0.rounded', label: say('population.rounded') },
      ]}
      toInput={({ cells }, body) => {
        const typed = (cells ?? {}) as CellValues;
        const [common] = Object.values((body['cohorts'] ?? {}) as Readonly<Record<string, Cohort>>);
        return {
          cohorts: sent(typed).map(({ areaId, areaName, ageGroup }) => ({
            ...(common as Cohort),
            rounded: common?.rounded ?? false,
            areaId,
            areaName,
            ...parentOf(areaId, areas),
            ageGroup,
            children: readExact(typed[cellKey(areaId, ageGroup)] ?? '') ?? '',
          })),
        };
      }}
      submit={say('population.submit')}
      onDone={() => void navigate(address(`/needs/${needsId}`))}
      onCancel={() => void navigate(address(`/needs/${needsId}`))}
    >
      {cohorts.length === 0 && figures.length > 0 && (
        <Alert tone="info" title={say('population.taken')}>
          <p className="kern-body">
            <Explained>{say('population.takenText')}</Explained>
          </p>
        </Alert>
      )}
      {mixed && (
        <Alert tone="info" title={say('population.mixed')}>
          <p className="kern-body">
            <Explained>{say('population.mixedText')}</Explained>
          </p>
        </Alert>
      )}
      <div className="actions">
        {cohorts.length > 0 && figures.length > 0 && (
          <FillButton name="cells" cells={() => counted}>
            {say('population.fill')}
          </FillButton>
        )}
        {ages}
      </div>
    </CommandForm>
  );
}

/** The area that one is a part of, for totals. */
function parentOf(areaId: string, areas: Areas) {
  const parent = areas.find((area) => area.areaId === areaId)?.parentId ?? '';
  const found = areas.find((area) => area.areaId === parent);
  return found ? { parentId: found.areaId, parentName: found.name } : {};
}
