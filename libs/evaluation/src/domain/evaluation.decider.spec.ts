import type { Instant, LocalDate } from '#kernel';
import { specification } from '#kernel/testing';
import type { CloseEvaluation, EvaluationCommand, JudgeMeasure } from './evaluation.commands';
import { evaluations } from './evaluation.decider';
import type { EvaluationEvent } from './evaluation.events';

const given = specification(evaluations);
const day = (text: string) => text as LocalDate;
const evaluationId = 'e-1';
const stamp = { now: '2027-11-09T08:00:00.000Z' as Instant, by: 'p-planner' };
const of = { evaluationId, cycleId: 'c-1', measureId: 'm-1' };
const title = '1.000 Plätze bis 2027';
const none = { overrides: [], findings: [] };

const opened: EvaluationEvent = { type: 'EvaluationOpened', version: 1, data: { ...of, title } };
const indicator = {
  indicatorId: 'plaetze',
  name: 'Neue Plätze',
  unit: 'Plätze',
  baseline: '0',
  target: '1000',
  staircaseStep: 1,
};
const indicatorSet = (change: object = {}): EvaluationEvent => ({
  type: 'IndicatorSet',
  version: 1,
  data: { ...of, ...indicator, ...change },
});
const evidence = { kind: 'STATISTICS', title: 'Kita-Bericht 2022' } as const;
const measured = (actual: string, achievement: string, change: object = {}): EvaluationEvent => ({
  type: 'IndicatorMeasured',
  version: 1,
  data: {
    ...of,
    indicatorId: 'plaetze',
    actual,
    measuredOn: day('2022-10-19'),
    evidence,
    achievement,
    ...change,
  },
});
const report = { title: 'Sachbericht 2026', receivedOn: day('2027-03-31') };
const reported = (fitsGoals = true): EvaluationEvent => ({
  type: 'ActivityReportRecorded',
  version: 1,
  data: { ...of, ...report, fitsGoals },
});
const verdict = {
  judgement: 'PARTLY',
  sideEffects: ['Mieten im Umfeld'],
  consequence: 'ADAPT',
  reason: 'Nur realisierbare Vorhaben mit Umsetzungsfrist aufnehmen',
} as const;
const judged = (change: object = {}): EvaluationEvent => ({
  type: 'MeasureJudged',
  version: 1,
  data: { ...of, title, ...verdict, grounds: [], ...none, ...change },
});
const answers = {
  goalsImplemented: { answer: 'PARTLY', reason: '697 von 1.000' },
  assumptionsHeld: { answer: 'NO', reason: 'weniger Geburten' },
  correctionsNeeded: { answer: 'NO', reason: 'Pipeline genügt' },
} as const;
const closed: EvaluationEvent = {
  type: 'EvaluationClosed',
  version: 1,
  data: { ...of, ...answers },
};

const setIndicator = (change: object = {}): EvaluationCommand => ({
  type: 'SetIndicator',
  data: { evaluationId, ...indicator, ...change },
  ...stamp,
});
const measure = (change: object = {}): EvaluationCommand => ({
  type: 'MeasureIndicator',
  data: {
    evaluationId,
    indicatorId: 'plaetze',
    actual: '697',
    measuredOn: day('2022-10-19'),
    evidence,
    ...change,
  },
  ...stamp,
});
const judge = (change: Partial<JudgeMeasure['data']> = {}): JudgeMeasure => ({
  type: 'JudgeMeasure',
  data: { evaluationId, ...verdict, ...change },
  ...stamp,
});
const close = (change: Partial<CloseEvaluation['data']> = {}): CloseEvaluation => ({
  type: 'CloseEvaluation',
  data: { evaluationId, ...answers, ...change },
  ...stamp,
});
const assessable = [opened, indicatorSet(), measured('697', '697/1000'), reported()];

describe('an evaluation', () => {
  const open = (change: object = { cycleId: 'c-1', measureId: 'm-1' }): EvaluationCommand => ({
    type: 'OpenEvaluation',
    data: { evaluationId, title, ...change },
    ...stamp,
  });

  it('is of a measure or of a cycle', () =>
    given().when(open({})).thenRejected('EVALUATION_OF_NOTHING', { at: '/measureId' }));

  it('must be opened, once', () => {
    given().when(judge()).thenRejected('EVALUATION_NOT_FOUND');
    given().when(open()).then(opened);
    given(opened).when(open()).then();
    given(opened)
      .when(open({ measureId: 'm-2' }))
      .thenRejected('EVALUATION_EXISTS');
  });
});

