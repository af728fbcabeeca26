import { localDateOf } from '#calendar';
import { Rejection, type LocalDate } from '#kernel';
import {
  Day,
  defineCommand,
  Id,
  Ids,
  NothingDto,
  Optional,
  SomeOf,
  Text,
  type Tenant,
} from '#shell';
import { AGE_GROUPS, type AgeGroup } from '../domain/age-groups';
import { MEASURE_CODES, type Measure } from '../domain/measures';
import { placesReferenceDate, populationReferenceDate } from '../domain/rules/reference-date.rule';
import { snapshots } from '../domain/snapshot.decider';
import { foundArea, foundProvider, ofOwnProvider, OFFICE } from './found';

/** Body of `POST /snapshots`. Every area × age group × measure is expected. */
export class OpenSnapshotDto {
  @Optional()
  @Id()
  readonly cycleId?: string;

  @Text(200)
  readonly title!: string;

  /** The last 1 March when absent. */
  @Optional()
  @Day()
  readonly placesOn?: LocalDate;

  /** The end of the year before when absent. */
  @Optional()
  @Day()
  readonly populationOn?: LocalDate;

  @Ids(500)
  readonly areaIds!: readonly string[];

  @SomeOf(AGE_GROUPS)
  readonly ageGroups!: readonly AgeGroup[];

  @SomeOf(MEASURE_CODES)
  readonly measures!: readonly Measure[];
}

export const OpenSnapshotCommand = defineCommand({
  type: 'OpenSnapshot',
  category: snapshots,
  shape: OpenSnapshotDto,
  route: 'POST /snapshots',
  allow: OFFICE,
  target: 'new',
  prepare: async ({ areaIds, ageGroups, measures, ...given }, { tenant, id, now }) => {
    const placesOn = given.placesOn ?? placesReferenceDate(localDateOf(now));
    const populationOn = given.populationOn ?? populationReferenceDate(placesOn);
    const areas = await named(tenant, areaIds, placesOn);
    const expected = { areas, ageGroups: unique(ageGroups), measures: unique(measures) };
    return { ...given, snapshotId: id, placesOn, populationOn, expected };
  },
  summary: { de: 'Bestandserhebung eröffnen', en: 'Open an inventory' },
});

const unique = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)];

/** @throws Rejection UNKNOWN_AREA */
async function named(tenant: Tenant, areaIds: readonly string[], on: LocalDate) {
  const found = await Promise.all(unique(areaIds).map((areaId) => foundArea(tenant, areaId, on)));
  return found.map(({ id, name }) => {
    if (name === undefined) throw new Rejection('UNKNOWN_AREA', { at: '/areaIds', value: id });
    return { areaId: id, name };
  });
}

export const FreezeSnapshotCommand = defineCommand({
  type: 'FreezeSnapshot',
  category: snapshots,
  shape: NothingDto,
  route: 'POST /snapshots/:snapshotId/freeze',
  allow: OFFICE,
  target: ({ snapshotId }) => snapshotId,
  prepare: ({ snapshotId }) => ({ snapshotId }),
  summary: { de: 'Bestand feststellen', en: 'Freeze the inventory' },
});

/** Body of `POST /snapshots/:snapshotId/requests`. */
export class RequestDataDto {
  @Id()
  readonly providerId!: string;

  @Day()
  readonly dueOn!: LocalDate;
}

export const RequestDataCommand = defineCommand({
  type: 'RequestData',
  category: snapshots,
  shape: RequestDataDto,
  route: 'POST /snapshots/:snapshotId/requests',
  allow: OFFICE,
  target: ({ snapshotId }) => snapshotId,
  prepare: async ({ snapshotId, providerId, dueOn }, { tenant }) => {
    const { name } = await foundProvider(tenant, providerId);
    const request = { snapshotId, providerId, dueOn };
    return name === undefined ? request : { ...request, providerName: name };
  },
  summary: { de: 'Träger um Daten bitten', en: 'Request data from a provider' },
});

/** Body of `POST /snapshots/:snapshotId/requests/:providerId/delivery`. */
export class DeliverDataDto {
  @Optional()
  @Text(500)
  readonly note?: string;
}

export const DeliverDataCommand = defineCommand({
  type: 'DeliverData',
  category: snapshots,
  shape: DeliverDataDto,
  route: 'POST /snapshots/:snapshotId/requests/:providerId/delivery',
  allow: [...OFFICE, 'provider'],
  where: ofOwnProvider,
  target: ({ snapshotId }) => snapshotId,
  summary: { de: 'Lieferung von Daten vermerken', en: 'Note the delivery of data' },
});
