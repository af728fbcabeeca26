import { compute, extend, knowsYearOf, plusDays, type Place } from '#calendar';
import { Rejection, type LocalDate } from '#kernel';
import type { Term } from '../participation.events';

/** Unit: days. A term moved past holidays is never later than this after its unmoved end. */
const LONGEST_SHIFT = 31;

/**
 * Last day for the carriers' view. Counting begins the day after the notice; a Saturday, Sunday or
 * holiday moves the end. Unit of `days`: calendar days.
 * @source § 80 Abs. 4 SGB VIII; § 26 Abs. 1 bis 3 SGB X; §§ 187, 188, 193 BGB
 * @throws Rejection CALENDAR_ENDS
 */
export function responseTerm(noticeOn: LocalDate, days: number, place: Place): Term {
  known(noticeOn, days, '/noticeOn');
  return compute(
    {
      kind: 'FORWARD',
      amount: days,
      unit: 'DAY',
      shift: 'NEXT_BUSINESS_DAY',
      setByAuthority: true,
    },
    noticeOn,
    place,
  );
}

/**
 * A period set by an authority may be extended, even when it is over. The new end is counted from
 * the old one before it was moved.
 * @source § 26 Abs. 7 SGB X; § 190 BGB
 * @throws Rejection CALENDAR_ENDS
 */
export function extendedTerm(unshifted: LocalDate, days: number, place: Place): Term {
  known(unshifted, days, '/days');
  return extend(unshifted, { amount: days, unit: 'DAY', shift: 'NEXT_BUSINESS_DAY' }, place);
}

function known(from: LocalDate, days: number, at: string): void {
  if (!knowsYearOf(from) || !knowsYearOf(plusDays(from, days + LONGEST_SHIFT)))
    throw new Rejection('CALENDAR_ENDS', { at, value: from });
}
