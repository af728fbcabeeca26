import type { Words } from '#calendar';
import type { Assessment, Event, LocalDate, PersonRef, Sealed, Stored } from '#kernel';
import type { Convening } from './rules/convening-period.rule';
import type { ReadyItem } from './step.readiness';
import type { BodyKind, ClosedFor, Competence, Outcome, SeatVote, Tally } from './terms';

/** Votes and who could have cast them. Unit: seats; what a source does not say is absent. */
export type Votes = Tally & Readonly<{ present?: number; entitled?: number; recused?: number }>;

type Convened = {
  sessionId: string;
  bodyId: string;
  bodyKind: BodyKind;
  body: string;
  date: LocalDate;
  sentOn?: LocalDate;
  receivedOn?: LocalDate;
  /** Absent: public. */
  closedFor?: ClosedFor;
  convening?: Convening;
};
export type AgendaItem = {
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
  resolutionItems: readonly ReadyItem[];
};
type Recusal = {
  sessionId: string;
  itemId: string;
  seatId: string;
  /** Absent: the whole agenda item. */
  resolutionItem?: string;
};

/** Who sits for the holder of a seat. */
export type Deputy = Readonly<{ seatId: string; person: PersonRef }>;

export type Referral = Readonly<{ bodyId: string; competence: Competence }>;

export type Result = Omit<AgendaItem, 'resolutionItems' | 'date'> &
  ReadyItem & {
    bodyKind: BodyKind;
    votes?: Votes;
    rollCall?: readonly SeatVote[];
    /** The ballot was secret: totals only. */
    secret?: boolean;
    carried?: boolean;
    unanimous?: boolean;
    noOpposition?: boolean;
    outcome: Outcome;
    /** As printed; nothing is computed from it. */
    resultLabel?: string;
    amendedText?: string;
    referredTo?: Referral;
    explanation: readonly Words[];
    summary: Words;
    decidedOn: LocalDate;
    recordedBy: PersonRef;
  };

type Corrected = Result & {
  reason: string;
  before: Readonly<{ votes?: Votes; outcome: Outcome }>;
  /** Seats present after all, where the attendance was wrong. */
  present?: readonly string[];
  /** For which of them somebody else sat after all; absent: as recorded. */
  deputies?: readonly Deputy[];
};

export type SessionConvened = Event<'SessionConvened', 1, Convened & Assessment>;
export type AgendaItemAdded = Event<'AgendaItemAdded', 1, AgendaItem & Assessment>;
export type AgendaItemUpdated = Event<'AgendaItemUpdated', 1, AgendaItem & Assessment>;
/** What a body can be asked to deal with on another day. */
export type OffAgenda = Pick<AgendaItem, 'itemId' | 'paperId' | 'cycleId' | 'stepId' | 'title'>;

/** It has to be put on another agenda, unless it stands on one. */
export type AgendaItemRemoved = Event<
  'AgendaItemRemoved',
  1,
  Pick<AgendaItem, 'sessionId' | 'bodyId' | 'body' | 'date'> & OffAgenda & { reason: string }
>;
export type SessionOpened = Event<
  'SessionOpened',
  1,
  { sessionId: string; bodyId: string; body: string; date: LocalDate }
>;
export type AttendanceRecorded = Event<
  'AttendanceRecorded',
  1,
  {
    sessionId: string;
    itemId: string;
    present: readonly string[];
    /** Of the seats present those for which somebody else sits; absent: none. */
    deputies?: readonly Deputy[];
  }
>;
export type RecusalDeclared = Event<'RecusalDeclared', 1, Recusal & { ground?: Sealed }>;
export type RecusalWithdrawn = Event<'RecusalWithdrawn', 1, Recusal>;
export type ResultRecorded = Event<'ResultRecorded', 1, Result & Assessment>;
export type ResultCorrected = Event<'ResultCorrected', 1, Corrected & Assessment>;
export type SessionClosed = Event<
  'SessionClosed',
  1,
  { sessionId: string; bodyId: string; body: string; date: LocalDate } & Assessment
>;

/** What stood on the agenda has to be put on another one. */
export type SessionCancelled = Event<
  'SessionCancelled',
  1,
  {
    sessionId: string;
    bodyId: string;
    body: string;
    date: LocalDate;
    reason: string;
    agenda: readonly OffAgenda[];
  }
>;

export type SessionEvent =
  | SessionConvened
  | AgendaItemAdded
  | AgendaItemUpdated
  | AgendaItemRemoved
  | SessionOpened
  | AttendanceRecorded
  | RecusalDeclared
  | RecusalWithdrawn
  | ResultRecorded
  | ResultCorrected
  | SessionClosed
  | SessionCancelled;

/** Every event has had one shape so far. */
export const upcast = (stored: Stored): SessionEvent => stored as SessionEvent;
