import { Rejection, type PersonRef } from '#kernel';
import type { BodyOn } from './body.state';
import type { DeclareRecusal, RecordAttendance, WithdrawRecusal } from './session.commands';
import type { Deputy, SessionEvent } from './session.events';
import {
  factsOf,
  itemOf,
  mustBeOpen,
  mustTakePlace,
  type Attendance,
  type Item,
  type Session,
} from './session.state';
import { comesBack } from './terms';

/** @throws Rejection SEAT_NOT_ENTITLED */
export function mustBeEntitled(seatId: string, body: BodyOn | undefined, at: string): void {
  if (!body?.entitled.includes(seatId))
    throw new Rejection('SEAT_NOT_ENTITLED', {
      at,
      value: seatId,
      params: { date: body?.day ?? '', body: body?.name ?? '' },
    });
}

const sameSeats = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((seatId) => b.includes(seatId));

const seatOf = ({ seatId, person }: Deputy): string => `${seatId} ${person}`;

/** In whichever order it is said; nobody who sits for another is as good as none said. */
export const sameAttendance = (a: Attendance, b: Attendance): boolean =>
  sameSeats(a.present ?? [], b.present ?? []) &&
  (a.present === undefined) === (b.present === undefined) &&
  sameSeats((a.deputies ?? []).map(seatOf), (b.deputies ?? []).map(seatOf));

/**
 * A deputy sits for a member who is away: one for a seat, each for one, and nobody who is a member.
 * @source § 71 SGB VIII with the Land's law and the bye-law of the youth office
 * @throws Rejection SEAT_TWICE, DEPUTY_OF_ABSENT_SEAT, DEPUTY_TWICE, DEPUTY_IS_MEMBER
 */
export function checkDeputies(
  deputies: readonly Deputy[],
  present: readonly string[],
  members: readonly PersonRef[],
): void {
  const before = (i: number, field: keyof Deputy) =>
    deputies.slice(0, i).some((deputy) => deputy[field] === deputies[i]?.[field]);
  const refuse = (code: string, i: number, field: keyof Deputy) => {
    const value = deputies[i]?.[field];
    throw new Rejection(code, { at: `/deputies/${i}/${field}`, ...(value ? { value } : {}) });
  };
  for (const [i, { seatId, person }] of deputies.entries()) {
    if (!present.includes(seatId)) refuse('DEPUTY_OF_ABSENT_SEAT', i, 'seatId');
    if (before(i, 'seatId')) refuse('SEAT_TWICE', i, 'seatId');
    if (before(i, 'person')) refuse('DEPUTY_TWICE', i, 'person');
    if (members.includes(person)) refuse('DEPUTY_IS_MEMBER', i, 'person');
  }
}

/** @throws Rejection SEAT_TWICE, SEAT_NOT_ENTITLED */
export function checkPresent(present: readonly string[], body: BodyOn | undefined): void {
  for (const [i, seatId] of present.entries()) {
    if (present.indexOf(seatId) < i)
      throw new Rejection('SEAT_TWICE', { at: `/present/${i}`, value: seatId });
    mustBeEntitled(seatId, body, `/present/${i}`);
  }
}

/**
 * @throws Rejection SEAT_TWICE, SEAT_NOT_ENTITLED, DEPUTY_OF_ABSENT_SEAT, DEPUTY_TWICE,
 * DEPUTY_IS_MEMBER
 */
export function recordAttendance({ data }: RecordAttendance, session: Session): SessionEvent[] {
  factsOf(session, data.sessionId);
  const item = itemOf(session, data.itemId);
  mustBeOpen(session);
  const { body, deputies = [], ...facts } = data;
  checkPresent(facts.present, body);
  checkDeputies(deputies, facts.present, body?.members ?? []);
  if (sameAttendance({ present: facts.present, deputies }, item)) return [];
  const sitting = deputies.length === 0 ? {} : { deputies };
  return [{ type: 'AttendanceRecorded', version: 1, data: { ...facts, ...sitting } }];
}

/** @throws Rejection RESOLUTION_ITEM_UNKNOWN, RESULT_ALREADY_RECORDED */
function mustBeOut({ facts, results }: Item, resolutionItem: string | undefined): void {
  if (
    resolutionItem !== undefined &&
    !facts.resolutionItems.some((item) => item.resolutionItem === resolutionItem)
  )
    throw new Rejection('RESOLUTION_ITEM_UNKNOWN', {
      at: '/resolutionItem',
      value: resolutionItem,
    });
  for (const [known, { outcome }] of results)
    if ((resolutionItem ?? known) === known && !comesBack(outcome))
      throw new Rejection('RESULT_ALREADY_RECORDED', { at: '/resolutionItem', value: known });
}

const declared = ({ recused }: Item, { seatId, resolutionItem }: DeclareRecusal['data']) =>
  recused.some((known) => known.seatId === seatId && known.resolutionItem === resolutionItem);

/** @throws Rejection SESSION_CLOSED, SESSION_CANCELLED, SEAT_NOT_ENTITLED */
export function declareRecusal({ data }: DeclareRecusal, session: Session): SessionEvent[] {
  const facts = factsOf(session, data.sessionId);
  const item = itemOf(session, data.itemId);
  if (declared(item, data)) return [];
  if (session.status === 'closed') throw new Rejection('SESSION_CLOSED', { value: facts.date });
  mustTakePlace(session, facts);
  mustBeEntitled(data.seatId, data.body, '/seatId');
  mustBeOut(item, data.resolutionItem);
  const { sessionId, itemId, seatId, resolutionItem, ground } = data;
  const recusal = {
    sessionId,
    itemId,
    seatId,
    ...(resolutionItem === undefined ? {} : { resolutionItem }),
    ...(ground ? { ground } : {}),
  };
  return [{ type: 'RecusalDeclared', version: 1, data: recusal }];
}

/** @throws Rejection RESULT_ALREADY_RECORDED */
export function withdrawRecusal({ data }: WithdrawRecusal, session: Session): SessionEvent[] {
  factsOf(session, data.sessionId);
  const item = itemOf(session, data.itemId);
  if (!declared(item, data)) return [];
  mustBeOut(item, data.resolutionItem);
  return [{ type: 'RecusalWithdrawn', version: 1, data }];
}
