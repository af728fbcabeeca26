import type { Instant, PersonRef, ReadModel } from '#kernel';
import { upcast, type ReportedPlaces } from '../domain/snapshot.events';

/** What was last reported of one offer, age group and care form, and by whom. */
export type ReportedRow = ReportedPlaces &
  Readonly<{
    snapshotId: string;
    /** Absent where the office filled in the table. */
    providerId?: string;
    source: string;
    eventId: string;
    by: PersonRef;
    at: Instant;
  }>;

export const reportedPlacesModel: ReadModel<ReportedRow> = {
  name: 'reported-places',
  version: 1,
  categories: ['snapshot'],
  columns: {
    snapshotId: ({ snapshotId }) => snapshotId,
    facilityId: ({ facilityId }) => facilityId,
    providerId: ({ providerId }) => providerId ?? null,
  },
  project(recorded, rows) {
    const { type, data } = upcast(recorded);
    if (type !== 'PlacesEntered' && type !== 'DataAnswered') return;
    const { snapshotId, source } = data;
    const { actor: by, recordedAt: at } = recorded.metadata;
    const from = type === 'DataAnswered' ? { providerId: data.providerId } : {};
    for (const row of data.rows)
      rows.put(reportedId(snapshotId, row), {
        ...{ ...row, ...from, snapshotId, source, eventId: recorded.id, by, at },
      });
  },
};

export const reportedId = (
  snapshotId: string,
  row: Pick<ReportedPlaces, 'facilityId' | 'offerId' | 'ageGroup' | 'careForm'>,
): string => [snapshotId, row.facilityId, row.offerId, row.ageGroup, row.careForm].join('.');
