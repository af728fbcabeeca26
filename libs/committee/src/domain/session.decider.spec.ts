import { Rejection, type LocalDate } from '#kernel';
import { specification } from '#kernel/testing';
import * as fc from 'fast-check';
import type { BodyOn } from './body.state';
import { defaultRules } from './default-rules';
import type { SessionCommand } from './session.commands';
import { sessions } from './session.decider';
import type { ResultCorrected, ResultRecorded, SessionEvent } from './session.events';
import { initialState } from './session.state';
import type { StepReadiness } from './step.readiness';
import type { Competence } from './terms';

const given = specification(sessions);
const day = (text: string) => text as LocalDate;
const seats = Array.from({ length: 25 }, (_, i) => `s${i + 1}`);
const body = (more: Partial<BodyOn> = {}): BodyOn => ({
  bodyId: 'jha',
  kind: 'JHA',
  name: 'Jugendhilfeausschuss',
  place: { land: 'BW' },
  rules: defaultRules('BW'),
  day: day('2025-10-15'),
  constituted: true,
  statutory: 25,
  entitled: seats,
  members: seats.map((seat) => `of-${seat}`),
  officers: [],
  ...more,
});
const council = (more: Partial<BodyOn> = {}) =>
  body({ bodyId: 'rat', kind: 'COUNCIL', name: 'Gemeinderat', statutory: 49, ...more });
const paper = (
  competence: Competence = 'DECIDE',
  more: Partial<StepReadiness> = {},
): StepReadiness => ({
  paperId: 'p',
  cycleId: 'cy',
  title: 'Kita Kolberger Straße',
  stepId: '1',
  bodyId: 'jha',
  bodyKind: 'JHA',
  status: 'open',
  version: 1,
  released: true,
  authors: ['author'],
  items: ['1', '2'].map((resolutionItem) => ({
    resolutionItem,
    measureIds: [`m-${resolutionItem}`],
    planAdoption: false,
    competence,
  })),
  answeredBefore: [],
  committeeHeard: false,
  unfinished: [],
  ...more,
});
const ask = (type: SessionCommand['type'], data: object, more: object = {}) =>
  ({
    type,
    data: { sessionId: 's', ...data },
    now: '2025-10-15T16:00:00.000Z',
    by: 'clerk',
    ...more,
  }) as unknown as SessionCommand;

const convene = (data: object = {}, more: object = {}) =>
  ask(
    'ConveneSession',
    { bodyId: 'jha', date: '2025-10-15', sentOn: '2025-10-06', body: body(), ...data },
    more,
  );
const add = (of: StepReadiness | undefined = paper(), data: object = {}) =>
  ask('AddAgendaItem', { itemId: '5', paperId: 'p', stepId: '1', paper: of, ...data });
const open = ask('OpenSession', {});
const attend = (present: readonly string[], data: object = {}) =>
  ask('RecordAttendance', { itemId: '5', present, body: body(), ...data });
const recuse = (seatId: string, data: object = {}) =>
  ask('DeclareRecusal', { itemId: '5', seatId, body: body(), ...data });
const record = (data: object, more: object = {}) =>
  ask(
    'RecordResult',
    { itemId: '5', resolutionItems: ['1'], body: body(), paper: paper(), ...data },
    more,
  );
const votes = (yes: number, no: number, abstain: number, more: object = {}) => ({
  votes: { yes, no, abstain, ...more },
});
const correct = (data: object, more: object = {}) =>
  ask(
    'CorrectResult',
    {
      itemId: '5',
      resolutionItem: '1',
      reason: 'Zahlendreher',
      body: body(),
      paper: paper(),
      ...data,
    },
    more,
  );

function play(...commands: SessionCommand[]): SessionEvent[] {
  const events: SessionEvent[] = [];
  let state = initialState;
  for (const command of commands) {
    const next = sessions.decide(command, state);
    state = next.reduce(sessions.evolve, state);
    events.push(...next);
  }
  return events;
}
type Told = (ResultRecorded | ResultCorrected)['data'];
const told = (...commands: SessionCommand[]): Told => play(...commands).at(-1)!.data as Told;

const meeting = [convene(), add(), open, attend(seats.slice(0, 20))];

