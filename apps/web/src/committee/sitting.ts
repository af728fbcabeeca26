import type { Answer } from '../client/operations';

type Seat = Answer<'eligibility'>['seats'][number];

type Attendance = Pick<Answer<'agendaItem'>['results'][number], 'present' | 'deputies'>;

/** The seats as they were taken when an item of resolution was voted on, as far as that is known. */
export const seatsAt = (
  seats: readonly Seat[],
  { present, deputies = [] }: Attendance,
): readonly Seat[] =>
  present
    ? seats.map((one) => {
        const { deputy, ...seat } = one;
        const sitting = deputies.find(({ seatId }) => seatId === seat.seatId)?.person;
        if (sitting === deputy) return one;
        return sitting === undefined ? seat : { ...seat, deputy: sitting };
      })
    : seats;

/** Who sits on a seat at an item: whoever deputises, else who holds it. */
export const sitterOf = (seat: Pick<Seat, 'deputy' | 'person'> | undefined): string | undefined =>
  seat?.deputy ?? seat?.person;
