/** A point in time in UTC; ISO 8601 with milliseconds, e.g. `2026-03-01T09:30:00.000Z`. */
export type Instant = string & { readonly __brand: 'Instant' };

/** A calendar day in the authority's time zone; ISO 8601, e.g. `2026-03-01`. */
export type LocalDate = string & { readonly __brand: 'LocalDate' };

/** Days of law begin and end in German time. */
export const TIME_ZONE = 'Europe/Berlin';

/** The only door to the present. Deciders never open it: time reaches them inside the command. */
export abstract class Clock {
  abstract now(): Instant;
  /** Milliseconds that only ever grow, whatever is done to the wall clock. */
  abstract monotonic(): number;
}
