import type { Instant } from '#kernel';
import { derived, type Derived } from '../explained';
import { plusHours, sayInstant } from '../instants';
import { words } from '../words';

const sayHours = (hours: number) =>
  words(hours === 1 ? '1 Stunde' : `${hours} Stunden`, hours === 1 ? '1 hour' : `${hours} hours`);

/**
 * Hours are elapsed time from moment to moment: nights, weekends and holidays count, and a change
 * of the clocks neither gives nor takes an hour.
 * @source § 26 Abs. 6 SGB X; § 31 Abs. 6 VwVfG
 */
export function hoursAfter(from: Instant, hours: number): Derived<Instant> {
  const end = plusHours(from, hours);
  const [begin, amount, over] = [sayInstant(from), sayHours(hours), sayInstant(end)];
  return derived(
    end,
    words(`Beginn: ${begin.de}.`, `Begin: ${begin.en}.`),
    words(
      `${amount.de} als verstrichene Zeit; Sonntage, Feiertage und Samstage zählen mit (§ 26 Abs. 6 SGB X): ${over.de}.`,
      `${amount.en} of elapsed time; Sundays, holidays and Saturdays count (§ 26(6) SGB X): ${over.en}.`,
    ),
  );
}

/**
 * The latest moment that lies as many elapsed hours before a fixed one.
 * @source § 26 Abs. 6 SGB X analogously; standing orders of the body
 */
export function hoursBefore(fixed: Instant, hours: number): Derived<Instant> {
  const latest = plusHours(fixed, -hours);
  const [end, amount, over] = [sayInstant(fixed), sayHours(hours), sayInstant(latest)];
  return derived(
    latest,
    words(`Zeitpunkt: ${end.de}.`, `Fixed moment: ${end.en}.`),
    words(
      `${amount.de} zurück als verstrichene Zeit; Sonntage, Feiertage und Samstage zählen mit: ${over.de}.`,
      `${amount.en} back as elapsed time; Sundays, holidays and Saturdays count: ${over.en}.`,
    ),
  );
}
