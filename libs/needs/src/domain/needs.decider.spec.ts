import type { Instant, LocalDate } from '#kernel';
import { specification } from '#kernel/testing';
import type { AssessGap, NeedsCommand, SetTargetQuota } from './needs.commands';
import { needsAssessments } from './needs.decider';
import type { GapAssessed, NeedItem, NeedsEvent } from './needs.events';

const given = specification(needsAssessments);
const day = (text: string) => text as LocalDate;
const needsId = 'n-1';
const stamp = { now: '2026-05-07T08:00:00.000Z' as Instant, by: 'p-planner' };
const none = { overrides: [], findings: [] };

const opened: NeedsEvent = {
  type: 'NeedsAssessmentOpened',
  version: 1,
  data: { needsId, cycleId: 'c-1', snapshotId: 's-1', title: 'Kita 2026', mediumTerm: 4 },
};
const horizonSet: NeedsEvent = {
  type: 'HorizonSet',
  version: 1,
  data: { needsId, from: day('2027-01-01'), to: day('2030-12-31'), ...none },
};
const nord = {
  areaId: 'nord',
  areaName: 'Nord',
  ageGroup: 'U3',
  asOf: day('2025-12-31'),
  source: 'Melderegister',
  method: 'Auszählung',
  quality: 'REPORTED',
} as const;
const population: NeedsEvent = {
  type: 'PopulationRecorded',
  version: 1,
  data: { needsId, cohorts: [{ ...nord, children: '100' }] },
};
const quotaData = {
  needsId,
  ageGroup: 'U3',
  displayPrecision: 1,
  source: 'Elternbefragung',
  year: 2025,
} as const;
const quotaSet: NeedsEvent = {
  type: 'TargetQuotaSet',
  version: 1,
  data: { ...quotaData, quota: '23/50' },
};
const reserveSet: NeedsEvent = {
  type: 'ReserveSet',
  version: 1,
  data: { needsId, ageGroup: 'U3', share: '1/20', ...none },
};
const stock = { needItemId: 'i-1', areaId: 'nord', ageGroup: 'U3' as const, places: 40 };
const item: NeedItem = {
  needItemId: 'i-1',
  areaId: 'nord',
  areaName: 'Nord',
  ageGroup: 'U3',
  children: '100',
  childrenAsOf: day('2025-12-31'),
  childrenSource: 'Melderegister',
  quota: '23/50',
  quotaSource: 'Elternbefragung',
  quotaYear: 2025,
  quotaPrecision: 1,
  places: 40,
  need: '46',
  gap: '-6',
  reserve: '23/10',
  requiredFrom: day('2027-01-01'),
};
const total = {
  ageGroup: 'U3',
  children: '100',
  places: 40,
  need: '46',
  gap: '-6',
  reserve: '23/10',
} as const;
const horizon = { from: day('2027-01-01'), to: day('2030-12-31') };
const assessed: GapAssessed = {
  type: 'GapAssessed',
  version: 1,
  data: {
    needsId,
    cycleId: 'c-1',
    horizon,
    placesOn: day('2026-03-01'),
    placesSource: 'Kita-Statistik',
    items: [item],
    totals: [total],
    ...none,
  },
};
const established: NeedsEvent = {
  type: 'NeedsEstablished',
  version: 1,
  data: {
    needsId,
    cycleId: 'c-1',
    horizon,
    placesOn: day('2026-03-01'),
    items: [item],
    totals: [total],
    ...none,
  },
};

const setHorizon = (from: string, to: string): NeedsCommand => ({
  type: 'SetHorizon',
  data: { needsId, from: day(from), to: day(to) },
  ...stamp,
});
const setQuota = (quota: string): SetTargetQuota => ({
  type: 'SetTargetQuota',
  data: { ...quotaData, quota },
  ...stamp,
});
const setReserve = (share: string): NeedsCommand => ({
  type: 'SetReserve',
  data: { needsId, ageGroup: 'U3', share },
  ...stamp,
});
const record = (...cohorts: object[]): NeedsCommand => ({
  type: 'RecordPopulation',
  data: {
    needsId,
    cohorts: cohorts.map((change) => ({ ...nord, rounded: false, ...change })) as never,
  },
  ...stamp,
});
const assessGap = (...places: AssessGap['data']['places']): AssessGap => ({
  type: 'AssessGap',
  data: { needsId, placesOn: day('2026-03-01'), placesSource: 'Kita-Statistik', places },
  ...stamp,
});
const establish: NeedsCommand = { type: 'EstablishNeeds', data: { needsId }, ...stamp };
const reopen: NeedsCommand = {
  type: 'ReopenNeeds',
  data: { needsId, reason: 'Meldefehler' },
  ...stamp,
};
const basis = [opened, horizonSet, population, quotaSet, reserveSet];

describe('an assessment of needs', () => {
  it('must be opened first', () => given().when(establish).thenRejected('NEEDS_NOT_FOUND'));

  it('is opened once, medium-term meaning four years unless said otherwise', () => {
    const open = (title: string): NeedsCommand => ({
      type: 'OpenNeedsAssessment',
      data: { needsId, cycleId: 'c-1', snapshotId: 's-1', title },
      ...stamp,
    });
    given().when(open('Kita 2026')).then(opened);
    given(opened).when(open('Kita 2026')).then();
    given(opened).when(open('Hort')).thenRejected('NEEDS_EXIST');
  });
});

