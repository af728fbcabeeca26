import type { ReadModel } from '#kernel';
import { upcast, type CarriersHeard } from '../domain/participation.events';

/** A hearing of carriers by a committee. */
export type CarrierHearing = CarriersHeard['data'] & Readonly<{ imported: boolean }>;

export const hearings: ReadModel<CarrierHearing> = {
  name: 'carrier-hearings',
  version: 1,
  categories: ['participation'],
  columns: {
    cycleId: (row) => row.cycleId,
    sessionId: (row) => row.sessionId,
    heardOn: (row) => row.heardOn,
  },
  project: (event, rows) => {
    const { type, data } = upcast(event);
    if (type === 'CarriersHeard')
      rows.put(data.participationId, { ...data, imported: event.metadata.imported !== undefined });
  },
};
