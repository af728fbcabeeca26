import type { Instant, LocalDate } from '#kernel';
import { specification } from '#kernel/testing';
import { carrierResponse } from './carrier-response.deadline';
import type { InviteCarriers } from './participation.commands';
import { participations } from './participation.decider';
import type { InvitationEvent } from './participation.events';
import { extendedTerm, responseTerm } from './rules/response-term.rule';

const given = specification(participations);
const day = (text: string) => text as LocalDate;
const now = '2026-05-07T08:00:00.000Z' as Instant;
const by = 'p-planner';
const place = { land: 'BW' } as const;
const participationId = 'b-1';
const of = { participationId, cycleId: 'c-1', stage: 'NEEDS' } as const;

/** The seventh day is Ascension Day: the period ends on Friday 15 May. */
const computation = responseTerm(day('2026-05-07'), 7, place);
const request = {
  ...of,
  subject: 'Bedarfsermittlung Kita 2026',
  carriers: ['awo', 'caritas'],
  areas: ['nord'],
  noticeOn: day('2026-05-07'),
  days: 7,
  place,
};
const invite = (change: Partial<InviteCarriers['data']> = {}): InviteCarriers => ({
  type: 'InviteCarriers',
  data: { ...request, ...change },
  now,
  by,
});
const invited: InvitationEvent = {
  type: 'CarriersInvited',
  version: 1,
  data: {
    ...request,
    respondBy: day('2026-05-15'),
    dueAt: computation.dueAt,
    computation,
    overrides: [],
    findings: [],
  },
};
const answered = (
  providerId: string,
  receivedOn: string,
  change: { standpoint?: 'OBJECTS'; late?: boolean } = {},
): InvitationEvent => ({
  type: 'CarrierAnswered',
  version: 1,
  data: {
    ...of,
    providerId,
    standpoint: change.standpoint ?? 'AGREES',
    receivedOn: day(receivedOn),
    late: change.late ?? false,
  },
});
const answer = (providerId: string, at: string, change: object = {}) => ({
  type: 'AnswerInvitation' as const,
  data: { participationId, providerId, standpoint: 'AGREES' as const, ...change },
  now: at as Instant,
  by,
});
const close = (at: string) => ({
  type: 'CloseResponsePeriod' as const,
  data: { participationId },
  now: at as Instant,
  by: 'system',
});
const closed = (silent: string[], closedAt: string): InvitationEvent => ({
  type: 'CarrierResponsePeriodClosed',
  version: 1,
  data: {
    ...of,
    answered: ['awo', 'caritas'].filter((carrier) => !silent.includes(carrier)),
    silent,
    closedAt: closedAt as Instant,
  },
});

describe('the invitation of carriers', () => {
  it('is refused without carriers', () =>
    given()
      .when(invite({ carriers: [] }))
      .thenRejected('NO_CARRIERS_INVITED', { at: '/carriers' }));

  it('is taken over from history without carriers, with a finding', () =>
    given()
      .when({ ...invite({ carriers: [] }), imported: { source: '2022/0958' } })
      .then({
        ...invited,
        data: {
          ...invited.data,
          carriers: [],
          findings: [{ rule: 'NO_CARRIERS_INVITED', value: '0' }],
        },
      }));

  it('is refused when its period is over before it begins', () =>
    given()
      .when(invite({ noticeOn: day('2026-04-01') }))
      .thenRejected('RESPONSE_PERIOD_OVER', { value: '2026-04-08' }));

  it('is refused where the calendar does not know the holidays', () =>
    given()
      .when(invite({ noticeOn: day('2100-12-20') }))
      .thenRejected('CALENDAR_ENDS', { value: '2100-12-20' }));

  it('names the last day, moved past Ascension Day, with its computation', () =>
    given().when(invite()).then(invited));

  it('is the same when repeated, and refused when another', () => {
    given(invited).when(invite()).then();
    given(invited)
      .when(invite({ days: 8 }))
      .thenRejected('PARTICIPATION_EXISTS');
  });
});

