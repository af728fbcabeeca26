import type { Instant, LocalDate, ReadModel, Recorded } from '#kernel';
import type { ImportEvent } from '../domain/import.events';
import type { TableMapping } from '../domain/table/mapping';
import { importProgress } from '../reactions/import-progress.reaction';
import { importedFigures } from './imported-figures.projection';
import { importList } from './imports.projection';

const recorded = (event: ImportEvent) =>
  ({
    ...event,
    metadata: { recordedAt: '2026-03-15T09:00:00.000Z' as Instant },
  }) as unknown as Recorded;

/** Rows as the engine would keep them, without their history. */
function rowsAfter<Row extends object>(model: ReadModel<Row>, ...events: ImportEvent[]) {
  const rows = new Map<string, Row>();
  for (const event of events)
    model.project(recorded(event), {
      get: (id) => rows.get(id),
      put: (id, row) => void rows.set(id, row),
      remove: (id) => void rows.delete(id),
      where: () => [],
    });
  return Object.fromEntries(rows);
}

const started: ImportEvent = {
  type: 'ImportStarted',
  version: 1,
  data: {
    importId: 'i-1',
    documentHash: 'ab',
    mapping: { source: 'Beispiel' } as TableMapping,
    encoding: 'utf-8',
    rows: 2,
    figures: 2,
    chunks: 2,
    errors: 0,
    overrides: [],
    findings: [],
  },
};
const chunk = (index: number): ImportEvent => ({
  type: 'ImportChunkRecorded',
  version: 1,
  data: {
    importId: 'i-1',
    index,
    of: 2,
    figures: [
      {
        areaId: 'a',
        ageGroup: 'U3',
        measure: 'PLACES',
        asOf: '2026-03-01' as LocalDate,
        value: '1',
        line: index + 2,
        column: 2,
      },
    ],
  },
});
const completed: ImportEvent = {
  type: 'ImportCompleted',
  version: 1,
  data: { importId: 'i-1', figures: 2 },
};

it('shows how far an import is', () => {
  expect(rowsAfter(importList, started, chunk(0))['i-1']).toMatchObject({
    state: 'RUNNING',
    recorded: 1,
    chunks: 2,
    source: 'Beispiel',
  });
  expect(rowsAfter(importList, started, chunk(0), chunk(1), completed)['i-1']).toMatchObject({
    state: 'COMPLETED',
    recorded: 2,
  });
});

it('keeps each figure under its cell', () =>
  expect(Object.keys(rowsAfter(importedFigures, started, chunk(0), chunk(1)))).toEqual([
    'i-1.2.2',
    'i-1.3.2',
  ]));

it('an import carries itself forward', () => {
  const next = (event: ImportEvent) => importProgress.react(recorded(event), undefined as never);
  expect(next(started)).toEqual([
    { type: 'RecordImportChunk', data: { importId: 'i-1', index: 0 } },
  ]);
  expect(next(chunk(0))).toEqual([
    { type: 'RecordImportChunk', data: { importId: 'i-1', index: 1 } },
  ]);
  expect(next(chunk(1))).toEqual([{ type: 'CompleteImport', data: { importId: 'i-1' } }]);
  expect(next(completed)).toEqual([]);
});
