import type { LocalDate, ReadModel } from '#kernel';
import { PLANNING, upcast } from '../domain/area.events';
import type { Level } from '../domain/levels';

export type PlanningAreaRow = Readonly<{
  areaId: string;
  name: string;
  level: Level;
  /** Area above in the planning hierarchy; empty for a root. */
  parentId: string;
  /** Area above, by hierarchy. */
  parents: Readonly<Record<string, string>>;
  specialNeed: boolean;
  validFrom: LocalDate;
  validTo?: LocalDate;
  successors?: readonly string[];
}>;

export const planningAreas: ReadModel<PlanningAreaRow> = {
  name: 'planning-areas',
  version: 1,
  categories: ['area'],
  columns: {
    name: ({ name }) => name,
    level: ({ level }) => level,
    parentId: ({ parentId }) => parentId,
  },
  dated: ({ validFrom, validTo }) => ({
    from: validFrom,
    ...(validTo === undefined ? {} : { to: validTo }),
  }),
  project(recorded, rows) {
    const { type, data } = upcast(recorded);
    if (type === 'PlanningAreaDefined') {
      const { areaId, name, level, hierarchy, parentId = '', specialNeed, validFrom } = data;
      rows.put(areaId, {
        areaId,
        name,
        level,
        parentId: hierarchy === PLANNING ? parentId : '',
        parents: { [hierarchy]: parentId },
        specialNeed,
        validFrom,
      });
      return;
    }
    const row = rows.get(data.areaId);
    if (!row) return;
    switch (type) {
      case 'PlanningAreaPlaced': {
        const { hierarchy, parentId = '' } = data;
        const parents = { ...row.parents, [hierarchy]: parentId };
        rows.put(data.areaId, { ...row, parents, parentId: parents[PLANNING] ?? '' });
        return;
      }
      case 'PlanningAreaRenamed':
        rows.put(data.areaId, { ...row, name: data.name });
        return;
      case 'SpecialNeedDeclared':
        rows.put(data.areaId, { ...row, specialNeed: data.specialNeed });
        return;
      case 'PlanningAreaDissolved':
        rows.put(data.areaId, { ...row, validTo: data.validTo, successors: data.successors });
    }
  },
};
