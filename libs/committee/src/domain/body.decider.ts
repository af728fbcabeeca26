import { assess, Rejection, repeats, type Category } from '#kernel';
import type {
  AssignOffice,
  AssignSeats,
  BodyCommand,
  ChangeBodyRules,
  ConstituteBody,
  EstablishBody,
  VacateSeat,
} from './body.commands';
import { upcast, type BodyEvent, type Seat } from './body.events';
import { evolve, initialState, type Body } from './body.state';
import { byType } from './by-type';
import { defaultRules } from './default-rules';
import { holds } from './rules/entitled-seats.rule';
import { sidesOf, threeToTwo } from './rules/seats-three-to-two.rule';

/** @throws Rejection BODY_EXISTS */
function establish({ data }: EstablishBody, { facts }: Body): BodyEvent[] {
  const { bodyId, kind, name, place } = data;
  const rules = { ...defaultRules(place.land), ...data.rules };
  const established = { bodyId, kind, name, place, rules };
  if (facts && repeats(established, facts)) return [];
  if (facts) throw new Rejection('BODY_EXISTS', { value: facts.name });
  return [{ type: 'BodyEstablished', version: 1, data: established }];
}

function changeRules({ data }: ChangeBodyRules, { facts }: Body): BodyEvent[] {
  const rules = { ...facts?.rules, ...data.rules } as NonNullable<Body['facts']>['rules'];
  if (repeats(rules, facts?.rules ?? {})) return [];
  return [{ type: 'BodyRulesChanged', version: 1, data: { ...data, rules } }];
}

/** @throws Rejection SEAT_TWICE, ADVISORY_SEAT_VOTES, NO_VOTING_SEAT */
function checkSeats(seats: readonly Seat[]): void {
  const seen = new Set<string>();
  for (const [i, { seatId, group, voting }] of seats.entries()) {
    if (seen.has(seatId))
      throw new Rejection('SEAT_TWICE', { at: `/seats/${i}/seatId`, value: seatId });
    if (voting && group === 'ADVISORY')
      throw new Rejection('ADVISORY_SEAT_VOTES', { at: `/seats/${i}/voting`, value: seatId });
    seen.add(seatId);
  }
  if (!seats.some(({ voting }) => voting)) throw new Rejection('NO_VOTING_SEAT', { at: '/seats' });
}

/** @throws Rejection BODY_ALREADY_CONSTITUTED, SEATS_THREE_TO_TWO */
function constitute(command: ConstituteBody, { facts, constituted, seats }: Body): BodyEvent[] {
  const { data } = command;
  if (constituted && repeats({ seats: data.seats }, { seats })) return [];
  if (constituted) throw new Rejection('BODY_ALREADY_CONSTITUTED', { value: facts?.name ?? '' });
  checkSeats(data.seats);
  const sides = sidesOf(data.seats);
  const assessment = assess(command, [
    {
      force: 'E',
      rule: 'SEATS_THREE_TO_TWO',
      met: facts?.kind !== 'JHA' || threeToTwo(sides),
      at: '/seats',
      value: `${sides.councilSide}:${sides.freeCarrierSide}`,
      params: sides,
    },
  ]);
  return [
    {
      type: 'BodyConstituted',
      version: 1,
      data: { ...data, ...assessment },
      effectiveOn: data.constitutedOn,
    },
  ];
}

type Assignment = Readonly<{ seatId: string; person: string; from: AssignSeats['data']['from'] }>;

const same = (a: Assignment, b: Assignment) =>
  a.seatId === b.seatId && a.person === b.person && a.from === b.from;

/** @throws Rejection SEAT_UNKNOWN, SEAT_TAKEN, PERSON_HOLDS_SEAT */
function checkAssignment(next: Assignment, i: number, { seats, tenures }: Body): void {
  const { seatId, person, from } = next;
  if (!seats.some((seat) => seat.seatId === seatId))
    throw new Rejection('SEAT_UNKNOWN', { at: `/assignments/${i}/seatId`, value: seatId });
  const later = tenures.filter((t) => holds(t, from) || t.from > from);
  if (later.some((t) => t.seatId === seatId))
    throw new Rejection('SEAT_TAKEN', {
      at: `/assignments/${i}/seatId`,
      value: seatId,
      params: { from },
    });
  if (later.some((t) => t.person === person))
    throw new Rejection('PERSON_HOLDS_SEAT', {
      at: `/assignments/${i}/person`,
      value: person,
      params: { from },
    });
}

function assignSeats({ data: { bodyId, from, assignments } }: AssignSeats, body: Body) {
  const events: BodyEvent[] = [];
  let known = body;
  for (const [i, { seatId, person }] of assignments.entries()) {
    const next = { seatId, person, from };
    if (known.tenures.some((tenure) => same(tenure, next))) continue;
    checkAssignment(next, i, known);
    const event: BodyEvent = {
      type: 'SeatAssigned',
      version: 1,
      data: { bodyId, ...next },
      effectiveOn: from,
    };
    events.push(event);
    known = evolve(known, event);
  }
  return events;
}

/** @throws Rejection SEAT_UNKNOWN, SEAT_VACANT, VACATED_BEFORE_ASSIGNED */
function vacate({ data }: VacateSeat, { seats, tenures }: Body): BodyEvent[] {
  const { seatId, until } = data;
  if (!seats.some((seat) => seat.seatId === seatId))
    throw new Rejection('SEAT_UNKNOWN', { at: '/seatId', value: seatId });
  const own = tenures.filter((tenure) => tenure.seatId === seatId);
  const open = own.find((tenure) => tenure.until === undefined);
  if (!open && own.some((tenure) => tenure.until === until)) return [];
  if (!open) throw new Rejection('SEAT_VACANT', { at: '/seatId', value: seatId });
  if (until < open.from)
    throw new Rejection('VACATED_BEFORE_ASSIGNED', {
      at: '/until',
      value: until,
      params: { from: open.from },
    });
  return [{ type: 'SeatVacated', version: 1, data, effectiveOn: until }];
}

function assignOffice({ data }: AssignOffice, { offices }: Body): BodyEvent[] {
  if (offices.some((held) => repeats(data, held))) return [];
  return [{ type: 'OfficeAssigned', version: 1, data, effectiveOn: data.from }];
}

const decisions = byType<BodyCommand, Body, readonly BodyEvent[]>({
  EstablishBody: establish,
  ChangeBodyRules: changeRules,
  ConstituteBody: constitute,
  AssignSeats: assignSeats,
  VacateSeat: vacate,
  AssignOffice: assignOffice,
});

/** @throws Rejection BODY_NOT_FOUND */
function decide(command: BodyCommand, body: Body): readonly BodyEvent[] {
  if (command.type !== 'EstablishBody' && !body.facts)
    throw new Rejection('BODY_NOT_FOUND', { value: command.data.bodyId });
  return decisions(command, body);
}

/** A body with its seats and rules; stream `body-<bodyId>`. */
export const bodies: Category<Body, BodyCommand, BodyEvent> = {
  category: 'body',
  initialState,
  decide,
  evolve,
  upcast,
};
