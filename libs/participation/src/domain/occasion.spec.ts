import type { Instant, LocalDate } from '#kernel';
import { specification } from '#kernel/testing';
import type { HoldParticipation } from './participation.commands';
import { participations } from './participation.decider';
import type { OccasionEvent, Statement } from './participation.events';

const given = specification(participations);
const day = (text: string) => text as LocalDate;
const now = '2026-05-07T08:00:00.000Z' as Instant;
const by = 'p-planner';
const participationId = 'b-2';

const forum = {
  participationId,
  cycleId: 'c-1',
  audience: 'YOUNG_PEOPLE',
  format: 'YOUTH_FORUM',
  title: 'Jugendforum Nord',
  heldOn: day('2026-04-18'),
  invited: 400,
  reached: 62,
  targetGroup: 'Jugendliche im Planungsgebiet Nord',
  ageFrom: 12,
  ageTo: 17,
  areas: ['nord'],
  method: 'Zukunftswerkstatt',
  accessibleForms: ['PLAIN_LANGUAGE'],
} as const;
const hold = (change: Partial<HoldParticipation['data']> = {}): HoldParticipation => ({
  type: 'HoldParticipation',
  data: { ...forum, ...change },
  now,
  by,
});
const held = (change: object = {}): OccasionEvent => ({
  type: 'ParticipationHeld',
  version: 1,
  data: { ...forum, overrides: [], findings: [], ...change },
});
const wish: Statement = {
  code: 'W1',
  statement: 'Öffnung am Wochenende',
  consideration: 'PARTLY',
  reason: 'zunächst an einem Standort',
};
const record = (...statements: Statement[]) => ({
  type: 'RecordParticipationResults' as const,
  data: { participationId, statements },
  now,
  by,
});
const recorded = (...statements: Statement[]): OccasionEvent => ({
  type: 'ParticipationResultsRecorded',
  version: 1,
  data: { participationId, cycleId: 'c-1', audience: 'YOUNG_PEOPLE', statements },
});
const tell = (givenOn: string) => ({
  type: 'GiveParticipationFeedback' as const,
  data: { participationId, givenOn: day(givenOn), form: 'Aushang und Netz' },
  now,
  by,
});
const told: OccasionEvent = {
  type: 'ParticipationFeedbackGiven',
  version: 1,
  data: {
    participationId,
    cycleId: 'c-1',
    audience: 'YOUNG_PEOPLE',
    givenOn: day('2026-05-05'),
    form: 'Aushang und Netz',
  },
};

describe('a participation', () => {
  it.each([
    ['a day to come', { heldOn: day('2026-05-08') }, 'HELD_IN_FUTURE'],
    ['an end to come', { heldUntil: day('2026-05-08') }, 'HELD_IN_FUTURE'],
    ['an end before its beginning', { heldUntil: day('2026-04-01') }, 'PERIOD_BACKWARDS'],
    ['ages the wrong way round', { ageTo: 11 }, 'AGES_BACKWARDS'],
    ['more reached than invited', { reached: 401 }, 'REACHED_EXCEEDS_INVITED'],
    ['no form that young people understand', { accessibleForms: [] }, 'ACCESSIBLE_FORM_MISSING'],
    ['nobody reached', { reached: 0 }, 'NOBODY_REACHED'],
  ])('is refused with %s', (_, change, code) => given().when(hold(change)).thenRejected(code));

  it('yields to a reason where nobody was reached', () => {
    const overrides = [{ rule: 'NOBODY_REACHED', reason: 'Ausfall wegen Sturm' }];
    given()
      .when({ ...hold({ reached: 0 }), overrides })
      .then(held({ reached: 0, overrides }));
  });

  it('does not yield where the form is missing', () =>
    given()
      .when({
        ...hold({ accessibleForms: [] }),
        overrides: [{ rule: 'ACCESSIBLE_FORM_MISSING', reason: 'keine Zeit' }],
      })
      .thenRejected('ACCESSIBLE_FORM_MISSING'));

  it('of guardians needs no such form', () =>
    given()
      .when(hold({ audience: 'GUARDIANS', accessibleForms: [] }))
      .then(held({ audience: 'GUARDIANS', accessibleForms: [] })));

  it('is recorded in counts, once', () => {
    given().when(hold()).then(held());
    given(held()).when(hold()).then();
    given(held())
      .when(hold({ reached: 61 }))
      .thenRejected('PARTICIPATION_EXISTS');
  });
});

describe('its results', () => {
  it('need a participation', () => given().when(record(wish)).thenRejected('OCCASION_NOT_FOUND'));

  it('need a reason where a wish is not adopted', () => {
    const bare: Statement = { code: 'W1', statement: wish.statement, consideration: 'PARTLY' };
    given(held())
      .when(record(bare))
      .thenRejected('CONSIDERATION_WITHOUT_REASON', { at: '/statements/0/reason' });
    given(held())
      .when(record({ ...bare, consideration: 'ADOPTED' }))
      .then(recorded({ ...bare, consideration: 'ADOPTED' }));
  });

  it('name a statement once', () =>
    given(held())
      .when(record(wish, wish))
      .thenRejected('STATEMENT_TWICE', { at: '/statements/1/code', value: 'W1' }));

  it('are recorded as far as they are new', () => {
    const other = { ...wish, code: 'W2' };
    given(held(), recorded(wish)).when(record(wish, other)).then(recorded(other));
    given(held(), recorded(wish, other)).when(record(wish)).then();
    const changed: Statement = { code: 'W1', statement: wish.statement, consideration: 'ADOPTED' };
    given(held(), recorded(wish)).when(record(changed)).then(recorded(changed));
  });
});

describe('the feedback', () => {
  it('does not come before the participation, nor from the future', () => {
    given(held()).when(tell('2026-04-17')).thenRejected('FEEDBACK_BEFORE_OCCASION');
    given(held()).when(tell('2026-05-08')).thenRejected('FEEDBACK_IN_FUTURE');
  });

  it('is recorded once', () => {
    given(held()).when(tell('2026-05-05')).then(told);
    given(held(), told).when(tell('2026-05-05')).then();
  });
});
