import type { LocalDate } from '#kernel';
import { plusDays } from '../days';
import { derived, type Derived } from '../explained';
import { sayAmount, type Unit } from '../length';
import { sayDay } from '../say-day';
import { words } from '../words';

type InMonths = Extract<Unit, 'MONTH' | 'QUARTER' | 'HALF_YEAR' | 'YEAR'>;

const MONTHS_OF: Readonly<Record<InMonths, number>> = {
  MONTH: 1,
  QUARTER: 3,
  HALF_YEAR: 6,
  YEAR: 12,
};
const DAYS_OF_HALF_MONTH = 15;

export const isInMonths = (unit: Unit): unit is InMonths => Object.hasOwn(MONTHS_OF, unit);

/**
 * A quarter is three months, a half-year six; a year is twelve as § 188 BGB counts it.
 * @source § 189 Abs. 1 BGB
 */
export function toMonths(amount: number, unit: InMonths): Derived<number> {
  const months = amount * MONTHS_OF[unit];
  if (unit === 'MONTH' || unit === 'YEAR') return derived(months);
  const [given, same] = [sayAmount(amount, unit), sayAmount(months, 'MONTH')];
  return derived(
    months,
    words(`${given.de}: ${same.de} (§ 189 Abs. 1 BGB).`, `${given.en}: ${same.en} (§ 189(1) BGB).`),
  );
}

/**
 * A half-month is fifteen days.
 * @source § 189 Abs. 1 BGB
 */
export function halfMonthsToDays(amount: number): Derived<number> {
  const days = amount * DAYS_OF_HALF_MONTH;
  const { de, en } = sayAmount(amount, 'HALF_MONTH');
  return derived(
    days,
    words(`${de}: ${days} Tage (§ 189 Abs. 1 BGB).`, `${en}: ${days} days (§ 189(1) BGB).`),
  );
}

/**
 * The half-month beside whole months is counted last.
 * @source § 189 Abs. 2 BGB
 */
export function plusHalfMonth(endOfWholeMonths: LocalDate): Derived<LocalDate> {
  const last = plusDays(endOfWholeMonths, DAYS_OF_HALF_MONTH);
  const { de, en } = sayDay(last);
  return derived(
    last,
    words(
      `Die 15 Tage des halben Monats zählen zuletzt: ${de} (§ 189 Abs. 2 BGB).`,
      `The 15 days of the half-month are counted last: ${en} (§ 189(2) BGB).`,
    ),
  );
}
