import { specification } from '#kernel/testing';
import {
  approved,
  content,
  day,
  decision,
  drafted,
  measureId,
  none,
  of,
  over3,
  stamp,
  submitted,
  u3,
} from '../../testing/samples';
import type { ApproveMeasure, DraftMeasure, MeasureCommand } from './measure.commands';
import type { Content, Funding, ImpactGoal, PlaceChange } from './measure.content';
import { measures } from './measure.decider';
import type { MeasureEvent } from './measure.events';

const given = specification(measures);
const draft = (change: Partial<DraftMeasure['data']> = {}): DraftMeasure => ({
  type: 'DraftMeasure',
  data: { planInForce: false, ...of, ...content, ...change },
  ...stamp,
});
const submit: MeasureCommand = { type: 'SubmitMeasure', data: { measureId }, ...stamp };
const decide = (type: 'ApproveMeasure' | 'RejectMeasure', change = {}): MeasureCommand => ({
  type,
  data: { measureId, ...decision, ...change },
  ...stamp,
  by: 'system',
});
const approve = (change: Partial<ApproveMeasure['data']> = {}) => decide('ApproveMeasure', change);
const rejected: MeasureEvent = {
  type: 'MeasureRejected',
  version: 1,
  data: { ...of, ...decision, title: content.title, exception: false },
  effectiveOn: decision.decidedOn,
};
const impact = (...steps: number[]): ImpactGoal => ({
  statement: 'Kinder sprechen altersgemäß',
  indicators: steps.map((staircaseStep) => ({
    name: 'Sprachstand',
    unit: '%',
    baseline: '60',
    target: '75',
    staircaseStep,
  })),
  dueOn: day('2028-12-31'),
});

describe('the sum of places a document prints', () => {
  it('is that of the age groups, or needs a reason', () => {
    given()
      .when(draft({ publishedPlaces: 132 }))
      .thenRejected('PUBLISHED_PLACES_DIFFER', { value: '132', params: { sum: 50 } });
    given()
      .when(draft({ publishedPlaces: 50 }))
      .then(drafted({ publishedPlaces: 50 }));
  });

  it('is a finding in history, and stays as printed', () => {
    const [event] = measures.decide(
      { ...draft({ publishedPlaces: 132 }), imported: { source: '2025/0436' } },
      measures.initialState,
    );
    expect(event?.data).toMatchObject({
      publishedPlaces: 132,
      findings: [{ rule: 'PUBLISHED_PLACES_DIFFER', value: '132' }],
    });
  });
});

