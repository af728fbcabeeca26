import { ROLES } from '#kernel';
import { defineQuery, Id, itemQuery, listQuery, OneOf, Optional, PageDto } from '#shell';
import { AGE_GROUPS, type AgeGroup } from './domain/needs.events';
import { readForecast } from './forecast-derivation.reading';
import { totalsOf } from './domain/rules/gap.rule';
import { shown } from './domain/rules/presentation.rule';
import { needItems, type NeedItemRow } from './projections/need-items.projection';
import { needsOverview } from './projections/needs-overview.projection';

export class NeedsListDto extends PageDto {
  @Optional()
  @Id()
  readonly cycleId?: string;

  @Optional()
  @OneOf(['OPEN', 'ESTABLISHED'])
  readonly status?: string;
}

export class NeedItemsDto extends PageDto {
  @Optional()
  @Id()
  readonly areaId?: string;

  @Optional()
  @Id()
  readonly parentId?: string;

  @Optional()
  @OneOf(AGE_GROUPS)
  readonly ageGroup?: AgeGroup;
}

export class ForecastDto {
  @Id()
  readonly areaId!: string;

  @OneOf(AGE_GROUPS)
  readonly ageGroup!: AgeGroup;
}

/** Totals of a group of items, with what the printed parts would add up to. */
const totals = (items: readonly NeedItemRow[]) =>
  totalsOf(items).map((total) => {
    const parts = items.filter(({ ageGroup }) => ageGroup === total.ageGroup);
    const printed = (of: 'children' | 'need' | 'gap') =>
      parts.reduce((sum, part) => sum + Number(part.shown[of]), 0);
    return {
      ...total,
      shown: shown(total),
      sumOfShown: { children: printed('children'), need: printed('need'), gap: printed('gap') },
    };
  });

export const queries = [
  listQuery(needsOverview, {
    name: 'listNeedsAssessments',
    route: 'GET /needs',
    allow: ROLES,
    shape: NeedsListDto,
    summary: { de: 'Bedarfsermittlungen', en: 'Assessments of needs' },
  }),
  itemQuery(needsOverview, {
    name: 'needsAssessment',
    route: 'GET /needs/:needsId',
    allow: ROLES,
    summary: { de: 'Eine Bedarfsermittlung', en: 'One assessment of needs' },
  }),
  listQuery(needItems, {
    name: 'listNeedItems',
    route: 'GET /needs/:needsId/items',
    allow: ROLES,
    shape: NeedItemsDto,
    summary: { de: 'Bedarf und Differenz je Gebiet', en: 'Need and gap per area' },
  }),
  defineQuery({
    name: 'forecastDerivation',
    route: 'GET /needs/:needsId/forecast',
    allow: ROLES,
    shape: ForecastDto,
    models: [needsOverview],
    read: (input, view) => readForecast(input, view),
    summary: {
      de: 'Wie eine Vorausberechnung zustande kam',
      en: 'How a forecast came about',
    },
  }),
  defineQuery({
    name: 'needTotals',
    route: 'GET /needs/:needsId/totals',
    allow: ROLES,
    models: [needItems],
    read: ({ needsId }, { reads, moment }) => {
      const items = reads.all(needItems, { needsId }, moment).map(({ row }) => row);
      if (items.length === 0) return undefined;
      const parents = [...new Set(items.flatMap(({ parentId }) => parentId ?? []))];
      return {
        all: totals(items),
        parts: parents.map((parentId) => {
          const members = items.filter((item) => item.parentId === parentId);
          return { parentId, parentName: members[0]?.parentName, totals: totals(members) };
        }),
      };
    },
    summary: {
      de: 'Summen, vor dem Runden gebildet',
      en: 'Totals, summed before rounding',
    },
  }),
];
