import type { LocalDate } from '#kernel';
import { dayOfMonthOf, monthOf, weekdayOf, yearOf } from './days';
import { sayMonth, sayWeekday, words, type Words } from './words';

/** `2. März 2026`. */
export function sayDate(date: LocalDate): Words {
  const day = dayOfMonthOf(date);
  const { de, en } = sayMonth(yearOf(date), monthOf(date));
  return words(`${day}. ${de}`, `${day} ${en}`);
}

/** `Montag, 2. März 2026`. */
export function sayDay(date: LocalDate): Words {
  const [weekday, { de, en }] = [sayWeekday(weekdayOf(date)), sayDate(date)];
  return words(`${weekday.de}, ${de}`, `${weekday.en}, ${en}`);
}
