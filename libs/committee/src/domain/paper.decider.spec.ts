import type { LocalDate } from '#kernel';
import { Rejection } from '#kernel';
import { specification } from '#kernel/testing';
import * as fc from 'fast-check';
import type { PaperCommand } from './paper.commands';
import { papers } from './paper.decider';
import type { ChainStep, PaperEvent, PaperItem } from './paper.events';
import { initialState, type Paper } from './paper.state';
import { readiness } from './step.readiness';
import { overall } from './step.result';

const given = specification(papers);
const day = (text: string) => text as LocalDate;
const item = (resolutionItem: string, more: Partial<PaperItem> = {}): PaperItem => ({
  resolutionItem,
  text: `Text ${resolutionItem}`,
  measureIds: [`m-${resolutionItem}`],
  planAdoption: false,
  ...more,
});
const jha: ChainStep = {
  stepId: '1',
  bodyId: 'jha',
  bodyKind: 'JHA',
  body: 'Jugendhilfeausschuss',
  competence: 'RECOMMEND',
};
const council: ChainStep = {
  stepId: '2',
  bodyId: 'rat',
  bodyKind: 'COUNCIL',
  body: 'Gemeinderat',
  competence: 'DECIDE',
};
const ask = (type: PaperCommand['type'], data: object, more: object = {}) =>
  ({
    type,
    data: { paperId: 'p', ...data },
    now: '2025-06-01T09:00:00.000Z',
    by: 'author',
    ...more,
  }) as unknown as PaperCommand;

const draft = (items: PaperItem[] = [item('1'), item('2')]) =>
  ask('DraftPaper', { cycleId: 'cy', title: 'Kita Johestraße', items });
const chain = (...steps: ChainStep[]) => ask('SetReferralChain', { steps });
const release = ask('ReleasePaper', {}, { by: 'head' });
const enter = (stepId: string, resolutionItem: string, outcome: string, more: object = {}) =>
  ask('EnterStepResult', {
    stepId,
    resolutionItem,
    outcome,
    sessionId: `s-${stepId}`,
    decidedOn: stepId === '1' ? '2025-06-25' : '2025-07-29',
    paperVersion: 1,
    recordedBy: 'clerk',
    ...more,
  });

/** Commands played one after the other; what they recorded. */
function play(...commands: PaperCommand[]): PaperEvent[] {
  const events: PaperEvent[] = [];
  let paper: Paper = initialState;
  for (const command of commands) {
    const next = papers.decide(command, paper);
    paper = next.reduce(papers.evolve, paper);
    events.push(...next);
  }
  return events;
}
const types = (events: readonly PaperEvent[]) => events.map(({ type }) => type);
const state = (...commands: PaperCommand[]) =>
  play(...commands).reduce(papers.evolve, initialState);
const released = [draft(), chain(jha, council), release];
const heard = [...released, enter('1', '1', 'RECOMMENDED'), enter('1', '2', 'REJECTED')];

