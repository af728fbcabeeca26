import type { LocalDate } from '#kernel';
import type { SnapshotFigures, SnapshotFrozen } from '../domain/foreign.facts';
import { leavesOn } from '../domain/rules/pipeline.rule';
import { openedIn, type Held, type ReferenceDate, type Table } from './pipeline.rows';

/** A place that has opened leaves with the first reference date that counts it. */
export function counted(rows: Table, row: Held): Held {
  const on = row.openedOn && leavesOn(row.openedOn, referenceDates(rows, row));
  return on === undefined ? row : { ...row, leaves: { on, because: 'REFERENCE_DATE' } };
}

const referenceDates = (rows: Table, held: Held): readonly LocalDate[] =>
  rows
    .where('kind', 'REFERENCE')
    .flatMap(([, row]) =>
      row.kind === 'REFERENCE' && row.placesOn !== undefined && counts(row, held)
        ? [row.placesOn]
        : [],
    );

const counts = ({ ageGroups }: ReferenceDate, held: Held): boolean =>
  ageGroups.length === 0 || held.kind === 'UNKNOWN' || ageGroups.includes(held.ageGroup);

const referenceOf = (rows: Table, snapshotId: string): ReferenceDate => {
  const row = rows.get(`snapshot.${snapshotId}`);
  return row?.kind === 'REFERENCE' ? row : { kind: 'REFERENCE', ageGroups: [] };
};

export function recordFigures(rows: Table, data: SnapshotFigures): void {
  const before = referenceOf(rows, data.snapshotId);
  const groups = data.figures.flatMap(({ ageGroup }) => ageGroup ?? []);
  const ageGroups = [...new Set([...before.ageGroups, ...groups])];
  if (ageGroups.length > before.ageGroups.length)
    rows.put(`snapshot.${data.snapshotId}`, { ...before, ageGroups });
}

export function freeze(rows: Table, { snapshotId, placesOn }: SnapshotFrozen): void {
  rows.put(`snapshot.${snapshotId}`, { ...referenceOf(rows, snapshotId), placesOn });
  for (const [id, row] of openedIn(rows)) rows.put(id, counted(rows, row));
}
