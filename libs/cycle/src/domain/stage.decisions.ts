import { assess, Rejection, repeats, type Check } from '#kernel';
import type {
  CloseStage,
  FlagStages,
  OpenStage,
  PlanStage,
  ReopenStage,
  TakeOverStage,
} from './cycle.commands';
import type { CycleEvent, GateRecord } from './cycle.events';
import { isDone, stageIn, statusOf, type Cycle } from './cycle.state';
import { judgeGates, type JudgedGate } from './gate-state';
import type { BackLoop, StageKind } from './process-model';

/** @throws Rejection CYCLE_NOT_FOUND, CYCLE_CLOSED */
export function demandRunning({ status }: Cycle, cycleId: string): void {
  if (status === 'NONE') throw new Rejection('CYCLE_NOT_FOUND', { at: '/cycleId', value: cycleId });
  if (status === 'CLOSED') throw new Rejection('CYCLE_CLOSED', { at: '/cycleId', value: cycleId });
}

/** @throws Rejection STAGE_NOT_IN_CYCLE */
function demandStage(cycle: Cycle, { cycleId, stage }: { cycleId: string; stage: StageKind }) {
  demandRunning(cycle, cycleId);
  if (!cycle.order.includes(stage))
    throw new Rejection('STAGE_NOT_IN_CYCLE', { at: '/stage', value: stage });
}

/** @throws Rejection STAGE_ENDS_BEFORE, STAGE_DONE */
export function planStage({ data }: PlanStage, cycle: Cycle): CycleEvent[] {
  demandStage(cycle, data);
  const { stage, from, to } = data;
  if (repeats({ from, to }, stageIn(cycle, stage).planned ?? {})) return [];
  if (to < from)
    throw new Rejection('STAGE_ENDS_BEFORE', { at: '/to', value: to, params: { from } });
  if (isDone(cycle, stage)) throw new Rejection('STAGE_DONE', { at: '/stage', value: stage });
  return [{ type: 'StagePlanned', version: 1, data }];
}

/** @throws Rejection STAGE_NOT_PENDING */
export function openStage({ data }: OpenStage, cycle: Cycle): CycleEvent[] {
  demandStage(cycle, data);
  const status = statusOf(cycle, data.stage);
  if (status === 'OPEN') return [];
  if (status !== 'PENDING')
    throw new Rejection('STAGE_NOT_PENDING', {
      at: '/stage',
      value: data.stage,
      params: { status },
    });
  return [{ type: 'StageOpened', version: 1, data }];
}

const gateCheck =
  (stage: StageKind) =>
  ({ rule, force, source, state }: JudgedGate): Check => ({
    force,
    rule,
    met: state !== 'MISSING',
    at: '/stage',
    value: stage,
    params: { stage, source },
  });

/** A stage taken over lends its reason to what rests on it: shown as what it is, never green. */
const record = ({ rule, source, state, proofs }: JudgedGate): GateRecord => ({
  rule,
  source,
  state,
  proofs,
});

/**
 * Closing is ordered and gated; the events that prove each gate are recorded.
 * @throws Rejection STAGE_NOT_OPEN, EARLIER_STAGE_OPEN and the rule of the first gate not passed
 */
export function closeStage(command: CloseStage, cycle: Cycle): CycleEvent[] {
  const { cycleId, stage, today, definition, before, proofs } = command.data;
  demandStage(cycle, { cycleId, stage });
  const status = statusOf(cycle, stage);
  if (status === 'CLOSED') return [];
  if (status !== 'OPEN' || !definition)
    throw new Rejection('STAGE_NOT_OPEN', { at: '/stage', value: stage, params: { status } });
  const gates = judgeGates(definition, proofs, today);
  const assessment = assess(command, [
    ...before.map((earlier) => orderCheck(cycle, stage, earlier)),
    ...gates.map(gateCheck(stage)),
  ]);
  const data = { cycleId, stage, closedOn: today, evidence: gates.map(record), ...assessment };
  return [{ type: 'StageClosed', version: 1, data }];
}

const orderCheck = (cycle: Cycle, stage: StageKind, earlier: StageKind): Check => ({
  force: 'E',
  rule: 'EARLIER_STAGE_OPEN',
  met: isDone(cycle, earlier),
  at: '/stage',
  value: earlier,
  params: { stage },
});

const leads = (loops: readonly BackLoop[], from: StageKind, to: StageKind): boolean =>
  loops.some((loop) => loop.from === from && (loop.to === to || loop.to === '*'));

/** @throws Rejection STAGE_NOT_CLOSED, NO_WAY_BACK, STAGE_NOT_OPEN */
export function reopenStage(
  { data: { cycleId, stage, from, reason, backLoops } }: ReopenStage,
  cycle: Cycle,
): CycleEvent[] {
  demandStage(cycle, { cycleId, stage });
  demandStage(cycle, { cycleId, stage: from });
  if (!isDone(cycle, stage))
    throw new Rejection('STAGE_NOT_CLOSED', { at: '/stage', value: stage });
  if (!leads(backLoops, from, stage))
    throw new Rejection('NO_WAY_BACK', { at: '/from', value: from, params: { stage } });
  const status = statusOf(cycle, from);
  if (status !== 'OPEN')
    throw new Rejection('STAGE_NOT_OPEN', { at: '/from', value: from, params: { status } });
  return [{ type: 'StageReopened', version: 1, data: { cycleId, stage, from, reason } }];
}

/**
 * An office that starts in the middle takes over what lay before; never what it worked on here, nor
 * what comes after that.
 * @throws Rejection TAKEOVER_TOO_LATE
 */
export function takeOverStage(
  { data: { cycleId, stage, reason, before } }: TakeOverStage,
  cycle: Cycle,
): CycleEvent[] {
  demandStage(cycle, { cycleId, stage });
  if (statusOf(cycle, stage) === 'TAKEN_OVER') return [];
  const worked = [stage, ...before].find((earlier) =>
    ['OPEN', 'CLOSED'].includes(statusOf(cycle, earlier)),
  );
  if (worked)
    throw new Rejection('TAKEOVER_TOO_LATE', { at: '/stage', value: stage, params: { worked } });
  return [{ type: 'StageTakenOver', version: 1, data: { cycleId, stage, reason } }];
}

/** Closed stages that rest on the proof are marked; whoever reads them sees it. */
export function flagStages(
  { data: { cycleId, proof, revokedBy } }: FlagStages,
  cycle: Cycle,
): CycleEvent[] {
  return cycle.order.flatMap((stage): CycleEvent[] => {
    const { status, evidence, flagged } = stageIn(cycle, stage);
    const gate = evidence.find(({ proofs }) => proofs.some(({ eventId }) => eventId === proof));
    if (status !== 'CLOSED' || !gate || flagged.includes(proof)) return [];
    const data = { cycleId, stage, rule: gate.rule, proof, revokedBy };
    return [{ type: 'StageFlagged', version: 1, data }];
  });
}
