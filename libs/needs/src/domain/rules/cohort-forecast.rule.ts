import { fractionText, multiply, parseFraction, Rejection, sum, type Fraction } from '#kernel';
import type { GivenForecast } from '../needs.commands';
import { SCENARIOS, type Exactly, type Scenario } from '../needs.events';
import { exactly } from './exactly';

type Year = Readonly<{ year: number; children: Exactly }>;

/**
 * Each year the children grow one year older: age a is what age a−1 was, times survival and
 * migration; the births of the scenario follow. The age group may hold a part of an age.
 * @source § 80 Abs. 1 Nr. 2 SGB VIII; Kohortenverfahren (Dinslaken, Augsburg, Kiel)
 * @throws Rejection FIGURE_NOT_A_NUMBER, FIGURE_NEGATIVE, WEIGHTS_DO_NOT_FIT, FORECAST_YEARS_DIFFER
 */
export function cohortForecast(given: GivenForecast): Readonly<Record<Scenario, readonly Year[]>> {
  const { ages, weights, births } = given;
  if (weights.length !== ages.length)
    throw new Rejection('WEIGHTS_DO_NOT_FIT', {
      at: '/weights',
      value: `${weights.length}`,
      params: { ages: ages.length },
    });
  const uneven = SCENARIOS.find((scenario) => births[scenario].length !== births.MID.length);
  if (uneven)
    throw new Rejection('FORECAST_YEARS_DIFFER', {
      at: `/births/${uneven}`,
      value: `${births[uneven].length}`,
      params: { years: births.MID.length },
    });
  const of = (scenario: Scenario) => project(given, scenario);
  return { LOW: of('LOW'), MID: of('MID'), HIGH: of('HIGH') };
}

function project(given: GivenForecast, scenario: Scenario): readonly Year[] {
  const read = (texts: readonly string[], at: string) =>
    texts.map((text, index) => parseFraction(exactly(text, `${at}/${index}`)));
  const weights = read(given.weights, '/weights');
  const factor = parseFraction(exactly(given.factor[scenario], `/factor/${scenario}`));
  let cohort = read(given.ages, '/ages');
  const years = [yearOf(given.startYear, cohort, weights)];
  for (const [index, born] of read(given.births[scenario], `/births/${scenario}`).entries()) {
    cohort = older(cohort, born, factor);
    years.push(yearOf(given.startYear + 1 + index, cohort, weights));
  }
  return years;
}

const older = (cohort: readonly Fraction[], born: Fraction, factor: Fraction): Fraction[] => [
  born,
  ...cohort.map((children) => multiply(children, factor)),
];

const yearOf = (year: number, cohort: readonly Fraction[], weights: readonly Fraction[]): Year => ({
  year,
  children: fractionText(
    sum(
      weights.flatMap((weight, age) => cohort.slice(age, age + 1).map((c) => multiply(c, weight))),
    ),
  ),
});
