import type { Refusals } from '#kernel';

/** Why a notification was refused; workers read it, and operators. */
export const refusals = {
  NOTIFICATION_NOT_FOUND: {
    de: {
      title: 'Benachrichtigung nicht gefunden',
      detail: 'Die Benachrichtigung {value} gibt es nicht.',
      wayOut: 'Die Kennung prüfen.',
    },
    en: {
      title: 'Notification not found',
      detail: 'There is no notification {value}.',
      wayOut: 'Check the id.',
    },
  },
  NOTIFICATION_EXISTS: {
    de: {
      title: 'Kennung schon vergeben',
      detail: 'Unter {value} besteht bereits eine andere Benachrichtigung.',
      wayOut: 'Eine neue Kennung verwenden.',
    },
    en: {
      title: 'Id already used',
      detail: 'Another notification exists under {value}.',
      wayOut: 'Use a new id.',
    },
  },
  NOTIFICATION_CLAIMED: {
    de: {
      title: 'Ein anderer Arbeitsprozess war schneller',
      detail: 'Die Benachrichtigung hat den Stand {value}; versandt wird sie höchstens einmal.',
      wayOut: 'Nichts zu tun; Liegengebliebenes stößt der Betreiber erneut an.',
    },
    en: {
      title: 'Another worker was faster',
      detail: 'The notification stands at {value}; it is sent once at the most.',
      wayOut: 'Nothing to do; the operator has what was left lying tried again.',
    },
  },
  NOTIFICATION_NOT_YET: {
    de: {
      title: 'Noch nicht wieder zu versuchen',
      detail: 'Der nächste Versuch ist ab {value} möglich.',
      wayOut: 'Den Zeitpunkt abwarten.',
    },
    en: {
      title: 'Not to be tried again yet',
      detail: 'The next attempt is possible from {value}.',
      wayOut: 'Wait until then.',
    },
  },
} satisfies Refusals;