describe('the horizon', () => {
  it.each([
    ['2027-01-01', '2027-01-01', 'HORIZON_BACKWARDS'],
    ['2027-01-01', '2101-01-01', 'HORIZON_BEYOND_CALENDAR'],
    ['2027-01-01', '2030-12-30', 'HORIZON_TOO_SHORT'],
  ])('from %s to %s is refused', (from, to, code) =>
    given(opened).when(setHorizon(from, to)).thenRejected(code, { at: '/to', value: to }),
  );

  it('of four full years is medium-term', () =>
    given(opened).when(setHorizon('2027-01-01', '2030-12-31')).then(horizonSet));

  it('may be shorter with a reason', () => {
    const overrides = [{ rule: 'HORIZON_TOO_SHORT', reason: 'Ende der Wahlperiode' }];
    given(opened)
      .when({ ...setHorizon('2027-01-01', '2028-12-31'), overrides })
      .then({
        type: 'HorizonSet',
        version: 1,
        data: { needsId, from: day('2027-01-01'), to: day('2028-12-31'), overrides, findings: [] },
      });
  });

  it('is set once', () =>
    given(opened, horizonSet).when(setHorizon('2027-01-01', '2030-12-31')).then());
});

describe('the target quota', () => {
  it.each([
    ['0/0', 'QUOTA_INDETERMINATE'],
    ['46/0', 'QUOTA_INDETERMINATE'],
    ['46 %', 'QUOTA_NOT_A_NUMBER'],
    ['-0.46', 'QUOTA_NEGATIVE'],
  ])('%s is refused by name', (quota, code) =>
    given(opened).when(setQuota(quota)).thenRejected(code, { at: '/quota', value: quota }),
  );

  it('is kept exactly, however it is written', () => {
    given(opened).when(setQuota('0,46')).then(quotaSet);
    given(opened, quotaSet).when(setQuota('46/100')).then();
  });
});

describe('the population', () => {
  it.each([
    [[{ children: '100' }, { children: '101' }], 'COHORT_TWICE', '/cohorts/1'],
    [[{ children: '100/0' }], 'FIGURE_NOT_A_NUMBER', '/cohorts/0/children'],
    [[{ children: '-1' }], 'FIGURE_NEGATIVE', '/cohorts/0/children'],
    [[{ children: '100.5', rounded: true }], 'ROUNDED_NOT_WHOLE', '/cohorts/0/children'],
  ])('%j is refused', (cohorts, code, at) =>
    given(opened)
      .when(record(...cohorts))
      .thenRejected(code, { at }),
  );

  it('may be fractional, or a rounded number with its interval', () =>
    given(opened)
      .when(
        record(
          { children: '350/4' },
          { ageGroup: 'U3PLUS', children: '219', rounded: true },
          {
            ageGroup: 'SCHOOL',
            children: '0',
            rounded: true,
          },
        ),
      )
      .then({
        type: 'PopulationRecorded',
        version: 1,
        data: {
          needsId,
          cohorts: [
            { ...nord, children: '175/2' },
            {
              ...nord,
              ageGroup: 'U3PLUS',
              children: '219',
              interval: { from: '437/2', to: '439/2' },
            },
            { ...nord, ageGroup: 'SCHOOL', children: '0', interval: { from: '0', to: '1/2' } },
          ],
        },
      }));

  it('is recorded as far as it is new', () =>
    given(opened, population)
      .when(record({ children: '100.0' }))
      .then());
});

describe('the reserve', () => {
  it('of nothing needs a reason', () => {
    given(opened).when(setReserve('0')).thenRejected('ZERO_RESERVE', { value: '0' });
    const overrides = [{ rule: 'ZERO_RESERVE', reason: 'Überhang von 168 Plätzen' }];
    given(opened)
      .when({ ...setReserve('0'), overrides })
      .then({
        type: 'ReserveSet',
        version: 1,
        data: { needsId, ageGroup: 'U3', share: '0', overrides, findings: [] },
      });
  });

  it('is set once', () => {
    given(opened).when(setReserve('0.05')).then(reserveSet);
    given(opened, reserveSet).when(setReserve('5/100')).then();
  });
});

