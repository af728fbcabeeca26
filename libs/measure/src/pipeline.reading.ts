import { localDateOf } from '#calendar';
import type { LocalDate, Moment, Reads } from '#kernel';
import type { View } from '#shell';
import {
  explainTotal,
  pipelineTotals,
  type Counted,
  type PipelineTotal,
  type StatedBalance,
} from './domain/rules/pipeline.rule';
import { pipeline } from './projections/pipeline.projection';
import type { PipelineRow, Slice } from './projections/pipeline.rows';

type Restriction = Readonly<{ cycleId?: string; areaId?: string; ageGroup?: string }>;

/** What stood in the pipeline on a day: totals with their way, the measures, and what is not known. */
export function readPipeline(restriction: Restriction, { reads, moment, now }: Asking) {
  const on = moment.on ?? localDateOf(now);
  const rows = rowsOn(reads, moment, on);
  const slices = sliced(rows, restriction);
  // A stated balance is of the whole house; it says nothing of one area or cycle.
  const stated = Object.keys(restriction).length === 0 ? newest(rows) : undefined;
  const then = stated ? sliced(rowsOn(reads, moment, stated.asAt), {}) : [];
  return {
    on,
    totals: pipelineTotals(slices, stated, then).map((total) => ({
      ...total,
      explanation: explainTotal(total, stated),
    })),
    areas: byArea(slices),
    ...(stated === undefined ? {} : { balance: stated }),
    unknown: rows.filter(({ kind }) => kind === 'UNKNOWN'),
    measures: slices,
  };
}

export type Asking = Pick<View, 'reads' | 'moment' | 'now'>;

const rowsOn = (reads: Reads, moment: Moment, on: LocalDate): readonly PipelineRow[] =>
  reads.all(pipeline, {}, { ...moment, on }).map(({ row }) => row);

const sliced = (rows: readonly PipelineRow[], wanted: Restriction): readonly Slice[] =>
  rows.filter(
    (row): row is Slice =>
      row.kind === 'SLICE' &&
      (wanted.cycleId === undefined || row.cycleId === wanted.cycleId) &&
      (wanted.areaId === undefined || row.areaId === wanted.areaId) &&
      (wanted.ageGroup === undefined || row.ageGroup === wanted.ageGroup),
  );

/** The last balance stated on or before the day. */
const newest = (rows: readonly PipelineRow[]): StatedBalance | undefined =>
  rows
    .filter((row) => row.kind === 'BALANCE')
    .sort((a, b) => (a.asAt < b.asAt ? 1 : -1))
    .map(({ asAt, source, totals }) => ({ asAt, source, totals }))[0];

type AreaTotal = Readonly<{ areaId: string; areaName: string; totals: readonly PipelineTotal[] }>;

function byArea(slices: readonly Slice[]): readonly AreaTotal[] {
  const areas = new Map<string, { areaName: string; counted: Counted[] }>();
  for (const slice of slices) {
    const area = areas.get(slice.areaId) ?? { areaName: slice.areaName, counted: [] };
    areas.set(slice.areaId, { ...area, counted: [...area.counted, slice] });
  }
  return [...areas].map(([areaId, { areaName, counted }]) => ({
    areaId,
    areaName,
    totals: pipelineTotals(counted),
  }));
}
