import type { ReadModel, Recorded } from '#kernel';
import type { NeedItem, NeedsEvent } from '../domain/needs.events';
import { needItems } from './need-items.projection';
import { needsOverview } from './needs-overview.projection';

function rowsAfter<Row extends object>(model: ReadModel<Row>, ...events: NeedsEvent[]) {
  const rows = new Map<string, Row>();
  for (const event of events)
    model.project({ ...event, metadata: {} } as unknown as Recorded, {
      get: (id) => rows.get(id),
      put: (id, row) => void rows.set(id, row),
      remove: (id) => void rows.delete(id),
      where: (column, value) =>
        [...rows].filter(([, row]) => model.columns?.[column]?.(row) === value),
    });
  return Object.fromEntries(rows);
}

const needsId = 'n-1';
const none = { overrides: [], findings: [] };
const item = (needItemId: string, children: string): NeedItem => ({
  needItemId,
  areaId: needItemId,
  areaName: 'Nord',
  ageGroup: 'U3',
  children,
  childrenAsOf: '2025-12-31' as never,
  childrenSource: 'Melderegister',
  quota: '23/50',
  quotaSource: 'Elternbefragung',
  quotaYear: 2025,
  quotaPrecision: 1,
  places: 40,
  need: '46',
  gap: '-6',
  reserve: '23/10',
  requiredFrom: '2027-01-01' as never,
});
const opened: NeedsEvent = {
  type: 'NeedsAssessmentOpened',
  version: 1,
  data: { needsId, snapshotId: 's-1', title: 'Kita', mediumTerm: 4 },
};
const assessed = (...items: NeedItem[]): NeedsEvent => ({
  type: 'GapAssessed',
  version: 1,
  data: {
    needsId,
    horizon: { from: '2027-01-01' as never, to: '2030-12-31' as never },
    placesOn: '2026-03-01' as never,
    placesSource: 'Statistik',
    items,
    totals: [
      { ageGroup: 'U3', children: '100', places: 40, need: '46', gap: '-6', reserve: '23/10' },
    ],
    ...none,
  },
});
const established: NeedsEvent = {
  type: 'NeedsEstablished',
  version: 1,
  data: { needsId, items: [], totals: [], ...none },
};

it('items carry exact and shown numbers, and follow a new comparison', () => {
  const once = rowsAfter(needItems, opened, assessed(item('a', '100'), item('b', '50')));
  expect(once['a']).toMatchObject({
    gap: '-6',
    gapWithReserve: '-83/10',
    shown: { need: '46', gap: '-6', reserve: '2' },
    established: false,
  });
  expect(once['a']!.derivation.en).toContain('Need: 100 children');
  const again = rowsAfter(
    needItems,
    opened,
    assessed(item('a', '100'), item('b', '50')),
    assessed(item('a', '101')),
    established,
  );
  expect(Object.keys(again)).toEqual(['a']);
  expect(again['a']).toMatchObject({ children: '101', established: true });
});

it('the overview holds the newest of each, and what was set aside', () => {
  const quota = (year: number): NeedsEvent => ({
    type: 'TargetQuotaSet',
    version: 1,
    data: { needsId, ageGroup: 'U3', quota: '1/2', displayPrecision: 1, source: 's', year },
  });
  const override = { rule: 'ZERO_RESERVE', reason: 'Überhang' };
  const reserve = (share: string): NeedsEvent => ({
    type: 'ReserveSet',
    version: 1,
    data: { needsId, ageGroup: 'U3', share, overrides: [override], findings: [] },
  });
  const checks = [true, false].map((agrees) => ({
    ageGroup: 'U3' as const,
    figure: 'NEED' as const,
    published: '47',
    computed: '46',
    lowest: '46',
    agrees,
  }));
  const row = rowsAfter(
    needsOverview,
    opened,
    quota(2012),
    quota(2025),
    reserve('0'),
    assessed(),
    { type: 'PublishedFiguresChecked', version: 1, data: { needsId, source: 's', checks } },
    established,
    { type: 'NeedsReopened', version: 1, data: { needsId, reason: 'Fehler' } },
  )[needsId]!;
  expect(row.quotas.map(({ year }) => year)).toEqual([2025]);
  expect(row.overrides).toEqual([override]);
  expect(row.totals[0]?.shown.gap).toBe('-6');
  expect(row.disagreeing.map(({ agrees }) => agrees)).toEqual([false]);
  expect(row.checked).toEqual({ source: 's', figures: 2 });
  expect(row).toMatchObject({ status: 'OPEN', reopened: ['Fehler'], imported: false });
});

it('a comparison is outdated once something it rests on has changed', () => {
  const horizon: NeedsEvent = {
    type: 'HorizonSet',
    version: 1,
    data: { needsId, from: '2027-01-01' as never, to: '2031-12-31' as never, ...none },
  };
  const outdated = (...events: NeedsEvent[]) =>
    rowsAfter(needsOverview, opened, ...events)[needsId]?.outdated;
  expect(outdated(horizon)).toBe(false);
  expect(outdated(horizon, assessed(item('a', '100')))).toBe(false);
  expect(outdated(assessed(item('a', '100')), horizon)).toBe(true);
  expect(outdated(assessed(item('a', '100')), horizon, assessed(item('a', '100')))).toBe(false);
});
