import { assess, Rejection, repeats, type Check, type LocalDate } from '#kernel';
import type {
  AssessGap,
  CheckPublishedFigures,
  EstablishNeeds,
  GivenFigure,
  GivenPlaces,
  ReopenNeeds,
} from './needs.commands';
import type { Cohort, NeedItem, NeedsEvent } from './needs.events';
import { keyOf, type OpenNeeds } from './needs.state';
import { needItem, totalsOf } from './rules/gap.rule';
import { checkFigure } from './rules/published-figure.rule';
import { reserveThoughtOf } from './rules/reserve.rule';

/**
 * @throws Rejection HORIZON_MISSING, STOCK_TWICE, STOCK_NEGATIVE, POPULATION_UNKNOWN,
 * QUOTA_UNKNOWN, STOCK_UNKNOWN
 */
export function assessGap(command: AssessGap, state: OpenNeeds): NeedsEvent[] {
  const { needsId, placesOn, placesSource, places } = command.data;
  if (!state.horizon) throw new Rejection('HORIZON_MISSING');
  const { from, to } = state.horizon;
  const stock = new Map<string, GivenPlaces>();
  for (const [index, given] of places.entries()) {
    refusePlaces(given, stock, `/places/${index}`);
    stock.set(keyOf(given), given);
  }
  const assessment = assess(
    command,
    Object.values(state.cohorts).map((cohort) => placesKnown(cohort, stock)),
  );
  const items = places.map((given, index) => itemOf(given, state, from, `/places/${index}`));
  const data = {
    needsId,
    ...cycleOf(state),
    horizon: { from, to },
    placesOn,
    placesSource,
    items,
    totals: totalsOf(items),
    ...assessment,
  };
  if (state.gap && !state.outdated && repeats(data, state.gap)) return [];
  return [{ type: 'GapAssessed', version: 1, data }];
}

function refusePlaces(given: GivenPlaces, known: ReadonlyMap<string, unknown>, at: string): void {
  const params = { ageGroup: given.ageGroup };
  if (known.has(keyOf(given)))
    throw new Rejection('STOCK_TWICE', { at, value: given.areaId, params });
  if (given.places < 0)
    throw new Rejection('STOCK_NEGATIVE', {
      at: `${at}/places`,
      value: `${given.places}`,
      params,
    });
}

/** An unknown stock is not an empty one. */
const placesKnown = (cohort: Cohort, stock: ReadonlyMap<string, GivenPlaces>): Check => ({
  force: 'E',
  rule: 'STOCK_UNKNOWN',
  met: stock.has(keyOf(cohort)),
  at: '/places',
  value: cohort.areaName,
  params: { ageGroup: cohort.ageGroup },
});

function itemOf(stock: GivenPlaces, state: OpenNeeds, begin: LocalDate, at: string): NeedItem {
  const { areaId, ageGroup, requiredFrom = begin } = stock;
  const cohort = state.cohorts[keyOf(stock)];
  if (!cohort)
    throw new Rejection('POPULATION_UNKNOWN', { at, value: areaId, params: { ageGroup } });
  const quota = state.quotas[ageGroup];
  if (!quota) throw new Rejection('QUOTA_UNKNOWN', { at, value: ageGroup });
  const share = state.reserves[keyOf(stock)] ?? state.reserves[ageGroup];
  return needItem({ cohort, quota, stock, share, requiredFrom });
}

const cycleOf = ({ opened: { cycleId } }: OpenNeeds) => (cycleId === undefined ? {} : { cycleId });

/**
 * Closes the assessment. Whether people took part is the gate's question.
 * @throws Rejection HORIZON_MISSING, QUOTA_MISSING, GAP_NOT_ASSESSED, GAP_OUTDATED, RESERVE_MISSING
 */
export function establish(command: EstablishNeeds, state: OpenNeeds): NeedsEvent[] {
  const { gap, horizon, quotas, outdated } = state;
  const items = gap?.items ?? [];
  const E = (rule: string, met: boolean, at: string): Check => ({ force: 'E', rule, met, at });
  const assessment = assess(command, [
    E('HORIZON_MISSING', horizon !== undefined, '/horizon'),
    E('QUOTA_MISSING', Object.keys(quotas).length > 0, '/quotas'),
    E('GAP_NOT_ASSESSED', items.length > 0, '/items'),
    E('GAP_OUTDATED', !outdated, '/items'),
    reserveThoughtOf(items),
  ]);
  const { needsId } = command.data;
  return [
    {
      type: 'NeedsEstablished',
      version: 1,
      data: {
        needsId,
        ...cycleOf(state),
        ...(horizon === undefined ? {} : { horizon: { from: horizon.from, to: horizon.to } }),
        ...(gap === undefined ? {} : { placesOn: gap.placesOn }),
        items,
        totals: gap?.totals ?? [],
        ...assessment,
      },
    },
  ];
}

export const reopen = ({ data }: ReopenNeeds, state: OpenNeeds): NeedsEvent[] =>
  state.status === 'OPEN'
    ? []
    : [{ type: 'NeedsReopened', version: 1, data: { ...data, ...cycleOf(state) } }];

/** @throws Rejection GAP_NOT_ASSESSED, FIGURE_UNKNOWN, FIGURE_NOT_A_NUMBER, FIGURE_WITHOUT_CHILDREN */
export function checkFigures(
  { data }: CheckPublishedFigures,
  { gap, checked }: OpenNeeds,
): NeedsEvent[] {
  if (!gap) throw new Rejection('GAP_NOT_ASSESSED', { at: '/figures' });
  const { needsId, source, figures } = data;
  const checks = figures.map((given, index) => {
    const at = `/figures/${index}`;
    const items = gap.items.filter((item) => belongs(item, given));
    if (items.length === 0)
      throw new Rejection('FIGURE_UNKNOWN', {
        at,
        value: given.areaId ?? given.ageGroup,
        params: { ageGroup: given.ageGroup },
      });
    return checkFigure(given, items, `${at}/published`);
  });
  const found = { needsId, source, checks };
  if (checked && repeats(found, checked)) return [];
  return [{ type: 'PublishedFiguresChecked', version: 1, data: found }];
}

/** An area, the areas that are part of it, or all. */
const belongs = ({ areaId, parentId, ageGroup }: NeedItem, given: GivenFigure): boolean =>
  ageGroup === given.ageGroup &&
  (given.areaId === undefined || given.areaId === areaId || given.areaId === parentId);
