import type { Finding, Override, ReadModel } from '#kernel';
import {
  upcast,
  type Cohort,
  type FigureCheck,
  type ForecastBackTested,
  type Horizon,
  type NeedsEvent,
  type PopulationForecast,
  type TargetQuota,
  type Total,
} from '../domain/needs.events';
import { shown, type Shown } from '../domain/rules/presentation.rule';

type Reserve = Readonly<{ ageGroup: string; areaId?: string; share: string }>;

/** Where an assessment of needs stands, and what it rests on. */
export type NeedsOverview = Readonly<{
  needsId: string;
  cycleId?: string;
  snapshotId: string;
  title: string;
  mediumTerm: number;
  status: 'OPEN' | 'ESTABLISHED';
  horizon?: Horizon;
  cohorts: readonly Cohort[];
  forecasts: readonly PopulationForecast['data'][];
  /** How well the method would have done. */
  backTests: readonly ForecastBackTested['data'][];
  quotas: readonly TargetQuota[];
  reserves: readonly Reserve[];
  /** Summed before rounding; `shown` is rounded after. */
  totals: readonly (Total & Readonly<{ shown: Shown }>)[];
  /** Something that need and stock were compared by has changed since. */
  outdated: boolean;
  /** What was printed and checked last. */
  checked?: Readonly<{ source: string; figures: number }>;
  /** Printed figures that do not follow from what is known. */
  disagreeing: readonly FigureCheck[];
  overrides: readonly Override[];
  findings: readonly Finding[];
  reopened: readonly string[];
  imported: boolean;
}>;

type Of<T extends NeedsEvent['type']> = Extract<NeedsEvent, { type: T }>;

const opened = ({ data }: Of<'NeedsAssessmentOpened'>, imported: boolean): NeedsOverview => ({
  ...data,
  status: 'OPEN',
  cohorts: [],
  forecasts: [],
  backTests: [],
  quotas: [],
  reserves: [],
  totals: [],
  outdated: false,
  disagreeing: [],
  overrides: [],
  findings: [],
  reopened: [],
  imported,
});

/** Those before without what the new ones replace, and the new ones. */
const renewed = <T>(before: readonly T[], news: readonly T[], same: (a: T, b: T) => boolean) => [
  ...before.filter((old) => !news.some((fresh) => same(old, fresh))),
  ...news,
];

type Placed = Readonly<{ ageGroup: string; areaId?: string }>;
const samePlace = (a: Placed, b: Placed) => a.areaId === b.areaId && a.ageGroup === b.ageGroup;

type Changes = {
  [T in NeedsEvent['type']]?: (row: NeedsOverview, data: Of<T>['data']) => NeedsOverview;
};

/** What need and stock were compared by is not what it was. */
const moved = (row: NeedsOverview): NeedsOverview => ({
  ...row,
  outdated: row.totals.length > 0,
});

const changes: Changes = {
  HorizonSet: (row, { from, to }) => ({ ...moved(row), horizon: { from, to } }),
  PopulationRecorded: (row, { cohorts }) => ({
    ...moved(row),
    cohorts: renewed(row.cohorts, cohorts, samePlace),
  }),
  PopulationForecast: (row, forecast) => ({
    ...row,
    forecasts: renewed(row.forecasts, [forecast], samePlace),
  }),
  ForecastBackTested: (row, test) => ({
    ...row,
    backTests: renewed(row.backTests, [test], samePlace),
  }),
  TargetQuotaSet: (row, quota) => ({
    ...moved(row),
    quotas: renewed(row.quotas, [quota], samePlace),
  }),
  ReserveSet: (row, { ageGroup, areaId, share }) => {
    const reserve = { ageGroup, share, ...(areaId === undefined ? {} : { areaId }) };
    return { ...moved(row), reserves: renewed(row.reserves, [reserve], samePlace) };
  },
  GapAssessed: (row, { totals }) => ({
    ...row,
    outdated: false,
    totals: totals.map((total) => ({ ...total, shown: shown(total) })),
  }),
  NeedsEstablished: (row) => ({ ...row, status: 'ESTABLISHED' }),
  NeedsReopened: (row, { reason }) => ({
    ...row,
    status: 'OPEN',
    reopened: [...row.reopened, reason],
  }),
  PublishedFiguresChecked: (row, { source, checks }) => ({
    ...row,
    checked: { source, figures: checks.length },
    disagreeing: checks.filter(({ agrees }) => !agrees),
  }),
};

const changed = (row: NeedsOverview, { type, data }: NeedsEvent): NeedsOverview =>
  changes[type]?.(row, data as never) ?? row;

/** What was set aside or found stays visible. */
const judged = (row: NeedsOverview, { data }: NeedsEvent): NeedsOverview =>
  'overrides' in data
    ? {
        ...row,
        overrides: [...row.overrides, ...data.overrides],
        findings: [...row.findings, ...data.findings],
      }
    : row;

export const needsOverview: ReadModel<NeedsOverview> = {
  name: 'needs-overview',
  version: 3,
  categories: ['needs'],
  columns: {
    cycleId: (row) => row.cycleId ?? null,
    snapshotId: (row) => row.snapshotId,
    status: (row) => row.status,
    title: (row) => row.title,
  },
  searched: (row) => ({ title: row.title, more: row.cohorts.map(({ areaName }) => areaName) }),
  project: (recorded, rows) => {
    const event = upcast(recorded);
    const id = event.data.needsId;
    if (event.type === 'NeedsAssessmentOpened') {
      rows.put(id, opened(event, recorded.metadata.imported !== undefined));
      return;
    }
    const row = rows.get(id);
    if (row) rows.put(id, judged(changed(row, event), event));
  },
};
