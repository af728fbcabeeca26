import type { Explained, Place } from '#calendar';
import type { Assessment, Event, Instant, LocalDate, Stored } from '#kernel';

export const STAGES = [
  'CHARTER',
  'INVENTORY',
  'NEEDS',
  'GAP_ANALYSIS',
  'MEASURES',
  'DECISION',
  'IMPLEMENTATION',
  'EVALUATION',
  'UPDATE',
] as const;
export type Stage = (typeof STAGES)[number];

export const STANDPOINTS = ['AGREES', 'AGREES_WITH_REMARKS', 'OBJECTS', 'NO_COMMENT'] as const;
export type Standpoint = (typeof STANDPOINTS)[number];

export const AUDIENCES = ['YOUNG_PEOPLE', 'GUARDIANS', 'SELF_ADVOCACY_GROUP', 'OTHER'] as const;
export type Audience = (typeof AUDIENCES)[number];

export const FORMATS = [
  'SURVEY',
  'FOCUS_GROUP',
  'YOUTH_FORUM',
  'YOUTH_COUNCIL',
  'PARENT_COUNCIL',
  'WORKSHOP',
  'SOCIAL_SPACE_CONFERENCE',
  'INTERVIEW',
  'ONLINE',
  'HEARING',
] as const;
export type Format = (typeof FORMATS)[number];

export const ACCESSIBLE_FORMS = [
  'PLAIN_LANGUAGE',
  'EASY_LANGUAGE',
  'TRANSLATION',
  'SIGN_LANGUAGE',
  'AUDIO',
  'PICTURES',
  'BARRIER_FREE_PLACE',
] as const;
export type AccessibleForm = (typeof ACCESSIBLE_FORMS)[number];

export const CONSIDERATIONS = ['ADOPTED', 'PARTLY', 'NOT'] as const;
export type Consideration = (typeof CONSIDERATIONS)[number];

/** The last day, the instant it is over, and the end before § 193 BGB, with the steps in words. */
export type Term = Explained<LocalDate> & Readonly<{ dueAt: Instant; unshifted: LocalDate }>;

type Invited = {
  participationId: string;
  cycleId: string;
  stage: Stage;
  subject: string;
  /** Recognised carriers of the areas concerned. */
  carriers: readonly string[];
  areas: readonly string[];
  noticeOn: LocalDate;
  /** Unit: calendar days. */
  days: number;
  place: Place;
  respondBy: LocalDate;
  /** The first instant at which the period is over. */
  dueAt: Instant;
  computation: Term;
  /** What was sent, by its hash. */
  document?: string;
} & Assessment;

type Extended = {
  participationId: string;
  cycleId: string;
  stage: Stage;
  from: LocalDate;
  to: LocalDate;
  reason: string;
  dueAt: Instant;
  computation: Term;
};

type Answered = {
  participationId: string;
  cycleId: string;
  stage: Stage;
  providerId: string;
  standpoint: Standpoint;
  receivedOn: LocalDate;
  /** Received after the last day. */
  late: boolean;
  document?: string;
  /** All who were invited, once the last of them has answered. */
  allAnswered?: readonly string[];
};

type Closed = {
  participationId: string;
  cycleId: string;
  stage: Stage;
  answered: readonly string[];
  /** No response by the deadline. */
  silent: readonly string[];
  closedAt: Instant;
};

type Held = {
  participationId: string;
  cycleId: string;
  stage?: Stage;
  audience: Audience;
  format: Format;
  title: string;
  heldOn: LocalDate;
  heldUntil?: LocalDate;
  /** Unit: persons. Absent where everybody could come. */
  invited?: number;
  /** Unit: persons. */
  reached: number;
  targetGroup: string;
  /** Unit: years of life. */
  ageFrom?: number;
  ageTo?: number;
  areas: readonly string[];
  method: string;
  accessibleForms: readonly AccessibleForm[];
} & Assessment;

/** What was said, coded; never who said it. */
export type Statement = Readonly<{
  code: string;
  statement: string;
  consideration: Consideration;
  reason?: string;
}>;

type Results = {
  participationId: string;
  cycleId: string;
  audience: Audience;
  statements: readonly Statement[];
};

type Feedback = {
  participationId: string;
  cycleId: string;
  audience: Audience;
  givenOn: LocalDate;
  form: string;
};

type Heard = {
  participationId: string;
  cycleId: string;
  bodyId: string;
  sessionId: string;
  heardOn: LocalDate;
  /** Who was heard. */
  carriers: readonly string[];
  /** Who was given the occasion and did not use it. */
  declined: readonly string[];
} & Assessment;

export type CarriersInvited = Event<'CarriersInvited', 1, Invited>;
export type CarrierResponsePeriodExtended = Event<'CarrierResponsePeriodExtended', 1, Extended>;
export type CarrierAnswered = Event<'CarrierAnswered', 1, Answered>;
export type CarrierResponsePeriodClosed = Event<'CarrierResponsePeriodClosed', 1, Closed>;
export type ParticipationHeld = Event<'ParticipationHeld', 1, Held>;
export type ParticipationResultsRecorded = Event<'ParticipationResultsRecorded', 1, Results>;
export type ParticipationFeedbackGiven = Event<'ParticipationFeedbackGiven', 1, Feedback>;
export type CarriersHeard = Event<'CarriersHeard', 1, Heard>;

export type InvitationEvent =
  CarriersInvited | CarrierResponsePeriodExtended | CarrierAnswered | CarrierResponsePeriodClosed;
export type OccasionEvent =
  ParticipationHeld | ParticipationResultsRecorded | ParticipationFeedbackGiven;
export type ParticipationEvent = InvitationEvent | OccasionEvent | CarriersHeard;

/** Lifts a stored event to its present version. */
export const upcast = (stored: Stored): ParticipationEvent => stored as ParticipationEvent;