describe('the answer of a carrier', () => {
  it('is refused before an invitation', () =>
    given().when(answer('awo', now)).thenRejected('INVITATION_NOT_FOUND'));

  it('is refused to who was not invited', () =>
    given(invited).when(answer('drk', now)).thenRejected('CARRIER_NOT_INVITED', { value: 'drk' }));

  it('cannot have been received tomorrow, nor before the notice', () => {
    given(invited)
      .when(answer('awo', now, { receivedOn: '2026-05-08' }))
      .thenRejected('RECEIVED_IN_FUTURE');
    given(invited)
      .when(answer('awo', now, { receivedOn: '2026-05-06' }))
      .thenRejected('RECEIVED_BEFORE_NOTICE', { params: { noticeOn: '2026-05-07' } });
  });

  it('is in time on the last day, German time', () =>
    given(invited)
      .when(answer('awo', '2026-05-15T21:59:59.999Z'))
      .then(answered('awo', '2026-05-15')));

  it('is late a millisecond after, and kept', () =>
    given(invited)
      .when(answer('awo', '2026-05-15T22:00:00.000Z'))
      .then(answered('awo', '2026-05-16', { late: true })));

  it('counts by the day of receipt, not of entry', () =>
    given(invited, closed(['awo', 'caritas'], '2026-05-15T22:00:01.000Z'))
      .when(answer('awo', '2026-05-18T08:00:00.000Z', { receivedOn: '2026-05-15' }))
      .then(answered('awo', '2026-05-15')));

  it('may change until the last day, and not after it', () => {
    given(invited, answered('awo', '2026-05-07'))
      .when(answer('awo', '2026-05-08T08:00:00.000Z', { standpoint: 'OBJECTS' }))
      .then(answered('awo', '2026-05-08', { standpoint: 'OBJECTS' }));
    given(invited, answered('awo', '2026-05-07'))
      .when(answer('awo', '2026-05-18T08:00:00.000Z', { standpoint: 'OBJECTS' }))
      .thenRejected('ALREADY_ANSWERED', { value: 'awo' });
  });

  it('is one when given twice', () =>
    given(invited, answered('awo', '2026-05-07'))
      .when(answer('awo', '2026-05-18T08:00:00.000Z'))
      .then());
});

describe('the end of the period', () => {
  it('never comes early', () =>
    given(invited)
      .when(close('2026-05-15T21:59:59.999Z'))
      .thenRejected('RESPONSE_PERIOD_RUNNING', { value: '2026-05-15' }));

  it('names who has not responded, the late among them', () =>
    given(invited, answered('awo', '2026-05-08'), answered('caritas', '2026-05-16', { late: true }))
      .when(close('2026-05-15T22:00:00.000Z'))
      .then(closed(['caritas'], '2026-05-15T22:00:00.000Z')));

  it('comes once', () =>
    given(invited, closed([], '2026-05-15T22:00:00.000Z'))
      .when(close('2026-05-15T22:00:20.000Z'))
      .then());
});

describe('the extension of the period', () => {
  const longer = extendedTerm(day('2026-05-14'), 7, place);
  const extended: InvitationEvent = {
    type: 'CarrierResponsePeriodExtended',
    version: 1,
    data: {
      ...of,
      from: day('2026-05-15'),
      to: day('2026-05-21'),
      reason: 'Bitte zweier Träger',
      dueAt: '2026-05-21T22:00:00.000Z' as Instant,
      computation: longer,
    },
  };
  const extend = {
    type: 'ExtendResponsePeriod' as const,
    data: { participationId, days: 7, reason: 'Bitte zweier Träger' },
    now,
    by,
  };

  it('counts from the end before it was moved', () => given(invited).when(extend).then(extended));

  it('is possible afterwards and opens the period again', () => {
    const over = closed(['awo', 'caritas'], '2026-05-15T22:00:00.000Z');
    given(invited, over).when(extend).then(extended);
    given(invited, over, extended)
      .when(close('2026-05-15T22:00:20.000Z'))
      .thenRejected('RESPONSE_PERIOD_RUNNING', { value: '2026-05-21' });
  });

  it('moves the bell', () => {
    const hear = (event: InvitationEvent) => carrierResponse.hears(event as never);
    expect(hear(invited)).toEqual({ id: participationId, dueAt: '2026-05-15T22:00:00.000Z' });
    expect(hear(extended)).toEqual({ id: participationId, dueAt: '2026-05-21T22:00:00.000Z' });
    expect(hear(answered('awo', '2026-05-08'))).toBeUndefined();
    expect(hear(closed([], '2026-05-21T22:00:00.000Z'))).toEqual({
      id: participationId,
      disarmed: true,
    });
    expect(carrierResponse.onExpiry(participationId)).toEqual({
      type: 'CloseResponsePeriod',
      data: { participationId },
    });
  });
});

it('says when the last of all invited has answered', () => {
  const at = '2026-05-12T08:00:00.000Z';
  const last = answered('caritas', '2026-05-12');
  given(invited, answered('awo', '2026-05-11'))
    .when(answer('caritas', at))
    .then({ ...last, data: { ...last.data, allAnswered: ['awo', 'caritas'] } } as InvitationEvent);
});
