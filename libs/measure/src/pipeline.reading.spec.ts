import type { LocalDate, Reads } from '#kernel';
import { readsAfter, type Fact } from '../testing/read-side';
import { approved, day, none, over3, stamp, u3 } from '../testing/samples';
import type { PlaceChange } from './domain/measure.content';
import type { MeasureEvent } from './domain/measure.events';
import { readPipeline } from './pipeline.reading';

const on = (date: string | undefined, facts: readonly Fact[], restriction = {}) =>
  readPipeline(restriction, {
    reads: readsAfter(...facts) as Reads,
    moment: date === undefined ? {} : { on: day(date) },
    now: stamp.now,
  });
/** U3 and Ü3 in the pipeline. */
const counts = (date: string | undefined, ...facts: Fact[]) => {
  const { totals } = on(date, facts);
  const of = (group: string) => totals.find(({ ageGroup }) => ageGroup === group)?.places ?? 0;
  return [of('U3'), of('U3PLUS')];
};

const approve = (
  measureId: string,
  decidedOn: string,
  places: readonly PlaceChange[],
  change = {},
): MeasureEvent =>
  approved({ measureId, title: measureId, decidedOn: day(decidedOn), places, ...change });
const withdraw = (measureId: string, withdrawnOn: string): MeasureEvent => ({
  type: 'MeasureWithdrawn',
  version: 1,
  data: { measureId, withdrawnOn: day(withdrawnOn), by: 'awo', reason: 'r', places: [] },
});
const open = (measureId: string, openedOn: string, ...places: PlaceChange[]): MeasureEvent => ({
  type: 'MeasureOpened',
  version: 1,
  data: { measureId, openedOn: day(openedOn), places, complete: false },
});
const rededicate = (
  measureId: string,
  rededicatedOn: string,
  ...to: PlaceChange[]
): MeasureEvent => ({
  type: 'MeasureRededicated',
  version: 1,
  data: { measureId, rededicatedOn: day(rededicatedOn), from: [], to, site: 'Haus W', reason: 'r' },
});
const freeze = (placesOn: string, snapshotId = placesOn): Fact => ({
  type: 'SnapshotFrozen',
  data: { snapshotId, placesOn: placesOn as LocalDate },
});
const figures = (snapshotId: string, ...ageGroups: string[]): Fact => ({
  type: 'SnapshotFiguresRecorded',
  data: { snapshotId, figures: ageGroups.map((ageGroup) => ({ ageGroup })) },
});
const balance = (balanceId: string, asAt: string, young: number, older: number): Fact => ({
  type: 'PipelineBalanceRecorded',
  data: {
    balanceId,
    asAt: asAt as LocalDate,
    source: balanceId,
    totals: [
      { ageGroup: 'U3', places: young },
      { ageGroup: 'U3PLUS', places: older },
    ],
  },
});

