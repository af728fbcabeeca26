import type { Instant, LocalDate } from '#kernel';
import { ended, endOfDay, shifted, type End, type Ended } from './ended';
import { derived, then, type Derived } from './explained';
import { isInstant, localDateOf } from './instants';
import { parseLocalDate } from './local-date';
import type { BackwardPeriod, FixedDate, ForwardPeriod, HourPeriod, Period } from './period';
import type { Place } from './place';
import { latestDayBefore } from './rules/backward-period.rule';
import { beginOf } from './rules/begin.rule';
import { fixedDate } from './rules/fixed-date.rule';
import { lastDayOf } from './rules/forward-period.rule';
import { hoursAfter, hoursBefore } from './rules/hour-period.rule';
import { shiftEarlier } from './rules/shift.rule';

/** What a period is computed from: a day, or an instant, whose day in Berlin counts. */
export type From = LocalDate | Instant;

/** An explained due date. `result` is the last day that is in time. */
export type Due = Ended<Readonly<{ period: Period; from: From; place: Place }>>;

const dayOf = (from: From): LocalDate =>
  isInstant(from) ? localDateOf(from) : parseLocalDate(from);

function forward(period: ForwardPeriod, from: From, place: Place): Derived<End> {
  const last = then(beginOf(dayOf(from), period), (begin) => lastDayOf(begin, period, place));
  return shifted(last, period.shift, place, period.setByAuthority);
}

function backward(period: BackwardPeriod, from: From, place: Place): Derived<End> {
  const latest = latestDayBefore(dayOf(from), period, place);
  const moved = period.moveEarlier ? then(latest, (day) => shiftEarlier(day, place)) : latest;
  return derived(endOfDay(moved.result, latest.result), ...moved.steps);
}

function hours({ kind, hours: amount }: HourPeriod, from: From): Derived<End> {
  if (!isInstant(from))
    throw new RangeError(`A period of hours counts from an instant, not from ${from}.`);
  return then(kind === 'HOURS' ? hoursAfter(from, amount) : hoursBefore(from, amount), (dueAt) => {
    const day = localDateOf(dueAt);
    return derived({ day, unshifted: day, dueAt });
  });
}

function fixed({ date, shift = 'NONE' }: FixedDate, place: Place): Derived<End> {
  return shifted(fixedDate(parseLocalDate(date)), shift, place);
}

function derive(period: Period, from: From, place: Place): Derived<End> {
  switch (period.kind) {
    case 'FORWARD':
      return forward(period, from, place);
    case 'BACKWARD':
      return backward(period, from, place);
    case 'HOURS':
    case 'HOURS_BEFORE':
      return hours(period, from);
    case 'FIXED':
      return fixed(period, place);
  }
}

/**
 * When a period ends (or, counted back, the latest day), with every step in words.
 * @throws RangeError for a day that does not exist, a period of hours from a day, or holidays of a
 * year the calendar does not know
 */
export const compute = (period: Period, from: From, place: Place): Due =>
  ended(derive(period, from, place), { period, from, place });
