import { roundHalfUp } from '#kernel';
import type { View } from '#shell';
import { SCENARIOS, type AgeGroup, type Scenario } from './domain/needs.events';
import { projected, type ProjectedYear } from './domain/rules/cohort-forecast.rule';
import { needsOverview } from './projections/needs-overview.projection';

type Asked = Readonly<{ needsId: string; areaId: string; ageGroup: AgeGroup }>;

/** How a forecast came about, age by age and year by year. Rounded half up to two digits. */
export function readForecast(
  { needsId, areaId, ageGroup }: Asked,
  { reads, moment }: Pick<View, 'reads' | 'moment'>,
) {
  const forecast = reads
    .get(needsOverview, needsId, moment)
    ?.forecasts.find((made) => made.areaId === areaId && made.ageGroup === ageGroup);
  const basis = forecast?.basis;
  if (!forecast || !basis) return undefined;
  const { areaName, source, method } = forecast;
  const years = (scenario: Scenario) => projected(basis, scenario).map(shownYear);
  const [LOW, MID, HIGH] = SCENARIOS.map(years) as [Years, Years, Years];
  return { needsId, areaId, areaName, ageGroup, source, method, basis, years: { LOW, MID, HIGH } };
}

type Years = ReturnType<typeof shownYear>[];

const shownYear = ({ year, ages, born, moved, children }: ProjectedYear) => ({
  year,
  ages: ages.map((count) => roundHalfUp(count, 2)),
  ...(born === undefined ? {} : { born: roundHalfUp(born, 2) }),
  moved: moved.map((count) => roundHalfUp(count, 2)),
  children: roundHalfUp(children, 2),
});
