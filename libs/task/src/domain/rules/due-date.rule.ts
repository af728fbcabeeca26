import { compute, endOf, knowsYearOf, whyNoPeriod } from '#calendar';
import { Rejection } from '#kernel';
import type { DueRule } from '../task.commands';
import type { Term } from '../task.events';

type Counted = Exclude<DueRule, { on: unknown }>;

/**
 * The day a task is due and how it came about. What was computed stays, whatever a later calendar
 * says.
 * @throws Rejection DUE_DATE_IMPOSSIBLE, PERIOD_UNKNOWN
 * @source §§ 187 to 193 BGB; § 26 SGB X
 */
export function due(rule: DueRule): Term {
  if (!('on' in rule)) return counted(rule);
  if (!knowsYearOf(rule.on))
    throw new Rejection('DUE_DATE_IMPOSSIBLE', { at: '/dueOn', value: rule.on });
  return { dueOn: rule.on, dueAt: endOf(rule.on) };
}

function counted({ period, from, place }: Counted): Term {
  const complaint = whyNoPeriod(period);
  if (complaint)
    throw new Rejection('PERIOD_UNKNOWN', {
      at: `/due/period${complaint.at}`,
      value: complaint.value,
    });
  try {
    const computation = compute(period, from, place);
    return { dueOn: computation.result, dueAt: computation.dueAt, computation };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Rejection('DUE_DATE_IMPOSSIBLE', { at: '/due/from', value: from });
  }
}
