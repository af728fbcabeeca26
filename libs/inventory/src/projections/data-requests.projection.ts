import type { LocalDate, ReadModel } from '#kernel';
import { upcast } from '../domain/snapshot.events';

export type DataRequestRow = Readonly<{
  snapshotId: string;
  providerId: string;
  providerName: string;
  dueOn: LocalDate;
  state: 'OPEN' | 'DELIVERED';
  deliveredOn?: LocalDate;
  late?: boolean;
  note?: string;
}>;

export const dataRequests: ReadModel<DataRequestRow> = {
  name: 'data-requests',
  version: 1,
  categories: ['snapshot'],
  columns: {
    snapshotId: ({ snapshotId }) => snapshotId,
    providerId: ({ providerId }) => providerId,
    state: ({ state }) => state,
    dueOn: ({ dueOn }) => dueOn,
  },
  project(recorded, rows) {
    const { type, data } = upcast(recorded);
    switch (type) {
      case 'DataRequested':
        rows.put(`${data.snapshotId}.${data.providerId}`, { ...data, state: 'OPEN' });
        return;
      case 'DataDelivered': {
        const id = `${data.snapshotId}.${data.providerId}`;
        const row = rows.get(id);
        const { deliveredOn, note } = data;
        if (row)
          rows.put(id, {
            ...row,
            state: 'DELIVERED',
            deliveredOn,
            late: deliveredOn > row.dueOn,
            ...(note === undefined ? {} : { note }),
          });
        return;
      }
      case 'SnapshotOpened':
      case 'SnapshotFiguresRecorded':
      case 'SnapshotFrozen':
      case 'FigureCorrected':
    }
  },
};
