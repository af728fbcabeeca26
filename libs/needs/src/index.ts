import { named, subjectOf, type Room } from '#shell';
import {
  BackTestForecastCommand,
  ForecastPopulationCommand,
  OpenNeedsAssessmentCommand,
  RecordPopulationCommand,
  SetHorizonCommand,
} from './commands/needs-basis';
import {
  AssessGapCommand,
  CheckPublishedFiguresCommand,
  EstablishNeedsCommand,
  ReopenNeedsCommand,
} from './commands/needs-outcome';
import { SetReserveCommand, SetTargetQuotaCommand } from './commands/needs-targets';
import { refusals } from './domain/refusals';
import { story } from './domain/story';
import { needItems } from './projections/need-items.projection';
import { needsOverview } from './projections/needs-overview.projection';
import { queries } from './queries';

export type * from './domain/needs.commands';
export type * from './domain/needs.events';
export type { NeedItemRow } from './projections/need-items.projection';
export type { NeedsOverview } from './projections/needs-overview.projection';
export { needsAssessments } from './domain/needs.decider';
export { upcast as upcastNeeds } from './domain/needs.events';
export { needItems, needsOverview };

/** How many places are needed, where, for whom, and how many are missing. */
export const needs: Room = {
  name: 'needs',
  commands: [
    OpenNeedsAssessmentCommand,
    SetHorizonCommand,
    RecordPopulationCommand,
    ForecastPopulationCommand,
    BackTestForecastCommand,
    SetTargetQuotaCommand,
    SetReserveCommand,
    AssessGapCommand,
    EstablishNeedsCommand,
    ReopenNeedsCommand,
    CheckPublishedFiguresCommand,
  ],
  queries,
  subjects: [subjectOf('assessment', needsOverview, named(queries, 'needsAssessment'))],
  readModels: [needsOverview, needItems],
  reactions: [],
  deadlines: [],
  refusals,
  story,
};
