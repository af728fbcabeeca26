import { named, subjectOf, type Room } from '#shell';
import { ApproveMeasureCommand, RejectMeasureCommand } from './commands/decide-measure';
import {
  ChangeMeasureCommand,
  DraftMeasureCommand,
  ReturnMeasureCommand,
  SecureFundingCommand,
  SubmitMeasureCommand,
} from './commands/plan-measure';
import {
  OpenMeasureCommand,
  RededicateMeasureCommand,
  ReleaseMeasureCommand,
  TransferMeasureCommand,
  WithdrawMeasureCommand,
} from './commands/realise-measure';
import { RecordPipelineBalanceCommand } from './commands/record-balance';
import { refusals } from './domain/refusals';
import { story } from './domain/story';
import { adoptedPlans } from './projections/adopted-plans.projection';
import { establishedNeeds } from './projections/established-needs.projection';
import { measureRegister } from './projections/measure-register.projection';
import { pipeline } from './projections/pipeline.projection';
import { queries } from './queries';

export type { BalanceTotal, PipelineBalanceRecorded } from './domain/balance.events';
export type * from './domain/measure.commands';
export type * from './domain/measure.content';
export type * from './domain/measure.events';
export type { RecordPipelineBalance } from './domain/balance.decider';
export { PENDING as UNREALISED, type Measure, type Status } from './domain/measure.state';
export type { Coverage } from './domain/rules/in-time-and-sufficient.rule';
export type { RegisteredMeasure } from './projections/measure-register.projection';
export type { PipelineRow, Slice } from './projections/pipeline.rows';
export { pipelineBalances } from './domain/balance.decider';
export { upcast as upcastBalance } from './domain/balance.events';
export { measures } from './domain/measure.decider';
export { upcast as upcastMeasure } from './domain/measure.events';
export { readCoverage } from './coverage.reading';
export { readPipeline } from './pipeline.reading';
export { establishedNeeds, measureRegister, pipeline };

/** What is to be done, by whom, at what cost, and what became of it. */
export const measure: Room = {
  name: 'measure',
  commands: [
    DraftMeasureCommand,
    ChangeMeasureCommand,
    SubmitMeasureCommand,
    ReturnMeasureCommand,
    SecureFundingCommand,
    ApproveMeasureCommand,
    RejectMeasureCommand,
    OpenMeasureCommand,
    WithdrawMeasureCommand,
    ReleaseMeasureCommand,
    RededicateMeasureCommand,
    TransferMeasureCommand,
    RecordPipelineBalanceCommand,
  ],
  queries,
  subjects: [subjectOf('measure', measureRegister, named(queries, 'measure'))],
  readModels: [measureRegister, pipeline, establishedNeeds, adoptedPlans],
  reactions: [],
  deadlines: [],
  refusals,
  story,
};
