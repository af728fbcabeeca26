import { sayDay, type Words } from '#calendar';
import {
  add,
  compare,
  fraction,
  fractionText,
  negate,
  parseFraction,
  roundHalfUp,
  type Fraction,
  type LocalDate,
} from '#kernel';

/** `YELLOW`: sufficient, yet not in time. */
export type Light = 'GREEN' | 'YELLOW' | 'RED';

/** Need of one area and age group. `gap`: places less need, exact; below 0 places are missing. */
export type NeedOf = Readonly<{
  areaId: string;
  areaName: string;
  ageGroup: string;
  gap: string;
  reserve?: string;
  requiredFrom: LocalDate;
}>;

/** What a measure adds in one area and age group. Unit: places. */
export type PlannedOf = Readonly<{
  measureId: string;
  areaId: string;
  ageGroup: string;
  places: number;
  /** First day on which it helps; unknown when the measure does not say. */
  from?: LocalDate;
}>;

/** Whether what is planned suffices and comes in time, and how that was found. */
export type Adequacy = Readonly<{
  areaId: string;
  areaName: string;
  ageGroup: string;
  missing: string;
  planned: number;
  plannedInTime: number;
  requiredFrom: LocalDate;
  sufficient: boolean;
  timely: boolean;
  light: Light;
  measures: readonly string[];
  explanation: Words;
}>;

const sum = (planned: readonly PlannedOf[]): number =>
  planned.reduce((total, { places }) => total + places, 0);

/** Missing places and the reserve; never below 0. */
function demandOf({ gap, reserve }: NeedOf): Fraction {
  const demand = add(negate(parseFraction(gap)), parseFraction(reserve ?? '0'));
  return compare(demand, fraction(0)) < 0 ? fraction(0) : demand;
}

const covers = (places: number, demand: Fraction): boolean =>
  compare(fraction(places), demand) >= 0;

const light = (sufficient: boolean, timely: boolean): Light =>
  sufficient ? (timely ? 'GREEN' : 'YELLOW') : 'RED';

/**
 * Required measures are planned in time and in sufficient quantity: the places planned cover what is
 * missing and the reserve, by the day they are needed. Computed and explained; it blocks nothing.
 * @source § 80 Abs. 1 Nr. 3 SGB VIII; domain.md 11 (C7)
 */
export function adequacy(need: NeedOf, measures: readonly PlannedOf[]): Adequacy {
  const { areaId, areaName, ageGroup, requiredFrom } = need;
  const here = measures.filter((m) => m.areaId === areaId && m.ageGroup === ageGroup);
  const inTime = here.filter(({ from }) => from !== undefined && from <= requiredFrom);
  const demand = demandOf(need);
  const [planned, plannedInTime] = [sum(here), sum(inTime)];
  const [sufficient, timely] = [covers(planned, demand), covers(plannedInTime, demand)];
  const missing = fractionText(demand);
  return {
    areaId,
    areaName,
    ageGroup,
    missing,
    planned,
    plannedInTime,
    requiredFrom,
    sufficient,
    timely,
    light: light(sufficient, timely),
    measures: here.map(({ measureId }) => measureId),
    explanation: explain(need, roundHalfUp(demand, 2), planned, plannedInTime),
  };
}

const explain = (
  { areaName, ageGroup, requiredFrom }: NeedOf,
  missing: string,
  planned: number,
  inTime: number,
): Words => ({
  de: `${areaName}, ${ageGroup}: einschließlich Reserve fehlen ${missing.replace('.', ',')} Plätze; geplant sind ${planned}, davon ${inTime} bis ${sayDay(requiredFrom).de}.`,
  en: `${areaName}, ${ageGroup}: ${missing} places are missing, reserve included; ${planned} are planned, ${inTime} of them by ${sayDay(requiredFrom).en}.`,
});
