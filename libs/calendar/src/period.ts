import type { LocalDate } from '#kernel';
import type { Length } from './length';
import type { Backward } from './rules/backward-period.rule';
import type { Shift } from './rules/shift.rule';

/**
 * A period that runs from an event (or, with `firstDayCounts`, from the start of a day).
 * `setByAuthority` changes no day; it names § 26 SGB X instead of the BGB.
 */
export type ForwardPeriod = Length &
  Readonly<{ kind: 'FORWARD'; shift: Shift; firstDayCounts?: true; setByAuthority?: true }>;

/** A period counted back from a fixed day, such as an invitation before a session. */
export type BackwardPeriod = Backward & Readonly<{ kind: 'BACKWARD'; moveEarlier?: true }>;

/** Elapsed hours after an instant, or before one. */
export type HourPeriod = Readonly<{ kind: 'HOURS' | 'HOURS_BEFORE'; hours: number }>;

/** A calendar day; it stays where it is unless a shift is asked for. */
export type FixedDate = Readonly<{ kind: 'FIXED'; date: LocalDate; shift?: Shift }>;

/** A period as data: what a process model or a bye-law says, before there is a day to count from. */
export type Period = ForwardPeriod | BackwardPeriod | HourPeriod | FixedDate;
