import type { LocalDate, PersonRef } from '#kernel';
import type { Seat } from '../body.events';

/** Who holds a seat from when to when; both days belong to it. */
export type Tenure = Readonly<{
  seatId: string;
  person: PersonRef;
  from: LocalDate;
  until?: LocalDate;
}>;

export const holds = ({ from, until }: Tenure, day: LocalDate): boolean =>
  from <= day && (until === undefined || day <= until);

/**
 * Seats that may vote on a day: voting, and held by somebody, as far as the log knows now.
 * @source § 71 Abs. 1 SGB VIII; § 37 Abs. 2 GemO BW
 */
export function entitledSeats(
  seats: readonly Seat[],
  tenures: readonly Tenure[],
  day: LocalDate,
): readonly string[] {
  const held = new Set(tenures.filter((tenure) => holds(tenure, day)).map(({ seatId }) => seatId));
  return seats.filter(({ seatId, voting }) => voting && held.has(seatId)).map((s) => s.seatId);
}
