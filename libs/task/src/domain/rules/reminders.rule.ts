import { localDateOf, plusDays, startOf } from '#calendar';
import type { Instant, LocalDate } from '#kernel';

/** The days on which who has to act is reminded, in order. `offsets` in days from the due date. */
const daysOf = (dueOn: LocalDate, offsets: readonly number[]): readonly LocalDate[] =>
  offsets.map((offset) => plusDays(dueOn, offset)).sort();

/**
 * The next day on which who has to act is to be reminded; none that has passed is made up for.
 * @source Planungspraxis (Erinnerung vor und nach dem Termin)
 */
export const nextReminder = (
  dueOn: LocalDate,
  offsets: readonly number[],
  after: LocalDate,
): LocalDate | undefined => daysOf(dueOn, offsets).find((day) => day > after);

/** The newest reminder whose day has come, and those that were missed with it. */
export const dueReminder = (
  dueOn: LocalDate,
  offsets: readonly number[],
  now: Instant,
): LocalDate | undefined =>
  daysOf(dueOn, offsets).findLast((day) => day <= localDateOf(now) && startOf(day) <= now);
