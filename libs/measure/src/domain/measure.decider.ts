import { Rejection, repeats, type Category } from '#kernel';
import type { MeasureCommand, PlanningCommand, RealisationCommand } from './measure.commands';
import { isPlanningEvent, upcast, type MeasureEvent } from './measure.events';
import { evolvePlanning, evolveRealisation } from './measure.evolve';
import { PENDING, type Known, type Measure, type Pending } from './measure.state';
import * as planning from './planning';
import * as realisation from './realisation';

const isRealisation = (command: MeasureCommand): command is RealisationCommand =>
  [
    'OpenMeasure',
    'WithdrawMeasure',
    'ReleaseMeasure',
    'RededicateMeasure',
    'TransferMeasure',
  ].includes(command.type);

function decide(command: MeasureCommand, state: Measure): MeasureEvent[] {
  if (command.type === 'DraftMeasure') return planning.draft(command, state);
  const known = knownOf(state, command.data.measureId);
  if (!isRealisation(command)) return decidePlanning(command, known);
  if (state.last && repeats(command.data, state.last)) return [];
  return decideRealisation(command, pendingOf(known));
}

/** @throws Rejection MEASURE_NOT_FOUND */
function knownOf(state: Measure, measureId: string): Known {
  const { frame, content } = state;
  if (!frame || !content) throw new Rejection('MEASURE_NOT_FOUND', { value: measureId });
  return { ...state, frame, content };
}

/** @throws Rejection MEASURE_NOT_PENDING */
function pendingOf(state: Known): Pending {
  const { decision, lastOn } = state;
  if (!decision || !lastOn || !PENDING.includes(state.status))
    throw new Rejection('MEASURE_NOT_PENDING', { value: state.status });
  return { ...state, decision, lastOn };
}

function decidePlanning(
  command: Exclude<PlanningCommand, { type: 'DraftMeasure' }>,
  state: Known,
): MeasureEvent[] {
  switch (command.type) {
    case 'ChangeMeasure':
      return planning.change(command, state);
    case 'SubmitMeasure':
      return planning.submit(command, state);
    case 'ReturnMeasure':
      return planning.giveBack(command, state);
    case 'SecureFunding':
      return planning.secureFunding(command, state);
    case 'ApproveMeasure':
      return planning.approve(command, state);
    case 'RejectMeasure':
      return planning.reject(command, state);
  }
}

function decideRealisation(command: RealisationCommand, state: Pending): MeasureEvent[] {
  switch (command.type) {
    case 'OpenMeasure':
      return realisation.open(command, state);
    case 'WithdrawMeasure':
      return realisation.withdraw(command, state);
    case 'ReleaseMeasure':
      return realisation.release(command, state);
    case 'RededicateMeasure':
      return realisation.rededicate(command, state);
    case 'TransferMeasure':
      return realisation.transfer(command, state);
  }
}

const evolve = (state: Measure, event: MeasureEvent): Measure =>
  isPlanningEvent(event) ? evolvePlanning(state, event) : evolveRealisation(state, event);

/** One measure from its draft to its opening; stream `measure-<measureId>`. */
export const measures: Category<Measure, MeasureCommand, MeasureEvent> = {
  category: 'measure',
  initialState: { status: 'NONE', remaining: [], opened: [] },
  decide,
  evolve,
  upcast,
};
