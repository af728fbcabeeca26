import { localDateOf } from '#calendar';
import { assess, Rejection, repeats, type Category, type Instant, type LocalDate } from '#kernel';
import type {
  CarryOverEvaluation,
  CloseEvaluation,
  EvaluationCommand,
  JudgeMeasure,
  MeasureIndicator,
  OpenEvaluation,
  RecordActivityReport,
  SetIndicator,
} from './evaluation.commands';
import { upcast, type EvaluationEvent } from './evaluation.events';
import { subjectOf, type Evaluation, type Known } from './evaluation.state';
import { achievement, exactly, refuseNoWay } from './rules/achievement.rule';
import { grounds, groundToJudge } from './rules/assessability.rule';
import { effectMeasured, fitsFigures } from './rules/judgement.rule';
import { answered } from './rules/test-questions.rule';

/** @throws Rejection EVALUATION_EXISTS, EVALUATION_OF_NOTHING */
function open({ data }: OpenEvaluation, { opened }: Evaluation): EvaluationEvent[] {
  if (opened && repeats(data, opened)) return [];
  if (opened) throw new Rejection('EVALUATION_EXISTS', { value: data.evaluationId });
  if (data.cycleId === undefined && data.measureId === undefined)
    throw new Rejection('EVALUATION_OF_NOTHING', { at: '/measureId' });
  return [{ type: 'EvaluationOpened', version: 1, data }];
}

/** @throws Rejection MEASURED_VALUE_NOT_A_NUMBER, TARGET_EQUALS_BASELINE, INDICATOR_ALREADY_MEASURED */
function setIndicator({ data }: SetIndicator, state: Known): EvaluationEvent[] {
  const given = {
    ...data,
    baseline: exactly(data.baseline, '/baseline'),
    target: exactly(data.target, '/target'),
  };
  refuseNoWay(given);
  const before = state.indicators[data.indicatorId];
  if (before && repeats(given, before)) return [];
  if (state.measured[data.indicatorId])
    throw new Rejection('INDICATOR_ALREADY_MEASURED', {
      at: '/indicatorId',
      value: data.indicatorId,
    });
  return [{ type: 'IndicatorSet', version: 1, data: { ...given, ...subjectOf(state) } }];
}

/** @throws Rejection INDICATOR_UNKNOWN, MEASURED_VALUE_NOT_A_NUMBER, RECORDED_BEFORE_ITS_DAY */
function measure({ data, now }: MeasureIndicator, state: Known): EvaluationEvent[] {
  const { indicatorId, measuredOn } = data;
  const indicator = state.indicators[indicatorId];
  if (!indicator)
    throw new Rejection('INDICATOR_UNKNOWN', { at: '/indicatorId', value: indicatorId });
  notBefore(measuredOn, '/measuredOn', now);
  const given = { ...data, actual: exactly(data.actual, '/actual') };
  const before = state.measured[indicatorId];
  if (before && repeats(given, before)) return [];
  const found = { ...given, ...subjectOf(state) };
  const share = achievement(indicator, given.actual);
  return [{ type: 'IndicatorMeasured', version: 1, data: { ...found, achievement: share } }];
}

/** @throws Rejection RECORDED_BEFORE_ITS_DAY */
function recordReport({ data, now }: RecordActivityReport, state: Known): EvaluationEvent[] {
  if (state.reports.some((report) => repeats(data, report))) return [];
  notBefore(data.receivedOn, '/receivedOn', now);
  return [{ type: 'ActivityReportRecorded', version: 1, data: { ...data, ...subjectOf(state) } }];
}

function notBefore(day: LocalDate, at: string, now: Instant): void {
  if (day > localDateOf(now)) throw new Rejection('RECORDED_BEFORE_ITS_DAY', { at, value: day });
}

/**
 * @throws Rejection NO_MEASURE_TO_JUDGE, STEP_OF_NOTHING_ASSESSABLE, NOTHING_TO_JUDGE_BY,
 * ASSESSABLE_AFTER_ALL, JUDGEMENT_AGAINST_FIGURES, EFFECT_NOT_MEASURED
 */
