import { Rejection, type Category } from '#kernel';
import * as basis from './basis';
import type { NeedsCommand } from './needs.commands';
import { upcast, type NeedsEvent } from './needs.events';
import { keyOf, type Needs, type OpenNeeds } from './needs.state';
import * as outcome from './outcome';

/** What may still be done when the needs are established. */
const AFTERWARDS: readonly NeedsCommand['type'][] = [
  'ReopenNeeds',
  'CheckPublishedFigures',
  'BackTestForecast',
];

function decide(command: NeedsCommand, state: Needs): NeedsEvent[] {
  if (command.type === 'OpenNeedsAssessment') return basis.open(command, state);
  const open = opened(state, command.data.needsId);
  if (state.status === 'ESTABLISHED' && command.type === 'EstablishNeeds') return [];
  if (state.status === 'ESTABLISHED' && !AFTERWARDS.includes(command.type))
    throw new Rejection('NEEDS_ESTABLISHED', { value: command.data.needsId });
  return isBasis(command) ? decideBasis(command, open) : decideOutcome(command, open);
}

/** @throws Rejection NEEDS_NOT_FOUND */
function opened(state: Needs, needsId: string): OpenNeeds {
  if (!state.opened) throw new Rejection('NEEDS_NOT_FOUND', { value: needsId });
  return { ...state, opened: state.opened };
}

type Later = Exclude<NeedsCommand, { type: 'OpenNeedsAssessment' }>;
type Basis = Extract<Later, { type: `Set${string}` | `${string}Population` }>;

const isBasis = (command: Later): command is Basis =>
  command.type.startsWith('Set') || command.type.endsWith('Population');

function decideBasis(command: Basis, state: OpenNeeds): NeedsEvent[] {
  switch (command.type) {
    case 'SetHorizon':
      return basis.setHorizon(command, state);
    case 'RecordPopulation':
      return basis.recordPopulation(command, state);
    case 'ForecastPopulation':
      return basis.forecastPopulation(command, state);
    case 'SetTargetQuota':
      return basis.setTargetQuota(command, state);
    case 'SetReserve':
      return basis.setReserve(command, state);
  }
}

function decideOutcome(command: Exclude<Later, Basis>, state: OpenNeeds): NeedsEvent[] {
  switch (command.type) {
    case 'BackTestForecast':
      return basis.backTestForecast(command, state);
    case 'AssessGap':
      return outcome.assessGap(command, state);
    case 'EstablishNeeds':
      return outcome.establish(command, state);
    case 'ReopenNeeds':
      return outcome.reopen(command, state);
    case 'CheckPublishedFigures':
      return outcome.checkFigures(command, state);
  }
}

type BasisEvent = Extract<
  NeedsEvent,
  { type: 'HorizonSet' | 'PopulationRecorded' | 'TargetQuotaSet' | 'ReserveSet' }
>;

const isBasisEvent = (event: NeedsEvent): event is BasisEvent =>
  event.type.endsWith('Set') || event.type === 'PopulationRecorded';

/** When the basis of a gap changes, the gap is outdated. */
function evolve(state: Needs, event: NeedsEvent): Needs {
  if (isBasisEvent(event))
    return { ...state, ...evolveBasis(state, event), outdated: state.gap !== undefined };
  if (isForecastEvent(event)) return { ...state, ...evolveForecast(state, event) };
  switch (event.type) {
    case 'NeedsAssessmentOpened':
      return { ...state, status: 'OPEN', opened: event.data };
    case 'GapAssessed':
      return { ...state, gap: event.data, outdated: false };
    case 'NeedsEstablished':
      return { ...state, status: 'ESTABLISHED' };
    case 'NeedsReopened':
      return { ...state, status: 'OPEN' };
    case 'PublishedFiguresChecked':
      return { ...state, checked: event.data };
  }
}

type ForecastEvent = Extract<NeedsEvent, { type: 'PopulationForecast' | 'ForecastBackTested' }>;

const isForecastEvent = (event: NeedsEvent): event is ForecastEvent =>
  event.type === 'PopulationForecast' || event.type === 'ForecastBackTested';

function evolveForecast(
  { forecasts, backTests }: Needs,
  { type, data }: ForecastEvent,
): Partial<Needs> {
  return type === 'PopulationForecast'
    ? { forecasts: { ...forecasts, [keyOf(data)]: data } }
    : { backTests: { ...backTests, [keyOf(data)]: data } };
}

function evolveBasis(state: Needs, { type, data }: BasisEvent): Partial<Needs> {
  switch (type) {
    case 'HorizonSet':
      return { horizon: data };
    case 'PopulationRecorded': {
      const news = data.cohorts.map((cohort) => [keyOf(cohort), cohort] as const);
      return { cohorts: { ...state.cohorts, ...Object.fromEntries(news) } };
    }
    case 'TargetQuotaSet':
      return { quotas: { ...state.quotas, [data.ageGroup]: data } };
    case 'ReserveSet':
      return { reserves: { ...state.reserves, [keyOf(data)]: data.share } };
  }
}

/** One needs assessment; stream `needs-<needsId>`. */
export const needsAssessments: Category<Needs, NeedsCommand, NeedsEvent> = {
  category: 'needs',
  initialState: {
    status: 'NONE',
    cohorts: {},
    forecasts: {},
    backTests: {},
    quotas: {},
    reserves: {},
    outdated: false,
  },
  decide,
  evolve,
  upcast,
};
