import type { LocalDate } from '#kernel';
import { plusDays } from '../days';
import { derived, then, type Derived } from '../explained';
import { sayAmount, sayLength, type Length } from '../length';
import type { Place } from '../place';
import { sayDay } from '../say-day';
import { words } from '../words';
import type { Begin } from './begin.rule';
import { nthDay } from './count.rule';
import { endOfDays, endOfMonths, endOfWeeks } from './end.rule';
import { halfMonthsToDays, isInMonths, plusHalfMonth, toMonths } from './parts-of-years.rule';

type Counted = Readonly<{ amount: number; unit: 'WERKTAG' | 'BUSINESS_DAY' }>;

function endOfCounted(begin: Begin, counted: Counted, place: Place): Derived<LocalDate> {
  const dayBefore = begin.counts ? plusDays(begin.day, -1) : begin.day;
  const last = nthDay(dayBefore, counted, place, 1);
  const { de, en } = sayDay(last);
  const amount = sayAmount(counted.amount, counted.unit);
  return derived(
    last,
    words(
      `${amount.de} in ${place.land} gezählt: ${de}.`,
      `${amount.en} counted in ${place.land}: ${en}.`,
    ),
  );
}

function endOfLength(begin: Begin, length: Length, place: Place): Derived<LocalDate> {
  const { amount, unit } = length;
  if (isInMonths(unit)) {
    const wholeMonths = then(toMonths(amount, unit), (months) => endOfMonths(begin, months));
    return length.plusHalfMonth ? then(wholeMonths, plusHalfMonth) : wholeMonths;
  }
  switch (unit) {
    case 'DAY':
      return endOfDays(begin, amount);
    case 'WEEK':
      return endOfWeeks(begin, amount);
    case 'HALF_MONTH':
      return then(halfMonthsToDays(amount), (days) => endOfDays(begin, days));
    case 'WERKTAG':
    case 'BUSINESS_DAY':
      return endOfCounted(begin, { amount, unit }, place);
  }
}

/**
 * The last day of a period that runs forward, before any shift.
 * @source §§ 187 bis 189 BGB; § 26 Abs. 1 SGB X; § 31 Abs. 1 VwVfG
 */
export function lastDayOf(begin: Begin, length: Length, place: Place): Derived<LocalDate> {
  const { de, en } = sayLength(length);
  const { result, steps } = endOfLength(begin, length, place);
  return derived(result, words(`Dauer: ${de}.`, `Length: ${en}.`), ...steps);
}
