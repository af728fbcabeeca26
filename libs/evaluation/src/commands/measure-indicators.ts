import type { LocalDate } from '#kernel';
import { Count, Day, defineCommand, Flag, Id, One, OneOf, Optional, Text } from '#shell';
import { evaluations } from '../domain/evaluation.decider';
import { EVIDENCE_KINDS, type EvidenceKind } from '../domain/evaluation.events';

/** Body of `POST /evaluations`: of a measure, or of the whole plan of a cycle. */
export class OpenEvaluationDto {
  @Optional()
  @Id()
  readonly cycleId?: string;

  @Optional()
  @Id()
  readonly measureId?: string;

  @Text(200)
  readonly title!: string;
}

export const OpenEvaluationCommand = defineCommand({
  type: 'OpenEvaluation',
  category: evaluations,
  shape: OpenEvaluationDto,
  route: 'POST /evaluations',
  allow: ['planner', 'headOfPlanning'],
  target: 'new',
  summary: { de: 'Evaluation beginnen', en: 'Open an evaluation' },
});

/** Body of `POST /evaluations/:evaluationId/indicators`. */
export class SetIndicatorDto {
  @Id()
  readonly indicatorId!: string;

  @Text(200)
  readonly name!: string;

  @Text(40)
  readonly unit!: string;

  @Text(40)
  readonly baseline!: string;

  @Text(40)
  readonly target!: string;

  /** 1 to 3 output, 4 to 6 outcome, 7 impact. */
  @Count(1, 7)
  readonly staircaseStep!: number;

  @Optional()
  @Text(500)
  readonly goal?: string;
}

export const SetIndicatorCommand = defineCommand({
  type: 'SetIndicator',
  category: evaluations,
  shape: SetIndicatorDto,
  route: 'POST /evaluations/:evaluationId/indicators',
  allow: ['planner', 'headOfPlanning'],
  target: ({ evaluationId }) => evaluationId,
  summary: { de: 'Indikator setzen', en: 'Set an indicator' },
});

export class EvidenceDto {
  @OneOf(EVIDENCE_KINDS)
  readonly kind!: EvidenceKind;

  @Text(200)
  readonly title!: string;

  /** SHA-256 of the document. */
  @Optional()
  @Id()
  readonly document?: string;
}

/** Body of `POST /evaluations/:evaluationId/indicators/:indicatorId/values`. */
export class MeasureIndicatorDto {
  @Text(40)
  readonly actual!: string;

  @Day()
  readonly measuredOn!: LocalDate;

  @One(() => EvidenceDto)
  readonly evidence!: EvidenceDto;
}

export const MeasureIndicatorCommand = defineCommand({
  type: 'MeasureIndicator',
  category: evaluations,
  shape: MeasureIndicatorDto,
  route: 'POST /evaluations/:evaluationId/indicators/:indicatorId/values',
  allow: ['planner', 'headOfPlanning'],
  target: ({ evaluationId }) => evaluationId,
  summary: { de: 'Istwert aufzeichnen', en: 'Record an actual value' },
});

/** Body of `POST /evaluations/:evaluationId/reports`. */
export class RecordActivityReportDto {
  @Text(200)
  readonly title!: string;

  @Day()
  readonly receivedOn!: LocalDate;

  /** Whether it speaks to the goals that were set. */
  @Flag()
  readonly fitsGoals!: boolean;

  /** SHA-256 of the document. */
  @Optional()
  @Id()
  readonly document?: string;
}

export const RecordActivityReportCommand = defineCommand({
  type: 'RecordActivityReport',
  category: evaluations,
  shape: RecordActivityReportDto,
  route: 'POST /evaluations/:evaluationId/reports',
  allow: ['planner', 'headOfPlanning'],
  target: ({ evaluationId }) => evaluationId,
  summary: { de: 'Sachbericht aufzeichnen', en: 'Record an activity report' },
});
