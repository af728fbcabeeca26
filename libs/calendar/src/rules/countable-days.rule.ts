import type { LocalDate } from '#kernel';
import { plusDays, weekdayOf } from '../days';
import { holidayOn } from '../holidays/holidays';
import type { Place } from '../place';
import { sayDate } from '../say-day';
import { sayWeekday, words, type Words } from '../words';

const SATURDAY = 6;
const SUNDAY = 7;

/**
 * Werktag: Monday to Saturday, no public holiday.
 * @source § 3 Abs. 2 BUrlG
 */
export const isWerktag = (day: LocalDate, place: Place): boolean =>
  weekdayOf(day) < SUNDAY && !holidayOn(day, place);

/**
 * Arbeitstag: Monday to Friday, no public holiday. What § 193 BGB lets a period end on; 24 and
 * 31 December are such days.
 * @source § 193 BGB; § 26 Abs. 3 SGB X; § 31 Abs. 3 VwVfG
 */
export const isBusinessDay = (day: LocalDate, place: Place): boolean =>
  weekdayOf(day) < SATURDAY && !holidayOn(day, place);

/** Why a day is no business day, as a sentence; `undefined` when it is one. */
export function whyNoBusinessDay(day: LocalDate, place: Place): Words | undefined {
  const { de, en } = sayDate(day);
  const holiday = holidayOn(day, place);
  if (holiday)
    return words(
      `Der ${de} ist in ${place.land} Feiertag (${holiday.de}).`,
      `${en} is a public holiday in ${place.land} (${holiday.en}).`,
    );
  const weekday = weekdayOf(day);
  if (weekday < SATURDAY) return undefined;
  const name = sayWeekday(weekday);
  return words(`Der ${de} ist ein ${name.de}.`, `${en} is a ${name.en}.`);
}

/** The day itself, or the first business day after it (`1`) or before it (`-1`). */
function businessDayFrom(day: LocalDate, place: Place, direction: 1 | -1): LocalDate {
  let candidate = day;
  while (!isBusinessDay(candidate, place)) candidate = plusDays(candidate, direction);
  return candidate;
}

/** The day itself, or the first business day after it. */
export const nextBusinessDay = (day: LocalDate, place: Place): LocalDate =>
  businessDayFrom(day, place, 1);

/** The day itself, or the last business day before it. */
export const previousBusinessDay = (day: LocalDate, place: Place): LocalDate =>
  businessDayFrom(day, place, -1);

/**
 * Business days left: those after `from`, up to and including `to`. Negative when `to` lies before
 * `from`: the business days by which it is overdue.
 */
export function businessDaysUntil(from: LocalDate, to: LocalDate, place: Place): number {
  if (to < from) return 0 - businessDaysUntil(to, from, place);
  let count = 0;
  for (let day = from; day < to;) {
    day = plusDays(day, 1);
    if (isBusinessDay(day, place)) count++;
  }
  return count;
}
