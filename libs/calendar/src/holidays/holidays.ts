import type { LocalDate } from '#kernel';
import { plusDays, weekdayOf, yearOf } from '../days';
import type { Land, Place } from '../place';
import { words, type Words } from '../words';
import type { Falls, Holiday } from './calendar-data';
import { data } from './de-2026.1';
import { easterSunday } from './easter';

/** Names the frozen holidays; stored with every date computed from them. */
export const CALENDAR_VERSION = data.version;

/** The years whose holidays are known; any other is refused, because a guess would be a wrong deadline. */
export const CALENDAR_YEARS = { first: data.first, last: data.last } as const;

export type HolidayOfYear = Readonly<{ day: LocalDate; name: Words }>;

const MUNICIPAL = words('örtlicher Feiertag', 'municipal holiday');
const WEDNESDAY = 3;

const knowsYear = (year: number) => year >= data.first && year <= data.last;

export const knowsYearOf = (day: LocalDate): boolean => knowsYear(yearOf(day));

function dayOf(falls: Falls, year: number): LocalDate {
  if ('once' in falls) return falls.once as LocalDate;
  if ('day' in falls) return `${year}-${falls.day}` as LocalDate;
  if ('easter' in falls) return plusDays(easterSunday(year), falls.easter);
  const dayBefore = plusDays(`${year}-${falls.wednesdayBefore}` as LocalDate, -1);
  return plusDays(dayBefore, -((weekdayOf(dayBefore) - WEDNESDAY + 7) % 7));
}

const holds = ({ in: laender, from = data.first }: Holiday, land: Land, year: number) =>
  year >= from && laender.includes(land);

const computed = new Map<string, ReadonlyMap<LocalDate, Words>>();

/** Two holidays on one day keep both names. */
function computeYear(land: Land, year: number): ReadonlyMap<LocalDate, Words> {
  const names = new Map<LocalDate, Words>();
  for (const holiday of data.holidays) {
    const day = dayOf(holiday, year);
    if (!holds(holiday, land, year) || yearOf(day) !== year) continue;
    const known = names.get(day);
    const { de, en } = holiday;
    names.set(day, known ? words(`${known.de} und ${de}`, `${known.en} and ${en}`) : { de, en });
  }
  return names;
}

/** @throws RangeError for a year whose holidays are not known */
function namesOf(land: Land, year: number): ReadonlyMap<LocalDate, Words> {
  const key = `${land} ${year}`;
  const known = computed.get(key);
  if (known) return known;
  if (!knowsYear(year))
    throw new RangeError(
      `Calendar ${data.version} knows the public holidays of ${data.first} to ${data.last}, not of ${year}.`,
    );
  const names = computeYear(land, year);
  computed.set(key, names);
  return names;
}

/**
 * The public holiday on this day at this place.
 * @throws RangeError for a year whose holidays are not known
 */
export function holidayOn(day: LocalDate, { land, municipal = [] }: Place): Words | undefined {
  const name = namesOf(land, yearOf(day)).get(day);
  return name ?? (municipal.includes(day) ? MUNICIPAL : undefined);
}

/**
 * The public holidays of a year at a place, in their order.
 * @throws RangeError for a year whose holidays are not known
 */
export function holidaysOf(year: number, { land, municipal = [] }: Place): HolidayOfYear[] {
  const names = new Map(namesOf(land, year));
  for (const day of municipal)
    if (yearOf(day) === year && !names.has(day)) names.set(day, MUNICIPAL);
  return [...names].map(([day, name]) => ({ day, name })).sort((a, b) => (a.day < b.day ? -1 : 1));
}
