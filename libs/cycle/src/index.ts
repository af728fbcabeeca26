import { named, subjectOf, type Room } from '#shell';
import { BeginUpdateCommand, CloseCycleCommand } from './commands/begin-update';
import {
  FlagStagesCommand,
  RecordPlanAdoptionCommand,
  RevokePlanAdoptionCommand,
} from './commands/from-the-log';
import { ImportPlanAdoptionCommand } from './commands/import-plan-adoption';
import { PublishProcessModelCommand } from './commands/publish-process-model';
import {
  CloseStageCommand,
  OpenStageCommand,
  PlanStageCommand,
  ReopenStageCommand,
  TakeOverStageCommand,
} from './commands/stages';
import { StartCycleCommand, StartNextCycleCommand } from './commands/start-cycle';
import { refusals } from './domain/refusals';
import { story } from './domain/story';
import { cycleOverview } from './projections/cycle-overview.projection';
import { evidence } from './projections/evidence.projection';
import { processModels } from './projections/process-models.projection';
import { queries } from './queries';
import { flaggedStage } from './reactions/flagged-stage.reaction';
import { reminders } from './reactions/reminders.reaction';
import { revokedEvidence } from './reactions/revoked-evidence.reaction';
import { stageReactions } from './reactions/stage.reaction';

export type { ComplianceRow, DutyState } from './domain/compliance/compliance';
export type * from './domain/cycle.events';
export type { ProcessModelPublished } from './domain/model.events';
export type * from './domain/process-model';
export type { Proof, ProvingEvent } from './domain/proof';
export { cycles } from './domain/cycle.decider';
export { DEFAULT_MODEL } from './domain/default-model';
export { models } from './domain/model.decider';
export { STAGES } from './domain/stages';
export { cycleOverview, evidence, processModels };

/** Where the rooms meet: the planning cycle, its stages and gates. */
export const cycle: Room = {
  name: 'cycle',
  commands: [
    PublishProcessModelCommand,
    StartCycleCommand,
    StartNextCycleCommand,
    PlanStageCommand,
    OpenStageCommand,
    CloseStageCommand,
    ReopenStageCommand,
    TakeOverStageCommand,
    FlagStagesCommand,
    RecordPlanAdoptionCommand,
    RevokePlanAdoptionCommand,
    ImportPlanAdoptionCommand,
    BeginUpdateCommand,
    CloseCycleCommand,
  ],
  queries,
  subjects: [subjectOf('cycle', cycleOverview, named(queries, 'Cycle'))],
  readModels: [evidence, cycleOverview, processModels],
  reactions: [...stageReactions, revokedEvidence, flaggedStage, reminders],
  deadlines: [],
  refusals,
  story,
};
