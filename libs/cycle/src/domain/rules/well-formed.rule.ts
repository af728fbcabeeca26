import { whyNoPeriod } from '#calendar';
import { Rejection } from '#kernel';
import { predecessors, type ProcessModel } from '../process-model';
import { gateRule } from './gate-rules.rule';

/** @throws Rejection STAGE_TWICE, CLOSING_IN_CIRCLE, STAGE_NOT_IN_MODEL */
function assertOrder(model: ProcessModel): void {
  const kinds = model.stages.map(({ stage }) => stage);
  model.stages.forEach(({ stage, closesAfter }, i) => {
    const at = `/model/stages/${i}`;
    if (kinds.indexOf(stage) < i) throw new Rejection('STAGE_TWICE', { at, value: stage });
    const unknown = closesAfter.find((before) => !kinds.includes(before));
    if (unknown)
      throw new Rejection('STAGE_NOT_IN_MODEL', { at: `${at}/closesAfter`, value: unknown });
    if (predecessors(model, stage).includes(stage))
      throw new Rejection('CLOSING_IN_CIRCLE', { at: `${at}/closesAfter`, value: stage });
  });
}

/** @throws Rejection GATE_UNKNOWN, GATE_TWICE */
function assertGates({ stages }: ProcessModel): void {
  stages.forEach(({ gates }, i) =>
    gates.forEach(({ rule }, j) => {
      const at = `/model/stages/${i}/gates/${j}/rule`;
      if (!gateRule(rule)) throw new Rejection('GATE_UNKNOWN', { at, value: rule });
      if (gates.findIndex((gate) => gate.rule === rule) < j)
        throw new Rejection('GATE_TWICE', { at, value: rule });
    }),
  );
}

/** @throws Rejection MODEL_PERIOD_UNKNOWN */
function assertPeriods({ periods }: ProcessModel): void {
  periods.forEach(({ name, period }, i) => {
    const complaint = whyNoPeriod(period);
    if (complaint)
      throw new Rejection('MODEL_PERIOD_UNKNOWN', {
        at: `/model/periods/${i}/period${complaint.at}`,
        value: complaint.value,
        params: { name },
      });
  });
}

/**
 * A model that can be worked with: no stage or gate twice, no circle, every period computable.
 * @source docs/adr/0003
 */
export function assertWellFormed(model: ProcessModel): void {
  assertOrder(model);
  assertGates(model);
  assertPeriods(model);
}
