import type { Finding, LocalDate, PersonRef } from '#kernel';
import type {
  BodyConstituted,
  BodyEstablished,
  BodyEvent,
  OfficeAssigned,
  Seat,
} from './body.events';
import { entitledSeats, holds, type Tenure } from './rules/entitled-seats.rule';
import type { Office } from './terms';

const COMPOSITION = 'SEATS_THREE_TO_TWO';

type Facts = BodyEstablished['data'];
type InOffice = OfficeAssigned['data'];

export type Body = Readonly<{
  facts?: Facts;
  constituted: boolean;
  /** Its imported seats are not 3 : 2. */
  composition?: Finding;
  seats: readonly Seat[];
  tenures: readonly Tenure[];
  offices: readonly InOffice[];
}>;

export const initialState: Body = { constituted: false, seats: [], tenures: [], offices: [] };

const vacate = (tenures: readonly Tenure[], seatId: string, until: LocalDate) =>
  tenures.map((tenure) =>
    tenure.seatId === seatId && tenure.until === undefined ? { ...tenure, until } : tenure,
  );

function constitute(body: Body, { seats, findings }: BodyConstituted['data']): Body {
  const composition = findings.find(({ rule }) => rule === COMPOSITION);
  return { ...body, constituted: true, seats, ...(composition ? { composition } : {}) };
}

export function evolve(body: Body, { type, data }: BodyEvent): Body {
  switch (type) {
    case 'BodyEstablished':
      return { ...body, facts: data };
    case 'BodyRulesChanged':
      return body.facts ? { ...body, facts: { ...body.facts, rules: data.rules } } : body;
    case 'BodyConstituted':
      return constitute(body, data);
    case 'SeatAssigned': {
      const { seatId, person, from } = data;
      return { ...body, tenures: [...body.tenures, { seatId, person, from }] };
    }
    case 'SeatVacated':
      return { ...body, tenures: vacate(body.tenures, data.seatId, data.until) };
    case 'OfficeAssigned':
      return { ...body, offices: [...body.offices, data] };
  }
}

/** A body as a session on a day meets it. Unit of `statutory`: voting seats. */
export type BodyOn = Pick<Facts, 'bodyId' | 'kind' | 'name' | 'place' | 'rules'> &
  Readonly<{
    day: LocalDate;
    constituted: boolean;
    composition?: Finding;
    statutory: number;
    entitled: readonly string[];
    /** Who holds its seats, voting or not. */
    members: readonly PersonRef[];
    officers: readonly PersonRef[];
  }>;

/** Who holds each office: the one named last for a day not later. */
const officersOn = (offices: readonly InOffice[], day: LocalDate): readonly PersonRef[] => {
  const holders = new Map<Office, InOffice>();
  for (const next of offices) {
    const held = holders.get(next.office);
    if (next.from <= day && (!held || held.from <= next.from)) holders.set(next.office, next);
  }
  return [...holders.values()].map(({ person }) => person);
};

/** `undefined` where there is no such body. */
export function bodyOn({ facts, ...body }: Body, day: LocalDate): BodyOn | undefined {
  return (
    facts && {
      ...facts,
      day,
      constituted: body.constituted,
      ...(body.composition ? { composition: body.composition } : {}),
      statutory: body.seats.filter(({ voting }) => voting).length,
      entitled: entitledSeats(body.seats, body.tenures, day),
      members: body.tenures.filter((tenure) => holds(tenure, day)).map(({ person }) => person),
      officers: officersOn(body.offices, day),
    }
  );
}
