import { assess, Rejection, type Category, type Command } from '#kernel';
import { upcast, type ImportEvent, type ReadingSummary } from './import.events';
import type { TableMapping } from './table/mapping';
import type { ImportedFigure } from './table/table';

type Confirming = {
  importId: string;
  documentHash: string;
  fileName?: string;
  mapping: TableMapping;
  /** What the file brings under the mapping; absent when there is no such document. */
  reading?: ReadingSummary;
};

export type ConfirmImport = Command<'ConfirmImport', Confirming>;
export type RecordImportChunk = Command<
  'RecordImportChunk',
  { importId: string; index: number; figures: readonly ImportedFigure[] }
>;
export type CompleteImport = Command<'CompleteImport', { importId: string }>;
export type ImportCommand = ConfirmImport | RecordImportChunk | CompleteImport;

/** What an import was started with, and how far it has come. */
export type Import = Readonly<{
  started?: Readonly<{ documentHash: string; mapping: TableMapping; chunks: number }>;
  recorded: number;
  figures: number;
  completed: boolean;
}>;

const initialState: Import = { recorded: 0, figures: 0, completed: false };

/**
 * The id follows from document and mapping: the same again is the same import.
 * @throws Rejection DOCUMENT_NOT_FOUND, NOTHING_TO_IMPORT, TABLE_WITHOUT_ERRORS
 */
function confirm(command: ConfirmImport, { started }: Import): ImportEvent[] {
  const { reading, ...data } = command.data;
  if (started) return [];
  if (!reading)
    throw new Rejection('DOCUMENT_NOT_FOUND', { at: '/documentHash', value: data.documentHash });
  const { figures, errors, rows } = reading;
  if (figures === 0)
    throw new Rejection('NOTHING_TO_IMPORT', {
      at: '/mapping',
      value: String(rows),
      params: { errors },
    });
  const assessment = assess(command, [
    {
      force: 'W',
      rule: 'TABLE_WITHOUT_ERRORS',
      met: errors === 0,
      at: '/documentHash',
      value: String(errors),
      params: { figures },
    },
  ]);
  return [{ type: 'ImportStarted', version: 1, data: { ...data, ...reading, ...assessment } }];
}

/** @throws Rejection IMPORT_NOT_FOUND, IMPORT_CHUNK_OUT_OF_ORDER */
function record({ data }: RecordImportChunk, { started, recorded }: Import): ImportEvent[] {
  const { importId, index, figures } = data;
  const of = chunksOf(started, importId);
  if (index < recorded) return [];
  if (index > recorded || index >= of)
    throw new Rejection('IMPORT_CHUNK_OUT_OF_ORDER', {
      at: '/index',
      value: String(index),
      params: { next: recorded, of },
    });
  return [{ type: 'ImportChunkRecorded', version: 1, data: { importId, index, of, figures } }];
}

/** @throws Rejection IMPORT_NOT_FOUND, IMPORT_INCOMPLETE */
function complete({ data }: CompleteImport, state: Import): ImportEvent[] {
  const { importId } = data;
  const { started, recorded, figures, completed } = state;
  const of = chunksOf(started, importId);
  if (completed) return [];
  if (recorded < of)
    throw new Rejection('IMPORT_INCOMPLETE', { value: importId, params: { recorded, of } });
  return [{ type: 'ImportCompleted', version: 1, data: { importId, figures } }];
}

function chunksOf(started: Import['started'], importId: string): number {
  if (!started) throw new Rejection('IMPORT_NOT_FOUND', { at: '/importId', value: importId });
  return started.chunks;
}

function decide(command: ImportCommand, state: Import): ImportEvent[] {
  switch (command.type) {
    case 'ConfirmImport':
      return confirm(command, state);
    case 'RecordImportChunk':
      return record(command, state);
    case 'CompleteImport':
      return complete(command, state);
  }
}

function evolve(state: Import, { type, data }: ImportEvent): Import {
  switch (type) {
    case 'ImportStarted': {
      const { documentHash, mapping, chunks } = data;
      return { ...state, started: { documentHash, mapping, chunks } };
    }
    case 'ImportChunkRecorded':
      return {
        ...state,
        recorded: data.index + 1,
        figures: state.figures + data.figures.length,
      };
    case 'ImportCompleted':
      return { ...state, completed: true };
  }
}

/** A table taken over under a mapping; stream `import-<importId>`. */
export const imports: Category<Import, ImportCommand, ImportEvent> = {
  category: 'import',
  initialState,
  decide,
  evolve,
  upcast,
};
