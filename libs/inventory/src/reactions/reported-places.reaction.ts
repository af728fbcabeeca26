import type { Reaction } from '#kernel';
import { upcast, type ReportedPlaces } from '../domain/snapshot.events';

/** What was reported for a snapshot goes into the register, facility by facility. */
export const reportedPlaces: Reaction = {
  name: 'reported-places',
  on: ['PlacesEntered', 'DataAnswered'],
  react(recorded) {
    const { type, data } = upcast(recorded);
    if (type !== 'PlacesEntered' && type !== 'DataAnswered') return [];
    const { snapshotId, on, source, overrides, findings } = data;
    const providerId = type === 'DataAnswered' ? { providerId: data.providerId } : {};
    const report = { snapshotId, eventId: recorded.id, ...providerId };
    return [...byFacility(data.rows)].map(([facilityId, rows]) => ({
      type: 'TakeReportedPlaces',
      data: { facilityId, rows, on, source, report, overrides, findings },
    }));
  },
};

function byFacility(rows: readonly ReportedPlaces[]) {
  const facilities = new Map<string, ReportedPlaces[]>();
  for (const row of rows)
    facilities.set(row.facilityId, [...(facilities.get(row.facilityId) ?? []), row]);
  return facilities;
}
