import type { Instant, LocalDate } from '#kernel';
import type {
  CarrierAnswered,
  CarriersHeard,
  CarriersInvited,
  ParticipationHeld,
  Statement,
} from './participation.events';

export type Answer = Pick<
  CarrierAnswered['data'],
  'standpoint' | 'receivedOn' | 'late' | 'document'
>;

/** Carriers asked for their view, and until when they may give it. */
export type Invitation = Readonly<{
  kind: 'INVITATION';
  invited: CarriersInvited['data'];
  respondBy: LocalDate;
  unshifted: LocalDate;
  dueAt: Instant;
  answers: Readonly<Record<string, Answer>>;
  closed: boolean;
}>;

/** One occasion on which young people, guardians or others were asked. */
export type Occasion = Readonly<{
  kind: 'OCCASION';
  held: ParticipationHeld['data'];
  statements: Readonly<Record<string, Statement>>;
  feedbackOn?: LocalDate;
}>;

/** The committee has heard carriers. */
export type Hearing = Readonly<{ kind: 'HEARING'; heard: CarriersHeard['data'] }>;

export type Participation = Readonly<{ kind: 'NONE' }> | Invitation | Occasion | Hearing;
