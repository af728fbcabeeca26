import type { Land } from '../place';

/** How a holiday finds its day in a year. `easter` counts days from Easter Sunday; days are `MM-DD`. */
export type Falls =
  | Readonly<{ day: string }>
  | Readonly<{ easter: number }>
  | Readonly<{ wednesdayBefore: string }>
  | Readonly<{ once: string }>;

/** A public holiday of whole Länder; `from` is its first year where that lies within the data. */
export type Holiday = Falls &
  Readonly<{ de: string; en: string; from?: number; in: readonly Land[] }>;

/** What was known of the holiday laws when `version` was frozen. */
export type CalendarData = Readonly<{
  version: string;
  first: number;
  last: number;
  holidays: readonly Holiday[];
}>;
