import type { AgeGroup } from './domain/measure.content';
import { costOf, type Cost } from './domain/rules/funding.rule';
import type { Asking } from './pipeline.reading';
import { measureRegister, type RegisteredMeasure } from './projections/measure-register.projection';
import { pipeline } from './projections/pipeline.projection';
import type { Slice } from './projections/pipeline.rows';

export const YEARS_MODELS = [measureRegister, pipeline];

type Places = Partial<Record<AgeGroup, number>>;

/** Places that come, and what is spent, in one year. */
export type MeasureYear = Readonly<{
  /** Absent: approved, and nobody said when. */
  year?: number;
  /** Approved and not given up, by the year in which they open. Unit: places. */
  places: Places;
  measures: readonly Readonly<{
    measureId: string;
    title: string;
    places: Places;
    opened: boolean;
  }>[];
  /** Of the measures approved. Unit: euro cents. */
  cost: Cost;
}>;

/** The pipeline and the money, year by year. */
export function readYears(
  { cycleId }: Readonly<{ cycleId?: string }>,
  { reads, moment }: Pick<Asking, 'reads' | 'moment'>,
): readonly MeasureYear[] {
  const where = cycleId === undefined ? {} : { cycleId };
  const register = new Map(
    reads.all(measureRegister, where, moment).map(({ id, row }) => [id, row]),
  );
  const slices = reads
    .all(pipeline, { kind: 'SLICE' }, moment)
    .flatMap(({ row }) =>
      row.kind === 'SLICE' && isKept(row) && register.has(row.measureId) ? [row] : [],
    );
  const approved = [...register.values()].filter(({ decision }) => decision !== undefined);
  const costs = approved.flatMap(({ content, status }) =>
    status === 'REJECTED' || status === 'WITHDRAWN' ? [] : (content?.costs ?? []),
  );
  const years = new Set([
    ...slices.map((slice) => yearOf(slice, register)),
    ...costs.map(({ year }) => year),
  ]);
  return [...years]
    .sort((a, b) => (a ?? Infinity) - (b ?? Infinity))
    .map((year) => {
      const mine = slices.filter((slice) => yearOf(slice, register) === year);
      return {
        ...(year === undefined ? {} : { year }),
        places: sumOf(mine),
        measures: [...new Set(mine.map(({ measureId }) => measureId))].map((measureId) => {
          const parts = mine.filter((slice) => slice.measureId === measureId);
          const opened = parts.every(({ openedOn }) => openedOn !== undefined);
          return { measureId, title: parts[0]?.title ?? '', places: sumOf(parts), opened };
        }),
        cost: costOf(costs.filter((cost) => cost.year === year)),
      };
    });
}

/** What was counted among the stock came, too; what was given up did not. */
const isKept = ({ leaves }: Slice): boolean =>
  leaves === undefined || leaves.because === 'REFERENCE_DATE';

function yearOf(
  { measureId, openedOn }: Slice,
  register: ReadonlyMap<string, RegisteredMeasure>,
): number | undefined {
  const content = register.get(measureId)?.content;
  const day = openedOn ?? content?.startsOn ?? content?.realiseBy;
  return day === undefined ? undefined : Number(day.slice(0, 4));
}

function sumOf(slices: readonly Slice[]): Places {
  const sums: Places = {};
  for (const { ageGroup, places } of slices) sums[ageGroup] = (sums[ageGroup] ?? 0) + places;
  return sums;
}