describe('text and release', () => {
  it('is never released by who wrote any of its versions', () => {
    given(...play(draft(), chain(jha, council)))
      .when(ask('ReleasePaper', {}))
      .thenRejected('SECOND_PERSON', { value: 'author' });
    given(
      ...play(
        draft(),
        chain(jha),
        ask('ChangePaperText', { items: [item('1')] }, { by: 'second' }),
      ),
    )
      .when(ask('ReleasePaper', {}, { by: 'second' }))
      .thenRejected('SECOND_PERSON', { value: 'second' });
  });

  it('is not rewritten by who released it', () =>
    given(...play(...released))
      .when(ask('ChangePaperText', { items: [item('1')], reason: 'x' }, { by: 'head' }))
      .thenRejected('APPROVER_MAY_NOT_WRITE'));

  it('refuses release without a chain, and a plan without the committee', () => {
    given(...play(draft()))
      .when(release)
      .thenRejected('NO_REFERRAL_CHAIN');
    given(...play(draft([item('1', { planAdoption: true })]), chain(council)))
      .when(release)
      .thenRejected('PLAN_ADOPTION_NEEDS_COMMITTEE', { value: '1' });
  });

  it('refuses no items and one item twice', () => {
    given().when(draft([])).thenRejected('NO_RESOLUTION_ITEM');
    given()
      .when(draft([item('1'), item('1')]))
      .thenRejected('RESOLUTION_ITEM_TWICE', { value: '1' });
  });

  it('makes a new version, which after release needs a reason and a release of its own', () => {
    given(...play(...released))
      .when(ask('ChangePaperText', { items: [item('1')] }))
      .thenRejected('PAPER_CHANGE_WITHOUT_REASON', { at: '/reason' });
    const changed = state(...released, ask('ChangePaperText', { items: [item('1')], reason: 'x' }));
    const moment = { day: day('2025-06-25'), sessionId: 's' };
    expect(readiness(changed, '1', moment)).toMatchObject({ version: 2, released: false });
    const again = papers.decide(release, changed).reduce(papers.evolve, changed);
    expect(readiness(again, '1', moment)).toMatchObject({ version: 2, released: true });
  });

  it('keeps the words of an item that is decided', () =>
    given(...play(...heard, enter('2', '1', 'ACCEPTED')))
      .when(
        ask('ChangePaperText', { items: [item('1', { text: 'other' }), item('2')], reason: 'x' }),
      )
      .thenRejected('RESOLUTION_ITEM_DECIDED', { value: '1' }));

  it('does nothing for a repeat', () => {
    given(...play(...released))
      .when(release)
      .then();
    given(...play(...released))
      .when(chain(jha, council))
      .then();
    given(...play(...released))
      .when(draft())
      .then();
  });

  it('needs a paper', () => given().when(release).thenRejected('PAPER_NOT_FOUND'));
});

