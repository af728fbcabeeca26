import { cellKey, type CellValues } from '../patterns/grid-values';
import { readExact, typedExact, typedPercent } from '../patterns/numbers';
import { USUAL_WEIGHTS, type Needs } from './age-groups';
import type { Subject } from './frame';
import { FACTOR, SCENARIOS, SHARE, type Scenario } from './scenarios';

const USUAL_FACTOR: Readonly<Record<Scenario, string>> = { LOW: '0,98', MID: '1', HIGH: '1,02' };
const USUAL_SHARE: Readonly<Record<Scenario, string>> = { LOW: '50', MID: '80', HIGH: '100' };

const of =
  ({ areaId, ageGroup }: Subject) =>
  (made: Readonly<{ areaId: string; ageGroup: string }>) =>
    made.areaId === areaId && made.ageGroup === ageGroup;

/** What is known of a subject: a forecast that is revised, a test that found factor and births. */
export function knownOf(needs: Needs, subject: Subject) {
  const forecast = needs.forecasts.find(of(subject));
  const test = needs.backTests.find(of(subject));
  const counted = test?.counts.map(({ year }) => year) ?? [];
  const year = needs.cohorts.find(of(subject))?.asOf.slice(0, 4);
  return {
    forecast,
    test,
    startYear:
      forecast?.basis?.startYear ??
      (counted.length > 0 ? Math.max(...counted) : year === undefined ? undefined : Number(year)),
    years: forecast?.basis?.births.MID.length,
  };
}
export type Known = ReturnType<typeof knownOf>;

/** Ages of the start: as forecast before, as counted for a test, else nothing. */
export function presentStart(known: Known, subject: Subject, startYear: number): CellValues {
  const basis = known.forecast?.basis;
  const weights = basis?.weights ?? known.test?.weights ?? USUAL_WEIGHTS[subject.ageGroup];
  const counted =
    (basis?.startYear === startYear ? basis.ages : undefined) ??
    known.test?.counts.find(({ year }) => year === startYear)?.ages;
  return Object.fromEntries(
    weights.flatMap((weight, age) => {
      const count = counted?.[age];
      return [
        [cellKey(String(age), 'children'), count === undefined ? '' : typedExact(count)],
        [cellKey(String(age), 'weight'), typedExact(weight)],
      ] as const;
    }),
  );
}

/** The assumptions of the forecast that is revised, else what is usual; births are to be thought of. */
export function presentAssumptions({ forecast }: Known, births: readonly string[]): CellValues {
  const basis = forecast?.basis;
  return Object.fromEntries(
    SCENARIOS.flatMap((scenario) => [
      [
        cellKey(FACTOR, scenario),
        basis ? typedExact(basis.factor[scenario]) : USUAL_FACTOR[scenario],
      ],
      [
        cellKey(SHARE, scenario),
        basis?.housingShare ? typedPercent(basis.housingShare[scenario]) : USUAL_SHARE[scenario],
      ],
      ...births.map((year, index) => {
        const born = basis?.births[scenario][index];
        return [cellKey(year, scenario), born === undefined ? '' : typedExact(born)] as const;
      }),
    ]),
  );
}

/** The factor and the births that a test found in the years known. */
export function assumptionsOfTest(
  { test }: Known,
  births: readonly string[],
): CellValues | undefined {
  if (!test) return undefined;
  const born = test.counts
    .filter(({ year }) => year <= test.startYear)
    .map(({ ages }) => Number(readExact(typedExact(ages[0] ?? '0')) ?? 0));
  const mean = born.reduce((sum, count) => sum + count, 0) / Math.max(1, born.length);
  const each = { LOW: Math.min(...born), MID: mean, HIGH: Math.max(...born) };
  return Object.fromEntries(
    SCENARIOS.flatMap((scenario) => [
      [cellKey(FACTOR, scenario), typedExact(test.factor[scenario])],
      ...births.map((year) => [cellKey(year, scenario), typedDecimal(each[scenario])] as const),
    ]),
  );
}

const typedDecimal = (value: number) => String(Number(value.toFixed(1))).replace('.', ',');

/** Births as in the year of the start, a tenth less and a tenth more. */
export function birthsAsBefore(start: CellValues, births: readonly string[]): CellValues {
  const born = Number(readExact(start[cellKey('0', 'children')] ?? '') ?? Number.NaN);
  if (Number.isNaN(born)) return {};
  const each = { LOW: born * 0.9, MID: born, HIGH: born * 1.1 };
  return Object.fromEntries(
    births.flatMap((year) =>
      SCENARIOS.map((scenario) => [cellKey(year, scenario), typedDecimal(each[scenario])] as const),
    ),
  );
}

/** New dwellings as they are typed: the shares of the ages in one line, of a hundred. */
export const presentHousing = ({ forecast }: Known) =>
  forecast?.basis?.housing?.map(({ year, dwellings, childrenPerDwelling, ages }) => ({
    year,
    dwellings,
    childrenPerDwelling: typedExact(childrenPerDwelling),
    shares: ages.map(typedPercent).join('; '),
  }));