describe('an indicator', () => {
  it.each([
    [{ target: '0.0' }, 'TARGET_EQUALS_BASELINE', '/target'],
    [{ baseline: 'null' }, 'MEASURED_VALUE_NOT_A_NUMBER', '/baseline'],
    [{ target: '1/0' }, 'MEASURED_VALUE_NOT_A_NUMBER', '/target'],
  ])('with %j is refused', (change, code, at) =>
    given(opened).when(setIndicator(change)).thenRejected(code, { at }),
  );

  it('may be set anew until it is measured', () => {
    given(opened).when(setIndicator()).then(indicatorSet());
    given(opened, indicatorSet()).when(setIndicator()).then();
    given(opened, indicatorSet())
      .when(setIndicator({ target: '1200' }))
      .then(indicatorSet({ target: '1200' }));
    given(...assessable)
      .when(setIndicator({ target: '697' }))
      .thenRejected('INDICATOR_ALREADY_MEASURED');
  });
});

describe('the actual value', () => {
  it.each([
    [{ indicatorId: 'x' }, 'INDICATOR_UNKNOWN'],
    [{ actual: 'viele' }, 'MEASURED_VALUE_NOT_A_NUMBER'],
    [{ measuredOn: day('2027-11-10') }, 'RECORDED_BEFORE_ITS_DAY'],
  ])('with %j is refused', (change, code) =>
    given(opened, indicatorSet()).when(measure(change)).thenRejected(code),
  );

  it('says exactly how far the target is reached', () => {
    given(opened, indicatorSet()).when(measure()).then(measured('697', '697/1000'));
    given(opened, indicatorSet(), measured('697', '697/1000')).when(measure()).then();
  });
});

it('an activity report is recorded once, not before its day', () => {
  const record = (change: object = {}): EvaluationCommand => ({
    type: 'RecordActivityReport',
    data: { evaluationId, ...report, fitsGoals: true, ...change },
    ...stamp,
  });
  given(opened)
    .when(record({ receivedOn: day('2027-11-10') }))
    .thenRejected('RECORDED_BEFORE_ITS_DAY');
  given(opened).when(record()).then(reported());
  given(opened, reported()).when(record()).then();
});

describe('the judgement', () => {
  it.each<[string, EvaluationEvent[], string[]]>([
    ['goals, value and report', [opened], ['NO_GOALS', 'NO_REPORT', 'NO_ACTUAL']],
    ['value and report', [opened, indicatorSet()], ['NO_REPORT', 'NO_ACTUAL']],
    ['a report', [opened, indicatorSet(), measured('697', '697/1000')], ['NO_REPORT']],
    [
      'a report that speaks to the goals',
      [opened, indicatorSet(), measured('697', '697/1000'), reported(false)],
      ['NO_REPORT'],
    ],
    ['a value', [opened, indicatorSet(), reported()], ['NO_ACTUAL']],
  ])('without %s can only be NOT_ASSESSABLE, and says why', (_, history, grounds) => {
    given(...history)
      .when(judge())
      .thenRejected('NOTHING_TO_JUDGE_BY', {
        value: 'PARTLY',
        params: { grounds: grounds.join(', ') },
      });
    given(...history)
      .when(judge({ judgement: 'NOT_ASSESSABLE' }))
      .then(judged({ judgement: 'NOT_ASSESSABLE', grounds }));
  });

  it.each<[string, EvaluationEvent[], Partial<JudgeMeasure['data']>, string]>([
    [
      'not assessable although it is',
      assessable,
      { judgement: 'NOT_ASSESSABLE' },
      'ASSESSABLE_AFTER_ALL',
    ],
    ['reached at 70 %', assessable, { judgement: 'REACHED' }, 'JUDGEMENT_AGAINST_FIGURES'],
    [
      'not reached at 100 %',
      [opened, indicatorSet(), measured('1000', '1'), reported()],
      { judgement: 'NOT_REACHED' },
      'JUDGEMENT_AGAINST_FIGURES',
    ],
    ['an effect nobody measured', assessable, { staircaseStep: 4 }, 'EFFECT_NOT_MEASURED'],
  ])('%s needs a reason', (_, history, change, rule) => {
    given(...history)
      .when(judge(change))
      .thenRejected(rule);
    const overrides = [{ rule, reason: 'Gutachten' }];
    given(...history)
      .when({ ...judge(change), overrides })
      .then(judged({ ...change, overrides }));
  });

  it('may claim output, or an effect that was measured', () => {
    given(...assessable)
      .when(judge({ staircaseStep: 3 }))
      .then(judged({ staircaseStep: 3 }));
    const effect = [
      ...assessable,
      indicatorSet({ indicatorId: 'sprache', staircaseStep: 4 }),
      measured('1', '1/1000', { indicatorId: 'sprache' }),
    ];
    given(...effect)
      .when(judge({ staircaseStep: 5 }))
      .then(judged({ staircaseStep: 5 }));
  });

  it('reached is reached at the target itself', () =>
    given(opened, indicatorSet(), measured('1000', '1'), reported())
      .when(judge({ judgement: 'REACHED' }))
      .then(judged({ judgement: 'REACHED' })));

  it('knows no step where nothing is assessable, and no measure of a whole plan', () => {
    given(opened)
      .when(judge({ judgement: 'NOT_ASSESSABLE', staircaseStep: 1 }))
      .thenRejected('STEP_OF_NOTHING_ASSESSABLE', { value: '1' });
    given({ type: 'EvaluationOpened', version: 1, data: { evaluationId, cycleId: 'c-1', title } })
      .when(judge())
      .thenRejected('NO_MEASURE_TO_JUDGE');
  });

  it('is given once and may change until the evaluation is closed', () => {
    given(...assessable)
      .when(judge())
      .then(judged());
    given(...assessable, judged())
      .when(judge())
      .then();
    given(...assessable, judged())
      .when(judge({ consequence: 'CONTINUE' }))
      .then(judged({ consequence: 'CONTINUE' }));
    given(...assessable, judged(), closed)
      .when(judge())
      .thenRejected('EVALUATION_IS_CLOSED');
  });
});