describe('the referral chain', () => {
  it('opens its first step on release and the next one when a step is complete', () => {
    expect(types(play(...released)).slice(-2)).toEqual(['PaperReleased', 'StepOpened']);
    expect(types(play(...heard)).slice(-4)).toEqual([
      'StepResultEntered',
      'StepResultEntered',
      'StepCompleted',
      'StepOpened',
    ]);
  });

  it('goes on after a negative recommendation', () => {
    const events = play(...released, enter('1', '1', 'REJECTED'), enter('1', '2', 'REJECTED'));
    expect(events.at(-1)).toMatchObject({ type: 'StepOpened', data: { stepId: '2' } });
  });

  it('does not open the council for a decision the committee has not prepared', () => {
    given(...play(...released))
      .when(ask('OpenStep', { stepId: '2' }))
      .thenRejected('COMMITTEE_HEARD_FIRST', { value: 'Gemeinderat' });
    const skipped = play(...released, ask('SkipStep', { stepId: '1', reason: 'x' }));
    expect(types(skipped).at(-1)).toBe('StepSkipped');
  });

  it('opens it against the order with a reason, and says so', () => {
    const overrides = [
      { rule: 'COMMITTEE_HEARD_FIRST', reason: 'Eilbedürftig' },
      { rule: 'EARLIER_STEPS_UNFINISHED', reason: 'Eilbedürftig' },
    ];
    const opened = play(...released, ask('OpenStep', { stepId: '2' }, { overrides })).at(-1);
    expect(opened).toMatchObject({ type: 'StepOpened', data: { overrides } });
  });

  it('refuses a sub-committee that decides, two decisions on one item, and a plan whose committee is skipped', () => {
    given(...play(draft()))
      .when(chain({ ...jha, bodyKind: 'SUBCOMMITTEE', competence: 'DECIDE' }))
      .thenRejected('BODY_CANNOT_DECIDE');
    given(...play(draft()))
      .when(chain({ ...jha, competence: 'DECIDE' }, council))
      .thenRejected('TWO_DECIDING_STEPS', { value: '1' });
    given(...play(draft([item('1', { planAdoption: true })]), chain(jha, council), release))
      .when(ask('SkipStep', { stepId: '1', reason: 'x' }))
      .thenRejected('PLAN_ADOPTION_NEEDS_COMMITTEE');
  });

  it('lets each item have its own deciding body', () => {
    const both = [
      { ...jha, perItem: [{ resolutionItem: '1', competence: 'DECIDE' as const }] },
      { ...council, perItem: [{ resolutionItem: '1', competence: 'NOTE' as const }] },
    ];
    const events = play(
      draft(),
      chain(...both),
      release,
      enter('1', '1', 'ACCEPTED'),
      enter('1', '2', 'RECOMMENDED'),
      enter('2', '2', 'ACCEPTED'),
    );
    const decided = events.filter(({ type }) => type === 'PaperDecided');
    expect(decided).toMatchObject([
      {
        data: {
          bodyId: 'jha',
          cycleId: 'cy',
          items: [{ resolutionItem: '1', outcome: 'ACCEPTED', measureIds: ['m-1'] }],
        },
      },
      { data: { bodyId: 'rat', items: [{ resolutionItem: '2', outcome: 'ACCEPTED' }] } },
    ]);
  });

  it('refuses unknown bodies and items, steps twice, and a new chain on the way', () => {
    const nobody = { stepId: '1', bodyId: 'jha', competence: 'HEAR' };
    given(...play(draft()))
      .when(chain(nobody as unknown as ChainStep))
      .thenRejected('BODY_UNKNOWN', { value: 'jha' });
    given(...play(draft()))
      .when(chain(jha, jha))
      .thenRejected('STEP_TWICE');
    given(...play(draft()))
      .when(chain({ ...jha, perItem: [{ resolutionItem: '9', competence: 'HEAR' }] }))
      .thenRejected('RESOLUTION_ITEM_UNKNOWN', { value: '9' });
    given(...play(...released))
      .when(chain(council))
      .thenRejected('CHAIN_ALREADY_RUNNING');
  });

  it('adds a step before another, which waits again', () => {
    const finance: ChainStep = {
      ...jha,
      stepId: 'f',
      bodyId: 'fin',
      bodyKind: 'FINANCE_COMMITTEE',
      body: 'Finanzausschuss',
    };
    const add = ask('AddStep', { step: finance, before: '2', reason: 'Wertgrenze' });
    const paper = state(...heard, add);
    expect(paper.steps.map(({ stepId, status }) => [stepId, status])).toEqual([
      ['1', 'completed'],
      ['f', 'open'],
      ['2', 'pending'],
    ]);
    given(...play(...heard, add))
      .when(add)
      .then();
  });

  it('takes a referral from the council to the committee and returns', () => {
    const referredTo = {
      bodyId: 'jha',
      bodyKind: 'JHA',
      body: 'Jugendhilfeausschuss',
      competence: 'HEAR',
    };
    const way = [
      draft([item('1')]),
      chain(council),
      release,
      ask(
        'OpenStep',
        { stepId: '2' },
        { overrides: [{ rule: 'COMMITTEE_HEARD_FIRST', reason: 'Antrag' }] },
      ),
      enter('2', '1', 'REFERRED', { referredTo, sessionId: 's-a' }),
    ];
    const paper = state(...way);
    expect(paper.steps.map(({ bodyKind, status }) => [bodyKind, status])).toEqual([
      ['JHA', 'open'],
      ['COUNCIL', 'pending'],
    ]);
    const back = state(...way, enter(paper.steps[0]!.stepId, '1', 'HEARD'));
    expect(back.steps.map(({ status }) => status)).toEqual(['completed', 'open']);
    const decided = play(
      ...way,
      enter(paper.steps[0]!.stepId, '1', 'HEARD'),
      enter('2', '1', 'ACCEPTED'),
    );
    expect(decided.at(-1)).toMatchObject({
      type: 'PaperDecided',
      data: { items: [{ outcome: 'ACCEPTED' }] },
    });
  });
});

