import type { Instant, LocalDate } from '#kernel';
import { specification } from '#kernel/testing';
import { imports, type ImportCommand } from './import.decider';
import type { ImportEvent, ReadingSummary } from './import.events';
import type { TableMapping } from './table/mapping';
import type { ImportedFigure } from './table/table';

const given = specification(imports);
const stamp = { now: '2026-03-15T09:00:00.000Z' as Instant, by: 'planner-1' };
const mapping: TableMapping = {
  source: 'Beispiel',
  method: 'IMPORT',
  quality: 'REPORTED',
  publication: 'PUBLISHED',
  numbers: 'AUTO',
  empty: 'REFUSE',
  defaults: {},
  columns: [{ column: 1, role: 'value' }],
  translations: [],
  onlyTranslatedAreas: false,
};
const reading: ReadingSummary = { encoding: 'utf-8', rows: 2, figures: 2, chunks: 2, errors: 0 };
const of = { importId: 'i-1', documentHash: 'ab'.repeat(32), mapping };

const confirm = (
  change: Partial<ReadingSummary> | undefined,
  more: object = {},
): ImportCommand => ({
  type: 'ConfirmImport',
  data: { ...of, ...(change ? { reading: { ...reading, ...change } } : {}) },
  ...stamp,
  ...more,
});
const started = (change: object = {}): ImportEvent => ({
  type: 'ImportStarted',
  version: 1,
  data: { ...of, ...reading, overrides: [], findings: [], ...change },
});
const figure: ImportedFigure = {
  areaId: 'a',
  ageGroup: 'U3',
  measure: 'PLACES',
  asOf: '2026-03-01' as LocalDate,
  value: '1',
  line: 2,
  column: 1,
};
const record = (index: number): ImportCommand => ({
  type: 'RecordImportChunk',
  data: { importId: 'i-1', index, figures: [figure] },
  ...stamp,
});
const recorded = (index: number): ImportEvent => ({
  type: 'ImportChunkRecorded',
  version: 1,
  data: { importId: 'i-1', index, of: 2, figures: [figure] },
});
const complete: ImportCommand = { type: 'CompleteImport', data: { importId: 'i-1' }, ...stamp };
const completed: ImportEvent = {
  type: 'ImportCompleted',
  version: 1,
  data: { importId: 'i-1', figures: 2 },
};

describe('an import', () => {
  it('needs its document', () =>
    given()
      .when(confirm(undefined))
      .thenRejected('DOCUMENT_NOT_FOUND', { value: 'ab'.repeat(32) }));
  it('needs a figure', () =>
    given()
      .when(confirm({ figures: 0, errors: 3 }))
      .thenRejected('NOTHING_TO_IMPORT', { params: { errors: 3 } }));
  it('refuses a table with errors', () =>
    given()
      .when(confirm({ errors: 3 }))
      .thenRejected('TABLE_WITHOUT_ERRORS', { value: '3', params: { figures: 2 } }));
  it('takes the rest of it for a reason', () => {
    const overrides = [{ rule: 'TABLE_WITHOUT_ERRORS', reason: 'Fußzeilen der Quelle' }];
    given()
      .when(confirm({ errors: 3 }, { overrides }))
      .then(started({ errors: 3, overrides }));
  });
  it('is started', () => given().when(confirm({})).then(started()));
  it('of the same file and mapping is one', () => {
    given(started()).when(confirm({})).then();
    given(started())
      .when(confirm({ errors: 3 }))
      .then();
    given(started(), recorded(0), recorded(1), completed).when(confirm({})).then();
  });

  it('takes its chunks in their order, each once', () => {
    given(started())
      .when(record(1))
      .thenRejected('IMPORT_CHUNK_OUT_OF_ORDER', { params: { next: 0, of: 2 } });
    given(started()).when(record(0)).then(recorded(0));
    given(started(), recorded(0)).when(record(0)).then();
    given(started(), recorded(0)).when(record(1)).then(recorded(1));
    given(started(), recorded(0), recorded(1))
      .when(record(2))
      .thenRejected('IMPORT_CHUNK_OUT_OF_ORDER');
  });
  it('is completed when all chunks are there, once', () => {
    given(started(), recorded(0))
      .when(complete)
      .thenRejected('IMPORT_INCOMPLETE', { params: { recorded: 1, of: 2 } });
    given(started(), recorded(0), recorded(1)).when(complete).then(completed);
    given(started(), recorded(0), recorded(1), completed).when(complete).then();
  });
  it('is not found before it is started', () => {
    given().when(record(0)).thenRejected('IMPORT_NOT_FOUND');
    given().when(complete).thenRejected('IMPORT_NOT_FOUND');
  });
});
