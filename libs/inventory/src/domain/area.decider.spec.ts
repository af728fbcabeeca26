import type { Instant, LocalDate } from '#kernel';
import { specification } from '#kernel/testing';
import { areas, type AreaCommand, type ParentArea } from './area.decider';
import type { AreaEvent } from './area.events';

const given = specification(areas);
const now = '2026-03-01T09:00:00.000Z' as Instant;
const day = (text: string) => text as LocalDate;
const stamp = { now, by: 'planner-1' };
const none = { overrides: [], findings: [] };

const mitte: ParentArea = { areaId: 'mitte', level: 'PLANNING_REGION', ancestors: ['stadt'] };

const define = (parent?: ParentArea, change: object = {}): AreaCommand => ({
  type: 'DefinePlanningArea',
  data: {
    areaId: 'altstadt',
    name: 'Altstadt',
    level: 'DISTRICT',
    specialNeed: false,
    validFrom: day('2020-01-01'),
    ...(parent ? { parent } : {}),
  },
  ...stamp,
  ...change,
});
const defined = (parentId?: string, assessment: object = none): AreaEvent => ({
  type: 'PlanningAreaDefined',
  version: 1,
  data: {
    areaId: 'altstadt',
    name: 'Altstadt',
    level: 'DISTRICT',
    specialNeed: false,
    validFrom: day('2020-01-01'),
    hierarchy: 'PLANNING',
    ...(parentId ? { parentId } : {}),
    overrides: [],
    findings: [],
    ...assessment,
  },
});
const place = (parent?: ParentArea): AreaCommand => ({
  type: 'PlacePlanningArea',
  data: { areaId: 'altstadt', hierarchy: 'SCHOOLS', ...(parent ? { parent } : {}) },
  ...stamp,
});
const dissolve = (validTo: string): AreaCommand => ({
  type: 'DissolvePlanningArea',
  data: { areaId: 'altstadt', validTo: day(validTo), successors: [] },
  ...stamp,
});
const dissolved: AreaEvent = {
  type: 'PlanningAreaDissolved',
  version: 1,
  data: { areaId: 'altstadt', validTo: day('2027-01-01'), successors: [] },
};

describe('a planning area', () => {
  it('refuses to lie in an area that does not exist', () =>
    given()
      .when(define({ areaId: 'nirgends', ancestors: [] }))
      .thenRejected('UNKNOWN_PARENT_AREA', { at: '/parentId', value: 'nirgends' }));

  it('refuses a parent of a lower level', () =>
    given()
      .when(define({ areaId: 'block', level: 'STATISTICAL_BLOCK', ancestors: [] }))
      .thenRejected('PARENT_LEVEL'));

  it('takes such a parent for a reason', () => {
    const overrides = [{ rule: 'PARENT_LEVEL', reason: 'Sonderfall' }];
    given()
      .when(define({ areaId: 'block', level: 'STATISTICAL_BLOCK', ancestors: [] }, { overrides }))
      .then(defined('block', { overrides }));
  });

  it('is defined', () => given().when(define(mitte)).then(defined('mitte')));
  it('is defined once', () => given(defined('mitte')).when(define(mitte)).then());
  it('refuses another one under its id', () =>
    given(defined()).when(define(mitte)).thenRejected('AREA_ALREADY_DEFINED'));

  it('may lie in several hierarchies', () =>
    given(defined('mitte'))
      .when(place({ areaId: 'bezirk-1', level: 'SOCIAL_SPACE', ancestors: [] }))
      .then({
        type: 'PlanningAreaPlaced',
        version: 1,
        data: { areaId: 'altstadt', hierarchy: 'SCHOOLS', parentId: 'bezirk-1', ...none },
      }));

  it('refuses to lie in itself', () =>
    given(defined('mitte'))
      .when(place({ areaId: 'bezirk-1', level: 'SOCIAL_SPACE', ancestors: ['altstadt'] }))
      .thenRejected('AREA_CIRCLE'));

  it('is renamed with its former name kept', () =>
    given(defined())
      .when({
        type: 'RenamePlanningArea',
        data: { areaId: 'altstadt', name: 'Altstadt-Nord', from: day('2026-01-01') },
        ...stamp,
      })
      .then({
        type: 'PlanningAreaRenamed',
        version: 1,
        data: {
          areaId: 'altstadt',
          name: 'Altstadt-Nord',
          formerName: 'Altstadt',
          from: day('2026-01-01'),
        },
      }));

  it('notes a special need once', () => {
    const data = {
      areaId: 'altstadt',
      specialNeed: true,
      reason: 'SGB II über 30 %',
      from: day('2026-01-01'),
    };
    const declared: AreaEvent = { type: 'SpecialNeedDeclared', version: 1, data };
    const declare: AreaCommand = { type: 'DeclareSpecialNeed', data, ...stamp };
    given(defined()).when(declare).then(declared);
    given(defined(), declared).when(declare).then();
  });

  it('refuses to end before it begins', () =>
    given(defined())
      .when(dissolve('2019-12-31'))
      .thenRejected('AREA_ENDS_BEFORE_IT_BEGINS', { params: { validFrom: '2020-01-01' } }));
  it('is dissolved', () => given(defined()).when(dissolve('2027-01-01')).then(dissolved));
  it('is dissolved once', () => given(defined(), dissolved).when(dissolve('2027-01-01')).then());
  it('changes no more once dissolved', () =>
    given(defined(), dissolved).when(place(mitte)).thenRejected('AREA_DISSOLVED'));
  it('is not found before it is defined', () =>
    given().when(place(mitte)).thenRejected('AREA_NOT_FOUND'));
});
