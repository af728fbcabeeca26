import type { Room } from '#shell';
import {
  CompleteImportCommand,
  ConfirmImportCommand,
  RecordImportChunkCommand,
} from './commands/import-table';
import { TakeFiguresFromImportCommand } from './commands/take-figures';
import { refusals } from './domain/refusals';
import { story } from './domain/story';
import { importedFigures } from './projections/imported-figures.projection';
import { importList } from './projections/imports.projection';
import { queries } from './queries';
import { importProgress } from './reactions/import-progress.reaction';

export type {
  ImportChunkRecorded,
  ImportCompleted,
  ImportEvent,
  ImportStarted,
} from './domain/import.events';
export type { TableMapping } from './domain/table/mapping';
export type { Finding, ImportedArea, ImportedFigure } from './domain/table/table';
export type { ImportedFigureRow } from './projections/imported-figures.projection';
export type { ImportRow } from './projections/imports.projection';
export { IMPORTERS } from './commands/import-table';
export { mappingOf, TableMappingDto } from './commands/table-mapping.dto';
export { imports } from './domain/import.decider';
export { MAX_BYTES, MAX_ROWS } from './domain/table/decode';
export { sayFinding } from './domain/table/finding-texts';
export { ImportService } from './import-service';
export { visibleFigures } from './queries';
export { importIdOf } from './tables/import-id';
export { previewTable, type TablePreview } from './tables/preview-table';
export { importList };

/** What comes from outside: tables, previewed, confirmed, taken over with their provenance. */
export const interchange: Room = {
  name: 'interchange',
  commands: [
    ConfirmImportCommand,
    RecordImportChunkCommand,
    CompleteImportCommand,
    TakeFiguresFromImportCommand,
  ],
  queries,
  readModels: [importList, importedFigures],
  reactions: [importProgress],
  deadlines: [],
  refusals,
  story,
};
