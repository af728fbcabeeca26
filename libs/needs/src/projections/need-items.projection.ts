import type { Words } from '#calendar';
import type { LocalDate, ReadModel } from '#kernel';
import { upcast, type GapAssessed, type NeedItem } from '../domain/needs.events';
import { gapWithReserve } from '../domain/rules/gap.rule';
import { derivation, shown, type Shown } from '../domain/rules/presentation.rule';

/** Need and gap of one area and age group: exact, shown, and how it came about. */
export type NeedItemRow = NeedItem &
  Readonly<{
    needsId: string;
    cycleId?: string;
    placesOn: LocalDate;
    gapWithReserve: string;
    shown: Shown;
    derivation: Words;
    established: boolean;
  }>;

const rowOf = (item: NeedItem, gap: GapAssessed['data']): NeedItemRow => ({
  ...item,
  needsId: gap.needsId,
  ...(gap.cycleId === undefined ? {} : { cycleId: gap.cycleId }),
  placesOn: gap.placesOn,
  gapWithReserve: gapWithReserve(item),
  shown: shown(item),
  derivation: derivation(item, gap),
  established: false,
});

export const needItems: ReadModel<NeedItemRow> = {
  name: 'need-items',
  version: 1,
  categories: ['needs'],
  columns: {
    needsId: (row) => row.needsId,
    cycleId: (row) => row.cycleId ?? null,
    areaId: (row) => row.areaId,
    areaName: (row) => row.areaName,
    parentId: (row) => row.parentId ?? null,
    ageGroup: (row) => row.ageGroup,
    priority: (row) => row.priority ?? null,
    requiredFrom: (row) => row.requiredFrom,
  },
  project: (event, rows) => {
    const { type, data } = upcast(event);
    if (type === 'GapAssessed') {
      for (const [id] of rows.where('needsId', data.needsId)) rows.remove(id);
      for (const item of data.items) rows.put(item.needItemId, rowOf(item, data));
    } else if (type === 'NeedsEstablished' || type === 'NeedsReopened') {
      const established = type === 'NeedsEstablished';
      for (const [id, row] of rows.where('needsId', data.needsId))
        rows.put(id, { ...row, established });
    }
  },
};
