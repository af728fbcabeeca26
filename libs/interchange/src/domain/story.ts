import type { StoryTemplates } from '#kernel';

/** One sentence per event. */
export const story = {
  ImportStarted: {
    de: '{actor} bestätigte die Übernahme einer Tabelle aus „{mapping.source}“: {figures} Zahlen aus {rows} Zeilen.',
    en: '{actor} confirmed the import of a table from “{mapping.source}”: {figures} figures of {rows} rows.',
  },
  ImportChunkRecorded: {
    de: 'Teil {index} von {of} der Tabelle wurde aufgenommen.',
    en: 'Chunk {index} of {of} of the table was recorded.',
  },
  ImportCompleted: {
    de: 'Die Übernahme ist abgeschlossen: {figures} Zahlen.',
    en: 'The import is completed: {figures} figures.',
  },
} as const satisfies StoryTemplates;
