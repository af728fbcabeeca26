import type { LocalDate } from '#kernel';
import { plusDays } from '../days';
import { derived, type Derived } from '../explained';
import { sayAmount, type CountableUnit } from '../length';
import type { Place } from '../place';
import { sayDay } from '../say-day';
import { words, type Words } from '../words';
import { nthDay } from './count.rule';

/**
 * `CLEAR_DAYS`: full days lie between, neither end counts. `ONE_END`: one of the two ends counts.
 * Which one holds is for the bye-law to say.
 */
export const BACKWARD_MODES = ['CLEAR_DAYS', 'ONE_END'] as const;
export type BackwardMode = (typeof BACKWARD_MODES)[number];

export type Backward = Readonly<{ mode: BackwardMode; days: number; unit?: CountableUnit }>;

const sayMode = (mode: BackwardMode, amount: Words): Words =>
  mode === 'CLEAR_DAYS'
    ? words(
        `Dazwischen müssen volle Tage liegen (${amount.de}); weder der Tag des Zugangs noch der Termin zählt.`,
        `Full days must lie between (${amount.en}); neither the day of receipt nor the fixed day counts.`,
      )
    : words(
        `Vom Termin wird zurückgezählt (${amount.de}); der Termin selbst zählt nicht, der Tag des Zugangs zählt.`,
        `It is counted back from the fixed day (${amount.en}); the fixed day does not count, the day of receipt does.`,
      );

/**
 * The latest day that still is in time before a fixed day, such as the receipt of an invitation
 * before a session. Saturdays, Sundays and holidays count; § 193 BGB does not move it.
 * @source § 35 Abs. 2 ThürKO; § 34 Abs. 1 GemO BW; §§ 187, 188 BGB analogously
 */
export function latestDayBefore(
  fixed: LocalDate,
  { mode, days, unit = 'DAY' }: Backward,
  place: Place,
): Derived<LocalDate> {
  const counted = nthDay(fixed, { amount: days, unit }, place, -1);
  const latest = mode === 'CLEAR_DAYS' ? plusDays(counted, -1) : counted;
  const [from, to] = [sayDay(fixed), sayDay(latest)];
  return derived(
    latest,
    words(`Termin: ${from.de}.`, `Fixed day: ${from.en}.`),
    sayMode(mode, sayAmount(days, unit)),
    words(`Spätester Tag: ${to.de}.`, `Latest day: ${to.en}.`),
  );
}