describe('results of a step', () => {
  it('are complete only when every item is answered', () => {
    expect(types(play(...released, enter('1', '1', 'RECOMMENDED'))).at(-1)).toBe(
      'StepResultEntered',
    );
    const postponed = play(
      ...released,
      enter('1', '1', 'RECOMMENDED'),
      enter('1', '2', 'POSTPONED'),
    );
    expect(types(postponed).at(-1)).toBe('StepResultEntered');
    expect(
      types(
        play(
          ...released,
          enter('1', '2', 'POSTPONED'),
          enter('1', '2', 'HEARD', { sessionId: 's-9' }),
          enter('1', '1', 'HEARD'),
        ),
      ),
    ).toContain('StepCompleted');
  });

  it('count once, whoever repeats them', () => {
    given(...play(...heard))
      .when(enter('1', '2', 'REJECTED'))
      .then();
    given(...play(...heard))
      .when(enter('1', '2', 'RECOMMENDED', { sessionId: 's-other' }))
      .then();
  });

  it('decide the paper per item', () => {
    const decided = play(...heard, enter('2', '1', 'ACCEPTED'), enter('2', '2', 'REJECTED'));
    expect(decided.slice(-2)).toMatchObject([
      { type: 'StepCompleted', data: { outcome: 'PARTLY_ACCEPTED', completedOn: '2025-07-29' } },
      {
        type: 'PaperDecided',
        data: {
          cycleId: 'cy',
          bodyKind: 'COUNCIL',
          items: [
            { resolutionItem: '1', outcome: 'ACCEPTED', measureIds: ['m-1'] },
            { resolutionItem: '2', outcome: 'REJECTED', measureIds: ['m-2'] },
          ],
        },
      },
    ]);
  });

  it('tell a corrected decision anew, with what it was', () => {
    const decided = [...heard, enter('2', '1', 'ACCEPTED'), enter('2', '2', 'REJECTED')];
    expect(
      play(...decided, enter('2', '2', 'ACCEPTED', { correction: 'Zahlendreher' })).at(-1),
    ).toMatchObject({
      type: 'PaperDecisionCorrected',
      data: {
        before: 'REJECTED',
        reason: 'Zahlendreher',
        items: [{ resolutionItem: '2', outcome: 'ACCEPTED' }],
      },
    });
  });

  it('carry an amended text to the next body without a further release', () => {
    const paper = state(...released, enter('1', '1', 'RECOMMENDED', { amendedText: 'Neu' }));
    expect(paper.items[0]!.text).toBe('Neu');
    const moment = { day: day('2025-07-29'), sessionId: 's-2' };
    expect(readiness(paper, '1', moment)).toMatchObject({ version: 1, released: true });
    expect(readiness(paper, '2', moment)).toMatchObject({ version: 2, released: true });
  });

  it('do not release by an amendment what was never released', () => {
    const paper = state(
      ...released,
      ask('ChangePaperText', {
        items: [item('1'), item('2', { text: 'unreleased' })],
        reason: 'x',
      }),
      enter('1', '1', 'RECOMMENDED', { amendedText: 'Neu' }),
    );
    expect(readiness(paper, '2', { day: day('2025-07-29'), sessionId: 's-2' })).toMatchObject({
      released: false,
    });
  });

  it('end a paper that is withdrawn', () => {
    const events = play(...released, enter('1', '1', 'WITHDRAWN'), enter('1', '2', 'WITHDRAWN'));
    expect(types(events).at(-1)).toBe('StepCompleted');
  });

  it.each([
    [['ACCEPTED', 'ACCEPTED'], 'ACCEPTED'],
    [['ACCEPTED', 'ACCEPTED_AMENDED'], 'ACCEPTED_AMENDED'],
    [['ACCEPTED', 'REJECTED'], 'PARTLY_ACCEPTED'],
    [['REJECTED', 'REJECTED'], 'REJECTED'],
    [['HEARD', 'NOTED'], 'HEARD'],
    [[], 'UNKNOWN'],
  ] as const)('%j are overall %s', (outcomes, expected) =>
    expect(overall(outcomes)).toBe(expected),
  );
});

it('a number misprinted on the cover needs a reason, and is found in history', () => {
  const data = { title: 'Kita', reference: '2018/0256', items: [item('1')] };
  const misprinted = { ...data, printedReference: '2018/0257' };
  given()
    .when(ask('DraftPaper', misprinted))
    .thenRejected('REFERENCE_MISPRINTED', {
      value: '2018/0257',
      params: { reference: '2018/0256' },
    });
  const [drafted] = play(ask('DraftPaper', misprinted, { imported: { source: 'OParl' } }));
  expect(drafted).toMatchObject({
    data: { findings: [{ rule: 'REFERENCE_MISPRINTED', value: '2018/0257' }] },
  });
  expect(play(ask('DraftPaper', { ...data, printedReference: '2018/0256' }))).toHaveLength(1);
});

