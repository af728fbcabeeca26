import type { Command, LocalDate } from '#kernel';
import type {
  Consequence,
  Evidence,
  Indicator,
  Judgement,
  TestAnswers,
  UpdateKind,
} from './evaluation.events';

type Of = { evaluationId: string };

export type OpenEvaluation = Command<
  'OpenEvaluation',
  Of & { cycleId?: string; measureId?: string; title: string }
>;
export type SetIndicator = Command<'SetIndicator', Of & Indicator>;
export type MeasureIndicator = Command<
  'MeasureIndicator',
  Of & { indicatorId: string; actual: string; measuredOn: LocalDate; evidence: Evidence }
>;
export type RecordActivityReport = Command<
  'RecordActivityReport',
  Of & { title: string; receivedOn: LocalDate; fitsGoals: boolean; document?: string }
>;
export type JudgeMeasure = Command<
  'JudgeMeasure',
  Of & {
    judgement: Judgement;
    staircaseStep?: number;
    sideEffects: readonly string[];
    consequence: Consequence;
    reason: string;
  }
>;
/** Questions left open are refused by name. */
export type CloseEvaluation = Command<
  'CloseEvaluation',
  Of & Partial<TestAnswers> & { updateKind?: UpdateKind }
>;
export type CarryOverEvaluation = Command<'CarryOverEvaluation', Of & { nextCycleId: string }>;

export type EvaluationCommand =
  | OpenEvaluation
  | SetIndicator
  | MeasureIndicator
  | RecordActivityReport
  | JudgeMeasure
  | CloseEvaluation
  | CarryOverEvaluation;
