import type { LocalDate, ReadModel } from '#kernel';
import type { NeedFact, NeedsEstablished } from '../domain/foreign.facts';

/** A need that measures are to answer, as another room has established it. */
export type EstablishedNeed = NeedFact &
  Readonly<{ needsId: string; cycleId?: string; placesOn?: LocalDate }>;

export const establishedNeeds: ReadModel<EstablishedNeed> = {
  name: 'established-needs',
  version: 1,
  categories: ['needs'],
  columns: {
    needsId: (row) => row.needsId,
    cycleId: (row) => row.cycleId ?? null,
    areaId: (row) => row.areaId,
    ageGroup: (row) => row.ageGroup,
  },
  project: ({ type, data }, rows) => {
    if (type !== 'NeedsEstablished' && type !== 'NeedsReopened') return;
    const { needsId } = data as { needsId: string };
    for (const [id] of rows.where('needsId', needsId)) rows.remove(id);
    if (type === 'NeedsReopened') return;
    const { cycleId, placesOn, items } = data as NeedsEstablished;
    for (const { needItemId, areaId, areaName, ageGroup, gap, reserve, requiredFrom } of items)
      rows.put(needItemId, {
        needsId,
        ...(cycleId === undefined ? {} : { cycleId }),
        ...(placesOn === undefined ? {} : { placesOn }),
        needItemId,
        areaId,
        areaName,
        ageGroup,
        gap,
        ...(reserve === undefined ? {} : { reserve }),
        requiredFrom,
      });
  },
};
