import type { LocalDate } from '#kernel';
import { Count, Day, defineCommand, Id, NothingDto, OneOf, Optional, Text } from '#shell';
import type { CloseResponsePeriod } from '../domain/participation.commands';
import { participations } from '../domain/participation.decider';
import { STANDPOINTS, type Standpoint } from '../domain/participation.events';

/** Body of `POST /participation/invitations/:participationId/extensions`. */
export class ExtendResponsePeriodDto {
  /** Unit: calendar days, counted from the end of the period before it was moved. */
  @Count(1, 366)
  readonly days!: number;

  @Text(500)
  readonly reason!: string;
}

export const ExtendResponsePeriodCommand = defineCommand({
  type: 'ExtendResponsePeriod',
  category: participations,
  shape: ExtendResponsePeriodDto,
  route: 'POST /participation/invitations/:participationId/extensions',
  allow: ['planner', 'headOfPlanning'],
  target: ({ participationId }) => participationId,
  summary: { de: 'Frist der Träger verlängern', en: 'Extend the carriers’ period' },
});

/** Body of `POST /participation/invitations/:participationId/answers`. */
export class AnswerInvitationDto {
  @Id()
  readonly providerId!: string;

  @OneOf(STANDPOINTS)
  readonly standpoint!: Standpoint;

  /** Today when absent. */
  @Optional()
  @Day()
  readonly receivedOn?: LocalDate;

  /** SHA-256 of the written statement. */
  @Optional()
  @Id()
  readonly document?: string;
}

const OFFICE = ['planner', 'headOfPlanning'] as const;

export const AnswerInvitationCommand = defineCommand({
  type: 'AnswerInvitation',
  category: participations,
  shape: AnswerInvitationDto,
  route: 'POST /participation/invitations/:participationId/answers',
  allow: [...OFFICE, 'provider'],
  /** A carrier speaks for itself, today; the office enters what came by letter. */
  where: ({ providerId, receivedOn }, caller) =>
    OFFICE.some((role) => caller.roles.includes(role)) ||
    (caller.providerId === providerId && receivedOn === undefined),
  target: ({ participationId }) => participationId,
  summary: { de: 'Antwort eines Trägers aufzeichnen', en: 'Record the response of a carrier' },
});

export const CloseResponsePeriodCommand = defineCommand({
  type: 'CloseResponsePeriod',
  category: participations,
  shape: NothingDto,
  allow: ['system'],
  target: (input) => (input as CloseResponsePeriod['data']).participationId,
  summary: { de: 'Frist der Träger schließen', en: 'Close the carriers’ period' },
});
