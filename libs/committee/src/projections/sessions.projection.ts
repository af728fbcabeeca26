import type { Finding, LocalDate, Override, ReadModel } from '#kernel';
import type { Convening } from '../domain/rules/convening-period.rule';
import { upcast, type SessionConvened } from '../domain/session.events';
import type { BodyKind, ClosedFor } from '../domain/terms';

/** Unit of `items` and `results`: agenda items; items of resolution with a result. */
export type SessionRow = Readonly<{
  sessionId: string;
  bodyId: string;
  bodyKind: BodyKind;
  body: string;
  date: LocalDate;
  sentOn?: LocalDate;
  receivedOn?: LocalDate;
  closedFor?: ClosedFor;
  convening?: Convening;
  status: 'CONVENED' | 'OPEN' | 'CLOSED' | 'CANCELLED';
  /** Why it was cancelled. */
  reason?: string;
  items: number;
  results: number;
  imported: boolean;
  /** Rules set aside with a reason, and rules that imported history does not satisfy. */
  overrides: readonly Override[];
  findings: readonly Finding[];
}>;

const convened = (data: SessionConvened['data'], imported: boolean): SessionRow => ({
  ...data,
  status: 'CONVENED',
  items: 0,
  results: 0,
  imported,
});

export const sessionsModel: ReadModel<SessionRow> = {
  name: 'sessions',
  version: 1,
  categories: ['session'],
  columns: {
    bodyId: (row) => row.bodyId,
    bodyKind: (row) => row.bodyKind,
    date: (row) => row.date,
    status: (row) => row.status,
  },
  searched: ({ body, date }) => ({ title: `${body}, ${date}` }),
  project: (recorded, rows) => {
    const { type, data } = upcast(recorded);
    if (type === 'SessionConvened') {
      rows.put(data.sessionId, convened(data, recorded.metadata.imported !== undefined));
      return;
    }
    const row = rows.get(data.sessionId);
    if (!row) return;
    if (type === 'AgendaItemAdded') rows.put(row.sessionId, { ...row, items: row.items + 1 });
    if (type === 'AgendaItemRemoved') rows.put(row.sessionId, { ...row, items: row.items - 1 });
    if (type === 'ResultRecorded') rows.put(row.sessionId, { ...row, results: row.results + 1 });
    if (type === 'SessionOpened') rows.put(row.sessionId, { ...row, status: 'OPEN' });
    if (type === 'SessionCancelled')
      rows.put(row.sessionId, { ...row, status: 'CANCELLED', reason: data.reason });
    if (type === 'SessionClosed')
      rows.put(row.sessionId, {
        ...row,
        status: 'CLOSED',
        overrides: [...row.overrides, ...data.overrides],
      });
  },
};
