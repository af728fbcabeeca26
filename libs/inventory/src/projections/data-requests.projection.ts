import type { LocalDate, ReadModel, Rows, Sealed } from '#kernel';
import { upcast, type SnapshotEvent } from '../domain/snapshot.events';

export const REQUEST_STATES = ['OPEN', 'OVERDUE', 'DELIVERED'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

export type DataRequestRow = Readonly<{
  snapshotId: string;
  providerId: string;
  providerName: string;
  dueOn: LocalDate;
  state: RequestState;
  deliveredOn?: LocalDate;
  late?: boolean;
  /** How often the provider was reminded. */
  reminders: number;
  /** Rows of places the provider reported. */
  answered: number;
  note?: string;
  /** Sealed under the key of who wrote it. */
  sealedNote?: Sealed;
}>;

type Changes = {
  readonly [T in SnapshotEvent['type']]?: (
    row: DataRequestRow,
    data: Extract<SnapshotEvent, { type: T }>['data'],
  ) => DataRequestRow;
};

const CHANGES: Changes = {
  DataDelivered: (row, { deliveredOn, note }) => ({
    ...row,
    state: 'DELIVERED',
    deliveredOn,
    late: deliveredOn > row.dueOn,
    ...(note === undefined ? {} : { note }),
  }),
  DataAnswered: (row, { rows, note }) => ({
    ...row,
    answered: row.answered + rows.length,
    ...(note === undefined ? {} : { sealedNote: note }),
  }),
  DataRequestReminded: (row) => ({ ...row, reminders: row.reminders + 1 }),
  DataRequestOverdue: (row) => ({ ...row, state: 'OVERDUE' }),
};

export const dataRequests: ReadModel<DataRequestRow> = {
  name: 'data-requests',
  version: 2,
  categories: ['snapshot'],
  columns: {
    snapshotId: ({ snapshotId }) => snapshotId,
    providerId: ({ providerId }) => providerId,
    state: ({ state }) => state,
    dueOn: ({ dueOn }) => dueOn,
  },
  project(recorded, rows) {
    const event = upcast(recorded);
    if (event.type === 'DataRequested') asked(event.data, rows);
    const change = CHANGES[event.type] as Changes['DataDelivered'];
    if (!change || !('providerId' in event.data)) return;
    const id = requestId(event.data);
    const row = rows.get(id);
    if (row) rows.put(id, change(row, event.data as never));
  },
};

export const requestId = (of: Readonly<{ snapshotId: string; providerId: string }>): string =>
  `${of.snapshotId}.${of.providerId}`;

function asked(
  data: Extract<SnapshotEvent, { type: 'DataRequested' }>['data'],
  rows: Rows<DataRequestRow>,
): void {
  const id = requestId(data);
  const { reminders = 0, answered = 0 } = rows.get(id) ?? {};
  rows.put(id, { ...data, state: 'OPEN', reminders, answered });
}
