import { ROLES } from '#kernel';
import { defineQuery, Id, itemQuery, listQuery, OneOf, Optional, PageDto } from '#shell';
import { AGE_GROUPS, CARE_FORMS, type AgeGroup } from './domain/age-groups';
import { CATALOGUE, OFFER_KINDS, type OfferKind } from './domain/catalogue';
import { LEVELS, type Level } from './domain/levels';
import { MEASURES } from './domain/measures';
import { PROVIDER_TYPES, type ProviderType } from './domain/provider.events';
import { utilisation } from './domain/rules/utilisation.rule';
import { capacities } from './projections/capacities.projection';
import { facilityList } from './projections/facilities.projection';
import { planningAreas } from './projections/planning-areas.projection';
import { providerList } from './projections/providers.projection';
import { recognitions } from './projections/recognitions.projection';
import { shown } from './shown';

export class AreasDto extends PageDto {
  @Optional()
  @OneOf(LEVELS)
  readonly level?: Level;

  @Optional()
  @Id()
  readonly parentId?: string;
}

export class ProvidersDto extends PageDto {
  @Optional()
  @OneOf(PROVIDER_TYPES)
  readonly type?: ProviderType;

  @Optional()
  @OneOf(['true', 'false'])
  readonly recognised?: string;
}

export class RecognitionsDto extends PageDto {
  @Optional()
  @Id()
  readonly providerId?: string;
}

export class FacilitiesDto extends RecognitionsDto {
  @Optional()
  @Id()
  readonly areaId?: string;
}

export class CapacitiesDto extends PageDto {
  @Optional()
  @Id()
  readonly facilityId?: string;

  @Optional()
  @Id()
  readonly areaId?: string;

  @Optional()
  @OneOf(OFFER_KINDS)
  readonly kind?: OfferKind;

  @Optional()
  @OneOf(AGE_GROUPS)
  readonly ageGroup?: AgeGroup;
}

/** What is asked of the register. */
export const registerQueries = [
  defineQuery({
    name: 'offerCatalogue',
    route: 'GET /catalogue',
    allow: ROLES,
    models: [],
    read: () => ({
      offers: Object.entries(CATALOGUE).map(([kind, entry]) => ({ kind, ...entry })),
      measures: Object.entries(MEASURES).map(([measure, entry]) => ({ measure, ...entry })),
      ageGroups: AGE_GROUPS,
      careForms: CARE_FORMS,
      levels: LEVELS,
    }),
    summary: {
      de: 'Leistungsarten, Messgrößen, Altersgruppen',
      en: 'Kinds of offer, measures, age groups',
    },
  }),
  listQuery(planningAreas, {
    name: 'listPlanningAreas',
    route: 'GET /areas',
    allow: ROLES,
    shape: AreasDto,
    summary: { de: 'Planungsräume', en: 'Planning areas' },
  }),
  itemQuery(planningAreas, {
    name: 'planningArea',
    route: 'GET /areas/:areaId',
    allow: ROLES,
    summary: { de: 'Ein Planungsraum', en: 'One planning area' },
  }),
  listQuery(providerList, {
    name: 'listProviders',
    route: 'GET /providers',
    allow: ROLES,
    shape: ProvidersDto,
    summary: { de: 'Träger', en: 'Providers' },
  }),
  itemQuery(providerList, {
    name: 'provider',
    route: 'GET /providers/:providerId',
    allow: ROLES,
    summary: { de: 'Ein Träger', en: 'One provider' },
  }),
  listQuery(recognitions, {
    name: 'listRecognitions',
    route: 'GET /recognitions',
    allow: ROLES,
    shape: RecognitionsDto,
    summary: { de: 'Anerkennungen nach § 75', en: 'Recognitions under § 75' },
  }),
  listQuery(facilityList, {
    name: 'listFacilities',
    route: 'GET /facilities',
    allow: ROLES,
    shape: FacilitiesDto,
    summary: { de: 'Einrichtungen mit ihren Angeboten', en: 'Facilities with their offers' },
  }),
  itemQuery(facilityList, {
    name: 'facility',
    route: 'GET /facilities/:facilityId',
    allow: ROLES,
    summary: { de: 'Eine Einrichtung', en: 'One facility' },
  }),
  defineQuery({
    name: 'listCapacities',
    route: 'GET /capacities',
    shape: CapacitiesDto,
    allow: ROLES,
    dated: true,
    models: [capacities],
    read: ({ limit, after, orderBy, ...where }, { reads, moment }) => {
      const request = {
        where: given(where),
        ...(limit === undefined ? {} : { limit }),
        ...(after === undefined ? {} : { after }),
        ...(orderBy === undefined ? {} : { orderBy }),
      };
      const page = reads.page(capacities, request, moment);
      return {
        ...page,
        rows: page.rows.map(({ id, row }) => ({
          id,
          ...row,
          utilisation: shown(utilisation(row.occupied, row.permitted)),
        })),
      };
    },
    summary: {
      de: 'Plätze und Auslastung, auch zu einem Tag (on)',
      en: 'Places and utilisation, also of a day (on)',
    },
  }),
];

const given = (where: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(where as Record<string, unknown>).flatMap(([column, value]) =>
      typeof value === 'string' ? [[column, value]] : [],
    ),
  );
