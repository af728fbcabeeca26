import {
  add,
  compare,
  fraction,
  fractionText,
  multiply,
  parseFraction,
  Rejection,
  sum,
  type Fraction,
} from '#kernel';
import {
  SCENARIOS,
  type Exactly,
  type ForecastBasis,
  type Housing,
  type Scenario,
} from '../needs.events';
import { exactly } from './exactly';

type Year = Readonly<{ year: number; children: Exactly }>;

/** One year of a projection, exact; by age from 0. */
export type ProjectedYear = Readonly<{
  year: number;
  ages: readonly Fraction[];
  /** Absent in the year of the start. */
  born?: Fraction;
  /** Children who moved into new dwellings. */
  moved: readonly Fraction[];
  /** Of the age group: each age times its weight. */
  children: Fraction;
}>;

/**
 * Each year the children grow one year older: age a is what age a−1 was, times survival and
 * migration; the births of the scenario follow, and who moves into new dwellings. The age group may
 * hold a part of an age.
 * @source § 80 Abs. 1 Nr. 2 SGB VIII; Kohortenverfahren (Dinslaken, Augsburg, Kiel)
 * @throws Rejection FIGURE_NOT_A_NUMBER, FIGURE_NEGATIVE, WEIGHTS_DO_NOT_FIT,
 * FORECAST_YEARS_DIFFER, HOUSING_OUTSIDE_FORECAST, HOUSING_AGES_DO_NOT_FIT
 */
export function cohortForecast(given: ForecastBasis): Readonly<Record<Scenario, readonly Year[]>> {
  demandFit(given);
  const of = (scenario: Scenario) =>
    projected(given, scenario).map(({ year, children }) => ({
      year,
      children: fractionText(children),
    }));
  return { LOW: of('LOW'), MID: of('MID'), HIGH: of('HIGH') };
}

function demandFit({ ages, weights, births, startYear, housing = [] }: ForecastBasis): void {
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
  const last = startYear + births.MID.length;
  for (const [index, project] of housing.entries())
    demandHousing(project, { at: `/housing/${index}`, ages: ages.length, startYear, last });
}

type Frame = Readonly<{ at: string; ages: number; startYear: number; last: number }>;

function demandHousing(
  { year, ages }: Housing,
  { at, ages: length, startYear, last }: Frame,
): void {
  if (year <= startYear || year > last)
    throw new Rejection('HOUSING_OUTSIDE_FORECAST', {
      at: `${at}/year`,
      value: `${year}`,
      params: { from: startYear + 1, to: last },
    });
  const shares = sum(ages.map((share, age) => parseFraction(exactly(share, `${at}/ages/${age}`))));
  if (ages.length !== length || compare(shares, ONE) !== 0)
    throw new Rejection('HOUSING_AGES_DO_NOT_FIT', {
      at: `${at}/ages`,
      value: ages.join('; '),
      params: { ages: length },
    });
}

const ZERO = fraction(0n);
const ONE = fraction(1n);

/** The way of one scenario, year by year. */
export function projected(given: ForecastBasis, scenario: Scenario): readonly ProjectedYear[] {
  const read = (texts: readonly string[], at: string) =>
    texts.map((text, index) => parseFraction(exactly(text, `${at}/${index}`)));
  const weights = read(given.weights, '/weights');
  const factor = parseFraction(exactly(given.factor[scenario], `/factor/${scenario}`));
  const start = read(given.ages, '/ages');
  const years: ProjectedYear[] = [
    {
      year: given.startYear,
      ages: start,
      moved: start.map(() => ZERO),
      children: of(start, weights),
    },
  ];
  let cohort = start;
  for (const [index, born] of read(given.births[scenario], `/births/${scenario}`).entries()) {
    const year = given.startYear + 1 + index;
    const moved = movedIn(given, scenario, year);
    cohort = [born, ...cohort.slice(0, -1).map((children) => multiply(children, factor))].map(
      (children, age) => add(children, moved[age] ?? ZERO),
    );
    years.push({ year, ages: cohort, born, moved, children: of(cohort, weights) });
  }
  return years;
}

/** Children who move into the new dwellings of a year, by age. */
function movedIn(
  { ages, housing = [], housingShare }: ForecastBasis,
  scenario: Scenario,
  year: number,
): readonly Fraction[] {
  const share = parseFraction(
    exactly(housingShare?.[scenario] ?? '1', `/housingShare/${scenario}`),
  );
  const projects = housing.filter((project) => project.year === year);
  return ages.map((_, age) =>
    sum(
      projects.map(({ dwellings, childrenPerDwelling, ages: shares }, index) =>
        multiply(
          multiply(
            fraction(dwellings),
            parseFraction(exactly(childrenPerDwelling, `/housing/${index}/childrenPerDwelling`)),
          ),
          multiply(parseFraction(shares[age] ?? '0'), share),
        ),
      ),
    ),
  );
}

const of = (ages: readonly Fraction[], weights: readonly Fraction[]): Fraction =>
  sum(weights.map((weight, age) => multiply(ages[age] ?? ZERO, weight)));
