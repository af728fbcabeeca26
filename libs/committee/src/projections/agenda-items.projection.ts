import type { LocalDate, ReadModel } from '#kernel';
import {
  upcast,
  type AgendaItem,
  type Deputy,
  type Result,
  type SessionEvent,
  type Votes,
} from '../domain/session.events';
import { attendanceOf, corrected, type Attendance } from '../domain/session.state';
import type { Competence, Outcome } from '../domain/terms';

type ItemResult = Readonly<{
  resolutionItem: string;
  competence: Competence;
  /** Absent: no result yet. */
  outcome?: Outcome;
  votes?: Votes;
  resultLabel?: string;
  corrected?: boolean;
  /** Seats present when it was voted on, and who sat for their holders, as corrected last. */
  present?: readonly string[];
  deputies?: readonly Deputy[];
}>;

/** Seats present and recused, as the newest records have it. */
export type AgendaItemRow = Readonly<{
  sessionId: string;
  bodyId: string;
  body: string;
  date: LocalDate;
  itemId: string;
  paperId: string;
  cycleId?: string;
  title: string;
  stepId: string;
  paperVersion: number;
  present?: readonly string[];
  deputies?: readonly Deputy[];
  recused: readonly Readonly<{ seatId: string; resolutionItem?: string }>[];
  results: readonly ItemResult[];
  /** Its session does not take place. */
  cancelled?: true;
}>;

const outline = ({ resolutionItems, ...item }: AgendaItem): AgendaItemRow => ({
  sessionId: item.sessionId,
  bodyId: item.bodyId,
  body: item.body,
  date: item.date,
  itemId: item.itemId,
  paperId: item.paperId,
  ...(item.cycleId === undefined ? {} : { cycleId: item.cycleId }),
  title: item.title,
  stepId: item.stepId,
  paperVersion: item.paperVersion,
  recused: [],
  results: resolutionItems.map(({ resolutionItem, competence }) => ({
    resolutionItem,
    competence,
  })),
});

const answered = (
  row: AgendaItemRow,
  result: Result,
  { there, ...more }: Readonly<{ there: (known: ItemResult) => Attendance; corrected?: boolean }>,
): AgendaItemRow => ({
  ...row,
  results: row.results.map((known) =>
    known.resolutionItem === result.resolutionItem
      ? {
          ...known,
          outcome: result.outcome,
          ...(result.votes ? { votes: result.votes } : {}),
          ...(result.resultLabel === undefined ? {} : { resultLabel: result.resultLabel }),
          ...there(known),
          ...more,
        }
      : known,
  ),
});

function recusals(
  { recused }: AgendaItemRow,
  { type, data }: Extract<SessionEvent, { type: 'RecusalDeclared' | 'RecusalWithdrawn' }>,
) {
  const { seatId, resolutionItem } = data;
  const others = recused.filter(
    (known) => known.seatId !== seatId || known.resolutionItem !== resolutionItem,
  );
  const one = { seatId, ...(resolutionItem === undefined ? {} : { resolutionItem }) };
  return type === 'RecusalDeclared' ? [...others, one] : others;
}

type OfItem = Extract<SessionEvent, Readonly<{ data: Readonly<{ itemId: string }> }>>;

const isOfItem = (event: SessionEvent): event is OfItem => 'itemId' in event.data;

function evolve(row: AgendaItemRow, event: OfItem): AgendaItemRow {
  switch (event.type) {
    case 'AgendaItemUpdated':
      return {
        ...outline(event.data),
        ...(row.present ? { present: row.present, deputies: row.deputies ?? [] } : {}),
        recused: row.recused,
      };
    case 'AttendanceRecorded':
      return { ...row, present: event.data.present, deputies: event.data.deputies ?? [] };
    case 'RecusalDeclared':
    case 'RecusalWithdrawn':
      return { ...row, recused: recusals(row, event) };
    case 'ResultRecorded':
      return answered(row, event.data, { there: () => attendanceOf(row) });
    case 'ResultCorrected':
      return answered(row, event.data, {
        there: (known) => corrected(known, event.data),
        corrected: true,
      });
    case 'AgendaItemAdded':
    case 'AgendaItemRemoved':
      return row;
  }
}

export const agendaItems: ReadModel<AgendaItemRow> = {
  name: 'agenda-items',
  version: 3,
  categories: ['session'],
  columns: {
    sessionId: (row) => row.sessionId,
    bodyId: (row) => row.bodyId,
    paperId: (row) => row.paperId,
    date: (row) => row.date,
  },
  project: (recorded, rows) => {
    const event = upcast(recorded);
    if (event.type === 'SessionCancelled')
      for (const [id, row] of rows.where('sessionId', event.data.sessionId))
        rows.put(id, { ...row, cancelled: true });
    if (!isOfItem(event)) return;
    const id = `${event.data.sessionId}.${event.data.itemId}`;
    if (event.type === 'AgendaItemAdded') rows.put(id, outline(event.data));
    else if (event.type === 'AgendaItemRemoved') rows.remove(id);
    else {
      const row = rows.get(id);
      if (row) rows.put(id, evolve(row, event));
    }
  },
};
