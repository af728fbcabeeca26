import type { LocalDate } from '#kernel';
import { derived, type Derived } from '../explained';
import { sayDay } from '../say-day';
import { words, type Words } from '../words';

/** The day a period hangs on, and whether it counts as the first day of the period. */
export type Begin = Readonly<{ day: LocalDate; counts: boolean }>;

type Setting = Readonly<{ firstDayCounts?: true; setByAuthority?: true }>;

function sayBegin(day: LocalDate, { firstDayCounts, setByAuthority }: Setting): Words {
  const { de, en } = sayDay(day);
  if (firstDayCounts)
    return setByAuthority
      ? words(
          `Als Beginn der Frist ist ${de}, mitgeteilt; dieser Tag zählt mit (§ 26 Abs. 2 SGB X, § 187 Abs. 2 BGB).`,
          `${en}, was notified as the beginning of the period; this day counts (§ 26(2) SGB X, § 187(2) BGB).`,
        )
      : words(
          `Die Frist beginnt mit dem Anfang des Tages ${de}; dieser Tag zählt mit (§ 187 Abs. 2 BGB).`,
          `The period begins with the start of ${en}; this day counts (§ 187(2) BGB).`,
        );
  return setByAuthority
    ? words(
        `Bekannt gegeben ist die Frist am ${de}; ihr Lauf beginnt am Tag danach (§ 26 Abs. 2 SGB X).`,
        `The period was notified on ${en}; it runs from the day after (§ 26(2) SGB X).`,
      )
    : words(
        `Das Ereignis fällt auf ${de}; dieser Tag zählt nicht mit (§ 187 Abs. 1 BGB).`,
        `The event falls on ${en}; this day does not count (§ 187(1) BGB).`,
      );
}

/**
 * The day of an event or of notification does not count; a day with whose start the period begins
 * does.
 * @source § 187 BGB; § 26 Abs. 2 SGB X; § 31 Abs. 2 VwVfG
 */
export const beginOf = (day: LocalDate, setting: Setting): Derived<Begin> =>
  derived({ day, counts: setting.firstDayCounts ?? false }, sayBegin(day, setting));