describe('what a session is told', () => {
  const moment = { day: day('2025-07-29'), sessionId: 's-2' };
  it('the committee is heard only by a step complete before the session day', () => {
    expect(readiness(state(...released), '2', moment)).toMatchObject({ committeeHeard: false });
    expect(readiness(state(...heard), '2', moment)).toMatchObject({
      committeeHeard: true,
      unfinished: [],
    });
    const earlier = { ...moment, day: day('2025-06-24') };
    expect(readiness(state(...heard), '2', earlier)).toMatchObject({ committeeHeard: false });
  });

  it('a decision before the day of the hearing, and answers given in another session', () => {
    const decided = state(...heard, enter('2', '1', 'ACCEPTED'), enter('2', '2', 'ACCEPTED'));
    expect(readiness(decided, '1', { day: day('2025-11-07'), sessionId: 's-3' })).toMatchObject({
      decidedBefore: '2025-07-29',
      answeredBefore: ['1', '2'],
    });
    expect(readiness(decided, '2', moment)).toMatchObject({ answeredBefore: [] });
    expect(readiness(decided, 'absent', moment)).toBeUndefined();
  });

  it('a council that only took note is done with the matter, too', () => {
    const informed = (bodyKind: 'COUNCIL' | 'LOCAL_COUNCIL') =>
      readiness(
        state(
          draft([item('1')]),
          chain(jha, { ...council, bodyKind, competence: 'NOTE' }),
          release,
          enter('1', '1', 'RECOMMENDED'),
          enter('2', '1', 'NOTED'),
        ),
        '1',
        { day: day('2025-11-07'), sessionId: 's-3' },
      );
    expect(informed('COUNCIL')).toMatchObject({ decidedBefore: '2025-07-29' });
    expect(informed('LOCAL_COUNCIL')).not.toHaveProperty('decidedBefore');
  });
});

it('for all histories no approver is an author', () => {
  const person = fc.constantFrom('ada', 'ben', 'eve');
  const text = fc.constantFrom('a', 'b', 'c');
  const step = fc.oneof(
    person.map((by) => ask('ReleasePaper', {}, { by })),
    fc
      .tuple(person, text)
      .map(([by, words]) =>
        ask('ChangePaperText', { items: [item('1', { text: words })], reason: 'x' }, { by }),
      ),
    fc
      .tuple(person, text)
      .map(([recordedBy, words]) =>
        enter('1', '1', 'POSTPONED', { recordedBy, sessionId: words, by: recordedBy }),
      ),
  );
  fc.assert(
    fc.property(person, fc.array(step, { maxLength: 12 }), (by, steps) => {
      let paper = [ask('DraftPaper', { title: 'x', items: [item('1')] }, { by }), chain(jha)]
        .flatMap((command, i, all) =>
          i === 0
            ? papers.decide(command, initialState)
            : papers.decide(
                command,
                papers.decide(all[0]!, initialState).reduce(papers.evolve, initialState),
              ),
        )
        .reduce(papers.evolve, initialState);
      for (const next of steps) {
        // a session refuses a recorder who is an author before its result gets here
        if (next.type === 'EnterStepResult' && paper.authors.includes(next.data.recordedBy))
          continue;
        try {
          paper = papers.decide(next, paper).reduce(papers.evolve, paper);
        } catch (error) {
          if (!(error instanceof Rejection)) throw error;
        }
      }
      expect(paper.approvers.filter((approver) => paper.authors.includes(approver))).toEqual([]);
    }),
  );
});

it('a decision says from where it was taken over', () => {
  const takenFrom = { source: 'OParl' };
  const decided = play(
    ...heard,
    enter('2', '1', 'ACCEPTED', { takenFrom }),
    enter('2', '2', 'REJECTED', { takenFrom }),
  );
  expect(decided.at(-1)).toMatchObject({
    type: 'PaperDecided',
    data: { imported: takenFrom, items: [{ imported: takenFrom }, { imported: takenFrom }] },
  });
});