describe('convening', () => {
  it('refuses a late invitation and names the latest day', () => {
    given()
      .when(convene({ sentOn: '2025-10-09' }))
      .thenRejected('CONVENING_PERIOD', {
        at: '/sentOn',
        value: '2025-10-09',
        params: { latest: '2025-10-08', source: '§ 34 Abs. 1 GemO BW' },
      });
    given()
      .when(convene({ receivedOn: '2025-10-09' }))
      .thenRejected('CONVENING_PERIOD', { value: '2025-10-09' });
  });

  it('stores how the period was computed', () => {
    const [convened] = play(convene());
    expect(convened).toMatchObject({
      type: 'SessionConvened',
      data: {
        body: 'Jugendhilfeausschuss',
        convening: { latest: '2025-10-08', inTime: true },
        overrides: [],
      },
    });
    expect(JSON.stringify(convened)).toContain('Spätester Tag');
    expect(convened!.data).not.toHaveProperty('body.name');
  });

  it('yields to a reason, which stays', () => {
    const overrides = [{ rule: 'CONVENING_PERIOD', reason: 'Dringlichkeit, alle anwesend' }];
    expect(play(convene({ sentOn: '2025-10-13' }, { overrides }))[0]).toMatchObject({
      data: { convening: { inTime: false }, overrides },
    });
  });

  it('refuses no invitation, a body not constituted or not there, and days in the wrong order', () => {
    given()
      .when(convene({ sentOn: undefined }))
      .thenRejected('INVITATION_MISSING');
    given()
      .when(convene({ body: body({ constituted: false }) }))
      .thenRejected('BODY_NOT_CONSTITUTED');
    given()
      .when(convene({ body: undefined }))
      .thenRejected('BODY_UNKNOWN', { value: 'jha' });
    given()
      .when(convene({ receivedOn: '2025-10-05' }))
      .thenRejected('RECEIVED_BEFORE_SENT');
    given()
      .when(convene({ sentOn: '2025-10-16' }))
      .thenRejected('INVITED_AFTER_SESSION', { value: '2025-10-16' });
    given()
      .when(convene({ receivedOn: '2025-10-16' }))
      .thenRejected('INVITED_AFTER_SESSION', { value: '2025-10-16' });
    given()
      .when(convene({ date: '2104-10-15' }))
      .thenRejected('CALENDAR_YEAR_UNKNOWN', { value: '2104' });
  });

  it('refuses a body whose imported seats are not 3 : 2, except for history', () => {
    const composition = { rule: 'SEATS_THREE_TO_TWO', value: '16:9' };
    const crooked = convene({ body: body({ composition }) });
    given()
      .when(crooked)
      .thenRejected('BODY_COMPOSITION_UNLAWFUL', {
        value: 'Jugendhilfeausschuss',
        params: { seats: '16:9' },
      });
    expect(play({ ...crooked, imported: { source: 'OParl' } })).toMatchObject([
      { type: 'SessionConvened', data: { findings: [] } },
    ]);
  });

  it('of imported history says what is missing', () =>
    expect(
      play(convene({ sentOn: undefined }, { imported: { source: 'OParl' } }))[0],
    ).toMatchObject({
      data: { findings: [{ rule: 'INVITATION_MISSING' }] },
    }));

  it('does not convene twice', () => {
    given(...play(convene()))
      .when(convene())
      .then();
    given(...play(convene()))
      .when(convene({ date: '2025-10-16' }))
      .thenRejected('SESSION_EXISTS');
  });

  it('does not open before its day', () =>
    given(...play(convene()))
      .when(ask('OpenSession', {}, { now: '2025-10-14T21:00:00.000Z' }))
      .thenRejected('SESSION_NOT_YET', { value: '2025-10-15', params: { today: '2025-10-14' } }));
});

describe('the agenda', () => {
  it('refuses papers not released, of another body, or not there', () => {
    given(...play(convene()))
      .when(add(paper('DECIDE', { released: false })))
      .thenRejected('PAPER_NOT_RELEASED');
    given(...play(convene()))
      .when(add(paper('DECIDE', { bodyId: 'rat' })))
      .thenRejected('STEP_OF_ANOTHER_BODY');
    given(...play(convene()))
      .when(ask('AddAgendaItem', { itemId: '5', paperId: 'p', stepId: '1' }))
      .thenRejected('PAPER_STEP_UNKNOWN');
    given(...play(convene()))
      .when(add(paper('DECIDE', { status: 'completed' })))
      .thenRejected('STEP_COMPLETED');
    given().when(add()).thenRejected('SESSION_NOT_FOUND');
  });

  it('holds a step once and an item for one paper', () => {
    given(...play(convene(), add()))
      .when(add())
      .then();
    given(...play(convene(), add()))
      .when(add(paper(), { itemId: '6' }))
      .thenRejected('STEP_ALREADY_ON_AGENDA', { value: '5' });
    given(...play(convene(), add()))
      .when(add(paper(), { paperId: 'q' }))
      .thenRejected('AGENDA_ITEM_TAKEN');
  });

  it('takes a new version of the paper', () =>
    expect(play(convene(), add(), add(paper('DECIDE', { version: 2 }))).at(-1)).toMatchObject({
      type: 'AgendaItemUpdated',
      data: { paperVersion: 2 },
    }));
});

describe('an item taken off the agenda', () => {
  const remove = (data: object = {}) =>
    ask('RemoveAgendaItem', { itemId: '5', reason: 'Gehört in den November.', ...data });

  it('says what has to be put on another one, and why', () => {
    given(...play(convene(), add()))
      .when(remove())
      .then({
        type: 'AgendaItemRemoved',
        version: 1,
        data: {
          sessionId: 's',
          bodyId: 'jha',
          body: 'Jugendhilfeausschuss',
          date: day('2025-10-15'),
          itemId: '5',
          paperId: 'p',
          cycleId: 'cy',
          stepId: '1',
          title: 'Kita Kolberger Straße',
          reason: 'Gehört in den November.',
        },
      });
  });

  it('leaves its number and its paper free, and nothing behind', () => {
    const off = play(convene(), add(), recuse('s1'), remove());
    given(...off)
      .when(remove())
      .thenRejected('AGENDA_ITEM_UNKNOWN', { at: '/itemId', value: '5' });
    given(...off)
      .when(attend(['s1']))
      .thenRejected('AGENDA_ITEM_UNKNOWN');
    expect(play(convene(), add(), remove(), add(paper(), { itemId: '6' })).at(-1)).toMatchObject({
      type: 'AgendaItemAdded',
      data: { itemId: '6', paperId: 'p' },
    });
    expect(
      told(
        convene(),
        add(),
        recuse('s1'),
        remove(),
        add(),
        open,
        attend(seats),
        record(votes(25, 0, 0)),
      ),
    ).toMatchObject({
      votes: { recused: 0 },
    });
    expect(
      play(convene(), add(), remove(), ask('CancelSession', { reason: 'x' })).at(-1),
    ).toMatchObject({
      data: { agenda: [] },
    });
  });

  it('only before the session begins, and never from under a result', () => {
    given().when(remove()).thenRejected('SESSION_NOT_FOUND');
    given(...play(convene(), add(), open))
      .when(remove())
      .thenRejected('AGENDA_IN_SESSION', { value: '2025-10-15' });
    const voted = play(...meeting, record({ ...votes(12, 3, 1), resolutionItems: ['1', '2'] }));
    given(...voted)
      .when(remove())
      .thenRejected('RESULT_STANDS_ON_ITEM', { at: '/itemId', value: '5' });
    given(...play(convene(), add(), ask('CancelSession', { reason: 'x' })))
      .when(remove())
      .thenRejected('SESSION_CANCELLED');
    const close = ask(
      'CloseSession',
      {},
      { overrides: [{ rule: 'ITEMS_WITHOUT_RESULT', reason: 'x' }] },
    );
    given(...play(convene(), add(), open, close))
      .when(remove())
      .thenRejected('SESSION_CLOSED');
  });
});

