import type { Place } from '#calendar';
import type { Command, LocalDate } from '#kernel';
import type {
  AccessibleForm,
  Audience,
  Format,
  Stage,
  Standpoint,
  Statement,
} from './participation.events';

type Of = { participationId: string };

export type InviteCarriers = Command<
  'InviteCarriers',
  Of & {
    cycleId: string;
    stage: Stage;
    subject: string;
    carriers: readonly string[];
    areas: readonly string[];
    noticeOn: LocalDate;
    days: number;
    place: Place;
    document?: string;
  }
>;
export type ExtendResponsePeriod = Command<
  'ExtendResponsePeriod',
  Of & { days: number; reason: string }
>;
export type AnswerInvitation = Command<
  'AnswerInvitation',
  Of & {
    providerId: string;
    standpoint: Standpoint;
    receivedOn?: LocalDate;
    document?: string;
  }
>;
export type CloseResponsePeriod = Command<'CloseResponsePeriod', Of>;

export type HoldParticipation = Command<
  'HoldParticipation',
  Of & {
    cycleId: string;
    stage?: Stage;
    audience: Audience;
    format: Format;
    title: string;
    heldOn: LocalDate;
    heldUntil?: LocalDate;
    invited?: number;
    reached: number;
    targetGroup: string;
    ageFrom?: number;
    ageTo?: number;
    areas: readonly string[];
    method: string;
    accessibleForms: readonly AccessibleForm[];
  }
>;
export type RecordParticipationResults = Command<
  'RecordParticipationResults',
  Of & { statements: readonly Statement[] }
>;
export type GiveParticipationFeedback = Command<
  'GiveParticipationFeedback',
  Of & { givenOn: LocalDate; form: string }
>;

export type HearCarriers = Command<
  'HearCarriers',
  Of & {
    cycleId: string;
    bodyId: string;
    sessionId: string;
    heardOn: LocalDate;
    carriers: readonly string[];
    declined: readonly string[];
  }
>;

export type InvitationCommand =
  InviteCarriers | ExtendResponsePeriod | AnswerInvitation | CloseResponsePeriod;
export type OccasionCommand =
  HoldParticipation | RecordParticipationResults | GiveParticipationFeedback;
export type ParticipationCommand = InvitationCommand | OccasionCommand | HearCarriers;
