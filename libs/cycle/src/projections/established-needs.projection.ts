import type { NeedsEstablished, NeedsReopened } from '#needs';
import type { ReadModel } from '#kernel';
import type { NeedOf } from '../domain/rules/adequacy.rule';

/** What is needed where, as established for a cycle. */
export type EstablishedNeedsRow = Readonly<{
  needsId: string;
  cycleId?: string;
  items: readonly NeedOf[];
}>;

const itemsOf = ({ items }: NeedsEstablished['data']): NeedOf[] =>
  items.map(({ areaId, areaName, ageGroup, gap, reserve, requiredFrom }) => ({
    areaId,
    areaName,
    ageGroup,
    gap,
    requiredFrom,
    ...(reserve === undefined ? {} : { reserve }),
  }));

/** Needs, one row per assessment; reopened ones are not established. */
export const establishedNeeds: ReadModel<EstablishedNeedsRow> = {
  name: 'established-needs',
  version: 1,
  categories: ['needs'],
  columns: { cycleId: ({ cycleId }) => cycleId ?? null },
  project: ({ type, data }, rows) => {
    if (type === 'NeedsReopened') rows.remove((data as NeedsReopened['data']).needsId);
    if (type !== 'NeedsEstablished') return;
    const established = data as NeedsEstablished['data'];
    const { needsId, cycleId } = established;
    rows.put(needsId, {
      needsId,
      items: itemsOf(established),
      ...(cycleId === undefined ? {} : { cycleId }),
    });
  },
};
