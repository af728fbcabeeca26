import type { Assessment, Event, Stored } from '#kernel';
import type { TableMapping } from './table/mapping';
import type { Encoding, ImportedFigure } from './table/table';

/** What was found in the file when the import was confirmed. */
export type ReadingSummary = Readonly<{
  encoding: Encoding;
  /** Unit: rows of figures. */
  rows: number;
  figures: number;
  chunks: number;
  /** Cells and rows that are left out. */
  errors: number;
}>;

type Started = ReadingSummary & {
  importId: string;
  /** SHA-256 of the original, by which it lies in the documents. */
  documentHash: string;
  fileName?: string;
  mapping: TableMapping;
};

export type ImportStarted = Event<'ImportStarted', 1, Started & Assessment>;
/** `index` counts from 0, `of` says how many there are. */
export type ImportChunkRecorded = Event<
  'ImportChunkRecorded',
  1,
  { importId: string; index: number; of: number; figures: readonly ImportedFigure[] }
>;
/** Only now the figures may be seen. */
export type ImportCompleted = Event<'ImportCompleted', 1, { importId: string; figures: number }>;

export type ImportEvent = ImportStarted | ImportChunkRecorded | ImportCompleted;

export const upcast = (stored: Stored): ImportEvent => stored as ImportEvent;
