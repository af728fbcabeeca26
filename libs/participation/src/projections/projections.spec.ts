import type { Instant, LocalDate, Recorded, ReadModel } from '#kernel';
import type { ParticipationEvent } from '../domain/participation.events';
import { responseTerm } from '../domain/rules/response-term.rule';
import { carrierInvitations } from './carrier-invitations.projection';
import { carrierResponses } from './carrier-responses.projection';
import { hearings } from './hearings.projection';
import { occasions } from './occasions.projection';

const day = (text: string) => text as LocalDate;
const of = { participationId: 'b-1', cycleId: 'c-1', stage: 'NEEDS' } as const;
const assessment = { overrides: [], findings: [] };

/** Rows as the engine would keep them, without their history. */
function rowsAfter<Row extends object>(model: ReadModel<Row>, ...events: ParticipationEvent[]) {
  const rows = new Map<string, Row>();
  for (const event of events)
    model.project({ ...event, metadata: {} } as unknown as Recorded, {
      get: (id) => rows.get(id),
      put: (id, row) => void rows.set(id, row),
      remove: (id) => void rows.delete(id),
      where: (column, value) =>
        [...rows].filter(([, row]) => model.columns?.[column]?.(row) === value),
    });
  return Object.fromEntries(rows);
}

const computation = responseTerm(day('2026-05-07'), 7, { land: 'BW' });
const invited: ParticipationEvent = {
  type: 'CarriersInvited',
  version: 1,
  data: {
    ...of,
    subject: 'Bedarf',
    carriers: ['awo', 'caritas', 'drk'],
    areas: [],
    noticeOn: day('2026-05-07'),
    days: 7,
    place: { land: 'BW' },
    respondBy: computation.result,
    dueAt: computation.dueAt,
    computation,
    ...assessment,
  },
};
const answered = (providerId: string, late: boolean): ParticipationEvent => ({
  type: 'CarrierAnswered',
  version: 1,
  data: { ...of, providerId, standpoint: 'AGREES', receivedOn: day('2026-05-12'), late },
});
const closed: ParticipationEvent = {
  type: 'CarrierResponsePeriodClosed',
  version: 1,
  data: { ...of, answered: ['awo'], silent: ['caritas', 'drk'], closedAt: computation.dueAt },
};
const extended: ParticipationEvent = {
  type: 'CarrierResponsePeriodExtended',
  version: 1,
  data: {
    ...of,
    from: day('2026-05-15'),
    to: day('2026-05-21'),
    reason: 'Bitte',
    dueAt: '2026-05-21T22:00:00.000Z' as Instant,
    computation,
  },
};

describe('the carriers on the page', () => {
  const states = (...events: ParticipationEvent[]) => {
    const page = rowsAfter(carrierInvitations, invited, ...events)['b-1']!;
    const own = Object.values(rowsAfter(carrierResponses, invited, ...events));
    expect(own.map(({ providerId, state }) => [providerId, state])).toEqual(
      page.carriers.map(({ providerId, state }) => [providerId, state]),
    );
    expect(own.map(({ respondBy }) => respondBy)).toEqual(own.map(() => page.respondBy));
    return [page.state, ...page.carriers.map(({ state }) => state)];
  };

  it('wait, answer, are late or silent', () => {
    expect(states()).toEqual(['RUNNING', 'WAITING', 'WAITING', 'WAITING']);
    expect(states(answered('awo', false), closed, answered('drk', true))).toEqual([
      'CLOSED',
      'ANSWERED',
      'SILENT',
      'LATE',
    ]);
  });

  it('wait again when the period is extended', () =>
    expect(states(answered('awo', false), closed, extended)).toEqual([
      'RUNNING',
      'ANSWERED',
      'WAITING',
      'WAITING',
    ]));
});

it('an occasion shows missing feedback until it is given', () => {
  const held: ParticipationEvent = {
    type: 'ParticipationHeld',
    version: 1,
    data: {
      participationId: 'b-2',
      cycleId: 'c-1',
      audience: 'GUARDIANS',
      format: 'SURVEY',
      title: 'Elternbefragung',
      heldOn: day('2026-04-01'),
      reached: 800,
      targetGroup: 'Eltern',
      areas: [],
      method: 'online',
      accessibleForms: [],
      ...assessment,
    },
  };
  const results = (consideration: 'ADOPTED' | 'NOT'): ParticipationEvent => ({
    type: 'ParticipationResultsRecorded',
    version: 1,
    data: {
      participationId: 'b-2',
      cycleId: 'c-1',
      audience: 'GUARDIANS',
      statements: [{ code: 'W1', statement: 'Randzeiten', consideration, reason: 'r' }],
    },
  });
  const told: ParticipationEvent = {
    type: 'ParticipationFeedbackGiven',
    version: 1,
    data: {
      participationId: 'b-2',
      cycleId: 'c-1',
      audience: 'GUARDIANS',
      givenOn: day('2026-05-01'),
      form: 'Brief',
    },
  };
  const after = (...events: ParticipationEvent[]) => rowsAfter(occasions, held, ...events)['b-2']!;
  expect(after().findings).toEqual([{ rule: 'PARTICIPATION_FEEDBACK_MISSING' }]);
  expect(after(told)).toMatchObject({ findings: [], feedbackOn: '2026-05-01' });
  expect(after(results('NOT'), results('ADOPTED')).considered).toEqual({
    ADOPTED: 1,
    PARTLY: 0,
    NOT: 0,
  });
});

it('a hearing is listed', () =>
  expect(
    rowsAfter(hearings, {
      type: 'CarriersHeard',
      version: 1,
      data: {
        participationId: 'b-3',
        cycleId: 'c-1',
        bodyId: 'jha',
        sessionId: 's-1',
        heardOn: day('2026-05-06'),
        carriers: ['awo'],
        declined: [],
        ...assessment,
      },
    })['b-3'],
  ).toMatchObject({ sessionId: 's-1', carriers: ['awo'], imported: false }));
