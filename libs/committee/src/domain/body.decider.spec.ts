import type { LocalDate } from '#kernel';
import { specification } from '#kernel/testing';
import { bodies } from './body.decider';
import type { BodyCommand } from './body.commands';
import type { BodyEvent, Seat } from './body.events';
import { bodyOn, evolve, initialState, type Body } from './body.state';
import { defaultRules } from './default-rules';

const given = specification(bodies);
const stamp = { now: '2025-10-01T09:00:00.000Z', by: 'p-admin' } as const;
const day = (text: string) => text as LocalDate;
const command = (type: BodyCommand['type'], data: object, more: object = {}) =>
  ({ type, data: { bodyId: 'jha', ...data }, ...stamp, ...more }) as unknown as BodyCommand;

const seats = (council: number, carriers: number, advisory = 0): Seat[] => [
  ...Array.from({ length: council }, (_, i): Seat => ({
    seatId: `c${i + 1}`,
    group: 'COUNCIL_SIDE',
    voting: true,
  })),
  ...Array.from({ length: carriers }, (_, i): Seat => ({
    seatId: `f${i + 1}`,
    group: 'FREE_CARRIER_SIDE',
    voting: true,
  })),
  ...Array.from({ length: advisory }, (_, i): Seat => ({
    seatId: `a${i + 1}`,
    group: 'ADVISORY',
    voting: false,
  })),
];

const established = (kind: 'JHA' | 'COUNCIL' = 'JHA'): BodyEvent => ({
  type: 'BodyEstablished',
  version: 1,
  data: {
    bodyId: 'jha',
    kind,
    name: 'Jugendhilfeausschuss',
    place: { land: 'BW' },
    rules: defaultRules('BW'),
  },
});
const constituted = (of: Seat[]): BodyEvent => ({
  type: 'BodyConstituted',
  version: 1,
  data: { bodyId: 'jha', constitutedOn: day('2024-09-25'), seats: of, overrides: [], findings: [] },
  effectiveOn: day('2024-09-25'),
});
const assigned = (seatId: string, person: string, from: string): BodyEvent => ({
  type: 'SeatAssigned',
  version: 1,
  data: { bodyId: 'jha', seatId, person, from: day(from) },
  effectiveOn: day(from),
});
const vacated = (seatId: string, until: string): BodyEvent => ({
  type: 'SeatVacated',
  version: 1,
  data: { bodyId: 'jha', seatId, until: day(until), reason: 'RESIGNED' },
  effectiveOn: day(until),
});
const constitute = (of: Seat[], more: object = {}) =>
  command('ConstituteBody', { constitutedOn: '2024-09-25', seats: of }, more);

describe('constituting', () => {
  it.each([
    [16, 9],
    [14, 10],
  ])('refuses %i:%i and names both numbers', (councilSide, freeCarrierSide) => {
    given(established())
      .when(constitute(seats(councilSide, freeCarrierSide)))
      .thenRejected('SEATS_THREE_TO_TWO', {
        at: '/seats',
        value: `${councilSide}:${freeCarrierSide}`,
        params: { councilSide, freeCarrierSide },
      });
  });

  it('accepts 15:10, and advisory seats beside', () =>
    given(established())
      .when(constitute(seats(15, 10, 12)))
      .then(constituted(seats(15, 10, 12))));

  it('asks no council for three to two', () =>
    given(established('COUNCIL'))
      .when(constitute(seats(48, 0)))
      .then(constituted(seats(48, 0))));

  it('finds a wrong proportion of imported history and does not enforce it', () => {
    const event = constituted(seats(16, 9)) as Extract<BodyEvent, { type: 'BodyConstituted' }>;
    given(established())
      .when(constitute(seats(16, 9), { imported: { source: 'bye-law of 1998' } }))
      .then({
        ...event,
        data: { ...event.data, findings: [{ rule: 'SEATS_THREE_TO_TWO', value: '16:9' }] },
      });
    const found = { rule: 'SEATS_THREE_TO_TWO', value: '16:9' };
    const body = [
      established(),
      { ...event, data: { ...event.data, findings: [found] } },
    ].reduce<Body>(evolve, initialState);
    expect(bodyOn(body, day('2025-03-31'))?.composition).toEqual(found);
  });

  it('refuses a seat twice, an advisory seat that votes, and no voting seat at all', () => {
    given(established())
      .when(constitute([...seats(3, 2), ...seats(1, 0)]))
      .thenRejected('SEAT_TWICE', { value: 'c1' });
    given(established())
      .when(constitute([...seats(3, 2), { seatId: 'a1', group: 'ADVISORY', voting: true }]))
      .thenRejected('ADVISORY_SEAT_VOTES', { at: '/seats/5/voting' });
    given(established())
      .when(constitute(seats(0, 0, 3)))
      .thenRejected('NO_VOTING_SEAT');
  });

  it('takes the same seats twice as once, and no others later', () => {
    const history = [established(), constituted(seats(3, 2))] as const;
    given(...history)
      .when(constitute(seats(3, 2)))
      .then();
    given(...history)
      .when(constitute(seats(6, 4)))
      .thenRejected('BODY_ALREADY_CONSTITUTED');
  });

  it('needs a body', () =>
    given()
      .when(constitute(seats(3, 2)))
      .thenRejected('BODY_NOT_FOUND', { value: 'jha' }));
});

