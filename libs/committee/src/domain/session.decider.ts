import type { Category } from '#kernel';
import { addAgendaItem, removeAgendaItem } from './agenda';
import { byType } from './by-type';
import { cancel, close, convene, open } from './convene';
import { declareRecusal, recordAttendance, withdrawRecusal } from './presence';
import { correctResult, recordResult } from './recording';
import type { SessionCommand } from './session.commands';
import { upcast, type SessionEvent } from './session.events';
import { evolve, initialState, type Session } from './session.state';

const decide = byType<SessionCommand, Session, readonly SessionEvent[]>({
  ConveneSession: convene,
  AddAgendaItem: addAgendaItem,
  RemoveAgendaItem: removeAgendaItem,
  OpenSession: open,
  RecordAttendance: recordAttendance,
  DeclareRecusal: declareRecusal,
  WithdrawRecusal: withdrawRecusal,
  RecordResult: recordResult,
  CorrectResult: correctResult,
  CloseSession: close,
  CancelSession: cancel,
});

/** A session with agenda, attendance, recusals and results; stream `session-<sessionId>`. */
export const sessions: Category<Session, SessionCommand, SessionEvent> = {
  category: 'session',
  initialState,
  decide,
  evolve,
  upcast,
};
