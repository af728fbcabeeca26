import { plusDays, yearOf } from '#calendar';
import type { LocalDate } from '#kernel';

export type ReferenceDates = Readonly<{ placesOn: LocalDate; populationOn: LocalDate }>;

/**
 * The last 1 March not later than `today`: the day of the official day-care statistics.
 * @source § 99 Abs. 7 bis 7b SGB VIII
 */
export function placesReferenceDate(today: LocalDate): LocalDate {
  const firstOfMarch = `${yearOf(today)}-03-01` as LocalDate;
  return firstOfMarch <= today ? firstOfMarch : (`${yearOf(today) - 1}-03-01` as LocalDate);
}

/**
 * The end of the year before, for which the registers of residents report.
 * @source § 99 Abs. 7 SGB VIII; practice of the offices
 */
export const populationReferenceDate = (placesOn: LocalDate): LocalDate =>
  plusDays(`${yearOf(placesOn)}-01-01` as LocalDate, -1);
