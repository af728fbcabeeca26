import type { LocalDate } from '#kernel';
import { plusDays } from '../days';
import { derived, type Derived } from '../explained';
import type { Place } from '../place';
import { sayDay } from '../say-day';
import { words, type Words } from '../words';
import { whyNoBusinessDay } from './countable-days.rule';

/** What becomes of a last day that is a Saturday, a Sunday or a public holiday. */
export const SHIFTS = ['NONE', 'NEXT_BUSINESS_DAY'] as const;
export type Shift = (typeof SHIFTS)[number];

/** Passes over the days that are no business days and says why each is none. */
function pass(day: LocalDate, place: Place, direction: 1 | -1): Derived<LocalDate> {
  const reasons: Words[] = [];
  let candidate = day;
  for (;;) {
    const reason = whyNoBusinessDay(candidate, place);
    if (!reason) return derived(candidate, ...reasons);
    reasons.push(reason);
    candidate = plusDays(candidate, direction);
  }
}

/**
 * The last day itself, or the next day that is no Saturday, Sunday or public holiday at the place
 * of performance. Declarations and performances only: reference dates and fixed dates stay.
 * @source § 193 BGB; § 26 Abs. 3 SGB X; § 31 Abs. 3 VwVfG
 */
export function shiftLater(last: LocalDate, place: Place, authority = false): Derived<LocalDate> {
  const { result, steps } = pass(last, place, 1);
  const { de, en } = sayDay(result);
  const source = authority
    ? words('§ 26 Abs. 3 SGB X', '§ 26(3) SGB X')
    : words('§ 193 BGB', '§ 193 BGB');
  const conclusion =
    result === last
      ? words(
          `${de}, ist in ${place.land} weder Samstag noch Sonntag noch Feiertag: keine Verschiebung (${source.de}).`,
          `${en}, is no Saturday, Sunday or public holiday in ${place.land}: no shift (${source.en}).`,
        )
      : words(
          `An die Stelle tritt der nächste Werktag: ${de} (${source.de}).`,
          `The next working day takes its place: ${en} (${source.en}).`,
        );
  return derived(result, ...steps, conclusion);
}

/**
 * The day itself, or the last business day before it. No statute asks for it: § 193 BGB does not
 * shorten the time of those who must act, so a backward period moves only where a bye-law says so.
 * @source standing orders of the body (setting MOVE_EARLIER)
 */
export function shiftEarlier(day: LocalDate, place: Place): Derived<LocalDate> {
  const { result, steps } = pass(day, place, -1);
  if (result === day) return derived(result);
  const { de, en } = sayDay(result);
  return derived(
    result,
    ...steps,
    words(
      `Vorverlegt auf den letzten Arbeitstag davor: ${de} (Regel der Geschäftsordnung).`,
      `Moved to the last business day before: ${en} (rule of the standing orders).`,
    ),
  );
}
