import { Rejection, type Category } from '#kernel';
import type {
  BeginUpdate,
  CloseCycle,
  CycleCommand,
  ImportPlanAdoption,
  RecordPlanAdoption,
  RevokePlanAdoption,
  StartCycle,
  StartNextCycle,
} from './cycle.commands';
import { upcast, type CycleEvent, type Horizon } from './cycle.events';
import { adoptionKey, evolve, initialState, isDone, type Cycle } from './cycle.state';
import {
  closeStage,
  demandRunning,
  flagStages,
  openStage,
  planStage,
  reopenStage,
  takeOverStage,
} from './stage.decisions';

/** @throws Rejection HORIZON_ENDS_BEFORE */
function assertHorizon(horizon: Horizon | undefined): void {
  if (horizon && horizon.to <= horizon.from)
    throw new Rejection('HORIZON_ENDS_BEFORE', {
      at: '/horizon/to',
      value: horizon.to,
      params: { from: horizon.from },
    });
}

/** @throws Rejection PROCESS_MODEL_NOT_FOUND, CYCLE_EXISTS, HORIZON_ENDS_BEFORE */
function startCycle({ data }: StartCycle | StartNextCycle, cycle: Cycle): CycleEvent[] {
  const { stages, modelId, modelVersion } = data;
  if (!stages)
    throw new Rejection('PROCESS_MODEL_NOT_FOUND', {
      at: '/modelId',
      value: modelId,
      params: { modelVersion },
    });
  if (cycle.status !== 'NONE')
    throw new Rejection('CYCLE_EXISTS', { at: '/cycleId', value: data.cycleId });
  assertHorizon(data.horizon);
  return [{ type: 'CycleStarted', version: 1, data: { ...data, stages } }];
}

/** Sent again by the reaction, it changes nothing. */
const startNextCycle = (command: StartNextCycle, cycle: Cycle): CycleEvent[] =>
  cycle.status === 'NONE' ? startCycle(command, cycle) : [];

/** @throws Rejection CYCLE_CLOSED */
function recordAdoption({ data }: RecordPlanAdoption, cycle: Cycle): CycleEvent[] {
  if (cycle.status === 'NONE' || cycle.adoptions.includes(adoptionKey(data))) return [];
  demandRunning(cycle, data.cycleId);
  return [{ type: 'PlanAdopted', version: 1, data, effectiveOn: data.decidedOn }];
}

function revokeAdoption({ data }: RevokePlanAdoption, cycle: Cycle): CycleEvent[] {
  if (!cycle.adoptions.includes(adoptionKey(data))) return [];
  return [{ type: 'PlanAdoptionRevoked', version: 1, data }];
}

/** @throws Rejection ADOPTION_IN_FUTURE, PLAN_ADOPTED_HERE */
function importAdoption(
  { data: { cycleId, adoptedOn, body, document, today } }: ImportPlanAdoption,
  cycle: Cycle,
): CycleEvent[] {
  demandRunning(cycle, cycleId);
  if (cycle.importedAdoption === document) return [];
  if (adoptedOn > today)
    throw new Rejection('ADOPTION_IN_FUTURE', { at: '/adoptedOn', value: adoptedOn });
  if (cycle.adoptions.length > 0)
    throw new Rejection('PLAN_ADOPTED_HERE', { at: '/cycleId', value: cycleId });
  const data = { cycleId, adoptedOn, body, document };
  return [{ type: 'PlanAdoptionImported', version: 1, data }];
}

/** @throws Rejection UPDATE_ALREADY_BEGUN, NO_PLAN_TO_UPDATE, PROCESS_MODEL_NOT_FOUND, HORIZON_ENDS_BEFORE */
function beginUpdate({ data }: BeginUpdate, cycle: Cycle): CycleEvent[] {
  const { cycleId, nextCycleId, stages, modelVersion } = data;
  if (cycle.status === 'NONE') demandRunning(cycle, cycleId);
  if (cycle.update?.nextCycleId === nextCycleId) return [];
  if (cycle.update)
    throw new Rejection('UPDATE_ALREADY_BEGUN', {
      at: '/cycleId',
      value: cycle.update.nextCycleId,
    });
  if (cycle.adoptions.length === 0 && cycle.importedAdoption === undefined)
    throw new Rejection('NO_PLAN_TO_UPDATE', { at: '/cycleId', value: cycleId });
  if (!stages)
    throw new Rejection('PROCESS_MODEL_NOT_FOUND', {
      at: '/modelVersion',
      value: cycle.modelId,
      params: { modelVersion },
    });
  assertHorizon(data.horizon);
  return [{ type: 'UpdateBegun', version: 1, data: { ...data, stages } }];
}

/** @throws Rejection STAGES_NOT_CLOSED */
function closeCycle({ data: { cycleId, today } }: CloseCycle, cycle: Cycle): CycleEvent[] {
  if (cycle.status === 'CLOSED') return [];
  demandRunning(cycle, cycleId);
  const left = cycle.order.filter((stage) => !isDone(cycle, stage));
  if (left.length > 0)
    throw new Rejection('STAGES_NOT_CLOSED', { at: '/cycleId', value: left.join(', ') });
  return [{ type: 'CycleClosed', version: 1, data: { cycleId, closedOn: today } }];
}

type Decisions = {
  readonly [C in CycleCommand as C['type']]: (command: C, cycle: Cycle) => CycleEvent[];
};

const DECISIONS: Decisions = {
  StartCycle: startCycle,
  StartNextCycle: startNextCycle,
  PlanStage: planStage,
  OpenStage: openStage,
  CloseStage: closeStage,
  ReopenStage: reopenStage,
  TakeOverStage: takeOverStage,
  FlagStages: flagStages,
  RecordPlanAdoption: recordAdoption,
  RevokePlanAdoption: revokeAdoption,
  ImportPlanAdoption: importAdoption,
  BeginUpdate: beginUpdate,
  CloseCycle: closeCycle,
};

const decide = (command: CycleCommand, cycle: Cycle): CycleEvent[] =>
  (DECISIONS[command.type] as (command: CycleCommand, cycle: Cycle) => CycleEvent[])(
    command,
    cycle,
  );

/** One planning cycle of one sectoral plan; stream `cycle-<cycleId>`. */
export const cycles: Category<Cycle, CycleCommand, CycleEvent> = {
  category: 'cycle',
  initialState,
  decide,
  evolve,
  upcast,
};
