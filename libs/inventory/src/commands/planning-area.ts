import type { LocalDate } from '#kernel';
import { Day, defineCommand, Flag, Id, Ids, OneOf, Optional, Text } from '#shell';
import { areas } from '../domain/area.decider';
import { PLANNING } from '../domain/area.events';
import { LEVELS, type Level } from '../domain/levels';
import { OFFICE, parentArea } from './found';

/** Body of `POST /areas`. The id is the office's own key and never changes. */
export class DefinePlanningAreaDto {
  @Id()
  readonly areaId!: string;

  @Text(200)
  readonly name!: string;

  @OneOf(LEVELS)
  readonly level!: Level;

  @Optional()
  @Id()
  readonly hierarchy?: string;

  @Optional()
  @Id()
  readonly parentId?: string;

  @Optional()
  @Flag()
  readonly specialNeed?: boolean;

  @Day()
  readonly validFrom!: LocalDate;
}

export const DefinePlanningAreaCommand = defineCommand({
  type: 'DefinePlanningArea',
  category: areas,
  shape: DefinePlanningAreaDto,
  route: 'POST /areas',
  allow: OFFICE,
  target: ({ areaId }) => areaId,
  prepare: async (
    { parentId, hierarchy = PLANNING, specialNeed = false, ...area },
    { tenant },
  ) => ({
    ...area,
    hierarchy,
    specialNeed,
    ...(parentId === undefined ? {} : { parent: await parentArea(tenant, parentId, hierarchy) }),
  }),
  summary: { de: 'Planungsraum anlegen', en: 'Define a planning area' },
});

/** Body of `POST /areas/:areaId/place`. Without parent the area is a root of the hierarchy. */
export class PlacePlanningAreaDto {
  @Id()
  readonly hierarchy!: string;

  @Optional()
  @Id()
  readonly parentId?: string;
}

export const PlacePlanningAreaCommand = defineCommand({
  type: 'PlacePlanningArea',
  category: areas,
  shape: PlacePlanningAreaDto,
  route: 'POST /areas/:areaId/place',
  allow: OFFICE,
  target: ({ areaId }) => areaId,
  prepare: async ({ areaId, hierarchy, parentId }, { tenant }) => ({
    areaId,
    hierarchy,
    ...(parentId === undefined ? {} : { parent: await parentArea(tenant, parentId, hierarchy) }),
  }),
  summary: { de: 'Planungsraum einordnen', en: 'Place an area in a hierarchy' },
});

/** Body of `POST /areas/:areaId/name`. */
export class RenamePlanningAreaDto {
  @Text(200)
  readonly name!: string;

  @Day()
  readonly from!: LocalDate;
}

export const RenamePlanningAreaCommand = defineCommand({
  type: 'RenamePlanningArea',
  category: areas,
  shape: RenamePlanningAreaDto,
  route: 'POST /areas/:areaId/name',
  allow: OFFICE,
  target: ({ areaId }) => areaId,
  summary: { de: 'Planungsraum umbenennen', en: 'Rename a planning area' },
});

/** Body of `POST /areas/:areaId/special-need`. */
export class DeclareSpecialNeedDto {
  @Flag()
  readonly specialNeed!: boolean;

  @Text(500)
  readonly reason!: string;

  @Day()
  readonly from!: LocalDate;
}

export const DeclareSpecialNeedCommand = defineCommand({
  type: 'DeclareSpecialNeed',
  category: areas,
  shape: DeclareSpecialNeedDto,
  route: 'POST /areas/:areaId/special-need',
  allow: OFFICE,
  target: ({ areaId }) => areaId,
  summary: {
    de: 'Besonderen Bedarf eines Planungsraums vermerken (§ 80 Abs. 2 Nr. 5)',
    en: 'Note the special need of an area (§ 80(2) No. 5)',
  },
});

/** Body of `POST /areas/:areaId/dissolution`. */
export class DissolvePlanningAreaDto {
  @Day()
  readonly validTo!: LocalDate;

  @Ids(50)
  readonly successors!: readonly string[];
}

export const DissolvePlanningAreaCommand = defineCommand({
  type: 'DissolvePlanningArea',
  category: areas,
  shape: DissolvePlanningAreaDto,
  route: 'POST /areas/:areaId/dissolution',
  allow: OFFICE,
  target: ({ areaId }) => areaId,
  summary: { de: 'Planungsraum auflösen', en: 'Dissolve a planning area' },
});
