import type { LocalDate } from '#kernel';
import { derived, type Derived } from '../explained';
import { sayDay } from '../say-day';
import { words } from '../words';

/**
 * A reference date, an appointment, or a last day set with notice of the rule: each stays on its
 * day, also on a Sunday, unless a shift is asked for.
 * @source § 26 Abs. 3 Satz 2 und Abs. 5 SGB X; § 31 Abs. 3 Satz 2 und Abs. 5 VwVfG
 */
export function fixedDate(date: LocalDate): Derived<LocalDate> {
  const { de, en } = sayDay(date);
  return derived(
    date,
    words(
      `Festes Datum (Stichtag oder Termin): ${de}.`,
      `Fixed date (reference date or appointment): ${en}.`,
    ),
  );
}
