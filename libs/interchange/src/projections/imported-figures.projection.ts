import type { ReadModel } from '#kernel';
import { upcast } from '../domain/import.events';
import type { ImportedFigure } from '../domain/table/table';

export type ImportedFigureRow = ImportedFigure & Readonly<{ importId: string }>;

/** Figures of imports, also of running ones: ask `visibleFigures`, which knows which are completed. */
export const importedFigures: ReadModel<ImportedFigureRow> = {
  name: 'imported-figures',
  version: 1,
  categories: ['import'],
  columns: {
    importId: ({ importId }) => importId,
    areaId: ({ areaId }) => areaId,
    ageGroup: ({ ageGroup }) => ageGroup,
    measure: ({ measure }) => measure,
    line: ({ line }) => line,
  },
  project(event, rows) {
    const { type, data } = upcast(event);
    switch (type) {
      case 'ImportChunkRecorded':
        for (const figure of data.figures)
          rows.put(`${data.importId}.${figure.line}.${figure.column}`, {
            importId: data.importId,
            ...figure,
          });
        return;
      case 'ImportStarted':
      case 'ImportCompleted':
    }
  },
};
