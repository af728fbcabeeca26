import type { LocalDate } from '#kernel';
import { Day, defineCommand, Id } from '#shell';
import { measures } from '../domain/measure.decider';

/** What the stage of the cycle knows when a paper is decided. Not to be had over HTTP. */
export class DecisionDto {
  @Id()
  readonly measureId!: string;

  @Id()
  readonly paperId!: string;

  @Id()
  readonly sessionId!: string;

  @Id()
  readonly resolutionItem!: string;

  @Day()
  readonly decidedOn!: LocalDate;
}

export const ApproveMeasureCommand = defineCommand({
  type: 'ApproveMeasure',
  category: measures,
  shape: DecisionDto,
  allow: ['system'],
  target: ({ measureId }) => measureId,
  summary: { de: 'Beschluss über eine Maßnahme übernehmen', en: 'Take over an approval' },
});

export const RejectMeasureCommand = defineCommand({
  type: 'RejectMeasure',
  category: measures,
  shape: DecisionDto,
  allow: ['system'],
  target: ({ measureId }) => measureId,
  summary: { de: 'Ablehnung einer Maßnahme übernehmen', en: 'Take over a rejection' },
});
