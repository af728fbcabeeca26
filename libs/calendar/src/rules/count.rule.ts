import type { LocalDate } from '#kernel';
import { plusDays } from '../days';
import type { CountableUnit } from '../length';
import type { Place } from '../place';
import { isBusinessDay, isWerktag } from './countable-days.rule';

const COUNTS: Readonly<Record<CountableUnit, (day: LocalDate, place: Place) => boolean>> = {
  DAY: () => true,
  WERKTAG: isWerktag,
  BUSINESS_DAY: isBusinessDay,
};

/**
 * The `amount`-th day of its kind after `day` (before it, when the direction is `-1`).
 * @source § 187 Abs. 1 BGB: the day itself does not count
 */
export function nthDay(
  day: LocalDate,
  { amount, unit }: Readonly<{ amount: number; unit: CountableUnit }>,
  place: Place,
  direction: 1 | -1,
): LocalDate {
  if (unit === 'DAY') return plusDays(day, amount * direction);
  let candidate = day;
  for (let left = amount; left > 0;) {
    candidate = plusDays(candidate, direction);
    if (COUNTS[unit](candidate, place)) left--;
  }
  return candidate;
}