function judge(command: JudgeMeasure, state: Known): EvaluationEvent[] {
  const { data } = command;
  const { cycleId, measureId, title } = state.opened;
  if (measureId === undefined)
    throw new Rejection('NO_MEASURE_TO_JUDGE', { value: data.evaluationId });
  if (data.judgement === 'NOT_ASSESSABLE' && data.staircaseStep !== undefined)
    throw new Rejection('STEP_OF_NOTHING_ASSESSABLE', {
      at: '/staircaseStep',
      value: `${data.staircaseStep}`,
    });
  const why = grounds(state);
  const assessment = assess(command, [
    ...groundToJudge(data.judgement, why),
    fitsFigures(data, state),
    effectMeasured(data, state),
  ]);
  const cycle = cycleId === undefined ? {} : { cycleId };
  const judged = { ...data, ...cycle, measureId, title, grounds: why, ...assessment };
  if (state.judged && repeats(judged, state.judged) && repeats(state.judged, judged)) return [];
  return [{ type: 'MeasureJudged', version: 1, data: judged }];
}

/** @throws Rejection MEASURE_NOT_JUDGED, TEST_QUESTION_UNANSWERED, UPDATE_KIND_MISSING */
function close({ data }: CloseEvaluation, state: Known): EvaluationEvent[] {
  const { evaluationId, updateKind } = data;
  if (state.opened.measureId !== undefined && !state.judged)
    throw new Rejection('MEASURE_NOT_JUDGED', { value: state.opened.title });
  const kind = updateKind === undefined ? {} : { updateKind };
  return [
    {
      type: 'EvaluationClosed',
      version: 1,
      data: { evaluationId, ...subjectOf(state), ...answered(data), ...kind },
    },
  ];
}

/** @throws Rejection EVALUATION_NOT_CLOSED, ALREADY_CARRIED_OVER */
function carryOver({ data }: CarryOverEvaluation, state: Known): EvaluationEvent[] {
  const { nextCycleId } = data;
  if (state.nextCycleId === nextCycleId) return [];
  if (state.nextCycleId !== undefined)
    throw new Rejection('ALREADY_CARRIED_OVER', { at: '/nextCycleId', value: state.nextCycleId });
  if (!state.closed) throw new Rejection('EVALUATION_NOT_CLOSED', { value: state.opened.title });
  return [{ type: 'EvaluationCarriedOver', version: 1, data: { ...data, ...subjectOf(state) } }];
}

/** @throws Rejection EVALUATION_NOT_FOUND, EVALUATION_IS_CLOSED */
function decide(command: EvaluationCommand, state: Evaluation): EvaluationEvent[] {
  if (command.type === 'OpenEvaluation') return open(command, state);
  const { opened } = state;
  if (!opened) throw new Rejection('EVALUATION_NOT_FOUND', { value: command.data.evaluationId });
  const known = { ...state, opened };
  if (command.type === 'CarryOverEvaluation') return carryOver(command, known);
  if (!state.closed) return decideOpen(command, known);
  if (command.type === 'CloseEvaluation' && repeats(command.data, state.closed)) return [];
  throw new Rejection('EVALUATION_IS_CLOSED', { value: opened.title });
}

type WhileOpen = Exclude<EvaluationCommand, OpenEvaluation | CarryOverEvaluation>;

function decideOpen(command: WhileOpen, state: Known): EvaluationEvent[] {
  switch (command.type) {
    case 'SetIndicator':
      return setIndicator(command, state);
    case 'MeasureIndicator':
      return measure(command, state);
    case 'RecordActivityReport':
      return recordReport(command, state);
    case 'JudgeMeasure':
      return judge(command, state);
    case 'CloseEvaluation':
      return close(command, state);
  }
}

function evolve(state: Evaluation, { type, data }: EvaluationEvent): Evaluation {
  switch (type) {
    case 'EvaluationOpened':
      return { ...state, opened: data };
    case 'IndicatorSet':
      return { ...state, indicators: { ...state.indicators, [data.indicatorId]: data } };
    case 'IndicatorMeasured':
      return { ...state, measured: { ...state.measured, [data.indicatorId]: data } };
    case 'ActivityReportRecorded':
      return { ...state, reports: [...state.reports, data] };
    case 'MeasureJudged':
      return { ...state, judged: data };
    case 'EvaluationClosed':
      return { ...state, closed: data };
    case 'EvaluationCarriedOver':
      return { ...state, nextCycleId: data.nextCycleId };
  }
}

/** What became of a measure, or of a plan; stream `evaluation-<evaluationId>`. */
export const evaluations: Category<Evaluation, EvaluationCommand, EvaluationEvent> = {
  category: 'evaluation',
  initialState: { indicators: {}, measured: {}, reports: [] },
  decide,
  evolve,
  upcast,
};
