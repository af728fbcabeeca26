import type { LocalDate } from '#kernel';
import { sayMonth, words, type Words } from './words';

const SHAPE = /^(\d{4})-(\d\d)-(\d\d)$/;
const MONTHS_OF_30_DAYS = [4, 6, 9, 11];

const isLeapYear = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return MONTHS_OF_30_DAYS.includes(month) ? 30 : 31;
}

/** What keeps a value from being a day, by name; `undefined` when nothing does. */
export function whyNoLocalDate(value: unknown): Words | undefined {
  const shape = typeof value === 'string' ? SHAPE.exec(value) : null;
  if (!shape)
    return words(
      'Ein Datum hat die Form JJJJ-MM-TT, zum Beispiel 2026-03-01.',
      'A date has the form YYYY-MM-DD, for example 2026-03-01.',
    );
  const [year, month, day] = shape.slice(1).map(Number) as [number, number, number];
  if (year === 0) return words('Ein Jahr 0 gibt es nicht.', 'There is no year 0.');
  if (month < 1 || month > 12)
    return words(`Einen Monat ${month} gibt es nicht.`, `There is no month ${month}.`);
  return whyNoDayOfMonth(year, month, day);
}

function whyNoDayOfMonth(year: number, month: number, day: number): Words | undefined {
  const days = lengthOfMonth(year, month);
  if (day >= 1 && day <= days) return undefined;
  const { de, en } = sayMonth(year, month);
  return words(
    `Den ${day}. ${de} gibt es nicht: Der ${de} hat ${days} Tage.`,
    `There is no ${day} ${en}: ${en} has ${days} days.`,
  );
}

/** A day that exists, as `YYYY-MM-DD`. */
export const isLocalDate = (value: unknown): value is LocalDate =>
  whyNoLocalDate(value) === undefined;

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** What keeps a day from being recorded: it does not exist, or only a slip of the pen leads so far. */
export function whyNoRecordableDay(value: unknown): Words | undefined {
  const complaint = whyNoLocalDate(value);
  if (complaint) return complaint;
  const year = Number((value as LocalDate).slice(0, 4));
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return undefined;
  return words(
    `Das Jahr ${year} liegt nicht zwischen ${FIRST_YEAR} und ${LAST_YEAR}.`,
    `The year ${year} does not lie between ${FIRST_YEAR} and ${LAST_YEAR}.`,
  );
}

export const isRecordableDay = (value: unknown): value is LocalDate =>
  whyNoRecordableDay(value) === undefined;

/** @throws RangeError naming what is wrong with the day, such as 31 February */
export function parseLocalDate(text: string): LocalDate {
  const complaint = whyNoLocalDate(text);
  if (complaint) throw new RangeError(complaint.en);
  return text as LocalDate;
}
