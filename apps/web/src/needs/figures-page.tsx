import { useNavigate, useParams } from 'react-router';
import type { RowOf } from '../client/operations';
import { useAll, useAnswer } from '../client/use-answer';
import { CommandForm } from '../patterns/command';
import { cellKey, type CellValues } from '../patterns/grid-values';
import { To, useAddress } from '../patterns/links';
import { readExact } from '../patterns/numbers';
import { OnlyFor } from '../patterns/only-for';
import { Page } from '../patterns/page';
import { Answered, Empty } from '../patterns/states';
import { useTexts } from '../texts/texts';
import { AGE_GROUPS, type AgeGroup } from './age-groups';

type Item = RowOf<'listNeedItems'>;

export const FIGURES = ['CHILDREN', 'NEED', 'GAP', 'QUOTA'] as const;

/** `−1.340` as it is printed, with the digits that are printed; `undefined` where it is no number. */
function readPrinted(typed: string): string | undefined {
  const text = typed.trim().replace(/\s*%$/u, '');
  const [, sign = '', rest = ''] = /^([-−+]?)\s*(.*)$/u.exec(text) ?? [];
  const read = rest.includes('/') ? undefined : readExact(rest);
  return read === undefined ? undefined : `${sign === '-' || sign === '−' ? '-' : ''}${read}`;
}

/** Figures as they are printed somewhere, checked against what is computed here. */
export default function FiguresPage() {
  const say = useTexts('needs');
  const { needsId = '' } = useParams();
  const needs = useAnswer('needsAssessment', { needsId });
  const items = useAll('listNeedItems', { needsId });
  return (
    <Page
      title={say('printed.title')}
      lead={say('printed.lead')}
      crumbs={[
        { to: '/needs', text: say('title') },
        { to: `/needs/${needsId}`, text: needs.data?.answer.title ?? say('assessment') },
      ]}
    >
      <OnlyFor command="CheckPublishedFigures">
        <Answered question={items}>
          {({ rows }) =>
            rows.length === 0 ? (
              <Empty title={say('noGap')}>
                <To to={`/needs/${needsId}/gap`}>{say('compare.title')}</To>
              </Empty>
            ) : (
              <Printed needsId={needsId} items={rows} />
            )
          }
        </Answered>
      </OnlyFor>
    </Page>
  );
}

type Line = Readonly<{ ageGroup: AgeGroup; areaId?: string; name: string }>;

/** Each area, what it is a part of, and all: by age group. */
function linesOf(items: readonly Item[], all: string): readonly Line[] {
  return AGE_GROUPS.flatMap((ageGroup) => {
    const of = items.filter((item) => item.ageGroup === ageGroup);
    const areas = new Map(of.map(({ areaId, areaName }) => [areaId, areaName]));
    for (const { parentId, parentName } of of)
      if (parentId !== undefined) areas.set(parentId, parentName ?? parentId);
    const lines = [...areas].map(([areaId, name]) => ({ ageGroup, areaId, name }));
    return of.length === 0 ? [] : [...lines, { ageGroup, name: all }];
  });
}

function Printed({ needsId, items }: Readonly<{ needsId: string; items: readonly Item[] }>) {
  const say = useTexts('needs');
  const navigate = useNavigate();
  const address = useAddress();
  const lines = linesOf(items, say('printed.all'));
  const keyOf = ({ ageGroup, areaId = '' }: Line) => `${areaId} ${ageGroup}`;
  const sent = (cells: CellValues) =>
    lines.flatMap((line) =>
      FIGURES.filter((figure) => (cells[cellKey(keyOf(line), figure)] ?? '').trim() !== '').map(
        (figure) => ({ line, figure }),
      ),
    );
  return (
    <CommandForm
      command="CheckPublishedFigures"
      fixed={{ needsId }}
      fields={[
        { name: 'source', label: say('printed.source'), hint: say('printed.sourceHint') },
        {
          name: 'cells',
          label: say('printed.caption'),
          hint: say('printed.hint'),
          required: true,
          grid: {
            heads: [say('area'), say('ageGroup')],
            columns: FIGURES.map((key) => ({
              key,
              name: say(`figure.${key}`),
              keys: 'decimal' as const,
            })),
            rows: lines.map((line) => ({
              key: keyOf(line),
              name: `${line.name}, ${say(`age.${line.ageGroup}`)}`,
              lead: [line.name, say(`age.${line.ageGroup}`)],
            })),
            check: (typed) =>
              typed === '' || readPrinted(typed) !== undefined
                ? undefined
                : say('printed.noNumber', { typed: typed.slice(0, 40) }),
            at: (pointer, cells) => {
              const [, index] = /^\/figures\/(\d+)/.exec(pointer) ?? [];
              const found = index === undefined ? undefined : sent(cells)[Number(index)];
              return found && cellKey(keyOf(found.line), found.figure);
            },
          },
        },
      ]}
      toInput={({ cells }, body) => {
        const typed = (cells ?? {}) as CellValues;
        return {
          ...body,
          figures: sent(typed).map(({ line, figure }) => ({
            ...(line.areaId === undefined ? {} : { areaId: line.areaId }),
            ageGroup: line.ageGroup,
            figure,
            published: readPrinted(typed[cellKey(keyOf(line), figure)] ?? '') ?? '',
          })),
        };
      }}
      submit={say('printed.submit')}
      onDone={() => void navigate(address(`/needs/${needsId}#printed`))}
      onCancel={() => void navigate(address(`/needs/${needsId}`))}
    />
  );
}