describe('presence', () => {
  it('takes only entitled seats, each once', () => {
    given(...play(convene(), add(), open))
      .when(attend(['s1', 'x']))
      .thenRejected('SEAT_NOT_ENTITLED', { at: '/present/1', value: 'x' });
    given(...play(convene(), add(), open))
      .when(attend(['s1', 's1']))
      .thenRejected('SEAT_TWICE', { value: 's1' });
    given(...play(convene(), add()))
      .when(attend(['s1']))
      .thenRejected('SESSION_NOT_OPEN', { value: 'CONVENED' });
    given(...play(convene(), add(), open))
      .when(attend([], { itemId: '9' }))
      .thenRejected('AGENDA_ITEM_UNKNOWN');
  });

  it('is known per agenda item and may change', () => {
    given(...play(...meeting))
      .when(attend(seats.slice(0, 20)))
      .then();
    expect(play(...meeting, attend(seats.slice(0, 19)))).toHaveLength(5);
  });

  it('somebody else may sit for a member, for one, and holds no seat', () => {
    const sits = (deputies: object) => attend(['s1', 's2'], { deputies });
    const before = play(convene(), add(), open);
    const refused = (deputies: object, code: string, at: string) =>
      given(...before)
        .when(sits(deputies))
        .thenRejected(code, { at });
    const ada = { seatId: 's1', person: 'ada' };
    given(...before)
      .when(sits([ada]))
      .then({
        type: 'AttendanceRecorded',
        version: 1,
        data: { sessionId: 's', itemId: '5', present: ['s1', 's2'], deputies: [ada] },
      });
    given(...before)
      .when(sits([]))
      .then({
        type: 'AttendanceRecorded',
        version: 1,
        data: { sessionId: 's', itemId: '5', present: ['s1', 's2'] },
      });
    refused([{ seatId: 's3', person: 'ada' }], 'DEPUTY_OF_ABSENT_SEAT', '/deputies/0/seatId');
    refused([ada, { seatId: 's1', person: 'eva' }], 'SEAT_TWICE', '/deputies/1/seatId');
    refused([ada, { seatId: 's2', person: 'ada' }], 'DEPUTY_TWICE', '/deputies/1/person');
    refused([{ seatId: 's1', person: 'of-s2' }], 'DEPUTY_IS_MEMBER', '/deputies/0/person');
    // The same again says nothing new; who comes back is a change.
    const sitting = play(convene(), add(), open, sits([ada]));
    given(...sitting)
      .when(sits([ada]))
      .then();
    expect(play(convene(), add(), open, sits([ada]), attend(['s1', 's2']))).toHaveLength(
      sitting.length + 1,
    );
  });

  it('recusal names an entitled seat and comes before the result', () => {
    given(...play(...meeting))
      .when(recuse('x'))
      .thenRejected('SEAT_NOT_ENTITLED');
    given(...play(...meeting))
      .when(recuse('s1', { resolutionItem: '9' }))
      .thenRejected('RESOLUTION_ITEM_UNKNOWN');
    given(...play(...meeting, record(votes(12, 3, 1))))
      .when(recuse('s1'))
      .thenRejected('RESULT_ALREADY_RECORDED');
    given(...play(...meeting, recuse('s1')))
      .when(recuse('s1'))
      .then();
  });

  it('a recusal by mistake is taken back', () => {
    const withdraw = ask('WithdrawRecusal', { itemId: '5', seatId: 's1' });
    given(...play(...meeting))
      .when(withdraw)
      .then();
    const result = told(...meeting, recuse('s1'), withdraw, record(votes(20, 0, 0)));
    expect(result.votes).toMatchObject({ present: 20, recused: 0 });
  });
});

