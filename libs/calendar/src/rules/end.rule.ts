import type { LocalDate } from '#kernel';
import { dayOfMonthOf, monthOf, plusDays, plusMonths, yearOf } from '../days';
import { derived, type Derived } from '../explained';
import { sayDay } from '../say-day';
import { sayMonth, words } from '../words';
import type { Begin } from './begin.rule';

const DAYS_OF_WEEK = 7;

/**
 * A period of days ends with its last day.
 * @source § 188 Abs. 1 BGB
 */
export function endOfDays({ day, counts }: Begin, days: number): Derived<LocalDate> {
  const last = plusDays(day, counts ? days - 1 : days);
  const { de, en } = sayDay(last);
  return derived(
    last,
    words(
      `Der letzte Tag der Frist ist ${de} (§ 188 Abs. 1 BGB).`,
      `The last day of the period is ${en} (§ 188(1) BGB).`,
    ),
  );
}

/**
 * A period of weeks ends with the day named as the day of the event, or with the day before the one
 * named as the first day of the period.
 * @source § 188 Abs. 2 BGB
 */
export function endOfWeeks({ day, counts }: Begin, weeks: number): Derived<LocalDate> {
  const last = plusDays(day, weeks * DAYS_OF_WEEK - (counts ? 1 : 0));
  const { de, en } = sayDay(last);
  return derived(
    last,
    counts
      ? words(
          `Die Frist endet mit dem Tag der letzten Woche, der dem gleichnamigen Tag des Anfangs vorhergeht: ${de} (§ 188 Abs. 2 BGB).`,
          `The period ends with the day of the last week before the one named as the first day: ${en} (§ 188(2) BGB).`,
        )
      : words(
          `Die Frist endet mit dem Tag der letzten Woche, der dem Ereignistag im Namen gleicht: ${de} (§ 188 Abs. 2 BGB).`,
          `The period ends with the day of the last week named as the day of the event: ${en} (§ 188(2) BGB).`,
        ),
  );
}

/**
 * A period of months ends with the day numbered as the day of the event, or with the day before the
 * one numbered as the first day of the period; where the month lacks the day, with its last.
 * @source § 188 Abs. 2 und 3 BGB; GmS-OGB 2/71
 */
export function endOfMonths({ day, counts }: Begin, months: number): Derived<LocalDate> {
  const same = plusMonths(day, months);
  if (dayOfMonthOf(same) < dayOfMonthOf(day)) return endOfShortMonth(day, same);
  const last = counts ? plusDays(same, -1) : same;
  const { de, en } = sayDay(last);
  return derived(
    last,
    counts
      ? words(
          `Die Frist endet mit dem Tag des letzten Monats, der dem Tag mit der Zahl des Anfangstages vorhergeht: ${de} (§ 188 Abs. 2 BGB).`,
          `The period ends with the day of the last month before the one numbered as the first day: ${en} (§ 188(2) BGB).`,
        )
      : words(
          `Die Frist endet mit dem Tag des letzten Monats, der dem Ereignistag in der Zahl gleicht: ${de} (§ 188 Abs. 2 BGB).`,
          `The period ends with the day of the last month numbered as the day of the event: ${en} (§ 188(2) BGB).`,
        ),
  );
}

function endOfShortMonth(day: LocalDate, last: LocalDate): Derived<LocalDate> {
  const number = dayOfMonthOf(day);
  const month = sayMonth(yearOf(last), monthOf(last));
  const { de, en } = sayDay(last);
  return derived(
    last,
    words(
      `Der ${month.de} hat keinen ${number}. Tag; die Frist endet mit dem letzten Tag des Monats: ${de} (§ 188 Abs. 3 BGB).`,
      `${month.en} has no day ${number}; the period ends with the last day of the month: ${en} (§ 188(3) BGB).`,
    ),
  );
}