describe('closing', () => {
  const history = [...assessable, judged()];

  it('waits for the judgement', () =>
    given(...assessable)
      .when(close())
      .thenRejected('MEASURE_NOT_JUDGED', { value: title }));

  it.each(['goalsImplemented', 'assumptionsHeld', 'correctionsNeeded'] as const)(
    'without an answer to %s is refused',
    (question) => {
      const kept = Object.entries(answers).filter(([name]) => name !== question);
      const command = { ...close(), data: { evaluationId, ...Object.fromEntries(kept) } };
      given(...history)
        .when(command)
        .thenRejected('TEST_QUESTION_UNANSWERED', { at: `/${question}`, value: question });
    },
  );

  it('says how the plan is corrected where corrections are needed', () => {
    const correctionsNeeded = { answer: 'YES', reason: 'neue Quote' } as const;
    given(...history)
      .when(close({ correctionsNeeded }))
      .thenRejected('UPDATE_KIND_MISSING');
    given(...history)
      .when(close({ correctionsNeeded, updateKind: 'ADAPTATION' }))
      .then({
        ...closed,
        data: { ...of, ...answers, correctionsNeeded, updateKind: 'ADAPTATION' },
      });
  });

  it('of a whole plan needs no judgement of a measure', () =>
    given({ type: 'EvaluationOpened', version: 1, data: { evaluationId, cycleId: 'c-1', title } })
      .when(close())
      .then({
        type: 'EvaluationClosed',
        version: 1,
        data: { evaluationId, cycleId: 'c-1', ...answers },
      }));

  it('happens once, and leads into the next cycle', () => {
    given(...history)
      .when(close())
      .then(closed);
    given(...history, closed)
      .when(close())
      .then();
    const carry = (nextCycleId: string): EvaluationCommand => ({
      type: 'CarryOverEvaluation',
      data: { evaluationId, nextCycleId },
      ...stamp,
    });
    const carried: EvaluationEvent = {
      type: 'EvaluationCarriedOver',
      version: 1,
      data: { ...of, nextCycleId: 'c-2' },
    };
    given(...history)
      .when(carry('c-2'))
      .thenRejected('EVALUATION_NOT_CLOSED');
    given(...history, closed)
      .when(carry('c-2'))
      .then(carried);
    given(...history, closed, carried)
      .when(carry('c-2'))
      .then();
    given(...history, closed, carried)
      .when(carry('c-3'))
      .thenRejected('ALREADY_CARRIED_OVER', { value: 'c-2' });
  });
});
