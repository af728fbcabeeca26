import {
  assess,
  Rejection,
  repeats,
  type Assessable,
  type Category,
  type Command,
  type LocalDate,
} from '#kernel';
import { PLANNING, upcast, type AreaEvent } from './area.events';
import { levelsAbove, mayLieIn, type Level } from './levels';

/** The area above, as the shell found it: its level and everything above it in the hierarchy. */
export type ParentArea = Readonly<{
  areaId: string;
  level?: Level;
  ancestors: readonly string[];
}>;

type Defining = {
  areaId: string;
  name: string;
  level: Level;
  hierarchy?: string;
  parent?: ParentArea;
  specialNeed: boolean;
  validFrom: LocalDate;
};

export type DefinePlanningArea = Command<'DefinePlanningArea', Defining>;
export type PlacePlanningArea = Command<
  'PlacePlanningArea',
  { areaId: string; hierarchy: string; parent?: ParentArea }
>;
export type RenamePlanningArea = Command<
  'RenamePlanningArea',
  { areaId: string; name: string; from: LocalDate }
>;
export type DeclareSpecialNeed = Command<
  'DeclareSpecialNeed',
  { areaId: string; specialNeed: boolean; reason: string; from: LocalDate }
>;
export type DissolvePlanningArea = Command<
  'DissolvePlanningArea',
  { areaId: string; validTo: LocalDate; successors: readonly string[] }
>;
export type AreaCommand =
  | DefinePlanningArea
  | PlacePlanningArea
  | RenamePlanningArea
  | DeclareSpecialNeed
  | DissolvePlanningArea;

export type Area = Readonly<{
  name: string;
  level?: Level;
  specialNeed: boolean;
  validFrom?: LocalDate;
  validTo?: LocalDate;
  /** The area above, by hierarchy; an empty text for a root. */
  parents: Readonly<Record<string, string>>;
}>;

const initialState: Area = { name: '', specialNeed: false, parents: {} };

/**
 * @throws Rejection AREA_ALREADY_DEFINED, UNKNOWN_PARENT_AREA, PARENT_LEVEL
 */
function define(command: DefinePlanningArea, area: Area): AreaEvent[] {
  const { parent, hierarchy = PLANNING, ...data } = command.data;
  const parentId = parent?.areaId;
  if (isKnown(area)) {
    const { name, level, specialNeed, validFrom } = data;
    if (
      repeats({ name, level, specialNeed, validFrom }, area) &&
      area.parents[hierarchy] === (parentId ?? '')
    )
      return [];
    throw new Rejection('AREA_ALREADY_DEFINED', { at: '/areaId', value: data.areaId });
  }
  const assessment = placement(command, parent, data.level);
  const place = { hierarchy, ...(parentId === undefined ? {} : { parentId }) };
  return [{ type: 'PlanningAreaDefined', version: 1, data: { ...data, ...place, ...assessment } }];
}

function placement(command: Assessable, parent: ParentArea | undefined, level: Level) {
  if (!parent) return assess(command, []);
  const refusal = { at: '/parentId', value: parent.areaId };
  if (!parent.level) throw new Rejection('UNKNOWN_PARENT_AREA', refusal);
  return assess(command, [
    {
      force: 'W',
      rule: 'PARENT_LEVEL',
      met: mayLieIn(level, parent.level),
      ...refusal,
      params: { level, parentLevel: parent.level, allowed: levelsAbove(level).join(', ') },
    },
  ]);
}

/** @throws Rejection UNKNOWN_PARENT_AREA, PARENT_LEVEL, AREA_CIRCLE */
function place(command: PlacePlanningArea, area: Known): AreaEvent[] {
  const { areaId, hierarchy, parent } = command.data;
  if (area.parents[hierarchy] === (parent?.areaId ?? '')) return [];
  if (parent && [parent.areaId, ...parent.ancestors].includes(areaId))
    throw new Rejection('AREA_CIRCLE', { at: '/parentId', value: parent.areaId });
  const assessment = placement(command, parent, area.level);
  const above = parent ? { parentId: parent.areaId } : {};
  return [
    {
      type: 'PlanningAreaPlaced',
      version: 1,
      data: { areaId, hierarchy, ...above, ...assessment },
    },
  ];
}

function rename({ data }: RenamePlanningArea, area: Area): AreaEvent[] {
  if (area.name === data.name) return [];
  return [{ type: 'PlanningAreaRenamed', version: 1, data: { ...data, formerName: area.name } }];
}

function declare({ data }: DeclareSpecialNeed, area: Area): AreaEvent[] {
  if (area.specialNeed === data.specialNeed) return [];
  return [{ type: 'SpecialNeedDeclared', version: 1, data }];
}

/** @throws Rejection AREA_ENDS_BEFORE_IT_BEGINS */
function dissolve({ data }: DissolvePlanningArea, area: Area): AreaEvent[] {
  if (area.validFrom !== undefined && data.validTo <= area.validFrom)
    throw new Rejection('AREA_ENDS_BEFORE_IT_BEGINS', {
      at: '/validTo',
      value: data.validTo,
      params: { validFrom: area.validFrom },
    });
  return [{ type: 'PlanningAreaDissolved', version: 1, data }];
}

type Change = Exclude<AreaCommand, DefinePlanningArea>;
type Known = Area & { level: Level };

/** @throws Rejection AREA_NOT_FOUND, AREA_DISSOLVED */
function change(command: Change, area: Area): AreaEvent[] {
  const { areaId } = command.data;
  if (!isKnown(area)) throw new Rejection('AREA_NOT_FOUND', { at: '/areaId', value: areaId });
  const { validTo } = area;
  if (validTo === undefined) return changeStanding(command, area);
  if (command.type === 'DissolvePlanningArea' && command.data.validTo === validTo) return [];
  throw new Rejection('AREA_DISSOLVED', { at: '/areaId', value: areaId, params: { validTo } });
}

const isKnown = (area: Area): area is Known => area.level !== undefined;

function changeStanding(command: Change, area: Known): AreaEvent[] {
  switch (command.type) {
    case 'PlacePlanningArea':
      return place(command, area);
    case 'RenamePlanningArea':
      return rename(command, area);
    case 'DeclareSpecialNeed':
      return declare(command, area);
    case 'DissolvePlanningArea':
      return dissolve(command, area);
  }
}

const decide = (command: AreaCommand, area: Area): AreaEvent[] =>
  command.type === 'DefinePlanningArea' ? define(command, area) : change(command, area);

function evolve(area: Area, { type, data }: AreaEvent): Area {
  switch (type) {
    case 'PlanningAreaDefined': {
      const { name, level, specialNeed, validFrom, hierarchy, parentId = '' } = data;
      const parents = { [hierarchy]: parentId };
      return { name, level, specialNeed, validFrom, parents };
    }
    case 'PlanningAreaPlaced':
      return { ...area, parents: { ...area.parents, [data.hierarchy]: data.parentId ?? '' } };
    case 'PlanningAreaRenamed':
      return { ...area, name: data.name };
    case 'SpecialNeedDeclared':
      return { ...area, specialNeed: data.specialNeed };
    case 'PlanningAreaDissolved':
      return { ...area, validTo: data.validTo };
  }
}

/** A part of the city that is planned for; stream `area-<areaId>`. */
export const areas: Category<Area, AreaCommand, AreaEvent> = {
  category: 'area',
  initialState,
  decide,
  evolve,
  upcast,
};
