import type { Instant, LocalDate } from '#kernel';
import { derived, explained, then, type Derived, type Explained } from './explained';
import { endOf } from './instants';
import type { Place } from './place';
import { shiftLater, type Shift } from './rules/shift.rule';
import { sayDay } from './say-day';
import { words } from './words';

/** Where a period ends. */
export type End = Readonly<{
  day: LocalDate;
  /** The day before any shift: an extension counts from it. */
  unshifted: LocalDate;
  /** The first instant at which the period is over. */
  dueAt: Instant;
}>;

/** An explained end; `result` is the last day. */
export type Ended<Inputs extends object> = Explained<LocalDate, Inputs> & Omit<End, 'day'>;

export const endOfDay = (day: LocalDate, unshifted = day): End => ({
  day,
  unshifted,
  dueAt: endOf(day),
});

export function ended<Inputs extends object>(
  { result, steps }: Derived<End>,
  inputs: Inputs,
): Ended<Inputs> {
  const { day, unshifted, dueAt } = result;
  return { ...explained({ result: day, steps }, inputs), unshifted, dueAt };
}

const UNSHIFTED = words(
  'Eine Verschiebung auf den nächsten Werktag ist nicht vorgesehen.',
  'No shift to the next working day is provided for.',
);

/** The shift asked for, and the end of the day it leads to. */
export function shifted(
  last: Derived<LocalDate>,
  shift: Shift,
  place: Place,
  authority = false,
): Derived<End> {
  const moved = then(last, (day) =>
    shift === 'NONE' ? derived(day, UNSHIFTED) : shiftLater(day, place, authority),
  );
  const { de, en } = sayDay(moved.result);
  return derived(
    endOfDay(moved.result, last.result),
    ...moved.steps,
    words(`Ende: ${de}, 24:00 Uhr.`, `End: ${en}, 24:00.`),
  );
}
