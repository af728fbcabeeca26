import { Rejection } from '#kernel';
import type { BodyOn } from './body.state';
import type { DeclareRecusal, RecordAttendance, WithdrawRecusal } from './session.commands';
import type { SessionEvent } from './session.events';
import {
  factsOf,
  itemOf,
  mustBeOpen,
  mustTakePlace,
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

const sameSeats = (a: readonly string[], b: readonly string[] | undefined) =>
  a.length === b?.length && a.every((seatId) => b.includes(seatId));

/** @throws Rejection SEAT_TWICE, SEAT_NOT_ENTITLED */
export function recordAttendance({ data }: RecordAttendance, session: Session): SessionEvent[] {
  factsOf(session, data.sessionId);
  const item = itemOf(session, data.itemId);
  mustBeOpen(session);
  const { body, ...facts } = data;
  const seen = new Set<string>();
  for (const [i, seatId] of facts.present.entries()) {
    if (seen.has(seatId)) throw new Rejection('SEAT_TWICE', { at: `/present/${i}`, value: seatId });
    mustBeEntitled(seatId, body, `/present/${i}`);
    seen.add(seatId);
  }
  if (sameSeats(facts.present, item.present)) return [];
  return [{ type: 'AttendanceRecorded', version: 1, data: facts }];
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
