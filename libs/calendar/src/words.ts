import type { Words } from '#kernel';

export type { Words };

export const words = (de: string, en: string): Words => ({ de, en });

const MONTHS = {
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  en: 'January February March April May June July August September October November December',
};
const WEEKDAYS = {
  de: 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag',
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
};

const pick = ({ de, en }: Words, place: number): Words =>
  words(de.split(' ')[place - 1] ?? '', en.split(' ')[place - 1] ?? '');

/** `Samstag`; 1 is Monday. */
export const sayWeekday = (weekday: number): Words => pick(WEEKDAYS, weekday);

/** `Februar 2026`; `month` counts from 1. */
export function sayMonth(year: number, month: number): Words {
  const { de, en } = pick(MONTHS, month);
  return words(`${de} ${year}`, `${en} ${year}`);
}
