import type { Reaction } from '#kernel';
import { upcast } from '../domain/import.events';

/** Carries a confirmed import forward, chunk by chunk, also after a restart. */
export const importProgress: Reaction = {
  name: 'import-progress',
  on: ['ImportStarted', 'ImportChunkRecorded'],
  react(recorded) {
    const { type, data } = upcast(recorded);
    const { importId } = data;
    switch (type) {
      case 'ImportStarted':
        return [{ type: 'RecordImportChunk', data: { importId, index: 0 } }];
      case 'ImportChunkRecorded': {
        const index = data.index + 1;
        return index < data.of
          ? [{ type: 'RecordImportChunk', data: { importId, index } }]
          : [{ type: 'CompleteImport', data: { importId } }];
      }
      case 'ImportCompleted':
        return [];
    }
  },
};
