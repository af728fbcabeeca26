import type { Command, LocalDate, Sealed } from '#kernel';
import type { BodyOn } from './body.state';
import type { Hearing } from './rules/hearing-before-vote.rule';
import type { Deputy, Referral, Votes } from './session.events';
import type { StepReadiness } from './step.readiness';
import type { ClosedFor, Outcome, SeatVote } from './terms';

/** The body as the session's day finds it; absent where there is none. */
type OfBody = { body?: BodyOn | undefined };
/** The step of the paper in question; absent where there is none. */
type OfPaper = { paper?: StepReadiness | undefined };
/** Whether the body has heard carriers for the cycle of the paper by the day of the session. */
export type AfterHearing = { hearing: Hearing };
type OfItem = { sessionId: string; itemId: string };

export type Counted = {
  votes?: Votes;
  rollCall?: readonly SeatVote[];
  secret?: boolean;
  /** What became of the matter without a vote; of imported history, what the source says. */
  stated?: Outcome;
  resultLabel?: string;
  amendedText?: string;
  referredTo?: Referral;
};

export type ConveneSession = Command<
  'ConveneSession',
  {
    sessionId: string;
    bodyId: string;
    date: LocalDate;
    sentOn?: LocalDate;
    receivedOn?: LocalDate;
    closedFor?: ClosedFor;
  } & OfBody
>;
export type AddAgendaItem = Command<
  'AddAgendaItem',
  OfItem & { paperId: string; stepId: string } & OfPaper
>;
export type RemoveAgendaItem = Command<'RemoveAgendaItem', OfItem & { reason: string }>;
export type OpenSession = Command<'OpenSession', { sessionId: string }>;
export type RecordAttendance = Command<
  'RecordAttendance',
  OfItem & { present: readonly string[]; deputies?: readonly Deputy[] } & OfBody
>;
export type DeclareRecusal = Command<
  'DeclareRecusal',
  OfItem & { seatId: string; resolutionItem?: string; ground?: Sealed } & OfBody
>;
export type WithdrawRecusal = Command<
  'WithdrawRecusal',
  OfItem & { seatId: string; resolutionItem?: string }
>;
export type RecordResult = Command<
  'RecordResult',
  OfItem & { resolutionItems: readonly string[] } & Counted & OfBody & OfPaper & AfterHearing
>;
export type CorrectResult = Command<
  'CorrectResult',
  OfItem & {
    resolutionItem: string;
    reason: string;
    present?: readonly string[];
    deputies?: readonly Deputy[];
    /** Event id of the result that is corrected. */
    corrects?: string;
  } & Counted &
    OfBody &
    OfPaper &
    AfterHearing
>;
export type CloseSession = Command<'CloseSession', { sessionId: string }>;
export type CancelSession = Command<'CancelSession', { sessionId: string; reason: string }>;

export type SessionCommand =
  | ConveneSession
  | AddAgendaItem
  | RemoveAgendaItem
  | OpenSession
  | RecordAttendance
  | DeclareRecusal
  | WithdrawRecusal
  | RecordResult
  | CorrectResult
  | CloseSession
  | CancelSession;