describe('seats', () => {
  const history = [
    established(),
    constituted(seats(3, 2)),
    assigned('c1', 'p-1', '2024-09-25'),
  ] as const;
  const assign = (seatId: string, person: string, from: string) =>
    command('AssignSeats', { from, assignments: [{ seatId, person }] });

  it('refuses a seat that is taken, unknown, or a second seat for one person', () => {
    given(...history)
      .when(assign('c1', 'p-2', '2025-01-01'))
      .thenRejected('SEAT_TAKEN', { value: 'c1' });
    given(...history)
      .when(assign('x', 'p-2', '2025-01-01'))
      .thenRejected('SEAT_UNKNOWN', { value: 'x' });
    given(...history)
      .when(assign('c2', 'p-1', '2025-01-01'))
      .thenRejected('PERSON_HOLDS_SEAT', { value: 'p-1' });
  });

  it('refuses one person on two seats of one request', () =>
    given(established(), constituted(seats(3, 2)))
      .when(
        command('AssignSeats', {
          from: '2025-01-01',
          assignments: [
            { seatId: 'c1', person: 'p' },
            { seatId: 'c2', person: 'p' },
          ],
        }),
      )
      .thenRejected('PERSON_HOLDS_SEAT', { at: '/assignments/1/person' }));

  it('gives a seat on from the day after its vacancy, not on its last day', () => {
    const left = [...history, vacated('c1', '2025-03-31')] as const;
    given(...left)
      .when(assign('c1', 'p-2', '2025-03-31'))
      .thenRejected('SEAT_TAKEN');
    given(...left)
      .when(assign('c1', 'p-2', '2025-04-01'))
      .then(assigned('c1', 'p-2', '2025-04-01'));
  });

  it('does not assign the same again', () =>
    given(...history)
      .when(assign('c1', 'p-1', '2024-09-25'))
      .then());

  it('refuses to vacate what nobody holds, and before it was held', () => {
    const vacate = (seatId: string, until: string) =>
      command('VacateSeat', { seatId, until, reason: 'RESIGNED' });
    given(...history)
      .when(vacate('c2', '2025-03-31'))
      .thenRejected('SEAT_VACANT');
    given(...history)
      .when(vacate('c1', '2024-09-24'))
      .thenRejected('VACATED_BEFORE_ASSIGNED');
    given(...history)
      .when(vacate('c1', '2025-03-31'))
      .then(vacated('c1', '2025-03-31'));
    given(...history, vacated('c1', '2025-03-31'))
      .when(vacate('c1', '2025-03-31'))
      .then();
  });
});

it('a body on a day knows who is entitled and who holds its offices', () => {
  const history: BodyEvent[] = [
    established(),
    constituted(seats(3, 2, 1)),
    assigned('c1', 'p-1', '2024-09-25'),
    assigned('f1', 'p-2', '2024-09-25'),
    assigned('a1', 'p-3', '2024-09-25'),
    vacated('c1', '2025-03-31'),
    {
      type: 'OfficeAssigned',
      version: 1,
      data: { bodyId: 'jha', office: 'CHAIR', person: 'p-old', from: day('2024-09-25') },
    },
    {
      type: 'OfficeAssigned',
      version: 1,
      data: { bodyId: 'jha', office: 'CHAIR', person: 'p-new', from: day('2025-04-01') },
    },
  ];
  const body = history.reduce(evolve, initialState);
  expect(bodyOn(body, day('2025-03-31'))).toMatchObject({
    statutory: 5,
    entitled: ['c1', 'f1'],
    members: ['p-1', 'p-2', 'p-3'],
    officers: ['p-old'],
  });
  expect(bodyOn(body, day('2025-04-01'))).toMatchObject({
    statutory: 5,
    entitled: ['f1'],
    officers: ['p-new'],
  });
  expect(bodyOn(initialState, day('2025-04-01'))).toBeUndefined();
  expect(bodyOn(body, day('2025-04-01'))).not.toHaveProperty('composition');
});

it('rules of a body start from its Land and change with a reason', () => {
  const rules = {
    quorum: {
      threshold: 'MORE_THAN_HALF',
      base: 'STATUTORY',
      recused: 'STAY_IN_BASE',
      source: '§ 6 GeschO',
    },
  } as const;
  given(established())
    .when(command('ChangeBodyRules', { rules, reason: 'Geschäftsordnung 2025' }))
    .then({
      type: 'BodyRulesChanged',
      version: 1,
      data: {
        bodyId: 'jha',
        rules: { ...defaultRules('BW'), ...rules },
        reason: 'Geschäftsordnung 2025',
      },
    });
  expect(defaultRules('NI').quorum).toMatchObject({ threshold: 'MORE_THAN_HALF', atLeast: 3 });
  expect(defaultRules('TH').convening.period).toEqual({
    kind: 'BACKWARD',
    mode: 'CLEAR_DAYS',
    days: 4,
  });
});
