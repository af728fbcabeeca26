import { localDateOf } from '#calendar';
import { assess, Rejection, repeats, type Assessable, type Check } from '#kernel';
import type {
  ApproveMeasure,
  ChangeMeasure,
  DraftMeasure,
  RejectMeasure,
  ReturnMeasure,
  SecureFunding,
  SubmitMeasure,
} from './measure.commands';
import type { Content, YearCost } from './measure.content';
import type { PlanningEvent } from './measure.events';
import { cycleOf, type Known, type Measure, type Status } from './measure.state';
import { inPlan, planInForce } from './rules/adopted-plan.rule';
import { fundingCovered } from './rules/funding.rule';
import { impactMeasured, refuseIndicators } from './rules/impact-goal.rule';
import { CAPACITY_TYPES, refusePlaces } from './rules/places.rule';
import { goalsServed } from './rules/planning-goals.rule';
import { placesAsPublished } from './rules/published-places.rule';
import { qualityAssured } from './rules/quality.rule';
import { subsidiarity } from './rules/subsidiarity.rule';

/** @throws Rejection MEASURE_EXISTS, NO_ADOPTED_PLAN, ADOPTED_PLAN_UNKNOWN and what {@link judgeContent} throws */
export function draft(command: DraftMeasure, state: Measure): PlanningEvent[] {
  const { planInForce: inForce, ...data } = command.data;
  const { measureId, cycleId, adoptedPlan } = data;
  if (state.content && repeats(data, { measureId, ...state.frame, ...state.content })) return [];
  if (state.content) throw new Rejection('MEASURE_EXISTS', { value: measureId });
  const assessment = judgeContent(command, data, [
    inPlan(cycleId, adoptedPlan),
    planInForce(adoptedPlan, inForce),
  ]);
  const exception = cycleId === undefined;
  return [{ type: 'MeasureDrafted', version: 1, data: { ...data, exception, ...assessment } }];
}

/** @throws Rejection MEASURE_NOT_IN_DRAFT and what {@link judgeContent} throws */
export function change(command: ChangeMeasure, state: Known): PlanningEvent[] {
  const { data } = command;
  const before = { measureId: data.measureId, ...state.content };
  if (repeats(data, before) && repeats(before, data)) return [];
  only(state, ['DRAFT'], 'MEASURE_NOT_IN_DRAFT');
  const assessment = judgeContent(command, data, []);
  return [
    { type: 'MeasureChanged', version: 1, data: { ...data, ...cycleOf(state), ...assessment } },
  ];
}

/**
 * What cannot be is refused at once; what is merely missing, when the measure is submitted.
 * @throws Rejection COST_YEAR_TWICE, PROVIDER_AND_SELECTION, ENDS_BEFORE_START and those of the rules
 */
function judgeContent(command: Assessable, content: Content, checks: readonly Check[]) {
  const { places, type, costs, impactGoal } = content;
  refusePlaces(places, type);
  refuseYears(costs);
  refuseFrame(content);
  if (impactGoal) refuseIndicators(impactGoal);
  return assess(command, [...checks, ...impactMeasured(impactGoal), placesAsPublished(content)]);
}

function refuseYears(costs: readonly YearCost[]): void {
  const years = costs.map(({ year }) => year);
  const twice = years.findIndex((year, index) => years.indexOf(year) < index);
  if (twice >= 0)
    throw new Rejection('COST_YEAR_TWICE', {
      at: `/costs/${twice}/year`,
      value: `${years[twice] ?? ''}`,
    });
}

function refuseFrame({ provider, selectionOpen, startsOn, endsOn }: Content): void {
  if (provider && selectionOpen)
    throw new Rejection('PROVIDER_AND_SELECTION', { at: '/selectionOpen', value: provider.name });
  if (startsOn !== undefined && endsOn !== undefined && endsOn < startsOn)
    throw new Rejection('ENDS_BEFORE_START', {
      at: '/endsOn',
      value: endsOn,
      params: { startsOn },
    });
}

/**
 * @throws Rejection MEASURE_NOT_IN_DRAFT, PLACES_MISSING, PROVIDER_UNSAID, QUALITY_ITEM_MISSING,
 * NO_NEED_ITEM, PLANNING_GOAL_MISSING, PLANNING_GOAL_WITHOUT_STATEMENT, SUBSIDIARITY_STATEMENT_MISSING
 */