describe('the gap', () => {
  it.each<[string, NeedsEvent[], AssessGap, string]>([
    ['without horizon', [opened, population, quotaSet], assessGap(stock), 'HORIZON_MISSING'],
    ['without children', [opened, horizonSet, quotaSet], assessGap(stock), 'POPULATION_UNKNOWN'],
    ['without quota', [opened, horizonSet, population], assessGap(stock), 'QUOTA_UNKNOWN'],
    ['with unknown places', basis, assessGap(), 'STOCK_UNKNOWN'],
    ['with places twice', basis, assessGap(stock, stock), 'STOCK_TWICE'],
    ['with negative places', basis, assessGap({ ...stock, places: -1 }), 'STOCK_NEGATIVE'],
  ])('%s is refused', (_, history, command, code) =>
    given(...history)
      .when(command)
      .thenRejected(code),
  );

  it('is places less children times quota, exactly', () => {
    given(...basis)
      .when(assessGap(stock))
      .then(assessed);
    given(...basis, assessed)
      .when(assessGap(stock))
      .then();
  });

  it('takes the reserve of the area before that of the age group', () => {
    const own: NeedsEvent = {
      type: 'ReserveSet',
      version: 1,
      data: { needsId, ageGroup: 'U3', areaId: 'nord', share: '1/2', ...none },
    };
    const changed = { items: [{ ...item, reserve: '23' }], totals: [{ ...total, reserve: '23' }] };
    given(...basis, own)
      .when(assessGap(stock))
      .then({ ...assessed, data: { ...assessed.data, ...changed } });
  });

  it('of history may leave out what is unknown', () =>
    given(...basis)
      .when({ ...assessGap(), imported: { source: '2022/0960' } })
      .then({
        ...assessed,
        data: {
          ...assessed.data,
          items: [],
          totals: [],
          findings: [{ rule: 'STOCK_UNKNOWN', value: 'Nord' }],
        },
      }));
});

describe('establishing the needs', () => {
  const without = (type: string) => [...basis, assessed].filter((event) => event.type !== type);

  it.each([
    ['HorizonSet', 'HORIZON_MISSING'],
    ['TargetQuotaSet', 'QUOTA_MISSING'],
    ['GapAssessed', 'GAP_NOT_ASSESSED'],
  ])('without %s is refused', (type, code) =>
    given(...without(type))
      .when(establish)
      .thenRejected(code),
  );

  it('is refused when something has changed since the gap was assessed', () =>
    given(...basis, assessed, reserveSet)
      .when(establish)
      .thenRejected('GAP_OUTDATED'));

  it('without a thought for the reserve needs a reason', () => {
    const bare = Object.fromEntries(
      Object.entries(item).filter(([name]) => name !== 'reserve'),
    ) as NeedItem;
    const history = [...basis, { ...assessed, data: { ...assessed.data, items: [bare] } }];
    given(...history)
      .when(establish)
      .thenRejected('RESERVE_MISSING', { value: 'Nord' });
    const overrides = [{ rule: 'RESERVE_MISSING', reason: 'Pauschale im Haushalt' }];
    given(...history)
      .when({ ...establish, overrides })
      .then({
        ...established,
        data: { ...established.data, items: [bare], overrides },
      });
  });

  it('closes the assessment, once', () => {
    given(...basis, assessed)
      .when(establish)
      .then(established);
    given(...basis, assessed, established)
      .when(establish)
      .then();
    given(...basis, assessed, established)
      .when(setQuota('0.5'))
      .thenRejected('NEEDS_ESTABLISHED');
  });

  it('can be taken back with a reason', () => {
    const reopened: NeedsEvent = {
      type: 'NeedsReopened',
      version: 1,
      data: { needsId, cycleId: 'c-1', reason: 'Meldefehler' },
    };
    given(...basis, assessed, established)
      .when(reopen)
      .then(reopened);
    given(...basis, assessed)
      .when(reopen)
      .then();
    given(...basis, assessed, established, reopened)
      .when(establish)
      .then(established);
  });
});

describe('printed figures', () => {
  const check = (figure: 'NEED' | 'QUOTA', published: string, areaId = 'nord'): NeedsCommand => ({
    type: 'CheckPublishedFigures',
    data: { needsId, source: 'Bericht', figures: [{ areaId, ageGroup: 'U3', figure, published }] },
    ...stamp,
  });

  it('need a gap to be compared with', () =>
    given(...basis)
      .when(check('NEED', '46'))
      .thenRejected('GAP_NOT_ASSESSED'));

  it.each([
    [check('NEED', '46', 'süd'), 'FIGURE_UNKNOWN'],
    [check('NEED', '46/1'), 'FIGURE_NOT_A_NUMBER'],
  ])('that cannot be compared are refused', (command, code) =>
    given(...basis, assessed)
      .when(command)
      .thenRejected(code),
  );

  it('have no quota without children', () =>
    given(...basis, {
      ...assessed,
      data: { ...assessed.data, items: [{ ...item, children: '0' }] },
    })
      .when(check('QUOTA', '0'))
      .thenRejected('FIGURE_WITHOUT_CHILDREN'));

  it('may be checked after the needs are established, each list once', () => {
    const checked: NeedsEvent = {
      type: 'PublishedFiguresChecked',
      version: 1,
      data: {
        needsId,
        source: 'Bericht',
        checks: [
          {
            areaId: 'nord',
            ageGroup: 'U3',
            figure: 'NEED',
            published: '47',
            computed: '46',
            lowest: '46',
            highest: '46',
            agrees: false,
          },
        ],
      },
    };
    const history = [...basis, assessed, established];
    given(...history)
      .when(check('NEED', '47'))
      .then(checked);
    given(...history, checked)
      .when(check('NEED', '47'))
      .then();
  });
});