describe('a result', () => {
  it('refuses more votes than members present', () =>
    given(...play(...meeting))
      .when(record(votes(12, 8, 1)))
      .thenRejected('VOTES_EXCEED_PRESENT', {
        at: '/votes',
        value: '12 + 8 + 1',
        params: { cast: 21, present: 20 },
      }));

  it('does not count the recused among the present', () =>
    given(...play(...meeting, recuse('s1')))
      .when(record(votes(20, 0, 0)))
      .thenRejected('VOTES_EXCEED_PRESENT', { params: { cast: 20, present: 19 } }));

  it('lets a recusal for one item leave the others alone', () => {
    const way = [...meeting, recuse('s1', { resolutionItem: '1' })];
    given(...play(...way))
      .when(record(votes(20, 0, 0)))
      .thenRejected('VOTES_EXCEED_PRESENT');
    expect(
      told(...way, record({ resolutionItems: ['2'], ...votes(20, 0, 0) })).votes,
    ).toMatchObject({ present: 20 });
    given(...play(...way))
      .when(record({ resolutionItems: ['1', '2'], ...votes(19, 0, 0) }))
      .thenRejected('RECUSALS_DIFFER');
  });

  it.each([
    ['recused', 's1', 'SEAT_RECUSED'],
    ['absent', 's25', 'SEAT_ABSENT'],
    ['not entitled', 'x', 'SEAT_NOT_ENTITLED'],
    ['counted already', 's2', 'VOTED_TWICE'],
  ])('refuses the vote of a seat that is %s', (_, seatId, code) =>
    given(...play(...meeting, recuse('s1')))
      .when(
        record({
          rollCall: [
            { seatId: 's2', choice: 'yes' },
            { seatId, choice: 'no' },
          ],
        }),
      )
      .thenRejected(code, { at: '/rollCall/1/seatId', value: seatId }),
  );

  it('refuses a result without quorum and says how many are needed', () =>
    given(...play(convene(), add(), open, attend(seats.slice(0, 12))))
      .when(record(votes(12, 0, 0)))
      .thenRejected('QUORUM_MISSING', {
        value: '12',
        params: { needed: 13, base: 25, source: '§ 37 Abs. 2 GemO BW' },
      }));

  it('finds the quorum when the item is voted on: the recused do not help', () =>
    given(...play(convene(), add(), open, attend(seats.slice(0, 13)), recuse('s1')))
      .when(record(votes(12, 0, 0)))
      .thenRejected('QUORUM_MISSING', { value: '12' }));

  it('is approved by no author, and by an officer where the body has named any', () => {
    given(...play(...meeting))
      .when(record(votes(12, 3, 1), { by: 'author' }))
      .thenRejected('SECOND_PERSON', { value: 'author' });
    given(...play(...meeting))
      .when(record({ ...votes(12, 3, 1), body: body({ officers: ['chair'] }) }))
      .thenRejected('NOT_AN_OFFICER', { value: 'clerk' });
  });

  it('needs an open session, an answer, and who was present', () => {
    given(...play(convene(), add()))
      .when(record(votes(1, 0, 0)))
      .thenRejected('SESSION_NOT_OPEN');
    given(...play(...meeting))
      .when(record({}))
      .thenRejected('VOTES_MISSING');
    given(...play(convene(), add(), open))
      .when(record(votes(1, 0, 0)))
      .thenRejected('ATTENDANCE_MISSING');
    given(...play(...meeting))
      .when(record(votes(12, 3, 1, { present: 19 })))
      .thenRejected('PRESENT_DIFFERS', { value: '19', params: { present: 20 } });
  });

  it('of a body whose imported seats are not 3 : 2 is refused; it may still put the item off', () => {
    const crooked = body({ composition: { rule: 'SEATS_THREE_TO_TWO', value: '16:9' } });
    given(...play(...meeting))
      .when(record({ ...votes(12, 3, 1), body: crooked }))
      .thenRejected('BODY_COMPOSITION_UNLAWFUL', { params: { seats: '16:9' } });
    given(...play(...meeting, record({ stated: 'POSTPONED' })))
      .when(correct({ ...votes(12, 3, 1), body: crooked }))
      .thenRejected('BODY_COMPOSITION_UNLAWFUL');
    expect(told(...meeting, record({ stated: 'POSTPONED', body: crooked })).outcome).toBe(
      'POSTPONED',
    );
  });

  describe('on the plan of a cycle', () => {
    const plan = (competence: Competence = 'RECOMMEND') => {
      const [first, ...others] = paper(competence).items;
      return paper(competence, { items: [{ ...first!, planAdoption: true }, ...others] });
    };
    const before = (of = plan()) => [convene(), add(of), open, attend(seats.slice(0, 20))];
    const on = (data: object, more: object = {}) =>
      record({ paper: plan(), hearing: 'NONE', ...data }, more);

    it.each(['RECOMMEND', 'DECIDE', 'HEAR'] as const)(
      'is refused to the committee that has not heard the carriers: %s',
      (competence) =>
        given(...play(...before(plan(competence))))
          .when(on(votes(12, 3, 1)))
          .thenRejected('PLAN_VOTE_WITHOUT_HEARING', {
            at: '/resolutionItems',
            value: '1',
            params: { body: 'Jugendhilfeausschuss', day: '2025-10-15' },
          }),
    );

    it('is refused upon a hearing only taken over, and by way of a correction', () => {
      given(...play(...before()))
        .when(on({ ...votes(12, 3, 1), hearing: 'IMPORTED' }))
        .thenRejected('PLAN_VOTE_WITHOUT_HEARING');
      given(...play(...before(), on({ stated: 'POSTPONED' })))
        .when(correct({ ...votes(12, 3, 1), paper: plan(), hearing: 'NONE' }))
        .thenRejected('PLAN_VOTE_WITHOUT_HEARING');
    });

    it('is recorded after the hearing, and corrected without asking again', () => {
      const voted = [...before(), on({ ...votes(12, 3, 1), hearing: 'RECORDED' })];
      expect(told(...voted)).toMatchObject({ outcome: 'RECOMMENDED', findings: [] });
      const again = correct({ ...votes(3, 12, 1), paper: plan(), hearing: 'NONE' });
      expect(told(...voted, again).outcome).toBe('REJECTED');
    });

    it('asks nothing of other items, other bodies, papers of no cycle, and items put off', () => {
      expect(told(...before(), on({ stated: 'POSTPONED' })).outcome).toBe('POSTPONED');
      const second = on({ ...votes(12, 3, 1), resolutionItems: ['2'] });
      expect(told(...before(), second).outcome).toBe('RECOMMENDED');
      expect(told(...before(), on({ ...votes(20, 0, 0), body: council() })).resolutionItem).toBe(
        '1',
      );
      const { cycleId, ...loose } = plan();
      expect(cycleId).toBe('cy');
      expect(told(...before(), on({ ...votes(12, 3, 1), paper: loose })).outcome).toBe(
        'RECOMMENDED',
      );
    });

    it('of imported history is found, unless a hearing was taken over as well', () => {
      const imported = { imported: { source: 'OParl' } };
      const found = (hearing: string) =>
        told(...before(), on({ stated: 'RECOMMENDED', hearing }, imported)).findings.map(
          ({ rule }) => rule,
        );
      expect(found('NONE')).toContain('PLAN_VOTE_WITHOUT_HEARING');
      expect(found('IMPORTED')).not.toContain('PLAN_VOTE_WITHOUT_HEARING');
    });
  });

  it('is computed, never stated; a matter may leave the table', () => {
    given(...play(...meeting))
      .when(record({ stated: 'ACCEPTED' }))
      .thenRejected('OUTCOME_IS_COMPUTED', { value: 'ACCEPTED' });
    given(...play(...meeting))
      .when(record({ stated: 'POSTPONED', ...votes(1, 0, 0) }))
      .thenRejected('DISPOSITION_WITH_VOTES');
    expect(told(...meeting, record({ stated: 'POSTPONED' }))).toMatchObject({
      outcome: 'POSTPONED',
      summary: { de: 'Jugendhilfeausschuss: Ziffer 1 vertagt.' },
    });
  });

  it.each([
    ['DECIDE', 12, 3, 1, 'ACCEPTED'],
    ['DECIDE', 7, 7, 2, 'REJECTED'],
    ['DECIDE', 0, 0, 0, 'REJECTED'],
    ['RECOMMEND', 12, 3, 1, 'RECOMMENDED'],
    ['RECOMMEND', 3, 12, 1, 'REJECTED'],
    ['NOTE', 20, 0, 0, 'NOTED'],
    ['HEAR', 0, 20, 0, 'HEARD'],
  ] as const)('to %s with %i:%i:%i is %s', (competence, yes, no, abstain, outcome) =>
    expect(
      told(
        convene(),
        add(paper(competence)),
        open,
        attend(seats.slice(0, 20)),
        record(votes(yes, no, abstain)),
      ).outcome,
    ).toBe(outcome),
  );

  it.each([
    ['HEAR', 'HEARD'],
    ['NOTE', 'NOTED'],
    ['DISCUSS', 'NOT_VOTED'],
  ] as const)('to %s needs no vote: %s', (competence, outcome) =>
    expect(told(convene(), add(paper(competence)), open, record({}))).toMatchObject({ outcome }),
  );

  it('an item for information may be voted on, and is marked', () => {
    const said = (competence: 'NOTE' | 'DECIDE', data: object, more: object = {}) =>
      told(convene(), add(paper(competence)), open, attend(seats.slice(0, 20)), record(data, more))
        .findings;
    const mark = [{ rule: 'INFORMATION_ITEM_VOTED', value: '1' }];
    expect(said('NOTE', votes(20, 0, 0))).toEqual(mark);
    expect(said('NOTE', { stated: 'ACCEPTED' }, { imported: { source: 'OParl' } })).toEqual(mark);
    expect(said('NOTE', {})).toEqual([]);
    expect(said('DECIDE', votes(20, 0, 0))).toEqual([]);
  });

  it('keeps the printed label and computes nothing from it', () => {
    const result = told(
      convene(),
      add(),
      open,
      attend(seats.slice(0, 10)),
      attend(seats.slice(0, 13)),
      record({ ...votes(9, 0, 1), resultLabel: 'einstimmig' }),
    );
    expect(result).toMatchObject({
      resultLabel: 'einstimmig',
      unanimous: false,
      noOpposition: true,
      outcome: 'ACCEPTED',
    });
  });

  it('says step by step how it came about', () => {
    const { explanation, summary } = told(...meeting, recuse('s1'), record(votes(12, 3, 1)));
    expect(explanation.map(({ de }) => de)).toEqual([
      'Jugendhilfeausschuss: 25 stimmberechtigte Sitze (§ 71 Abs. 1 SGB VIII und Satzung).',
      'Am 15. Oktober 2025 besetzt und stimmberechtigt: 25.',
      'Befangen und ohne Mitwirkung: 1.',
      'Anwesend und stimmberechtigt bei der Abstimmung: 19.',
      'Beschlussfähig ist das Gremium, wenn mindestens die Hälfte von 25 da ist, also 13 (§ 37 Abs. 2 GemO BW): 19 genügen.',
      'Ja 12, Nein 3, Enthaltungen 1; ohne Stimmabgabe 3.',
      'Es gilt die einfache Mehrheit: Enthaltungen zählen nicht, Stimmengleichheit lehnt ab (§ 37 Abs. 6 GemO BW). 12 > 3: die Mehrheit ist erreicht.',
      'Ziffer 1 ist angenommen.',
    ]);
    expect(explanation.map(({ en }) => en).join(' ')).toContain('12 > 3: there is a majority.');
    expect(summary.en).toBe(
      'Jugendhilfeausschuss: item 1 accepted by 12 votes to 3 with 1 abstention.',
    );
  });

  it('says that a tie rejects', () =>
    expect(told(...meeting, record(votes(7, 7, 0))).explanation.at(-2)!.de).toContain(
      '7 = 7: Stimmengleichheit, keine Mehrheit.',
    ));

  it('is one event per item, voted on together or not', () => {
    const both = play(
      ...meeting,
      record({ resolutionItems: ['1', '2'], ...votes(20, 0, 0) }),
    ).slice(-2);
    expect(both).toMatchObject([
      {
        type: 'ResultRecorded',
        effectiveOn: '2025-10-15',
        data: { resolutionItem: '1', measureIds: ['m-1'], unanimous: true },
      },
      { type: 'ResultRecorded', data: { resolutionItem: '2', measureIds: ['m-2'] } },
    ]);
  });

  it('counts once: a repeat is harmless, another vote is refused', () => {
    const way = [...meeting, record(votes(12, 3, 1))];
    given(...play(...way))
      .when(record(votes(12, 3, 1)))
      .then();
    given(...play(...way))
      .when(record(votes(12, 4, 1)))
      .thenRejected('RESULT_ALREADY_RECORDED', { value: '1' });
    given(...play(...meeting))
      .when(record({ ...votes(12, 3, 1), paper: paper('DECIDE', { answeredBefore: ['1'] }) }))
      .thenRejected('ANSWERED_BEFORE');
  });

  it('refuses both totals and names, names for a secret ballot, and one text for many items', () => {
    const rollCall = [{ seatId: 's1', choice: 'yes' }];
    given(...play(...meeting))
      .when(record({ ...votes(1, 0, 0), rollCall }))
      .thenRejected('VOTES_GIVEN_TWICE');
    given(...play(...meeting))
      .when(record({ rollCall, secret: true }))
      .thenRejected('SECRET_BALLOT_BY_SEAT');
    given(...play(...meeting))
      .when(record({ resolutionItems: ['1', '2'], amendedText: 'x', ...votes(20, 0, 0) }))
      .thenRejected('AMENDED_TEXT_FOR_MANY');
    given(...play(...meeting))
      .when(record({ resolutionItems: [], ...votes(20, 0, 0) }))
      .thenRejected('NO_RESOLUTION_ITEM');
    given(...play(...meeting))
      .when(record({ resolutionItems: ['9'], ...votes(20, 0, 0) }))
      .thenRejected('RESOLUTION_ITEM_UNKNOWN');
  });

  it('with an amended text is accepted as amended', () =>
    expect(told(...meeting, record({ ...votes(20, 0, 0), amendedText: 'Neu' }))).toMatchObject({
      outcome: 'ACCEPTED_AMENDED',
      amendedText: 'Neu',
    }));

  it('needs the version that is on the agenda', () =>
    given(...play(...meeting))
      .when(record({ ...votes(20, 0, 0), paper: paper('DECIDE', { version: 2 }) }))
      .thenRejected('PAPER_VERSION_CHANGED', { value: '1', params: { version: 2 } }));
});

