import type { Place } from '#calendar';
import type { Finding, LocalDate, PersonRef, ReadModel } from '#kernel';
import { upcast, type BodyEvent, type BodyRules, type Seat } from '../domain/body.events';
import type { BodyKind, Office } from '../domain/terms';

/** `person`: who holds the seat by the newest record; `until`: the last day of who held it last. */
export type SeatNow = Seat & Readonly<{ person?: PersonRef; from?: LocalDate; until?: LocalDate }>;

/** Unit of the counts: seats. */
export type BodyRow = Readonly<{
  bodyId: string;
  kind: BodyKind;
  name: string;
  place: Place;
  rules: BodyRules;
  constitutedOn?: LocalDate;
  seats: readonly SeatNow[];
  voting: number;
  held: number;
  offices: Readonly<Partial<Record<Office, Readonly<{ person: PersonRef; from: LocalDate }>>>>;
  findings: readonly Finding[];
}>;

const withSeats = (row: BodyRow, seats: readonly SeatNow[]): BodyRow => ({
  ...row,
  seats,
  voting: seats.filter(({ voting }) => voting).length,
  held: seats.filter(({ voting, person }) => voting && person !== undefined).length,
});

const change = (row: BodyRow, seatId: string, next: (seat: SeatNow) => SeatNow): BodyRow =>
  withSeats(
    row,
    row.seats.map((seat) => (seat.seatId === seatId ? next(seat) : seat)),
  );

const bare = ({ seatId, group, voting, proposer }: SeatNow): Seat => ({
  seatId,
  group,
  voting,
  ...(proposer === undefined ? {} : { proposer }),
});

function evolve(row: BodyRow, { type, data }: BodyEvent): BodyRow {
  switch (type) {
    case 'BodyEstablished':
      return row;
    case 'BodyRulesChanged':
      return { ...row, rules: data.rules };
    case 'BodyConstituted': {
      const { constitutedOn, seats, findings } = data;
      return withSeats({ ...row, constitutedOn, findings }, seats);
    }
    case 'SeatAssigned': {
      const { person, from } = data;
      return change(row, data.seatId, (seat) => ({ ...bare(seat), person, from }));
    }
    case 'SeatVacated':
      return change(row, data.seatId, (seat) => ({ ...bare(seat), until: data.until }));
    case 'OfficeAssigned': {
      const { office, person, from } = data;
      return { ...row, offices: { ...row.offices, [office]: { person, from } } };
    }
  }
}

export const bodiesModel: ReadModel<BodyRow> = {
  name: 'bodies',
  version: 1,
  categories: ['body'],
  columns: { kind: (row) => row.kind, name: (row) => row.name },
  project: (recorded, rows) => {
    const event = upcast(recorded);
    if (event.type === 'BodyEstablished') {
      const none = { seats: [], voting: 0, held: 0, offices: {}, findings: [] };
      rows.put(event.data.bodyId, { ...event.data, ...none });
      return;
    }
    const row = rows.get(event.data.bodyId);
    if (row) rows.put(row.bodyId, evolve(row, event));
  },
};
