import type { Refusals } from '#kernel';

export const refusals = {
  FEED_NOT_FOUND: {
    de: {
      title: 'Kalender-Abo nicht gefunden',
      detail: 'Ein Abo {value} haben Sie nicht.',
      wayOut: 'Laden Sie die Seite neu und wählen Sie ein Abo der Liste.',
    },
    en: {
      title: 'Calendar feed not found',
      detail: 'You have no feed {value}.',
      wayOut: 'Load the page anew and choose a feed of the list.',
    },
  },
} as const satisfies Refusals;
