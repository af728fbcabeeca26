import type {
  Finding,
  Instant,
  LocalDate,
  Override,
  Provenance,
  ReadModel,
  Recorded,
} from '#kernel';
import { upcast, type ResultCorrected, type ResultRecorded } from '../domain/session.events';

/** One line of the register of results; true from the day of the session. */
export type ResultRow = ResultRecorded['data'] &
  Readonly<{
    /** The event that says so. */
    eventId: string;
    recordedAt: Instant;
    imported?: Provenance;
    /** Why and from what it was corrected. */
    reason?: string;
    before?: ResultCorrected['data']['before'];
    overrides: readonly Override[];
    findings: readonly Finding[];
    decidedOn: LocalDate;
  }>;

const stamp = ({ id, metadata }: Recorded) => ({
  eventId: id,
  recordedAt: metadata.recordedAt,
  ...(metadata.imported ? { imported: metadata.imported } : {}),
});

export const results: ReadModel<ResultRow> = {
  name: 'results',
  version: 1,
  categories: ['session'],
  columns: {
    bodyId: (row) => row.bodyId,
    bodyKind: (row) => row.bodyKind,
    sessionId: (row) => row.sessionId,
    paperId: (row) => row.paperId,
    cycleId: (row) => row.cycleId ?? null,
    outcome: (row) => row.outcome,
    decidedOn: (row) => row.decidedOn,
  },
  dated: ({ decidedOn }) => ({ from: decidedOn }),
  project: (recorded, rows) => {
    const { type, data } = upcast(recorded);
    if (type !== 'ResultRecorded' && type !== 'ResultCorrected') return;
    const id = `${data.sessionId}.${data.itemId}.${data.resolutionItem}`;
    const label = rows.get(id)?.resultLabel;
    const kept = label === undefined ? {} : { resultLabel: label };
    const overrides = [...(rows.get(id)?.overrides ?? []), ...data.overrides];
    rows.put(id, { ...kept, ...data, overrides, ...stamp(recorded) });
  },
};