describe('the order of bodies', () => {
  const before = paper('DECIDE', { bodyId: 'rat', bodyKind: 'COUNCIL', unfinished: [] });
  const inCouncil = [
    convene({ bodyId: 'rat', body: council() }),
    add(before),
    open,
    attend(seats, { body: council() }),
  ];
  const vote = (of: StepReadiness, data: object = votes(25, 0, 0), more: object = {}) =>
    record({ body: council(), paper: of, ...data }, more);

  it('refuses the council before the committee', () =>
    given(...play(...inCouncil))
      .when(vote(before))
      .thenRejected('COMMITTEE_HEARD_FIRST', { value: '1' }));

  it('accepts it once the committee is heard', () =>
    expect(told(...inCouncil, vote({ ...before, committeeHeard: true })).overrides).toEqual([]));

  it('accepts it with a reason that stays', () => {
    const overrides = [{ rule: 'COMMITTEE_HEARD_FIRST', reason: 'Sondersitzung entfallen' }];
    expect(told(...inCouncil, vote(before, votes(25, 0, 0), { overrides })).overrides).toEqual(
      overrides,
    );
  });

  it('lets the council refer the matter without a hearing', () => {
    const referredTo = { bodyId: 'jha', competence: 'HEAR' };
    expect(told(...inCouncil, vote(before, { stated: 'REFERRED', referredTo }))).toMatchObject({
      outcome: 'REFERRED',
      referredTo,
    });
  });

  it('asks for other hearings that are out, and flags a hearing after the decision', () => {
    given(...play(...inCouncil))
      .when(vote({ ...before, committeeHeard: true, unfinished: ['Ortschaftsrat'] }))
      .thenRejected('EARLIER_STEPS_UNFINISHED', { value: 'Ortschaftsrat' });
    const late = paper('HEAR', { decidedBefore: day('2025-10-01') });
    given(...play(convene(), add(late), open))
      .when(record({ paper: late }))
      .thenRejected('HEARD_AFTER_DECISION', { params: { decidedOn: '2025-10-01' } });
    expect(
      told(convene(), add(late), open, record({ paper: late }, { imported: { source: 'OParl' } }))
        .findings,
    ).toEqual([{ rule: 'HEARD_AFTER_DECISION', value: '1' }]);
  });
});

