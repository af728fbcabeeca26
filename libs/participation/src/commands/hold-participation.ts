import type { LocalDate } from '#kernel';
import { Count, Day, defineCommand, Id, Ids, ListOf, OneOf, Optional, SomeOf, Text } from '#shell';
import { participations } from '../domain/participation.decider';
import {
  ACCESSIBLE_FORMS,
  AUDIENCES,
  CONSIDERATIONS,
  FORMATS,
  STAGES,
  type AccessibleForm,
  type Audience,
  type Consideration,
  type Format,
  type Stage,
} from '../domain/participation.events';

/** Body of `POST /participation/occasions`. Counts only, no names. */
export class HoldParticipationDto {
  @Id()
  readonly cycleId!: string;

  @Optional()
  @OneOf(STAGES)
  readonly stage?: Stage;

  @OneOf(AUDIENCES)
  readonly audience!: Audience;

  @OneOf(FORMATS)
  readonly format!: Format;

  @Text(200)
  readonly title!: string;

  @Day()
  readonly heldOn!: LocalDate;

  @Optional()
  @Day()
  readonly heldUntil?: LocalDate;

  /** Left out where everybody could come. Unit: persons. */
  @Optional()
  @Count()
  readonly invited?: number;

  /** Unit: persons. */
  @Count()
  readonly reached!: number;

  @Text(200)
  readonly targetGroup!: string;

  @Optional()
  @Count(0, 120)
  readonly ageFrom?: number;

  @Optional()
  @Count(0, 120)
  readonly ageTo?: number;

  @Ids()
  readonly areas!: readonly string[];

  @Text(300)
  readonly method!: string;

  @SomeOf(ACCESSIBLE_FORMS)
  readonly accessibleForms!: readonly AccessibleForm[];
}

export const HoldParticipationCommand = defineCommand({
  type: 'HoldParticipation',
  category: participations,
  shape: HoldParticipationDto,
  route: 'POST /participation/occasions',
  allow: ['planner', 'headOfPlanning'],
  target: 'new',
  summary: { de: 'Beteiligung aufzeichnen', en: 'Record a participation' },
});

export class StatementDto {
  @Id()
  readonly code!: string;

  /** What was said, without who said it. */
  @Text(300)
  readonly statement!: string;

  @OneOf(CONSIDERATIONS)
  readonly consideration!: Consideration;

  @Optional()
  @Text(500)
  readonly reason?: string;
}

/** Body of `POST /participation/occasions/:participationId/results`. */
export class RecordParticipationResultsDto {
  @ListOf(() => StatementDto, 200)
  readonly statements!: readonly StatementDto[];
}

export const RecordParticipationResultsCommand = defineCommand({
  type: 'RecordParticipationResults',
  category: participations,
  shape: RecordParticipationResultsDto,
  route: 'POST /participation/occasions/:participationId/results',
  allow: ['planner', 'headOfPlanning'],
  target: ({ participationId }) => participationId,
  summary: {
    de: 'Ergebnisse der Beteiligung aufzeichnen',
    en: 'Record results of a participation',
  },
});

/** Body of `POST /participation/occasions/:participationId/feedback`. */
export class GiveParticipationFeedbackDto {
  @Day()
  readonly givenOn!: LocalDate;

  @Text(200)
  readonly form!: string;
}

export const GiveParticipationFeedbackCommand = defineCommand({
  type: 'GiveParticipationFeedback',
  category: participations,
  shape: GiveParticipationFeedbackDto,
  route: 'POST /participation/occasions/:participationId/feedback',
  allow: ['planner', 'headOfPlanning'],
  target: ({ participationId }) => participationId,
  summary: { de: 'Rückmeldung an Beteiligte aufzeichnen', en: 'Record feedback to participants' },
});
