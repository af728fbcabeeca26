import { plusDays } from '#calendar';
import type { LocalDate, PersonRef, ReadModel } from '#kernel';
import { upcast, type VacancyReason } from '../domain/body.events';

/** Who holds a seat from when to when; both days belong to it. What kind of seat it is: `bodies`. */
export type SeatRow = Readonly<{
  bodyId: string;
  seatId: string;
  person: PersonRef;
  from: LocalDate;
  until?: LocalDate;
  reason?: VacancyReason;
}>;

export const seatsModel: ReadModel<SeatRow> = {
  name: 'seats',
  version: 1,
  categories: ['body'],
  columns: {
    bodyId: (row) => row.bodyId,
    seatId: (row) => row.seatId,
    person: (row) => row.person,
    from: (row) => row.from,
  },
  dated: ({ from, until }) => (until === undefined ? { from } : { from, to: plusDays(until, 1) }),
  project: (recorded, rows) => {
    const { type, data } = upcast(recorded);
    if (type === 'SeatAssigned') {
      const { bodyId, seatId, person, from } = data;
      rows.put(`${bodyId}.${seatId}.${from}`, { bodyId, seatId, person, from });
      return;
    }
    if (type !== 'SeatVacated') return;
    const { bodyId, seatId, until, reason } = data;
    for (const [id, row] of rows.where('seatId', seatId))
      if (row.bodyId === bodyId && row.until === undefined) rows.put(id, { ...row, until, reason });
  },
};
