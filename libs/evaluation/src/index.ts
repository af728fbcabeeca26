import { named, subjectOf, type Room } from '#shell';
import {
  CarryOverEvaluationCommand,
  CloseEvaluationCommand,
  JudgeMeasureCommand,
} from './commands/judge-measure';
import {
  MeasureIndicatorCommand,
  OpenEvaluationCommand,
  RecordActivityReportCommand,
  SetIndicatorCommand,
} from './commands/measure-indicators';
import { refusals } from './domain/refusals';
import { story } from './domain/story';
import { evaluationRegister } from './projections/evaluation-register.projection';
import { queries } from './queries';

export type * from './domain/evaluation.commands';
export type * from './domain/evaluation.events';
export type { RegisteredEvaluation } from './projections/evaluation-register.projection';
export { evaluations } from './domain/evaluation.decider';
export { upcast as upcastEvaluation } from './domain/evaluation.events';
export { evaluationRegister };

/** Whether it worked, and what follows. */
export const evaluation: Room = {
  name: 'evaluation',
  commands: [
    OpenEvaluationCommand,
    SetIndicatorCommand,
    MeasureIndicatorCommand,
    RecordActivityReportCommand,
    JudgeMeasureCommand,
    CloseEvaluationCommand,
    CarryOverEvaluationCommand,
  ],
  queries,
  subjects: [subjectOf('evaluation', evaluationRegister, named(queries, 'evaluation'))],
  readModels: [evaluationRegister],
  reactions: [],
  deadlines: [],
  refusals,
  story,
};
