import type { StoryTemplates } from '#kernel';

export const story = {
  FeedOpened: {
    de: '{actor} hat ein Kalender-Abo eingerichtet.',
    en: '{actor} set up a calendar feed.',
  },
  FeedRevoked: {
    de: '{actor} hat ein Kalender-Abo widerrufen.',
    en: '{actor} revoked a calendar feed.',
  },
} as const satisfies StoryTemplates;