describe('the pipeline on a day', () => {
  const kita = approve('kita', '2025-07-29', [u3(18), over3(64)]);

  it('holds a measure from its resolution on', () => {
    expect(counts('2025-07-28', kita)).toEqual([0, 0]);
    expect(counts('2025-07-29', kita)).toEqual([18, 64]);
    expect(counts(undefined, kita)).toEqual([18, 64]);
  });

  it('loses it on the day its provider withdraws', () => {
    const facts = [kita, withdraw('kita', '2025-12-01')];
    expect(counts('2025-11-30', ...facts)).toEqual([18, 64]);
    expect(counts('2025-12-01', ...facts)).toEqual([0, 0]);
  });

  it('C11: an opening leaves it only with the next reference date', () => {
    const facts = [kita, open('kita', '2025-09-01', u3(18), over3(64))];
    expect(counts('2026-04-01', ...facts)).toEqual([18, 64]);
    const frozen = [...facts, freeze('2026-03-01')];
    expect(counts('2026-02-28', ...frozen)).toEqual([18, 64]);
    expect(counts('2026-03-01', ...frozen)).toEqual([0, 0]);
  });

  it('takes the earliest reference date, in whatever order the snapshots are frozen', () => {
    const facts = [
      freeze('2027-03-01'),
      kita,
      open('kita', '2025-09-01', u3(18), over3(64)),
      freeze('2025-03-01'),
      freeze('2026-03-01'),
    ];
    expect(counts('2026-02-28', ...facts)).toEqual([18, 64]);
    expect(counts('2026-03-01', ...facts)).toEqual([0, 0]);
  });

  it('is not left by a reference date that counted other age groups', () => {
    const facts = [
      kita,
      open('kita', '2025-09-01', u3(18), over3(64)),
      figures('jugend', 'SCHOOL'),
      freeze('2025-12-31', 'jugend'),
      figures('kita', 'U3'),
      freeze('2026-03-01', 'kita'),
    ];
    expect(counts('2026-01-31', ...facts)).toEqual([18, 64]);
    expect(counts('2026-03-01', ...facts)).toEqual([0, 64]);
  });

  it('keeps of a partial opening what has not opened', () => {
    const facts = [kita, open('kita', '2025-09-01', u3(8)), freeze('2026-03-01')];
    expect(counts('2026-02-28', ...facts)).toEqual([18, 64]);
    expect(counts('2026-03-01', ...facts)).toEqual([10, 64]);
    const gone = [...facts, withdraw('kita', '2026-04-01')];
    expect(counts('2026-03-31', ...gone)).toEqual([10, 64]);
    expect(counts('2026-04-01', ...gone)).toEqual([0, 0]);
  });

  it('loses by an opening only places of the age group that opened', () => {
    const facts = [kita, open('kita', '2025-09-01', over3(30)), freeze('2026-03-01')];
    expect(counts('2026-03-01', ...facts)).toEqual([18, 34]);
  });

  it('A6: a re-dedication moves places and changes neither total nor resolution date', () => {
    const facts = [
      kita,
      open('kita', '2025-09-01', u3(8)),
      rededicate('kita', '2026-02-01', u3(10, 'süd'), over3(64, 'süd')),
    ];
    for (const date of ['2026-01-31', '2026-02-01'])
      expect(counts(date, ...facts)).toEqual([18, 64]);
    const { measures, areas } = on('2026-02-01', facts);
    expect(new Set(measures.map(({ decidedOn }) => decidedOn))).toEqual(new Set(['2025-07-29']));
    expect(
      areas.map(({ areaId, totals }) => [areaId, ...totals.map(({ places }) => places)]),
    ).toEqual([
      ['nord', 8],
      ['süd', 10, 64],
    ]);
    expect(on('2026-02-01', facts, { areaId: 'nord' }).totals).toMatchObject([{ places: 8 }]);
  });

  it('goes on under another provider', () => {
    const to = { providerId: 'drk', name: 'DRK', publicOperator: false };
    const facts: Fact[] = [
      kita,
      {
        type: 'MeasureTransferred',
        data: { measureId: 'kita', transferredOn: '2025-10-01', to, reason: 'r' },
      },
    ];
    const providers = (date: string) =>
      on(date, facts).measures.map(({ provider }) => provider?.providerId);
    expect(counts('2025-10-01', ...facts)).toEqual([18, 64]);
    expect(providers('2025-09-30')).toEqual(['awo', 'awo']);
    expect(providers('2025-10-01')).toEqual(['drk', 'drk']);
  });

  it('names what is approved without a number, until it is counted', () => {
    const unknown = approve('alt', '2018-02-20', [], { placesUnknown: true });
    const names = (date: string, ...facts: Fact[]) =>
      on(date, [unknown, ...facts]).unknown.map((row) => 'title' in row && row.title);
    expect(names('2018-02-19')).toEqual([]);
    expect(names('2018-02-20')).toEqual(['alt']);
    const opened = [open('alt', '2018-09-01'), freeze('2019-03-01')];
    expect(names('2019-02-28', ...opened)).toEqual(['alt']);
    expect(names('2019-03-01', ...opened)).toEqual([]);
  });

  it('counts hours and visitors for nothing', () =>
    expect(
      on('2025-08-01', [approve('treff', '2025-07-29', [{ ...u3(9), unit: 'CASES' }])]).totals,
    ).toEqual([]));
});

describe('A5: Karlsruhe 2025 to 2026', () => {
  const facts = [
    balance('2025/0436', '2025-07-28', 189, 294),
    approve('Johestraße', '2025-07-29', [u3(18), over3(64)]),
    approve('Kolberger Str.', '2025-10-21', [u3(10), over3(40)]),
    rededicate('Kolberger Str.', '2026-03-18', u3(10, 'süd'), over3(40, 'süd')),
  ];
  it.each([
    ['2025-07-28', 189, 294],
    ['2025-07-29', 207, 358],
    ['2025-10-21', 217, 398],
    ['2026-03-18', 217, 398],
  ])('on %s: %i and %i', (date, young, older) =>
    expect(counts(date, ...facts)).toEqual([young, older]),
  );

  it('says what the sources leave unexplained', () => {
    const [u3Total] = on('2025-10-21', facts).totals;
    expect(u3Total).toEqual({
      ageGroup: 'U3',
      places: 217,
      fromMeasures: 28,
      unexplained: 189,
      explanation: {
        de: '28 Plätze aus bekannten Maßnahmen und 189 aus dem Anfangsbestand (2025/0436, 28. Juli 2025) = 217.',
        en: '28 places of known measures and 189 of the opening balance (2025/0436, 28 July 2025) = 217.',
      },
    });
  });
});

describe('A10: Karlsruhe 2022', () => {
  const facts = [
    approve('Mannheimer Straße 68', '2018-05-15', [u3(10), over3(20)]),
    approve('Badener Straße 37', '2018-05-15', [u3(45), over3(30)]),
    balance('2022/0416', '2022-05-30', 359, 402),
    approve('Mai', '2022-05-31', [u3(30), over3(20)]),
    withdraw('Mannheimer Straße 68', '2022-10-19'),
    withdraw('Badener Straße 37', '2022-10-19'),
    approve('Am Ostring 6', '2022-10-25', [u3(10), over3(40)]),
  ];
  it.each([
    ['2022-06-01', 389, 422],
    ['2022-10-19', 334, 372],
    ['2022-10-25', 344, 412],
  ])('on %s: %i and %i', (date, young, older) =>
    expect(counts(date, ...facts)).toEqual([young, older]),
  );

  it('starts again from the newest balance', () =>
    expect(counts('2025-07-28', ...facts, balance('neu', '2025-07-28', 189, 294))).toEqual([
      189, 294,
    ]));
});

it('nothing but facts of measures, balances and snapshots is looked at', () =>
  expect(
    on('2026-01-01', [{ type: 'MeasureSubmitted', data: { measureId: 'm', ...none } }]),
  ).toEqual({
    on: '2026-01-01',
    totals: [],
    areas: [],
    unknown: [],
    measures: [],
  }));
