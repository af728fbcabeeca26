import { sayDate, type Words } from '#calendar';
import {
  add,
  compare,
  fraction,
  fractionText,
  negate,
  parseFraction,
  roundHalfUp,
  sum,
  type Fraction,
  type LocalDate,
} from '#kernel';
import type { NeedFact } from '../foreign.facts';
import type { AgeGroup } from '../measure.content';

/** Places that a measure adds to one area and age group. */
export type Planned = Readonly<{
  measureId: string;
  title: string;
  areaId: string;
  ageGroup: AgeGroup;
  places: number;
  /** Absent where the beginning is not known. */
  startsOn?: LocalDate;
  approved: boolean;
}>;

export type Coverage = Readonly<{
  areaId: string;
  areaName: string;
  ageGroup: AgeGroup;
  requiredFrom: LocalDate;
  /** Exact: what is missing, 0 where there is a surplus. */
  missing: string;
  reserve?: string;
  planned: number;
  approved: number;
  /** Planned and beginning no later than required. */
  inTime: number;
  sufficient: boolean;
  /** Everything planned begins no later than required. */
  timely: boolean;
  sufficientInTime: boolean;
  /** The reserve for unforeseen need is covered, too. */
  withReserve: boolean;
  late: readonly Readonly<{ measureId: string; title: string; startsOn?: LocalDate }>[];
  explanation: Words;
}>;

const ZERO = fraction(0n);

/**
 * Whether what is planned comes in time and is enough: shown and explained, never a condition.
 * @source § 80 Abs. 1 Nr. 3 SGB VIII
 */
export const coverage = (
  needs: readonly NeedFact[],
  planned: readonly Planned[],
): readonly Coverage[] =>
  needs.map((need) =>
    cover(
      need,
      planned.filter(
        ({ areaId, ageGroup }) => areaId === need.areaId && ageGroup === need.ageGroup,
      ),
    ),
  );

function cover(need: NeedFact, measures: readonly Planned[]): Coverage {
  const { areaId, areaName, ageGroup, requiredFrom, reserve } = need;
  const gap = parseFraction(need.gap);
  const missing = compare(gap, ZERO) < 0 ? negate(gap) : ZERO;
  const punctual = measures.filter((measure) => isPunctual(measure, requiredFrom));
  const late = measures.filter((measure) => !isPunctual(measure, requiredFrom));
  const [planned, inTime] = [places(measures), places(punctual)];
  const enough = (count: number, wanted: Fraction) => compare(fraction(count), wanted) >= 0;
  const found = {
    planned,
    approved: places(measures.filter(({ approved }) => approved)),
    inTime,
    sufficient: enough(planned, missing),
    timely: late.length === 0,
    sufficientInTime: enough(inTime, missing),
    withReserve: enough(planned, add(missing, parseFraction(reserve ?? '0'))),
  };
  return {
    areaId,
    areaName,
    ageGroup,
    requiredFrom,
    missing: fractionText(missing),
    ...(reserve === undefined ? {} : { reserve }),
    ...found,
    late: late.map(({ measureId, title, startsOn }) => ({
      measureId,
      title,
      ...(startsOn === undefined ? {} : { startsOn }),
    })),
    explanation: explain(missing, requiredFrom, found, late.length),
  };
}

/** A beginning that is not known is not in time. */
const isPunctual = ({ startsOn }: Planned, requiredFrom: LocalDate): boolean =>
  startsOn !== undefined && startsOn <= requiredFrom;

const places = (measures: readonly Planned[]): number =>
  measures.reduce((all, measure) => all + measure.places, 0);

const nothingMissing = (requiredFrom: LocalDate, planned: number): Words => ({
  de: `Es fehlt ab ${sayDate(requiredFrom).de} kein Platz; geplant sind ${planned}.`,
  en: `No place is missing from ${sayDate(requiredFrom).en}; ${planned} are planned.`,
});

function explain(
  missing: Fraction,
  requiredFrom: LocalDate,
  {
    planned,
    approved,
    inTime,
    sufficient,
  }: Pick<Coverage, 'planned' | 'approved' | 'inTime' | 'sufficient'>,
  late: number,
): Words {
  if (compare(missing, ZERO) === 0) return nothingMissing(requiredFrom, planned);
  const from = sayDate(requiredFrom);
  const short = roundHalfUp(sum([missing, negate(fraction(planned))]));
  const [wanted, lacking] = [roundHalfUp(missing, 2), sufficient ? '0' : short];
  return {
    de:
      `Es fehlen ${wanted.replace('.', ',')} Plätze ab ${from.de}. Geplant sind ${planned}, davon ` +
      `${approved} beschlossen und ${inTime} rechtzeitig; Maßnahmen mit späterem oder unbekanntem ` +
      `Beginn: ${late}. ${sufficient ? 'Das reicht aus.' : `Offen bleiben rund ${lacking}.`}`,
    en:
      `${wanted} places are missing from ${from.en}. ${planned} are planned, ${approved} of them ` +
      `approved and ${inTime} in time; measures beginning later or on a day not known: ${late}. ` +
      (sufficient ? 'That is enough.' : `About ${lacking} remain open.`),
  };
}
