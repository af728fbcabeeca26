import {
  compare,
  divide,
  fraction,
  multiply,
  parseFraction,
  Rejection,
  roundHalfUp,
  subtract,
  sum,
  type Fraction,
} from '#kernel';
import type { BackTestForecast } from '../needs.commands';
import {
  SCENARIOS,
  type BackTestYear,
  type Exactly,
  type ForecastBackTested,
  type Scenario,
  type YearCount,
} from '../needs.events';
import { projected } from './cohort-forecast.rule';
import { exactly } from './exactly';

type Found = Pick<ForecastBackTested['data'], 'factor' | 'years' | 'meanError'>;
type Given = Pick<BackTestForecast['data'], 'startYear' | 'weights' | 'counts'>;

/** Digits of a factor: more would feign a precision that nobody has. */
const FACTOR_DIGITS = 4;

/**
 * What the cohort forecast would have said in the year of the start, knowing only the years up to
 * it, against what was counted later. The factor is the mean of the cohorts; the births are those
 * of the years known: their mean, the fewest, the most.
 * @source § 80 Abs. 1 Nr. 2 SGB VIII; Kohortenverfahren (Dinslaken: Mittel der Kohorten)
 * @throws Rejection BACK_TEST_YEARS, BACK_TEST_AGES, BACK_TEST_WITHOUT_CHILDREN,
 * FIGURE_NOT_A_NUMBER, FIGURE_NEGATIVE
 */
export function backTest({ startYear, weights, counts }: Given): Found {
  const years = inOrder(counts, weights.length);
  const known = years.filter(({ year }) => year <= startYear);
  const later = years.filter(({ year }) => year > startYear);
  const start = known.at(-1);
  if (start?.year !== startYear || known.length < 2 || later.length === 0)
    throw new Rejection('BACK_TEST_YEARS', {
      at: '/counts',
      value: `${startYear}`,
      params: { known: known.length, later: later.length },
    });
  const factor = factorsOf(known);
  const births = birthsOf(known, later.length);
  const basis = { startYear, ages: start.texts, weights, factor, births };
  const of = (scenario: Scenario) => projected(basis, scenario).slice(1);
  const ways = { LOW: of('LOW'), MID: of('MID'), HIGH: of('HIGH') };
  const share = weights.map((weight, age) => parseFraction(exactly(weight, `/weights/${age}`)));
  const compared = later.map((counted, index) =>
    comparedYear(counted, share, (scenario) => ways[scenario][index]?.children ?? ZERO),
  );
  const errors = compared.flatMap(({ error }) => error ?? []);
  return {
    factor,
    years: compared.map(({ row }) => row),
    ...(errors.length === 0
      ? {}
      : { meanError: roundHalfUp(divide(sum(errors), fraction(errors.length)), 1) }),
  };
}

type Counted = Readonly<{ year: number; ages: readonly Fraction[]; texts: readonly Exactly[] }>;

/** Year after year without a hole, each with as many ages. */
function inOrder(counts: readonly YearCount[], length: number): readonly Counted[] {
  const sorted = counts
    .map(({ year, ages }, index) => {
      const at = `/counts/${index}/ages`;
      if (ages.length !== length)
        throw new Rejection('BACK_TEST_AGES', {
          at,
          value: `${ages.length}`,
          params: { year, ages: length },
        });
      const texts = ages.map((text, age) => exactly(text, `${at}/${age}`));
      return { year, texts, ages: texts.map(parseFraction) };
    })
    .sort((a, b) => a.year - b.year);
  for (const [index, { year }] of sorted.entries())
    if (index > 0 && year !== (sorted[index - 1]?.year ?? 0) + 1)
      throw new Rejection('BACK_TEST_YEARS', {
        at: '/counts',
        value: `${year}`,
        params: { known: index, later: sorted.length - index },
      });
  return sorted;
}

const ZERO = fraction(0n);
const HUNDRED = fraction(100n);

/** Children of one year over the same cohorts a year before. */
const ratio = (
  before: Counted,
  after: Counted,
): Readonly<{ above: Fraction; below: Fraction }> => ({
  above: sum(after.ages.slice(1)),
  below: sum(before.ages.slice(0, -1)),
});

function factorsOf(known: readonly Counted[]): Readonly<Record<Scenario, Exactly>> {
  const steps = known.slice(1).map((after, index) => ratio(known[index] ?? after, after));
  const below = sum(steps.map((step) => step.below));
  if (steps.some((step) => compare(step.below, ZERO) === 0))
    throw new Rejection('BACK_TEST_WITHOUT_CHILDREN', { at: '/counts', value: '0' });
  const yearly = steps.map((step) => divide(step.above, step.below)).sort(compare);
  const mean = divide(sum(steps.map(({ above }) => above)), below);
  const text = (value: Fraction | undefined) => roundHalfUp(value ?? mean, FACTOR_DIGITS);
  return { LOW: text(yearly[0]), MID: text(mean), HIGH: text(yearly.at(-1)) };
}

function birthsOf(
  known: readonly Counted[],
  years: number,
): Readonly<Record<Scenario, readonly Exactly[]>> {
  const born = known.map(({ ages }) => ages[0] ?? ZERO).sort(compare);
  const mean = divide(sum(born), fraction(born.length));
  const each = (value: Fraction | undefined) =>
    Array.from({ length: years }, () => roundHalfUp(value ?? mean, 1));
  return { LOW: each(born[0]), MID: each(mean), HIGH: each(born.at(-1)) };
}

function comparedYear(
  { year, ages }: Counted,
  weights: readonly Fraction[],
  forecast: (scenario: Scenario) => Fraction,
): Readonly<{ row: BackTestYear; error?: Fraction }> {
  const actual = sum(weights.map((weight, age) => multiply(ages[age] ?? ZERO, weight)));
  const difference = subtract(forecast('MID'), actual);
  const counted = compare(actual, ZERO) > 0;
  const share = counted ? multiply(divide(difference, actual), HUNDRED) : undefined;
  const shown = (value: Fraction) => roundHalfUp(value, 1);
  const [LOW, MID, HIGH] = SCENARIOS.map((scenario) => shown(forecast(scenario))) as [
    string,
    string,
    string,
  ];
  return {
    row: {
      ...{ year, LOW, MID, HIGH, actual: shown(actual), deviation: shown(difference) },
      ...(share === undefined ? {} : { perCent: shown(share) }),
      within: compare(forecast('LOW'), actual) <= 0 && compare(actual, forecast('HIGH')) <= 0,
    },
    ...(share === undefined ? {} : { error: absolute(share) }),
  };
}

const absolute = (value: Fraction): Fraction =>
  compare(value, ZERO) < 0 ? subtract(ZERO, value) : value;