describe('a draft', () => {
  it.each<[string, Partial<Content>, string, string]>([
    [
      'places without age group',
      { places: [without('ageGroup')] },
      'AGE_GROUP_MISSING',
      '/places/0/ageGroup',
    ],
    ['negative new places', { places: [u3(-10)] }, 'PLACES_HAVE_WRONG_SIGN', '/places/0/amount'],
    ['no change at all', { places: [u3(0)] }, 'PLACES_HAVE_WRONG_SIGN', '/places/0/amount'],
    ['positive closed places', { type: 'CLOSURE' }, 'PLACES_HAVE_WRONG_SIGN', '/places/0/amount'],
    ['the same places twice', { places: [u3(5), u3(6)] }, 'PLACES_LISTED_TWICE', '/places/1'],
    [
      'a year twice',
      { costs: [...content.costs, ...content.costs] },
      'COST_YEAR_TWICE',
      '/costs/1/year',
    ],
    [
      'provider and open selection',
      { selectionOpen: true },
      'PROVIDER_AND_SELECTION',
      '/selectionOpen',
    ],
    [
      'an end before its start',
      { startsOn: day('2027-01-01'), endsOn: day('2026-12-31') },
      'ENDS_BEFORE_START',
      '/endsOn',
    ],
    [
      'an impact goal without indicator',
      { impactGoal: impact() },
      'IMPACT_INDICATOR_MISSING',
      '/impactGoal/indicators',
    ],
  ])('with %s is refused', (_, change, code, at) =>
    given().when(draft(change)).thenRejected(code, { at }),
  );

  it('whose impact goal is measured at step 3 is refused by name', () => {
    given()
      .when(draft({ impactGoal: impact(1, 3) }))
      .thenRejected('IMPACT_STEP_TOO_LOW', {
        at: '/impactGoal/indicators/1/staircaseStep',
        value: '3',
      });
    given()
      .when(draft({ impactGoal: impact(1, 4) }))
      .then(drafted({ impactGoal: impact(1, 4) }));
  });

  it.each([
    [{ target: '60.0' }, 'TARGET_IS_BASELINE', '/impactGoal/indicators/0/target'],
    [{ baseline: 'viel' }, 'INDICATOR_NOT_A_NUMBER', '/impactGoal/indicators/0/baseline'],
  ])('with an indicator %j is refused', (change, code, at) => {
    const goal = impact(4);
    const indicators = goal.indicators.map((indicator) => ({ ...indicator, ...change }));
    given()
      .when(draft({ impactGoal: { ...goal, indicators } }))
      .thenRejected(code, { at });
  });

  it('outside a cycle refers to a plan in force and is an exception', () => {
    const outside = (plan: object): DraftMeasure => ({
      type: 'DraftMeasure',
      data: { measureId, planInForce: false, ...content, ...plan },
      ...stamp,
    });
    given().when(outside({})).thenRejected('NO_ADOPTED_PLAN', { at: '/adoptedPlan' });
    const adoptedPlan = { adoptionId: 'kita-bericht-2022' };
    given()
      .when(outside({ adoptedPlan }))
      .thenRejected('ADOPTED_PLAN_UNKNOWN', { value: 'kita-bericht-2022' });
    given()
      .when(outside({ adoptedPlan, planInForce: true }))
      .then({
        type: 'MeasureDrafted',
        version: 1,
        data: { measureId, ...content, adoptedPlan, exception: true, ...none },
      });
  });

  it('is made once, and changed only while it is one', () => {
    given().when(draft()).then(drafted());
    given(drafted()).when(draft()).then();
    given(drafted())
      .when(draft({ title: 'Anders' }))
      .thenRejected('MEASURE_EXISTS');
    const change = (title: string): MeasureCommand => ({
      type: 'ChangeMeasure',
      data: { measureId, ...content, title },
      ...stamp,
    });
    given().when(change('Neu')).thenRejected('MEASURE_NOT_FOUND');
    given(drafted()).when(change(content.title)).then();
    given(drafted())
      .when(change('Neu'))
      .then({
        type: 'MeasureChanged',
        version: 1,
        data: { ...of, ...content, title: 'Neu', ...none },
      });
    given(drafted(), submitted).when(change('Neu')).thenRejected('MEASURE_NOT_IN_DRAFT');
  });
});

function without(name: keyof PlaceChange): PlaceChange {
  return Object.fromEntries(
    Object.entries(u3(10)).filter(([key]) => key !== name),
  ) as unknown as PlaceChange;
}

describe('submitting', () => {
  const bare = (...names: (keyof Content)[]): MeasureEvent => ({
    ...drafted(),
    data: Object.fromEntries(
      Object.entries(drafted().data).filter(([key]) => !names.includes(key as keyof Content)),
    ) as never,
  });
  const own = { provider: { providerId: 'stadt', name: 'Stadt', publicOperator: true } };

  it.each<[string, MeasureEvent, string]>([
    ['a new offer without places', drafted({ places: [] }), 'PLACES_MISSING'],
    ['neither provider nor open selection', bare('provider'), 'PROVIDER_UNSAID'],
    [
      'low-threshold help without quality',
      drafted({ lowThresholdAmbulatory: true }),
      'QUALITY_ITEM_MISSING',
    ],
    ['no need answered', drafted({ needItems: [] }), 'NO_NEED_ITEM'],
    ['no planning goal', drafted({ planningGoals: [] }), 'PLANNING_GOAL_MISSING'],
    [
      'a goal without a word',
      drafted({ planningGoals: [{ goal: 2 }] }),
      'PLANNING_GOAL_WITHOUT_STATEMENT',
    ],
    ['a public operator without a word', drafted(own), 'SUBSIDIARITY_STATEMENT_MISSING'],
  ])('%s is refused', (_, history, code) => given(history).when(submit).thenRejected(code));

  it('yields to a reason where the law says SOLL, and stays flagged', () => {
    const overrides = [{ rule: 'SUBSIDIARITY_STATEMENT_MISSING', reason: 'Eilbedarf' }];
    given(drafted(own))
      .when({ ...submit, overrides })
      .then({ ...submitted, data: { ...submitted.data, overrides } } as MeasureEvent);
  });

  it('does not yield where the law says MUSS', () =>
    given(drafted({ lowThresholdAmbulatory: true }))
      .when({ ...submit, overrides: [{ rule: 'QUALITY_ITEM_MISSING', reason: 'später' }] })
      .thenRejected('QUALITY_ITEM_MISSING'));

  it('of a closure by a public operator asks nothing of subsidiarity', () =>
    given(drafted({ ...own, type: 'CLOSURE', places: [u3(-10)] }))
      .when(submit)
      .then(submitted));

  it('of history finds what is missing', () =>
    given(drafted({ places: [], needItems: [] }))
      .when({ ...submit, imported: { source: '2018/0256' } })
      .then({
        ...submitted,
        data: {
          ...submitted.data,
          findings: [
            { rule: 'PLACES_MISSING', value: 'NEW' },
            { rule: 'NO_NEED_ITEM', value: '0' },
          ],
        },
      } as MeasureEvent));

  it('happens once, and can be taken back', () => {
    given(drafted()).when(submit).then(submitted);
    given(drafted(), submitted).when(submit).then();
    const giveBack: MeasureCommand = {
      type: 'ReturnMeasure',
      data: { measureId, reason: 'Verweisung' },
      ...stamp,
    };
    const returned: MeasureEvent = {
      type: 'MeasureReturned',
      version: 1,
      data: { ...of, reason: 'Verweisung' },
    };
    given(drafted()).when(giveBack).then();
    given(drafted(), submitted).when(giveBack).then(returned);
    given(drafted(), submitted, rejected, returned).when(submit).then(submitted);
    given(drafted(), submitted, rejected, returned, submitted).when(approve()).then(approved());
    given(drafted(), submitted, approved()).when(giveBack).thenRejected('MEASURE_NOT_SUBMITTED');
  });
});

