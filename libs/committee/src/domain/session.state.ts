import { Rejection } from '#kernel';
import { byType } from './by-type';
import type {
  AgendaItem,
  Deputy,
  Result,
  SessionConvened,
  SessionEvent,
  Votes,
} from './session.events';
import type { Outcome, SeatVote } from './terms';

export type Recused = Readonly<{ seatId: string; resolutionItem?: string }>;

/** Seats; who sits for their holders. Unknown for some imported history. */
export type Attendance = Readonly<{
  present?: readonly string[];
  deputies?: readonly Deputy[];
}>;

/** Who was there, of all that is known. */
export const attendanceOf = ({ present, deputies }: Attendance): Attendance => ({
  ...(present ? { present } : {}),
  ...(deputies ? { deputies } : {}),
});

/** Nobody sits for a member who was not there after all. */
export function corrected(before: Attendance, after: Attendance): Attendance {
  const present = after.present ?? before.present;
  const deputies = after.deputies ?? before.deputies;
  return attendanceOf({
    ...(present ? { present } : {}),
    ...(deputies ? { deputies: deputies.filter(({ seatId }) => present?.includes(seatId)) } : {}),
  });
}

/** A result and who was there when it came about. */
export type Known = Attendance &
  Readonly<{
    outcome: Outcome;
    votes?: Votes;
    rollCall?: readonly SeatVote[];
  }>;

/** The newest attendance holds for the votes after it. */
export type Item = Attendance &
  Readonly<{
    facts: AgendaItem;
    recused: readonly Recused[];
    results: ReadonlyMap<string, Known>;
  }>;

export type Session = Readonly<{
  status: 'absent' | 'convened' | 'open' | 'closed' | 'cancelled';
  facts?: Pick<SessionConvened['data'], 'sessionId' | 'bodyId' | 'bodyKind' | 'body' | 'date'>;
  items: ReadonlyMap<string, Item>;
}>;

export const initialState: Session = { status: 'absent', items: new Map() };

const withEntry = <V>(map: ReadonlyMap<string, V>, key: string, value: V) =>
  new Map(map).set(key, value);

const withoutEntry = <V>(map: ReadonlyMap<string, V>, key: string) =>
  new Map([...map].filter(([known]) => known !== key));

const NEW = { recused: [], results: new Map<string, Known>() };

function change(session: Session, itemId: string, next: (item: Item) => Item): Session {
  const item = session.items.get(itemId);
  return item ? { ...session, items: withEntry(session.items, itemId, next(item)) } : session;
}

/** The fields of an agenda item, and no others. */
const agendaItem = (data: AgendaItem): AgendaItem => ({
  sessionId: data.sessionId,
  bodyId: data.bodyId,
  body: data.body,
  date: data.date,
  itemId: data.itemId,
  paperId: data.paperId,
  ...(data.cycleId === undefined ? {} : { cycleId: data.cycleId }),
  title: data.title,
  stepId: data.stepId,
  paperVersion: data.paperVersion,
  resolutionItems: data.resolutionItems,
});

const isThe = (recused: Recused, { seatId, resolutionItem }: Recused) =>
  recused.seatId === seatId && recused.resolutionItem === resolutionItem;

function learn(item: Item, data: Result, there: Attendance): Item {
  const known: Known = {
    outcome: data.outcome,
    ...(data.votes ? { votes: data.votes } : {}),
    ...(data.rollCall ? { rollCall: data.rollCall } : {}),
    ...there,
  };
  return { ...item, results: withEntry(item.results, data.resolutionItem, known) };
}

const evolutions = byType<SessionEvent, Session, Session>({
  SessionConvened: ({ data }, session) => ({ ...session, status: 'convened', facts: data }),
  AgendaItemAdded: ({ data }, session) => ({
    ...session,
    items: withEntry(session.items, data.itemId, { facts: agendaItem(data), ...NEW }),
  }),
  AgendaItemUpdated: ({ data }, session) =>
    change(session, data.itemId, (item) => ({ ...item, facts: agendaItem(data) })),
  AgendaItemRemoved: ({ data }, session) => ({
    ...session,
    items: withoutEntry(session.items, data.itemId),
  }),
  SessionOpened: (_, session) => ({ ...session, status: 'open' }),
  AttendanceRecorded: ({ data: { itemId, present, deputies = [] } }, session) =>
    change(session, itemId, (item) => ({ ...item, present, deputies })),
  RecusalDeclared: ({ data: { itemId, seatId, resolutionItem } }, session) =>
    change(session, itemId, (item) => ({
      ...item,
      recused: [...item.recused, resolutionItem ? { seatId, resolutionItem } : { seatId }],
    })),
  RecusalWithdrawn: ({ data }, session) =>
    change(session, data.itemId, (item) => ({
      ...item,
      recused: item.recused.filter((recused) => !isThe(recused, data)),
    })),
  ResultRecorded: ({ data }, session) =>
    change(session, data.itemId, (item) => learn(item, data, attendanceOf(item))),
  ResultCorrected: ({ data }, session) =>
    change(session, data.itemId, (item) =>
      learn(item, data, corrected(item.results.get(data.resolutionItem) ?? {}, data)),
    ),
  SessionClosed: (_, session) => ({ ...session, status: 'closed' }),
  SessionCancelled: (_, session) => ({ ...session, status: 'cancelled' }),
});

export const evolve = (session: Session, event: SessionEvent): Session =>
  evolutions(event, session);

export type Facts = NonNullable<Session['facts']>;

/** @throws Rejection SESSION_NOT_FOUND */
export function factsOf({ facts }: Session, sessionId: string): Facts {
  if (!facts) throw new Rejection('SESSION_NOT_FOUND', { value: sessionId });
  return facts;
}

/** @throws Rejection SESSION_CANCELLED */
export function mustTakePlace({ status }: Session, { date }: Facts): void {
  if (status === 'cancelled') throw new Rejection('SESSION_CANCELLED', { value: date });
}

/** @throws Rejection AGENDA_ITEM_UNKNOWN */
export function itemOf({ items }: Session, itemId: string): Item {
  const item = items.get(itemId);
  if (!item) throw new Rejection('AGENDA_ITEM_UNKNOWN', { at: '/itemId', value: itemId });
  return item;
}

/** @throws Rejection SESSION_NOT_OPEN */
export function mustBeOpen({ status, facts }: Session): void {
  if (status !== 'open')
    throw new Rejection('SESSION_NOT_OPEN', {
      value: status.toUpperCase(),
      params: { date: facts?.date ?? '' },
    });
}

export const isRecused = (item: Item, seatId: string, resolutionItem: string): boolean =>
  item.recused.some(
    (recused) =>
      recused.seatId === seatId &&
      (recused.resolutionItem === undefined || recused.resolutionItem === resolutionItem),
  );
