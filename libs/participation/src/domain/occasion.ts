import { localDateOf } from '#calendar';
import { assess, Rejection, repeats } from '#kernel';
import type {
  GiveParticipationFeedback,
  HoldParticipation,
  OccasionCommand,
  RecordParticipationResults,
} from './participation.commands';
import type { OccasionEvent, Statement } from './participation.events';
import type { Occasion, Participation } from './participation.state';
import { accessible, reachedSomebody } from './rules/young-people.rule';

export function decideOccasion(command: OccasionCommand, state: Participation): OccasionEvent[] {
  if (command.type === 'HoldParticipation') return hold(command, state);
  if (state.kind !== 'OCCASION')
    throw new Rejection('OCCASION_NOT_FOUND', { value: command.data.participationId });
  switch (command.type) {
    case 'RecordParticipationResults':
      return recordResults(command, state);
    case 'GiveParticipationFeedback':
      return giveFeedback(command, state);
  }
}

/**
 * @throws Rejection PARTICIPATION_EXISTS, HELD_IN_FUTURE, PERIOD_BACKWARDS, AGES_BACKWARDS,
 * REACHED_EXCEEDS_INVITED, ACCESSIBLE_FORM_MISSING, NOBODY_REACHED
 */
function hold(command: HoldParticipation, state: Participation): OccasionEvent[] {
  const { data } = command;
  if (state.kind === 'OCCASION' && repeats(data, state.held)) return [];
  if (state.kind !== 'NONE')
    throw new Rejection('PARTICIPATION_EXISTS', { value: data.participationId });
  refuseDays(command);
  refuseCounts(command);
  const assessment = assess(command, [accessible(data), reachedSomebody(data)]);
  return [{ type: 'ParticipationHeld', version: 1, data: { ...data, ...assessment } }];
}

function refuseDays({ data: { heldOn, heldUntil }, now }: HoldParticipation): void {
  const last = heldUntil ?? heldOn;
  if (last < heldOn)
    throw new Rejection('PERIOD_BACKWARDS', {
      at: '/heldUntil',
      value: last,
      params: { from: heldOn },
    });
  if (last > localDateOf(now))
    throw new Rejection('HELD_IN_FUTURE', {
      at: heldUntil === undefined ? '/heldOn' : '/heldUntil',
      value: last,
    });
}

function refuseCounts({ data }: HoldParticipation): void {
  const { ageFrom = 0, ageTo = ageFrom, invited, reached } = data;
  if (ageTo < ageFrom)
    throw new Rejection('AGES_BACKWARDS', {
      at: '/ageTo',
      value: `${ageTo}`,
      params: { from: ageFrom },
    });
  if (invited !== undefined && reached > invited)
    throw new Rejection('REACHED_EXCEEDS_INVITED', {
      at: '/reached',
      value: `${reached}`,
      params: { invited },
    });
}

/** @throws Rejection STATEMENT_TWICE, CONSIDERATION_WITHOUT_REASON */
function recordResults({ data }: RecordParticipationResults, state: Occasion): OccasionEvent[] {
  const seen = new Set<string>();
  for (const [index, { code, consideration, reason }] of data.statements.entries()) {
    if (seen.has(code))
      throw new Rejection('STATEMENT_TWICE', { at: `/statements/${index}/code`, value: code });
    seen.add(code);
    if (consideration !== 'ADOPTED' && !reason)
      throw new Rejection('CONSIDERATION_WITHOUT_REASON', {
        at: `/statements/${index}/reason`,
        value: consideration,
        params: { code },
      });
  }
  const news = data.statements.filter((given) => !known(given, state));
  if (news.length === 0) return [];
  const { participationId, cycleId, audience } = state.held;
  return [
    {
      type: 'ParticipationResultsRecorded',
      version: 1,
      data: { participationId, cycleId, audience, statements: news },
    },
  ];
}

function known(given: Statement, { statements }: Occasion): boolean {
  const before = statements[given.code];
  return before !== undefined && repeats(given, before) && repeats(before, given);
}

/** @throws Rejection FEEDBACK_BEFORE_OCCASION, FEEDBACK_IN_FUTURE */
function giveFeedback({ data, now }: GiveParticipationFeedback, state: Occasion): OccasionEvent[] {
  const { participationId, givenOn, form } = data;
  const { cycleId, audience, heldOn } = state.held;
  if (givenOn === state.feedbackOn) return [];
  if (givenOn < heldOn)
    throw new Rejection('FEEDBACK_BEFORE_OCCASION', {
      at: '/givenOn',
      value: givenOn,
      params: { heldOn },
    });
  if (givenOn > localDateOf(now))
    throw new Rejection('FEEDBACK_IN_FUTURE', { at: '/givenOn', value: givenOn });
  return [
    {
      type: 'ParticipationFeedbackGiven',
      version: 1,
      data: { participationId, cycleId, audience, givenOn, form },
    },
  ];
}

export function evolveOccasion(state: Participation, { type, data }: OccasionEvent): Participation {
  if (type === 'ParticipationHeld') return { kind: 'OCCASION', held: data, statements: {} };
  if (state.kind !== 'OCCASION') return state;
  switch (type) {
    case 'ParticipationResultsRecorded': {
      const news = Object.fromEntries(data.statements.map((given) => [given.code, given]));
      return { ...state, statements: { ...state.statements, ...news } };
    }
    case 'ParticipationFeedbackGiven':
      return { ...state, feedbackOn: data.givenOn };
  }
}