describe('the decision', () => {
  it('waits for the measure to be submitted, and for its day', () => {
    given(drafted()).when(approve()).thenRejected('MEASURE_NOT_SUBMITTED', { value: 'DRAFT' });
    given(drafted(), submitted)
      .when(approve({ decidedOn: day('2026-05-08') }))
      .thenRejected('DECIDED_IN_FUTURE');
  });

  it.each<[Funding, boolean]>([
    [{ funding: 'BUDGETED' }, true],
    [{ funding: 'SUBJECT_TO_BUDGET' }, true],
    [{ funding: 'PARTLY' }, false],
    [{ funding: 'NOT_BUDGETED' }, false],
    [{ funding: 'PROVISIONAL_BUDGET' }, false],
    [{ funding: 'NOT_BUDGETED', coverageResolution: 'R-7' }, true],
  ])('with funding %j: approvable %s', (funding, approvable) => {
    const step = given(drafted(funding), submitted).when(approve());
    if (approvable) step.then(approved());
    else step.thenRejected('FUNDING_UNCOVERED', { value: funding.funding });
  });

  it('may follow a covering resolution', () => {
    const secure: MeasureCommand = {
      type: 'SecureFunding',
      data: { measureId, funding: 'PARTLY', coverageResolution: 'R-7' },
      ...stamp,
    };
    const secured: MeasureEvent = {
      type: 'FundingSecured',
      version: 1,
      data: { ...of, funding: 'PARTLY', coverageResolution: 'R-7' },
    };
    const history = [drafted({ funding: 'NOT_BUDGETED' }), submitted];
    given(...history)
      .when(secure)
      .then(secured);
    given(...history, secured)
      .when(secure)
      .then();
    given(...history, secured)
      .when(approve())
      .then(approved());
    given(drafted(), submitted, approved()).when(secure).thenRejected('FUNDING_SETTLED');
  });

  it('is recorded once, and stands', () => {
    given(drafted(), submitted, approved()).when(approve()).then();
    given(drafted(), submitted, approved())
      .when(approve({ paperId: 'p-2' }))
      .thenRejected('MEASURE_DECIDED', { params: { decidedOn: '2026-04-21', paperId: 'p-1' } });
    given(drafted(), submitted, approved())
      .when(decide('RejectMeasure'))
      .thenRejected('MEASURE_DECIDED');
    given(drafted(), submitted).when(decide('RejectMeasure')).then(rejected);
    given(drafted(), submitted, rejected).when(decide('RejectMeasure')).then();
    given(drafted(), submitted, rejected).when(approve()).thenRejected('MEASURE_DECIDED');
  });

  it('of history says when the number of places is not known', () =>
    given(drafted({ places: [] }), submitted)
      .when({ ...approve(), imported: { source: '2018' } })
      .then(approved({ places: [], placesUnknown: true })));

  it('leads into the pipeline only what counts as places', () => {
    const after = (change: Partial<Content>) => {
      const { places = content.places } = change;
      return [drafted(change), submitted, approved({ places })].reduce(
        measures.evolve,
        measures.initialState,
      ).status;
    };
    expect(after({})).toBe('IN_PIPELINE');
    expect(after({ places: [{ ...over3(5), unit: 'HOURS_PER_WEEK' }] })).toBe('APPROVED');
  });
});
