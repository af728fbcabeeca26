import type { Assessment, Event, LocalDate, Stored } from '#kernel';
import type { Level } from './levels';

/** The hierarchy that planning itself uses; schools, police or churches may cut the city otherwise. */
export const PLANNING = 'PLANNING';

type Defined = {
  areaId: string;
  name: string;
  level: Level;
  /** The hierarchy that `parentId` belongs to. */
  hierarchy: string;
  parentId?: string;
  /** Young people here need special support: endangered living area. */
  specialNeed: boolean;
  validFrom: LocalDate;
};

export type PlanningAreaDefined = Event<'PlanningAreaDefined', 1, Defined & Assessment>;
/** The area's place in one hierarchy; without parent it is a root there. */
export type PlanningAreaPlaced = Event<
  'PlanningAreaPlaced',
  1,
  { areaId: string; hierarchy: string; parentId?: string } & Assessment
>;
export type PlanningAreaRenamed = Event<
  'PlanningAreaRenamed',
  1,
  { areaId: string; name: string; formerName: string; from: LocalDate }
>;
export type SpecialNeedDeclared = Event<
  'SpecialNeedDeclared',
  1,
  { areaId: string; specialNeed: boolean; reason: string; from: LocalDate }
>;
/** `validTo` is the first day on which the area is no more. */
export type PlanningAreaDissolved = Event<
  'PlanningAreaDissolved',
  1,
  { areaId: string; validTo: LocalDate; successors: readonly string[] }
>;

export type AreaEvent =
  | PlanningAreaDefined
  | PlanningAreaPlaced
  | PlanningAreaRenamed
  | SpecialNeedDeclared
  | PlanningAreaDissolved;

export const upcast = (stored: Stored): AreaEvent => stored as AreaEvent;