describe('imported history', () => {
  const imported = { imported: { source: 'OParl' }, by: 'importer' };
  const past = [convene({ body: body({ entitled: [] }) }, imported), add(), open];
  const take = (data: object) => record({ body: body({ entitled: [] }), ...data }, imported);

  it('without counts is unknown and says so', () =>
    expect(told(...past, take({ resultLabel: 'einstimmig' }))).toMatchObject({
      outcome: 'UNKNOWN',
      findings: [{ rule: 'VOTES_MISSING' }],
    }));

  it('may say what the source says, which stays a finding', () =>
    expect(told(...past, take({ stated: 'ACCEPTED' }))).toMatchObject({
      outcome: 'ACCEPTED',
      findings: [{ rule: 'VOTES_MISSING' }],
    }));

  it('with counts is computed; what is not known is absent', () => {
    const result = told(...past, take(votes(46, 0, 0)));
    expect(result).toMatchObject({
      outcome: 'ACCEPTED',
      votes: { yes: 46, no: 0, abstain: 0 },
      findings: [{ rule: 'ATTENDANCE_MISSING' }],
    });
    expect(result.votes).not.toHaveProperty('present');
    expect(
      told(...past, take(votes(43, 0, 3, { present: 46, entitled: 48, recused: 0 }))).votes,
    ).toMatchObject({ present: 46, entitled: 48 });
  });

  it('finds what does not fit', () =>
    expect(
      told(
        ...past,
        take({ ...votes(3, 9, 0, { present: 10, entitled: 25 }), stated: 'ACCEPTED' }),
      ).findings.map(({ rule }) => rule),
    ).toEqual(['STATED_OUTCOME_DIFFERS', 'VOTES_EXCEED_PRESENT', 'QUORUM_MISSING']));
});

