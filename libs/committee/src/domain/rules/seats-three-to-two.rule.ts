import type { Seat } from '../body.events';
import type { SeatGroup } from '../terms';

/** Voting seats of each side. Unit: seats. */
export type Sides = Readonly<{ councilSide: number; freeCarrierSide: number }>;

export function sidesOf(seats: readonly Seat[]): Sides {
  const of = (side: SeatGroup) =>
    seats.filter(({ group, voting }) => voting && group === side).length;
  return { councilSide: of('COUNCIL_SIDE'), freeCarrierSide: of('FREE_CARRIER_SIDE') };
}

/**
 * Three fifths of the voting seats to the council's side, two fifths to the free carriers'. Seats
 * count, not who sits on them or comes.
 * @source § 71 Abs. 1 SGB VIII
 */
export const threeToTwo = ({ councilSide, freeCarrierSide }: Sides): boolean =>
  councilSide > 0 && 2 * councilSide === 3 * freeCarrierSide;
