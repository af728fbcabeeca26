import type { Event, LocalDate, Stored } from '#kernel';
import type { AgeGroup } from './measure.content';

/** What a paper states to be approved and not yet opened. Unit: places. */
export type BalanceTotal = Readonly<{ ageGroup: AgeGroup; places: number }>;

type Recorded = {
  balanceId: string;
  /** At the end of this day. */
  asAt: LocalDate;
  totals: readonly BalanceTotal[];
  source: string;
};

export type PipelineBalanceRecorded = Event<'PipelineBalanceRecorded', 1, Recorded>;

/** Lifts a stored event to its present version. */
export const upcast = (stored: Stored): PipelineBalanceRecorded =>
  stored as PipelineBalanceRecorded;
