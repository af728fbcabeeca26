import { fractionText, parseFraction, Rejection, sum, type LocalDate } from '#kernel';
import type { AgeGroup, CareForm, Measure, Origin, Quality } from '#inventory';
import type { ImportedFigure } from './table/table';

/** A figure of a snapshot, and the cells of a table it is the sum of. */
export type WantedFigure = Readonly<{
  areaId: string;
  ageGroup: AgeGroup;
  measure: Measure;
  careForm?: CareForm;
  asOf: LocalDate;
  ofAreas: readonly string[];
  ofAgeGroups: readonly string[];
  ofMeasure: Measure;
}>;

type Source = Readonly<{
  importId: string;
  documentHash: string;
  source: string;
  method: string;
  quality: Quality;
  /** Which of the wanted figures this is. */
  index: number;
}>;

/** Unit: cells. */
const MAX_CELLS = 500;

/**
 * Adds up the cells, exactly; where one is unknown, so is the sum.
 * @throws Rejection IMPORT_HAS_NO_SUCH_FIGURE, TOO_MANY_CELLS
 */
export function takeFigure(
  wanted: WantedFigure,
  imported: readonly ImportedFigure[],
  { importId, documentHash, index, ...source }: Source,
) {
  const { ofAreas, ofAgeGroups, ofMeasure, ...figure } = wanted;
  const cells = leastDivided(
    imported.filter(
      (cell) =>
        cell.measure === ofMeasure &&
        cell.asOf === wanted.asOf &&
        cell.careForm === wanted.careForm &&
        ofAreas.includes(cell.areaId) &&
        ofAgeGroups.includes(cell.ageGroup),
    ),
  );
  const at = `/figures/${index}`;
  checkEveryPart(wanted, cells, at);
  const values = cells.map(({ value }) => value);
  const origins: Origin[] = cells.map(({ line, column }) => ({
    importId,
    documentHash,
    line,
    column,
  }));
  const known = values.filter((value) => value !== null);
  if (known.length < values.length) return { ...figure, ...source, origins };
  return { ...figure, ...source, value: fractionText(sum(known.map(parseFraction))), origins };
}

const BREAKDOWNS = [
  { sex: false, nationality: false },
  { sex: true, nationality: false },
  { sex: false, nationality: true },
  { sex: true, nationality: true },
] as const;

/** A table may give totals beside their parts: adding both up would count everybody twice. */
function leastDivided(cells: readonly ImportedFigure[]): readonly ImportedFigure[] {
  for (const { sex, nationality } of BREAKDOWNS) {
    const divided = cells.filter(
      (cell) =>
        (cell.sex !== undefined) === sex && (cell.nationality !== undefined) === nationality,
    );
    if (divided.length > 0) return divided;
  }
  return [];
}

/** A sum that lacks an area or an age group would be wrong without a word. */
function checkEveryPart(
  { ofAreas, ofAgeGroups, ofMeasure, asOf }: WantedFigure,
  cells: readonly ImportedFigure[],
  at: string,
): void {
  if (cells.length > MAX_CELLS)
    throw new Rejection('TOO_MANY_CELLS', {
      at,
      value: String(cells.length),
      params: { limit: MAX_CELLS },
    });
  const found = new Set(cells.map(({ areaId, ageGroup }) => `${areaId} ${ageGroup}`));
  for (const areaId of ofAreas)
    for (const ageGroup of ofAgeGroups)
      if (!found.has(`${areaId} ${ageGroup}`))
        throw new Rejection('IMPORT_HAS_NO_SUCH_FIGURE', {
          at,
          value: `${areaId} ${ageGroup} ${ofMeasure}`,
          params: { asOf },
        });
}
