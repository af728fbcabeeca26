import { Count, defineCommand, Id, One, OneOf, Optional, Text, Texts } from '#shell';
import { evaluations } from '../domain/evaluation.decider';
import {
  CONSEQUENCES,
  HELD_TRUE,
  IMPLEMENTED,
  JUDGEMENTS,
  NEEDED,
  UPDATE_KINDS,
  type Consequence,
  type Judgement,
  type UpdateKind,
} from '../domain/evaluation.events';

/** Body of `POST /evaluations/:evaluationId/judgement`. */
export class JudgeMeasureDto {
  @OneOf(JUDGEMENTS)
  readonly judgement!: Judgement;

  /** Highest step of the staircase of effect that was reached. */
  @Optional()
  @Count(1, 7)
  readonly staircaseStep?: number;

  @Texts(20, 500)
  readonly sideEffects!: readonly string[];

  @OneOf(CONSEQUENCES)
  readonly consequence!: Consequence;

  @Text(1000)
  readonly reason!: string;
}

export const JudgeMeasureCommand = defineCommand({
  type: 'JudgeMeasure',
  category: evaluations,
  shape: JudgeMeasureDto,
  route: 'POST /evaluations/:evaluationId/judgement',
  allow: ['planner', 'headOfPlanning'],
  target: ({ evaluationId }) => evaluationId,
  summary: { de: 'Maßnahme beurteilen', en: 'Judge a measure' },
});

class Reasoned {
  @Text(1000)
  readonly reason!: string;
}

export class GoalsImplementedDto extends Reasoned {
  @OneOf(IMPLEMENTED)
  readonly answer!: (typeof IMPLEMENTED)[number];
}

export class AssumptionsHeldDto extends Reasoned {
  @OneOf(HELD_TRUE)
  readonly answer!: (typeof HELD_TRUE)[number];
}

export class CorrectionsNeededDto extends Reasoned {
  @OneOf(NEEDED)
  readonly answer!: (typeof NEEDED)[number];
}

/** Body of `POST /evaluations/:evaluationId/close`. The rules name a question left open. */
export class CloseEvaluationDto {
  @Optional()
  @One(() => GoalsImplementedDto)
  readonly goalsImplemented?: GoalsImplementedDto;

  @Optional()
  @One(() => AssumptionsHeldDto)
  readonly assumptionsHeld?: AssumptionsHeldDto;

  @Optional()
  @One(() => CorrectionsNeededDto)
  readonly correctionsNeeded?: CorrectionsNeededDto;

  @Optional()
  @OneOf(UPDATE_KINDS)
  readonly updateKind?: UpdateKind;
}

export const CloseEvaluationCommand = defineCommand({
  type: 'CloseEvaluation',
  category: evaluations,
  shape: CloseEvaluationDto,
  route: 'POST /evaluations/:evaluationId/close',
  allow: ['planner', 'headOfPlanning'],
  target: ({ evaluationId }) => evaluationId,
  summary: { de: 'Evaluation abschließen', en: 'Close the evaluation' },
});

/** Body of `POST /evaluations/:evaluationId/carry-over`. */
export class CarryOverEvaluationDto {
  @Id()
  readonly nextCycleId!: string;
}

export const CarryOverEvaluationCommand = defineCommand({
  type: 'CarryOverEvaluation',
  category: evaluations,
  shape: CarryOverEvaluationDto,
  route: 'POST /evaluations/:evaluationId/carry-over',
  allow: ['planner', 'headOfPlanning', 'system'],
  target: ({ evaluationId }) => evaluationId,
  summary: { de: 'In den nächsten Zyklus übernehmen', en: 'Carry over into the next cycle' },
});
