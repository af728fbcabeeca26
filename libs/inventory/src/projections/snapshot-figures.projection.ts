import { parseFraction, type ReadModel, type Rows } from '#kernel';
import type { Figure } from '../domain/figure';
import { printsAs } from '../domain/rules/reproduces-published.rule';
import { upcast, type FigureCorrected } from '../domain/snapshot.events';

/** A figure as it holds now, and as it was printed. */
export type SnapshotFigureRow = Readonly<
  Figure & {
    snapshotId: string;
    /** Whether what was printed is something else than the value, rounded. */
    deviates: boolean;
    corrections: readonly Readonly<{
      eventId: string;
      published?: string;
      value: string;
      reason: string;
      source: string;
    }>[];
  }
>;

export const snapshotFigures: ReadModel<SnapshotFigureRow> = {
  name: 'snapshot-figures',
  version: 1,
  categories: ['snapshot'],
  columns: {
    snapshotId: ({ snapshotId }) => snapshotId,
    areaId: ({ areaId }) => areaId,
    ageGroup: ({ ageGroup }) => ageGroup,
    measure: ({ measure }) => measure,
    deviates: ({ deviates }) => String(deviates),
  },
  project(recorded, rows) {
    const { type, data } = upcast(recorded);
    switch (type) {
      case 'SnapshotFiguresRecorded':
        for (const figure of data.figures) {
          const { snapshotId } = data;
          const row = { ...figure, snapshotId, corrections: [], deviates: deviates(figure) };
          rows.put(`${snapshotId}.${figure.figureId}`, row);
        }
        return;
      case 'FigureCorrected':
        correct(recorded.id, data, rows);
        return;
      case 'SnapshotOpened':
      case 'SnapshotFrozen':
      case 'DataRequested':
      case 'DataDelivered':
      case 'PlacesEntered':
      case 'DataAnswered':
      case 'DataRequestReminded':
      case 'DataRequestOverdue':
    }
  },
};

function correct(
  eventId: string,
  { snapshotId, figureId, value, reason, source, published }: FigureCorrected['data'],
  rows: Rows<SnapshotFigureRow>,
): void {
  const id = `${snapshotId}.${figureId}`;
  const row = rows.get(id);
  if (!row) return;
  const correction = { eventId, value, reason, source };
  const printed = published === undefined ? {} : { published };
  const figure = { ...row, value, ...printed };
  rows.put(id, {
    ...figure,
    deviates: deviates(figure),
    corrections: [...row.corrections, { ...correction, ...printed }],
  });
}

const deviates = ({ value, published }: Pick<Figure, 'value' | 'published'>): boolean =>
  value !== null && published !== undefined && !printsAs(parseFraction(value), published);
