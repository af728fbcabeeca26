import { localDateOf } from '#calendar';
import { assess, Rejection, repeats, type LocalDate } from '#kernel';
import type {
  AnswerInvitation,
  CloseResponsePeriod,
  ExtendResponsePeriod,
  InvitationCommand,
  InviteCarriers,
} from './participation.commands';
import type { InvitationEvent } from './participation.events';
import type { Answer, Invitation, Participation } from './participation.state';
import { extendedTerm, responseTerm } from './rules/response-term.rule';

export function decideInvitation(
  command: InvitationCommand,
  state: Participation,
): InvitationEvent[] {
  if (command.type === 'InviteCarriers') return invite(command, state);
  if (state.kind !== 'INVITATION')
    throw new Rejection('INVITATION_NOT_FOUND', { value: command.data.participationId });
  switch (command.type) {
    case 'ExtendResponsePeriod':
      return prolong(command, state);
    case 'AnswerInvitation':
      return answer(command, state);
    case 'CloseResponsePeriod':
      return close(command, state);
  }
}

/** @throws Rejection PARTICIPATION_EXISTS, CALENDAR_ENDS, NO_CARRIERS_INVITED, RESPONSE_PERIOD_OVER */
function invite(command: InviteCarriers, state: Participation): InvitationEvent[] {
  const { data, now } = command;
  if (state.kind === 'INVITATION' && repeats(data, state.invited)) return [];
  if (state.kind !== 'NONE')
    throw new Rejection('PARTICIPATION_EXISTS', { value: data.participationId });
  const computation = responseTerm(data.noticeOn, data.days, data.place);
  const { result: respondBy, dueAt } = computation;
  const assessment = assess(command, [
    {
      force: 'E',
      rule: 'NO_CARRIERS_INVITED',
      met: data.carriers.length > 0,
      at: '/carriers',
      value: '0',
    },
    {
      force: 'E',
      rule: 'RESPONSE_PERIOD_OVER',
      met: now < dueAt,
      at: '/days',
      value: respondBy,
      params: { noticeOn: data.noticeOn, days: data.days },
    },
  ]);
  return [
    {
      type: 'CarriersInvited',
      version: 1,
      data: {
        ...data,
        carriers: [...new Set(data.carriers)],
        respondBy,
        dueAt,
        computation,
        ...assessment,
      },
    },
  ];
}

/** @throws Rejection CALENDAR_ENDS */
function prolong({ data }: ExtendResponsePeriod, state: Invitation): InvitationEvent[] {
  const { participationId, days, reason } = data;
  const computation = extendedTerm(state.unshifted, days, state.invited.place);
  return [
    {
      type: 'CarrierResponsePeriodExtended',
      version: 1,
      data: {
        participationId,
        cycleId: state.invited.cycleId,
        stage: state.invited.stage,
        from: state.respondBy,
        to: computation.result,
        reason,
        dueAt: computation.dueAt,
        computation,
      },
    },
  ];
}

/**
 * Late answers are kept and marked; a carrier may change its view until the last day.
 * @throws Rejection CARRIER_NOT_INVITED, RECEIVED_IN_FUTURE, RECEIVED_BEFORE_NOTICE, ALREADY_ANSWERED
 */
function answer({ data, now }: AnswerInvitation, state: Invitation): InvitationEvent[] {
  const { participationId, providerId, standpoint, document } = data;
  const { cycleId, stage } = state.invited;
  const receivedOn = data.receivedOn ?? localDateOf(now);
  refuseReceipt(providerId, receivedOn, localDateOf(now), state);
  const given: Answer = {
    standpoint,
    receivedOn,
    late: receivedOn > state.respondBy,
    ...(document === undefined ? {} : { document }),
  };
  const before = state.answers[providerId];
  if (before && sameView(before, given)) return [];
  if (before && given.late)
    throw new Rejection('ALREADY_ANSWERED', {
      at: '/providerId',
      value: providerId,
      params: { receivedOn: before.receivedOn, respondBy: state.respondBy },
    });
  return [
    {
      type: 'CarrierAnswered',
      version: 1,
      data: {
        participationId,
        cycleId,
        stage,
        providerId,
        ...given,
        ...allAnswered(providerId, state),
      },
    },
  ];
}

/** Involvement is complete before its period is over when nobody is left to answer. */
function allAnswered(providerId: string, { invited: { carriers }, answers }: Invitation) {
  const outstanding = carriers.filter((carrier) => carrier !== providerId && !answers[carrier]);
  return outstanding.length === 0 ? { allAnswered: carriers } : {};
}

function refuseReceipt(
  providerId: string,
  receivedOn: LocalDate,
  today: LocalDate,
  { invited: { carriers, noticeOn } }: Invitation,
): void {
  if (!carriers.includes(providerId))
    throw new Rejection('CARRIER_NOT_INVITED', { at: '/providerId', value: providerId });
  if (receivedOn > today)
    throw new Rejection('RECEIVED_IN_FUTURE', { at: '/receivedOn', value: receivedOn });
  if (receivedOn < noticeOn)
    throw new Rejection('RECEIVED_BEFORE_NOTICE', {
      at: '/receivedOn',
      value: receivedOn,
      params: { noticeOn },
    });
}

const sameView = (a: Answer, b: Answer) =>
  a.standpoint === b.standpoint && a.document === b.document;

/**
 * Never before the last day is over, whoever asks.
 * @throws Rejection RESPONSE_PERIOD_RUNNING
 */
function close({ data, now }: CloseResponsePeriod, state: Invitation): InvitationEvent[] {
  if (state.closed) return [];
  if (now < state.dueAt)
    throw new Rejection('RESPONSE_PERIOD_RUNNING', {
      value: state.respondBy,
      params: { dueAt: state.dueAt },
    });
  const { cycleId, stage, carriers } = state.invited;
  const inTime = (carrier: string) => state.answers[carrier]?.late === false;
  return [
    {
      type: 'CarrierResponsePeriodClosed',
      version: 1,
      data: {
        participationId: data.participationId,
        cycleId,
        stage,
        answered: carriers.filter(inTime),
        silent: carriers.filter((carrier) => !inTime(carrier)),
        closedAt: now,
      },
    },
  ];
}

export function evolveInvitation(
  state: Participation,
  { type, data }: InvitationEvent,
): Participation {
  if (type === 'CarriersInvited') {
    const { respondBy, dueAt, computation } = data;
    const { unshifted } = computation;
    const open = { respondBy, unshifted, dueAt, answers: {}, closed: false };
    return { kind: 'INVITATION', invited: data, ...open };
  }
  if (state.kind !== 'INVITATION') return state;
  switch (type) {
    case 'CarrierResponsePeriodExtended': {
      const { to: respondBy, dueAt, computation } = data;
      const { unshifted } = computation;
      return { ...state, respondBy, unshifted, dueAt, closed: false };
    }
    case 'CarrierAnswered': {
      const { providerId, ...answer } = data;
      return { ...state, answers: { ...state.answers, [providerId]: answer } };
    }
    case 'CarrierResponsePeriodClosed':
      return { ...state, closed: true };
  }
}
