import type { LocalDate } from '#kernel';
import { ended, shifted, type Ended } from '../ended';
import { plusDays } from '../days';
import { derived, then } from '../explained';
import type { Length } from '../length';
import type { Place } from '../place';
import { sayDay } from '../say-day';
import { words } from '../words';
import { lastDayOf } from './forward-period.rule';
import type { Shift } from './shift.rule';

export type Extension = Length & Readonly<{ shift: Shift; setByAuthority?: true }>;

/**
 * The new end of a period that is extended, also after it was over. The extension runs from the
 * expiry of the old last day, so the day after it counts as the first. Old and new period are one:
 * `unshifted` is the old end before any shift, and only the new end is shifted.
 * @source § 190 BGB; § 26 Abs. 7 SGB X; § 31 Abs. 7 VwVfG
 */
export function extend(
  unshifted: LocalDate,
  extension: Extension,
  place: Place,
): Ended<Readonly<{ unshifted: LocalDate; extension: Extension; place: Place }>> {
  const day = plusDays(unshifted, 1);
  const [old, first] = [sayDay(unshifted), sayDay(day)];
  const source = extension.setByAuthority
    ? words('§ 26 Abs. 7 SGB X, § 190 BGB', '§ 26(7) SGB X, § 190 BGB')
    : words('§ 190 BGB', '§ 190 BGB');
  const begin = derived(
    { day, counts: true },
    words(
      `Die bisherige Frist läuft mit ${old.de}, ab; die Verlängerung zählt von ihrem Ablauf an, also ab ${first.de} (${source.de}).`,
      `The period so far expires with ${old.en}; the extension counts from its expiry, that is from ${first.en} (${source.en}).`,
    ),
  );
  const last = then(begin, (from) => lastDayOf(from, extension, place));
  return ended(shifted(last, extension.shift, place, extension.setByAuthority), {
    unshifted,
    extension,
    place,
  });
}
