import type { LocalDate } from '#kernel';
import { lengthOfMonth } from './local-date';

const DAYS_OF_WEEK = 7;
/** Unit: days. The Gregorian calendar repeats itself after 400 years. */
const ERA = 146_097;

const pad = (number: number, digits: number) => String(number).padStart(digits, '0');

export const yearOf = (day: LocalDate): number => Number(day.slice(0, 4));

/** Counts from 1. */
export const monthOf = (day: LocalDate): number => Number(day.slice(5, 7));

/** Counts from 1. */
export const dayOfMonthOf = (day: LocalDate): number => Number(day.slice(8));

/** @throws RangeError beyond the years 1 to 9999, which a `LocalDate` cannot write */
function toLocalDate(year: number, month: number, day: number): LocalDate {
  if (!(year >= 1 && year <= 9999)) throw new RangeError(`The year ${year} cannot be written.`);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as LocalDate;
}

/**
 * Days since 1970-01-01. Years begin in March here, so that the leap day is the last of its year
 * (Hinnant, "chrono-Compatible Low-Level Date Algorithms", 2013).
 */
function numberOf(date: LocalDate): number {
  const [month, day] = [monthOf(date), dayOfMonthOf(date)];
  const year = month > 2 ? yearOf(date) : yearOf(date) - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + dayOfYear - 719_468;
}

function fromNumber(number: number): LocalDate {
  const days = number + 719_468;
  const era = Math.floor(days / ERA);
  const inEra = days - era * ERA;
  const leaps = Math.floor(inEra / 1460) - Math.floor(inEra / 36_524) + Math.floor(inEra / 146_096);
  const yearOfEra = Math.floor((inEra - leaps) / 365);
  const untilYear = 365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = inEra - untilYear;
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((fromMarch + 2) % 12) + 1;
  const year = yearOfEra + era * 400 + (month > 2 ? 0 : 1);
  return toLocalDate(year, month, dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1);
}

export const plusDays = (day: LocalDate, days: number): LocalDate =>
  fromNumber(numberOf(day) + days);

/** A day the target month lacks becomes its last day (§ 188 Abs. 3 BGB). */
export function plusMonths(day: LocalDate, months: number): LocalDate {
  const count = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  return toLocalDate(year, month, Math.min(dayOfMonthOf(day), lengthOfMonth(year, month)));
}

/** Unit: calendar days; negative when `to` lies before `from`. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  numberOf(to) - numberOf(from);

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: LocalDate): number =>
  ((((numberOf(day) + 3) % DAYS_OF_WEEK) + DAYS_OF_WEEK) % DAYS_OF_WEEK) + 1;
