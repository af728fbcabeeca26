import { sayDate, type Words } from '#calendar';
import type { LocalDate } from '#kernel';
import type { AgeGroup } from '../measure.content';

/** Places of one age group. */
export type Counted = Readonly<{ ageGroup: AgeGroup; places: number }>;

export type StatedBalance = Readonly<{
  asAt: LocalDate;
  source: string;
  totals: readonly Counted[];
}>;

export type PipelineTotal = Readonly<{
  ageGroup: AgeGroup;
  /** Approved and not yet among the places of the reference date. */
  places: number;
  /** What the measures known here add up to. */
  fromMeasures: number;
  /** The stated balance less the measures known on its day: what the sources leave unexplained. */
  unexplained?: number;
}>;

const tally = (counted: readonly Counted[]): ReadonlyMap<AgeGroup, number> => {
  const sums = new Map<AgeGroup, number>();
  for (const { ageGroup, places } of counted)
    sums.set(ageGroup, (sums.get(ageGroup) ?? 0) + places);
  return sums;
};

/**
 * The pipeline on a day: the measures approved and not yet among the places of the reference date,
 * moved by what a paper states beyond them.
 * @source § 80 Abs. 1 Nr. 3 SGB VIII; Karlsruhe 2022/0958, 2025/0436, 2026/0105
 */
export function pipelineTotals(
  now: readonly Counted[],
  stated?: StatedBalance,
  then: readonly Counted[] = [],
): readonly PipelineTotal[] {
  const [measured, before] = [tally(now), tally(then)];
  const balance = stated && tally(stated.totals);
  const groups = new Set([...(balance?.keys() ?? []), ...measured.keys()]);
  return [...groups].sort().map((ageGroup) => {
    const fromMeasures = measured.get(ageGroup) ?? 0;
    const said = balance?.get(ageGroup);
    if (said === undefined) return { ageGroup, places: fromMeasures, fromMeasures };
    const unexplained = said - (before.get(ageGroup) ?? 0);
    return { ageGroup, places: fromMeasures + unexplained, fromMeasures, unexplained };
  });
}

/**
 * A place that has opened leaves the pipeline with the first reference date on or after its opening.
 * @source § 99 Abs. 7 SGB VIII (Stichtag 1. März); Karlsruhe 2022/0960
 */
export const leavesOn = (
  openedOn: LocalDate,
  referenceDates: readonly LocalDate[],
): LocalDate | undefined => referenceDates.filter((date) => date >= openedOn).sort()[0];

/**
 * How a total came about.
 * @source § 80 Abs. 1 Nr. 3 SGB VIII
 */
export const explainTotal = (total: PipelineTotal, stated: StatedBalance | undefined): Words => {
  const { fromMeasures, unexplained, places } = total;
  if (unexplained === undefined || !stated)
    return {
      de: `${places} Plätze aus den beschlossenen und noch nicht am Stichtag gezählten Maßnahmen.`,
      en: `${places} places of measures approved and not yet counted on a reference date.`,
    };
  const asAt = sayDate(stated.asAt);
  return {
    de: `${fromMeasures} Plätze aus bekannten Maßnahmen und ${unexplained} aus dem Anfangsbestand (${stated.source}, ${asAt.de}) = ${places}.`,
    en: `${fromMeasures} places of known measures and ${unexplained} of the opening balance (${stated.source}, ${asAt.en}) = ${places}.`,
  };
};
