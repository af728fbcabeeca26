import { papersModel, results, type PaperRow, type ResultRow } from '#committee';
import { planningAreas, snapshotFigures } from '#inventory';
import { streamName } from '#kernel';
import { measureRegister, readPipeline, type RegisteredMeasure } from '#measure';
import { needs, upcastNeeds, type FigureCheck } from '#needs';
import { day } from './importer';
import type { Surveyed } from './inventory';
import type { Played } from './play';

/** Totals of a group of areas: exact, rounded for the eye, and what the rounded parts add up to. */
export type Total = Readonly<{
  ageGroup: string;
  places: number;
  need: string;
  gap: string;
  shown: Readonly<Record<'children' | 'need' | 'gap' | 'supplyRatio', string>>;
  sumOfShown: Readonly<Record<'children' | 'need' | 'gap', number>>;
}>;

export type NeedTotals = Readonly<{
  all: readonly Total[];
  parts: readonly Readonly<{ parentName: string; totals: readonly Total[] }>[];
}>;

/** Measure, age group and value of a figure of the city, such as `PLACES U3`. */
export type Sums = Readonly<Record<string, number>>;

/** A printed figure the product has checked, and the paper it stands in. */
export type Checked = FigureCheck & Readonly<{ paper: string }>;

/** What the product knows once the history is taken over: read models, queries and log. */
export class Facts {
  constructor(private readonly played: Pick<Played, 'importer' | 'report' | 'papers'>) {}

  /** The pipeline as it was true on a day. */
  pipeline(on: string) {
    const { reads } = this.tenant;
    const now = this.played.importer.simulation.clock.now();
    return readPipeline({}, { reads, moment: { on: day(on) }, now });
  }

  measures(): readonly RegisteredMeasure[] {
    return this.tenant.reads.all(measureRegister).map(({ row }) => row);
  }

  results(): readonly ResultRow[] {
    return this.tenant.reads.all(results).map(({ row }) => row);
  }

  papers(): readonly PaperRow[] {
    return this.tenant.reads.all(papersModel).map(({ row }) => row);
  }

  /** Needs of the report of 2022, as the product answers. */
  async needTotals(): Promise<NeedTotals> {
    const query = needs.queries.find(({ name }) => name === 'needTotals');
    const { importer, report } = this.played;
    const { tenant, clock } = importer.simulation;
    const caller = { tenant: tenant.name, person: 'case', kind: 'system', roles: [] } as const;
    const view = { reads: tenant.reads, moment: {}, caller, tenant, now: clock.now() };
    return (await query?.read({ needsId: report.needsId } as never, view)) as NeedTotals;
  }

  /** Figures of the frozen inventory of 2022, added up by planning region. */
  stock(): ReadonlyMap<string, Sums> {
    const { reads } = this.tenant;
    const areas = new Map(reads.all(planningAreas).map(({ id, row }) => [id, row]));
    const sums = new Map<string, Record<string, number>>();
    for (const { areaId, measure, ageGroup, value } of this.figures(this.played.report)) {
      const region = areas.get(areaId)?.parentId ?? '';
      const name = areas.get(region)?.name ?? region;
      const known = sums.get(name) ?? {};
      const key = `${measure} ${ageGroup}`;
      sums.set(name, { ...known, [key]: (known[key] ?? 0) + Number(value) });
    }
    return sums;
  }

  /** Figures of the city that a paper gave. */
  cityIn(paper: string): Sums {
    const surveyed = this.played.papers.find((each) => each.paper === paper);
    const figures = surveyed ? this.figures(surveyed) : [];
    return Object.fromEntries(
      figures.map(({ measure, ageGroup, value }) => [`${measure} ${ageGroup}`, Number(value)]),
    );
  }

  /** Every printed figure that was checked, from the log. */
  async checked(): Promise<readonly Checked[]> {
    const { report, papers } = this.played;
    const found = await Promise.all([report, ...papers].map((each) => this.checkedOf(each)));
    return found.flat();
  }

  private async checkedOf({ needsId, paper }: Surveyed): Promise<readonly Checked[]> {
    const { name, store } = this.tenant;
    const found: Checked[] = [];
    for await (const page of store.read(streamName(name, 'needs', needsId)))
      for (const recorded of page) {
        const { type, data } = upcastNeeds(recorded);
        if (type !== 'PublishedFiguresChecked') continue;
        found.push(...data.checks.map((check) => ({ ...check, paper })));
      }
    return found;
  }

  private figures({ snapshotId }: Surveyed) {
    return this.tenant.reads.all(snapshotFigures, { snapshotId }).map(({ row }) => row);
  }

  private get tenant() {
    return this.played.importer.simulation.tenant;
  }
}
