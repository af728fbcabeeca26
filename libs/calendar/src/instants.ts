import { TIME_ZONE, type Instant, type LocalDate } from '#kernel';
import { Temporal } from 'temporal-polyfill';
import { plusDays } from './days';
import { isLocalDate } from './local-date';
import { sayDay } from './say-day';
import { words, type Words } from './words';

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;
const INSTANT = /^(.{10})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
const HOUR = 3_600_000;

const toInstant = (instant: Temporal.Instant) =>
  instant.toString({ smallestUnit: 'millisecond' }) as Instant;

const inBerlin = (instant: Instant) => Temporal.Instant.from(instant).toZonedDateTimeISO(TIME_ZONE);

/** The first instant of the day in Berlin. */
export const startOf = (day: LocalDate): Instant =>
  toInstant(Temporal.PlainDate.from(day).toZonedDateTime(TIME_ZONE).toInstant());

/** 24:00 in Berlin, the first instant after the day: a term ends with the expiry of its last day (§ 188 Abs. 1 BGB). */
export const endOf = (day: LocalDate): Instant => startOf(plusDays(day, 1));

const MOST_HOURS = 1_000;
const dayOfHour = new Map<string, LocalDate>();

/**
 * The day in Berlin. Asked by every command, so it is remembered by the hour: Berlin has been whole
 * hours ahead of UTC since 1893.
 */
export function localDateOf(instant: Instant): LocalDate {
  const hour = instant.slice(0, 13);
  const known = dayOfHour.get(hour);
  if (known) return known;
  const day = inBerlin(instant).toPlainDate().toString() as LocalDate;
  if (dayOfHour.size >= MOST_HOURS) dayOfHour.clear();
  dayOfHour.set(hour, day);
  return day;
}

/** What the clock in Berlin shows, as `HH:MM`. */
export const localTimeOf = (instant: Instant): string =>
  inBerlin(instant).toPlainTime().toString({ smallestUnit: 'minute' });

/**
 * The instant at which a clock in Berlin shows `time` (`HH:MM`). When the clocks change, a time that
 * the day lacks or has twice means the later instant: a term must never end early.
 * @throws RangeError for no time of day
 */
export function instantAt(day: LocalDate, time: string): Instant {
  if (!CLOCK.test(time)) throw new RangeError(`${time} is no time of day such as 18:30.`);
  const wall = Temporal.PlainDate.from(day).toPlainDateTime(Temporal.PlainTime.from(time));
  return toInstant(wall.toZonedDateTime(TIME_ZONE, { disambiguation: 'later' }).toInstant());
}

/** Elapsed hours, whatever the clocks do; also negative or a fraction. */
export const plusHours = (instant: Instant, hours: number): Instant =>
  toInstant(Temporal.Instant.from(instant).add({ milliseconds: Math.round(hours * HOUR) }));

/** ISO 8601 in UTC with milliseconds, on a day that exists. */
export const isInstant = (value: unknown): value is Instant =>
  typeof value === 'string' && isLocalDate(INSTANT.exec(value)?.[1]);

/** `Montag, 31. März 2025, 02:30 Uhr`. */
export function sayInstant(instant: Instant): Words {
  const { de, en } = sayDay(localDateOf(instant));
  const time = localTimeOf(instant);
  return words(`${de}, ${time} Uhr`, `${en}, ${time}`);
}
