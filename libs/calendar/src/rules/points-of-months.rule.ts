import type { LocalDate } from '#kernel';
import { monthOf, yearOf } from '../days';
import { derived, explained, type Explained } from '../explained';
import { lengthOfMonth, parseLocalDate } from '../local-date';
import { sayDay } from '../say-day';
import { words } from '../words';

export const POINTS_OF_MONTH = ['BEGINNING', 'MIDDLE', 'END'] as const;
export type PointOfMonth = (typeof POINTS_OF_MONTH)[number];

const NAMES = {
  BEGINNING: words('Anfang des Monats', 'Beginning of the month'),
  MIDDLE: words('Mitte des Monats', 'Middle of the month'),
  END: words('Ende des Monats', 'End of the month'),
} as const;

function dayNumber(point: PointOfMonth, first: LocalDate): number {
  switch (point) {
    case 'BEGINNING':
      return 1;
    case 'MIDDLE':
      return 15;
    case 'END':
      return lengthOfMonth(yearOf(first), monthOf(first));
  }
}

/**
 * Beginning, middle and end of a month (`YYYY-MM`) are its first, its 15th and its last day.
 * @source § 192 BGB
 * @throws RangeError for a month that does not exist
 */
export function dayOfMonth(
  point: PointOfMonth,
  month: string,
): Explained<LocalDate, Readonly<{ point: PointOfMonth; month: string }>> {
  const first = parseLocalDate(`${month}-01`);
  const day = parseLocalDate(`${month}-${String(dayNumber(point, first)).padStart(2, '0')}`);
  const [name, { de, en }] = [NAMES[point], sayDay(day)];
  const step = words(`${name.de}: ${de} (§ 192 BGB).`, `${name.en}: ${en} (§ 192 BGB).`);
  return explained(derived(day, step), { point, month });
}