describe('a correction', () => {
  const way = [...meeting, record(votes(7, 8, 1))];
  it('recomputes, with reason, before and after', () =>
    expect(play(...way, correct({ ...votes(8, 7, 1), corrects: 'e-1' })).at(-1)).toMatchObject({
      type: 'ResultCorrected',
      corrects: 'e-1',
      data: {
        outcome: 'ACCEPTED',
        before: { outcome: 'REJECTED', votes: { yes: 7, no: 8 } },
        reason: 'Zahlendreher',
        votes: { yes: 8 },
      },
    }));
  it('keeps to who was present at the vote', () => {
    given(...play(...way, attend(seats)))
      .when(correct(votes(21, 0, 0)))
      .thenRejected('VOTES_EXCEED_PRESENT');
    expect(told(...way, correct({ ...votes(21, 0, 0), present: seats })).votes).toMatchObject({
      present: 25,
    });
  });
  it('corrected again keeps to the attendance as corrected', () => {
    const once = [...way, correct({ ...votes(21, 0, 0), present: seats })];
    expect(told(...once, correct(votes(25, 0, 0))).votes).toMatchObject({ yes: 25, present: 25 });
  });
  it('says who sat for whom after all, and whom it concerns', () => {
    const [ada, eva] = [
      { seatId: 's1', person: 'ada' },
      { seatId: 's2', person: 'eva' },
    ];
    const sitting = [
      ...[convene(), add(), open, attend(seats.slice(0, 20), { deputies: [ada] })],
      record(votes(7, 8, 1)),
    ];
    const same = votes(7, 8, 1);
    expect(told(...sitting, correct({ ...same, deputies: [eva] }))).toMatchObject({
      deputies: [eva],
      votes: { yes: 7, present: 20 },
    });
    expect(told(...sitting, correct({ ...same, deputies: [] }))).toMatchObject({ deputies: [] });
    given(...play(...sitting))
      .when(correct({ ...same, deputies: [ada] }))
      .then();
    // What was corrected holds for the next correction, and nobody sits for who was not there.
    const once = [...sitting, correct({ ...same, deputies: [ada, eva] })];
    given(...play(...once))
      .when(correct({ ...same, deputies: [eva, ada] }))
      .then();
    const left = [...once, correct({ ...same, present: seats.slice(1, 21) })];
    expect(told(...left)).not.toHaveProperty('deputies');
    given(...play(...left))
      .when(correct({ ...same, deputies: [eva] }))
      .then();
  });
  it('says who was there after all, though the numbers stay', () => {
    const present = [...seats.slice(1, 20), 's25'];
    expect(told(...way, correct({ ...votes(7, 8, 1), present }))).toMatchObject({ present });
  });
  it('refuses seats and deputies that cannot be', () => {
    const refused = (data: object, code: string, at: string) =>
      given(...play(...way))
        .when(correct({ ...votes(8, 7, 1), ...data }))
        .thenRejected(code, { at });
    refused({ present: ['s1', 's1'] }, 'SEAT_TWICE', '/present/1');
    refused({ present: ['x'] }, 'SEAT_NOT_ENTITLED', '/present/0');
    const ada = { seatId: 's1', person: 'ada' };
    refused(
      { deputies: [{ ...ada, seatId: 's21' }] },
      'DEPUTY_OF_ABSENT_SEAT',
      '/deputies/0/seatId',
    );
    refused(
      { deputies: [ada], present: seats.slice(1) },
      'DEPUTY_OF_ABSENT_SEAT',
      '/deputies/0/seatId',
    );
    refused({ deputies: [{ ...ada, person: 'of-s2' }] }, 'DEPUTY_IS_MEMBER', '/deputies/0/person');
    refused({ deputies: [ada, { ...ada, seatId: 's2' }] }, 'DEPUTY_TWICE', '/deputies/1/person');
  });
  it('is for what was recorded, by a second person, and still possible after closing', () => {
    given(...play(...meeting))
      .when(correct(votes(8, 7, 1)))
      .thenRejected('RESULT_NOT_RECORDED');
    given(...play(...way))
      .when(correct(votes(8, 7, 1), { by: 'author' }))
      .thenRejected('SECOND_PERSON');
    given(...play(...way))
      .when(correct(votes(7, 8, 1)))
      .then();
    const closed = [
      ...way,
      ask('CloseSession', {}, { overrides: [{ rule: 'ITEMS_WITHOUT_RESULT', reason: 'x' }] }),
    ];
    expect(told(...closed, correct(votes(8, 7, 1))).outcome).toBe('ACCEPTED');
  });
});

it('closes when every item has a result', () => {
  const close = ask('CloseSession', {});
  given(...play(...meeting, record(votes(12, 3, 1))))
    .when(close)
    .thenRejected('ITEMS_WITHOUT_RESULT', {
      value: '5/2',
      params: { open: { de: 'TOP 5, Ziffer 2', en: 'agenda item 5, item 2' } },
    });
  const done = play(...meeting, record({ resolutionItems: ['1', '2'], ...votes(12, 3, 1) }), close);
  expect(done.at(-1)).toMatchObject({ type: 'SessionClosed', data: { overrides: [] } });
  given(...done)
    .when(close)
    .then();
  given(...done)
    .when(attend(seats))
    .thenRejected('SESSION_NOT_OPEN', { value: 'CLOSED' });
  given(...done)
    .when(open)
    .thenRejected('SESSION_CLOSED');
});

