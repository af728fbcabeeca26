import { businessDaysUntil, localDateOf } from '#calendar';
import { HOUSE, ROLES } from '#kernel';
import { defineQuery, Id, OneOf, Optional, PageDto, type Caller, type View } from '#shell';
import { answerPlace } from './commands/sealed-places';
import {
  dataRequests,
  REQUEST_STATES,
  requestId,
  type DataRequestRow,
  type RequestState,
} from './projections/data-requests.projection';
import { snapshotList } from './projections/snapshot-list.projection';
import { PLACES_MODELS, readPlaces } from './places.reading';

/** Parameters of `GET /data-requests`. */
export class DataRequestsDto extends PageDto {
  @Optional()
  @Id()
  readonly snapshotId?: string;

  @Optional()
  @Id()
  readonly providerId?: string;

  @Optional()
  @OneOf(REQUEST_STATES)
  readonly state?: RequestState;
}

/** A provider sees its own requests alone, whatever else it asks for. */
export const ownProvider = ({ kind, roles, providerId }: Caller): string | undefined =>
  kind === 'person' && roles.every((role) => role === 'provider') ? (providerId ?? '') : undefined;

function shownRequest(
  { sealedNote, ...row }: DataRequestRow,
  { reads, moment, tenant, now }: View,
) {
  const snapshot = reads.get(snapshotList, row.snapshotId, moment);
  const place = tenant.place?.();
  const note = sealedNote && tenant.vault.open(answerPlace(tenant.name), sealedNote);
  return {
    ...row,
    ...(note === undefined ? {} : { note }),
    snapshotTitle: snapshot?.title,
    placesOn: snapshot?.placesOn,
    frozen: snapshot?.state === 'FROZEN',
    ...(row.state === 'DELIVERED' || place === undefined
      ? {}
      : { businessDaysLeft: businessDaysUntil(localDateOf(now), row.dueOn, place) }),
  };
}

/** What is asked of providers, and what they answer. */
export const requestQueries = [
  defineQuery({
    name: 'dataRequests',
    route: 'GET /data-requests',
    shape: DataRequestsDto,
    allow: ROLES,
    models: [dataRequests, snapshotList],
    read: ({ limit, after, orderBy = 'dueOn', ...where }, view) => {
      const { reads, moment, caller } = view;
      const own = ownProvider(caller);
      const request = {
        where: { ...given(where), ...(own === undefined ? {} : { providerId: own }) },
        orderBy,
        ...(limit === undefined ? {} : { limit }),
        ...(after === undefined ? {} : { after }),
      };
      const page = reads.page(dataRequests, request, moment);
      return {
        ...page,
        rows: page.rows.map(({ id, row }) => ({ id, ...shownRequest(row, view) })),
      };
    },
    summary: {
      de: 'Datenanfragen; ein Träger sieht nur die eigenen',
      en: 'Data requests; a provider sees its own alone',
    },
  }),
  defineQuery({
    name: 'dataRequest',
    route: 'GET /snapshots/:snapshotId/requests/:providerId',
    allow: ROLES,
    models: [dataRequests, snapshotList, ...PLACES_MODELS],
    read: ({ snapshotId, providerId }, view) => {
      const { reads, moment, caller } = view;
      const own = ownProvider(caller);
      if (own !== undefined && own !== providerId) return undefined;
      const row = reads.get(dataRequests, requestId({ snapshotId, providerId }), moment);
      const snapshot = reads.get(snapshotList, snapshotId, moment);
      if (!row || !snapshot) return undefined;
      const of = { snapshotId, placesOn: snapshot.placesOn, providerId };
      return { ...shownRequest(row, view), rows: readPlaces(of, view) };
    },
    summary: {
      de: 'Eine Datenanfrage mit dem Formular des Trägers',
      en: 'One data request with the form of the provider',
    },
  }),
  defineQuery({
    name: 'snapshotPlaces',
    route: 'GET /snapshots/:snapshotId/places',
    allow: HOUSE,
    models: [snapshotList, ...PLACES_MODELS],
    read: ({ snapshotId }, view) => {
      const snapshot = view.reads.get(snapshotList, snapshotId, view.moment);
      if (!snapshot) return undefined;
      const { placesOn, state, title } = snapshot;
      return {
        snapshotId,
        title,
        placesOn,
        state,
        rows: readPlaces({ snapshotId, placesOn }, view),
      };
    },
    summary: {
      de: 'Einrichtungen und Plätze zum Stichtag als Tabelle',
      en: 'Facilities and places of the reference date as a table',
    },
  }),
];

const given = (where: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(where as Record<string, unknown>).flatMap(([column, value]) =>
      typeof value === 'string' ? [[column, value]] : [],
    ),
  );
