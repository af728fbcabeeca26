import { named, subjectOf, type Room } from '#shell';
import { AddAgendaItemCommand, RemoveAgendaItemCommand } from './commands/agenda-item';
import {
  AssignOfficeCommand,
  AssignSeatsCommand,
  ConstituteBodyCommand,
  VacateSeatCommand,
} from './commands/constitute-body';
import {
  CancelSessionCommand,
  CloseSessionCommand,
  ConveneSessionCommand,
  OpenSessionCommand,
} from './commands/convene-session';
import {
  ChangePaperTextCommand,
  DraftPaperCommand,
  ReleasePaperCommand,
} from './commands/draft-paper';
import { EnterStepResultCommand } from './commands/enter-step-result';
import { ChangeBodyRulesCommand, EstablishBodyCommand } from './commands/establish-body';
import {
  DeclareRecusalCommand,
  RecordAttendanceCommand,
  WithdrawRecusalCommand,
} from './commands/presence';
import { CorrectResultCommand, RecordResultCommand } from './commands/record-result';
import {
  AddStepCommand,
  OpenStepCommand,
  SetReferralChainCommand,
  SkipStepCommand,
} from './commands/referral-chain';
import { refusals } from './domain/refusals';
import { story } from './domain/story';
import { agendaItems } from './projections/agenda-items.projection';
import { bodiesModel } from './projections/bodies.projection';
import { heardCarriers } from './projections/heard-carriers.projection';
import { papersModel } from './projections/papers.projection';
import { results } from './projections/results.projection';
import { seatsModel } from './projections/seats.projection';
import { sessionsModel } from './projections/sessions.projection';
import { dates } from './dates';
import { queries } from './queries';
import { seating } from './seating';
import { voteQueries } from './vote-queries';
import { resultsToPapers } from './reactions/results-to-papers.reaction';

export type * from './domain/body.commands';
export type * from './domain/paper.commands';
export type * from './domain/session.commands';
export type {
  BodyConstituted,
  BodyEstablished,
  BodyEvent,
  BodyRules,
  Seat,
  SeatAssigned,
  SeatVacated,
} from './domain/body.events';
export type {
  ChainStep,
  DecidedItem,
  PaperDecided,
  PaperDecisionCorrected,
  PaperEvent,
  PaperItem,
  PaperReleased,
  StepCompleted,
  StepOpened,
  StepResultEntered,
  StepSkipped,
} from './domain/paper.events';
export type {
  AgendaItem,
  AgendaItemAdded,
  AgendaItemRemoved,
  Result,
  ResultCorrected,
  ResultRecorded,
  SessionCancelled,
  SessionClosed,
  SessionConvened,
  SessionEvent,
  Votes,
} from './domain/session.events';
export type { AgendaItemRow } from './projections/agenda-items.projection';
export type { BodyRow, SeatNow } from './projections/bodies.projection';
export type { PaperVersionRow } from './projections/paper-versions';
export type { PaperItemRow, PaperRow, StepRow } from './projections/papers.projection';
export type { ResultRow } from './projections/results.projection';
export type { SeatRow } from './projections/seats.projection';
export type { SessionRow } from './projections/sessions.projection';
export { bodies } from './domain/body.decider';
export { papers } from './domain/paper.decider';
export { sessions } from './domain/session.decider';
export { upcast as upcastBody } from './domain/body.events';
export { upcast as upcastPaper } from './domain/paper.events';
export { upcast as upcastSession } from './domain/session.events';
export {
  BODY_KINDS,
  COMPETENCES,
  OUTCOMES,
  type BodyKind,
  type Competence,
  type Outcome,
} from './domain/terms';
export { agendaItems, bodiesModel, papersModel, results, seatsModel, sessionsModel };

/** Bodies with seats and rules, sessions with votes, papers with their referral chain. */
export const committee: Room = {
  name: 'committee',
  commands: [
    EstablishBodyCommand,
    ChangeBodyRulesCommand,
    ConstituteBodyCommand,
    AssignSeatsCommand,
    VacateSeatCommand,
    AssignOfficeCommand,
    ConveneSessionCommand,
    AddAgendaItemCommand,
    RemoveAgendaItemCommand,
    OpenSessionCommand,
    RecordAttendanceCommand,
    DeclareRecusalCommand,
    WithdrawRecusalCommand,
    RecordResultCommand,
    CorrectResultCommand,
    CloseSessionCommand,
    CancelSessionCommand,
    DraftPaperCommand,
    ChangePaperTextCommand,
    SetReferralChainCommand,
    ReleasePaperCommand,
    AddStepCommand,
    SkipStepCommand,
    OpenStepCommand,
    EnterStepResultCommand,
  ],
  queries: [...queries, ...voteQueries],
  dates,
  subjects: [
    { ...subjectOf('paper', papersModel, named(queries, 'paper')), hidden: true },
    subjectOf('session', sessionsModel, named(queries, 'session')),
  ],
  readModels: [
    bodiesModel,
    seatsModel,
    sessionsModel,
    agendaItems,
    papersModel,
    results,
    heardCarriers,
  ],
  reactions: [resultsToPapers],
  deadlines: [],
  refusals,
  story,
  seating,
};
