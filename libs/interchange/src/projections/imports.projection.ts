import type { Instant, ReadModel } from '#kernel';
import { upcast } from '../domain/import.events';
import type { TableMapping } from '../domain/table/mapping';
import type { Encoding } from '../domain/table/table';

export type ImportRow = Readonly<{
  importId: string;
  documentHash: string;
  fileName?: string;
  source: string;
  mapping: TableMapping;
  encoding: Encoding;
  rows: number;
  figures: number;
  /** Cells and rows left out. */
  errors: number;
  chunks: number;
  recorded: number;
  state: 'RUNNING' | 'COMPLETED';
  startedAt: Instant;
}>;

export const importList: ReadModel<ImportRow> = {
  name: 'imports',
  version: 1,
  categories: ['import'],
  columns: {
    state: ({ state }) => state,
    source: ({ source }) => source,
    documentHash: ({ documentHash }) => documentHash,
    startedAt: ({ startedAt }) => startedAt,
  },
  project(event, rows) {
    const { type, data } = upcast(event);
    const { importId } = data;
    if (type === 'ImportStarted') {
      const { documentHash, fileName, mapping, encoding, figures, errors, chunks } = data;
      rows.put(importId, {
        ...{ importId, documentHash, source: mapping.source, mapping, encoding },
        ...{ rows: data.rows, figures, errors, chunks, recorded: 0, state: 'RUNNING' },
        ...(fileName === undefined ? {} : { fileName }),
        startedAt: event.metadata.recordedAt,
      });
      return;
    }
    const row = rows.get(importId);
    if (!row) return;
    switch (type) {
      case 'ImportChunkRecorded':
        rows.put(importId, { ...row, recorded: data.index + 1 });
        return;
      case 'ImportCompleted':
        rows.put(importId, { ...row, state: 'COMPLETED' });
    }
  },
};