export function submit(command: SubmitMeasure, state: Known): PlanningEvent[] {
  if (state.status === 'SUBMITTED') return [];
  only(state, ['DRAFT'], 'MEASURE_NOT_IN_DRAFT');
  const { content, frame } = state;
  const assessment = assess(command, [
    numbered(content),
    provided(content),
    qualityAssured(content),
    answersNeed(content),
    ...goalsServed(content.planningGoals),
    subsidiarity(content),
  ]);
  const { measureId } = command.data;
  const { title } = content;
  const { exception } = frame;
  return [
    {
      type: 'MeasureSubmitted',
      version: 1,
      data: { measureId, ...cycleOf(state), title, exception, ...assessment },
    },
  ];
}

const numbered = ({ type, places }: Content): Check => ({
  force: 'E',
  rule: 'PLACES_MISSING',
  met: !CAPACITY_TYPES.includes(type) || places.length > 0,
  at: '/places',
  value: type,
});

const provided = ({ provider, selectionOpen }: Content): Check => ({
  force: 'E',
  rule: 'PROVIDER_UNSAID',
  met: provider !== undefined || selectionOpen,
  at: '/provider',
});

const answersNeed = ({ needItems }: Content): Check => ({
  force: 'W',
  rule: 'NO_NEED_ITEM',
  met: needItems.length > 0,
  at: '/needItems',
  value: '0',
});

/** Back to the planners, as after a referral or a rejection. @throws Rejection MEASURE_NOT_SUBMITTED */
export function giveBack({ data }: ReturnMeasure, state: Known): PlanningEvent[] {
  if (state.status === 'DRAFT') return [];
  only(state, ['SUBMITTED', 'REJECTED'], 'MEASURE_NOT_SUBMITTED');
  return [{ type: 'MeasureReturned', version: 1, data: { ...data, ...cycleOf(state) } }];
}

/** @throws Rejection FUNDING_SETTLED */
export function secureFunding({ data }: SecureFunding, state: Known): PlanningEvent[] {
  const { funding, coverageResolution } = state.content;
  const before = { ...data, funding, coverageResolution };
  if (repeats(data, before) && repeats(before, data)) return [];
  only(state, ['DRAFT', 'SUBMITTED'], 'FUNDING_SETTLED');
  return [{ type: 'FundingSecured', version: 1, data: { ...data, ...cycleOf(state) } }];
}

/**
 * Follows from a resolution of a session alone; nobody approves by a click.
 * @throws Rejection MEASURE_NOT_SUBMITTED, MEASURE_DECIDED, DECIDED_IN_FUTURE, FUNDING_UNCOVERED
 */
export function approve(command: ApproveMeasure, state: Known): PlanningEvent[] {
  if (decidedSo(command, state, state.status !== 'REJECTED')) return [];
  const { content, frame } = state;
  const { title, places, provider } = content;
  const assessment = assess(command, [fundingCovered(content)]);
  return [
    {
      type: 'MeasureApproved',
      version: 1,
      data: {
        ...command.data,
        ...cycleOf(state),
        title,
        places,
        placesUnknown: places.length === 0 && CAPACITY_TYPES.includes(content.type),
        ...(provider === undefined ? {} : { provider }),
        exception: frame.exception,
        ...assessment,
      },
      effectiveOn: command.data.decidedOn,
    },
  ];
}

/** @throws Rejection MEASURE_NOT_SUBMITTED, MEASURE_DECIDED, DECIDED_IN_FUTURE */
export function reject(command: RejectMeasure, state: Known): PlanningEvent[] {
  if (decidedSo(command, state, state.status === 'REJECTED')) return [];
  const { title } = state.content;
  const { exception } = state.frame;
  return [
    {
      type: 'MeasureRejected',
      version: 1,
      data: { ...command.data, ...cycleOf(state), title, exception },
      effectiveOn: command.data.decidedOn,
    },
  ];
}

/** Whether this very decision is recorded already. */
function decidedSo(
  { data, now }: ApproveMeasure | RejectMeasure,
  state: Known,
  sameOutcome: boolean,
): boolean {
  if (state.decision) {
    if (sameOutcome && repeats(state.decision, data)) return true;
    throw new Rejection('MEASURE_DECIDED', {
      value: state.status,
      params: { decidedOn: state.decision.decidedOn, paperId: state.decision.paperId },
    });
  }
  only(state, ['SUBMITTED'], 'MEASURE_NOT_SUBMITTED');
  if (data.decidedOn > localDateOf(now))
    throw new Rejection('DECIDED_IN_FUTURE', { at: '/decidedOn', value: data.decidedOn });
  return false;
}

function only({ status }: Known, allowed: readonly Status[], code: string): void {
  if (!allowed.includes(status)) throw new Rejection(code, { value: status });
}
