import type { Answer } from '../client/operations';

type Seat = Answer<'eligibility'>['seats'][number];

/** Who sits on a seat at an item: whoever deputises, else who holds it. */
export const sitterOf = (seat: Pick<Seat, 'deputy' | 'person'> | undefined): string | undefined =>
  seat?.deputy ?? seat?.person;
