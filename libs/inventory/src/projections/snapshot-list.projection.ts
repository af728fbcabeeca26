import type { LocalDate, ReadModel } from '#kernel';
import {
  upcast,
  type Completeness,
  type Expectation,
  type MissingFigure,
} from '../domain/snapshot.events';

export type SnapshotRow = Readonly<{
  snapshotId: string;
  cycleId?: string;
  title: string;
  placesOn: LocalDate;
  populationOn: LocalDate;
  state: 'OPEN' | 'FROZEN';
  expected: Expectation;
  completeness?: Completeness;
  missing?: readonly MissingFigure[];
  /** Why it was frozen although figures were missing. */
  reason?: string;
  /** Figures corrected after freezing. */
  corrections: number;
}>;

export const snapshotList: ReadModel<SnapshotRow> = {
  name: 'snapshots',
  version: 2,
  categories: ['snapshot'],
  columns: {
    cycleId: ({ cycleId }) => cycleId ?? null,
    state: ({ state }) => state,
    placesOn: ({ placesOn }) => placesOn,
  },
  searched: ({ title, expected }) => ({ title, more: expected.areas.map(({ name }) => name) }),
  project(recorded, rows) {
    const { type, data } = upcast(recorded);
    const { snapshotId } = data;
    if (type === 'SnapshotOpened') {
      rows.put(snapshotId, { ...data, state: 'OPEN', corrections: 0 });
      return;
    }
    const row = rows.get(snapshotId);
    if (!row) return;
    if (type === 'FigureCorrected')
      rows.put(snapshotId, { ...row, corrections: row.corrections + 1 });
    if (type === 'SnapshotFrozen') {
      const { completeness, missing, reason } = data;
      const why = reason === undefined ? {} : { reason };
      rows.put(snapshotId, { ...row, state: 'FROZEN', completeness, missing, ...why });
    }
  },
};