describe('cancelled before it begins', () => {
  const cancel = ask('CancelSession', { reason: 'Erkrankung des Vorsitzes' });
  const called = [convene(), add()];

  it('names what stood on the agenda, once', () => {
    const events = play(...called, cancel);
    expect(events.at(-1)).toEqual({
      type: 'SessionCancelled',
      version: 1,
      data: {
        sessionId: 's',
        bodyId: 'jha',
        body: 'Jugendhilfeausschuss',
        date: '2025-10-15',
        reason: 'Erkrankung des Vorsitzes',
        agenda: [
          { itemId: '5', paperId: 'p', cycleId: 'cy', stepId: '1', title: 'Kita Kolberger Straße' },
        ],
      },
    });
    given(...events)
      .when(cancel)
      .then();
  });

  it('takes place no more', () => {
    const events = play(...called, cancel);
    for (const late of [open, ask('CloseSession', {}), add(paper(), { itemId: '6', stepId: '2' })])
      given(...events)
        .when(late)
        .thenRejected('SESSION_CANCELLED', { value: '2025-10-15' });
    for (const late of [attend(seats), record(votes(12, 3, 1))])
      given(...events)
        .when(late)
        .thenRejected('SESSION_NOT_OPEN', { value: 'CANCELLED' });
    given(...events)
      .when(recuse('s1'))
      .thenRejected('SESSION_CANCELLED');
  });

  it('not after it has begun, and not what was never convened', () => {
    given().when(cancel).thenRejected('SESSION_NOT_FOUND');
    given(...play(...called, open))
      .when(cancel)
      .thenRejected('SESSION_ALREADY_OPEN', { value: '2025-10-15' });
    const close = ask(
      'CloseSession',
      {},
      { overrides: [{ rule: 'ITEMS_WITHOUT_RESULT', reason: 'x' }] },
    );
    given(...play(...called, open, close))
      .when(cancel)
      .thenRejected('SESSION_CLOSED');
  });
});

describe('for all sessions', () => {
  const seat = fc.constantFrom(...seats, 'x', 'y');
  const choice = fc.constantFrom('yes', 'no', 'abstain');
  const ballot = fc.array(fc.record({ seatId: seat, choice }), { maxLength: 30 });
  const rules = {
    ...defaultRules('BW'),
    quorum: { threshold: 'HALF_OR_MORE', base: 'STATUTORY', recused: 'STAY_IN_BASE', source: 'x' },
  } as const;
  const small = body({ statutory: 1, rules });

  const run = (
    present: string[],
    recused: string[],
    rollCall: { seatId: string; choice: string }[],
  ) => {
    try {
      return told(
        convene(),
        add(),
        open,
        attend(present),
        ...recused.map((seatId) => recuse(seatId)),
        record({ rollCall, body: small }),
      );
    } catch (error) {
      if (error instanceof Rejection) return undefined;
      throw error;
    }
  };

  it('a vote counts at most once, and nobody recused, absent or not entitled is counted', () => {
    let accepted = 0;
    fc.assert(
      fc.property(
        fc.subarray(seats, { minLength: 15 }),
        fc.subarray(seats, { maxLength: 3 }),
        ballot,
        (present, recused, raw) => {
          const rollCall = raw.slice(0, raw.length % 4);
          const result = run(present, recused, rollCall);
          if (!result) return;
          accepted++;
          const counted = result.rollCall!.map(({ seatId }) => seatId);
          expect(new Set(counted).size).toBe(counted.length);
          for (const seatId of counted) {
            expect(present).toContain(seatId);
            expect(recused).not.toContain(seatId);
            expect(seats).toContain(seatId);
          }
          const { yes, no, abstain } = result.votes!;
          expect(yes + no + abstain).toBe(counted.length);
        },
      ),
      { numRuns: 300 },
    );
    expect(accepted).toBeGreaterThan(50);
  });

  it('refuses exactly the ballots that hold a vote that may not count', () =>
    fc.assert(
      fc.property(
        fc.subarray(seats, { minLength: 15 }),
        fc.subarray(seats, { maxLength: 3 }),
        ballot,
        (present, recused, raw) => {
          const rollCall = raw.slice(0, 3);
          const ids = rollCall.map(({ seatId }) => seatId);
          const fine =
            new Set(ids).size === ids.length &&
            ids.every((id) => present.includes(id) && !recused.includes(id));
          expect(run(present, recused, rollCall) !== undefined).toBe(fine);
        },
      ),
    ));

  it('the outcome does not depend on the order of the votes', () =>
    fc.assert(
      fc.property(
        fc.shuffledSubarray(seats),
        fc.array(choice, { minLength: 25, maxLength: 25 }),
        (order, choices) => {
          const cast = order.map((seatId) => ({ seatId, choice: choices[seats.indexOf(seatId)]! }));
          const sorted = [...cast].sort((a, b) => a.seatId.localeCompare(b.seatId));
          const [one, other] = [run(seats, [], cast)!, run(seats, [], sorted)!];
          expect([one.outcome, one.votes]).toEqual([other.outcome, other.votes]);
        },
      ),
    ));

  it('more members present never lose the quorum', () => {
    const quorate = (present: string[]) => {
      try {
        play(convene(), add(), open, attend(present), record(votes(0, 0, 0)));
        return true;
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(fc.subarray(seats), seat, (present, more) => {
        if (!seats.includes(more) || present.includes(more)) return;
        if (quorate(present)) expect(quorate([...present, more])).toBe(true);
      }),
    );
  });
});
