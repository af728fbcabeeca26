import { knowsYearOf } from '#calendar';
import { assess, Rejection, repeats } from '#kernel';
import type {
  BackTestForecast,
  ForecastPopulation,
  GivenCohort,
  OpenNeedsAssessment,
  RecordPopulation,
  SetHorizon,
  SetReserve,
  SetTargetQuota,
} from './needs.commands';
import type { Cohort, NeedsEvent } from './needs.events';
import { keyOf, type Needs, type OpenNeeds } from './needs.state';
import { backTest } from './rules/back-test.rule';
import { cohortForecast } from './rules/cohort-forecast.rule';
import { exactly } from './rules/exactly';
import { mediumTermEnough, USUAL_MEDIUM_TERM } from './rules/medium-term.rule';
import { reserveMade } from './rules/reserve.rule';
import { intervalOf } from './rules/rounded.rule';
import { targetQuota } from './rules/target-quota.rule';

/** @throws Rejection NEEDS_EXIST */
export function open({ data }: OpenNeedsAssessment, { opened }: Needs): NeedsEvent[] {
  if (opened && repeats(data, opened)) return [];
  if (opened) throw new Rejection('NEEDS_EXIST', { value: data.needsId });
  const { mediumTerm = USUAL_MEDIUM_TERM } = data;
  return [{ type: 'NeedsAssessmentOpened', version: 1, data: { ...data, mediumTerm } }];
}

/** @throws Rejection HORIZON_BACKWARDS, HORIZON_BEYOND_CALENDAR, HORIZON_TOO_SHORT */
export function setHorizon(command: SetHorizon, { opened, horizon }: OpenNeeds): NeedsEvent[] {
  const { data } = command;
  const { from, to } = data;
  if (horizon && repeats(data, horizon)) return [];
  if (to <= from)
    throw new Rejection('HORIZON_BACKWARDS', { at: '/to', value: to, params: { from } });
  if (!knowsYearOf(from) || !knowsYearOf(to))
    throw new Rejection('HORIZON_BEYOND_CALENDAR', { at: '/to', value: to });
  const assessment = assess(command, [mediumTermEnough(data, opened.mediumTerm)]);
  return [{ type: 'HorizonSet', version: 1, data: { ...data, ...assessment } }];
}

/** @throws Rejection COHORT_TWICE, FIGURE_NOT_A_NUMBER, FIGURE_NEGATIVE, ROUNDED_NOT_WHOLE */
export function recordPopulation({ data }: RecordPopulation, state: OpenNeeds): NeedsEvent[] {
  const seen = new Set<string>();
  const cohorts = data.cohorts.map((given, index) => {
    const at = `/cohorts/${index}`;
    const key = keyOf(given);
    if (seen.has(key))
      throw new Rejection('COHORT_TWICE', {
        at,
        value: given.areaName,
        params: { ageGroup: given.ageGroup },
      });
    seen.add(key);
    return cohortOf(given, `${at}/children`);
  });
  const news = cohorts.filter((cohort) => !sameCohort(cohort, state.cohorts[keyOf(cohort)]));
  if (news.length === 0) return [];
  const { needsId } = data;
  return [{ type: 'PopulationRecorded', version: 1, data: { needsId, cohorts: news } }];
}

function cohortOf({ rounded, ...given }: GivenCohort, at: string): Cohort {
  const children = exactly(given.children, at);
  return rounded
    ? { ...given, children, interval: intervalOf(children, at) }
    : { ...given, children };
}

const sameCohort = (cohort: Cohort, before: Cohort | undefined) =>
  before !== undefined && repeats(cohort, before) && repeats(before, cohort);

/**
 * @throws Rejection WEIGHTS_DO_NOT_FIT, FORECAST_YEARS_DIFFER, HOUSING_OUTSIDE_FORECAST,
 * HOUSING_AGES_DO_NOT_FIT, FIGURE_NOT_A_NUMBER, FIGURE_NEGATIVE
 */
export function forecastPopulation(
  { data }: ForecastPopulation,
  { forecasts }: OpenNeeds,
): NeedsEvent[] {
  const { needsId, areaId, areaName, ageGroup, source, method, ...basis } = data;
  const scenarios = cohortForecast(data);
  const made = { needsId, areaId, areaName, ageGroup, scenarios, source, method, basis };
  const before = forecasts[keyOf(made)];
  if (before && repeats(made, before)) return [];
  return [{ type: 'PopulationForecast', version: 1, data: made }];
}

/**
 * @throws Rejection BACK_TEST_YEARS, BACK_TEST_AGES, BACK_TEST_WITHOUT_CHILDREN,
 * FIGURE_NOT_A_NUMBER, FIGURE_NEGATIVE
 */
export function backTestForecast(
  { data }: BackTestForecast,
  { backTests }: OpenNeeds,
): NeedsEvent[] {
  const made = { ...data, ...backTest(data) };
  const before = backTests[keyOf(data)];
  if (before && repeats(made, before)) return [];
  return [{ type: 'ForecastBackTested', version: 1, data: made }];
}

/** @throws Rejection QUOTA_INDETERMINATE, QUOTA_NOT_A_NUMBER, QUOTA_NEGATIVE */
export function setTargetQuota({ data }: SetTargetQuota, { quotas }: OpenNeeds): NeedsEvent[] {
  const given = { ...data, quota: targetQuota(data.quota) };
  const before = quotas[data.ageGroup];
  if (before && repeats(given, before) && repeats(before, given)) return [];
  return [{ type: 'TargetQuotaSet', version: 1, data: given }];
}

/** @throws Rejection FIGURE_NOT_A_NUMBER, FIGURE_NEGATIVE, ZERO_RESERVE */
export function setReserve(command: SetReserve, { reserves }: OpenNeeds): NeedsEvent[] {
  const share = exactly(command.data.share, '/share');
  if (reserves[keyOf(command.data)] === share) return [];
  const assessment = assess(command, [reserveMade(share)]);
  return [{ type: 'ReserveSet', version: 1, data: { ...command.data, share, ...assessment } }];
}
