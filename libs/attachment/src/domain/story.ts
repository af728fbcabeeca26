import type { StoryTemplates } from '#kernel';

export const story = {
  FileAttached: {
    de: '{actor} hat die Datei „{fileName}“ angefügt ({size} Bytes, SHA-256 {documentHash}).',
    en: '{actor} attached the file “{fileName}” ({size} bytes, SHA-256 {documentHash}).',
  },
  FileDetached: {
    de: '{actor} hat die Datei „{fileName}“ entfernt: {reason}',
    en: '{actor} detached the file “{fileName}”: {reason}',
  },
} as const satisfies StoryTemplates;
