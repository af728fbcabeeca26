import type { Refusals } from '#kernel';

/** What the write path itself refuses. */
export const refusals = {
  IMPORTED_INTO_LIVE: {
    de: {
      title: 'Kein übernommener Verlauf',
      detail:
        'Was hier begonnen wurde, lässt sich nicht als übernommene Geschichte („{value}“) fortschreiben.',
      wayOut:
        'Lassen Sie „imported“ weg; für Verspätetes genügt „backdating“ mit Begründung. Übernommen wird nur, was mit einer Übernahme beginnt.',
    },
    en: {
      title: 'No imported history',
      detail: 'What was begun here cannot be continued as imported history ("{value}").',
      wayOut:
        'Leave out "imported"; for what is recorded late give "backdating" with a reason. Only what begins with an import is imported.',
    },
  },
  BACKDATING_NEEDS_ROLE: {
    de: {
      title: 'Rückdatierung nicht erlaubt',
      detail: 'Das Ereignis vom {value} liegt vor dem {timelyFrom} und wird verspätet erfasst.',
      wayOut:
        'Lassen Sie es von der Planungsleitung oder der Schriftführung mit Begründung erfassen.',
    },
    en: {
      title: 'Backdating not allowed',
      detail: 'The fact of {value} lies before {timelyFrom} and is recorded late.',
      wayOut: 'Have the head of planning or the minute taker record it with a reason.',
    },
  },
  BACKDATING_NEEDS_REASON: {
    de: {
      title: 'Rückdatierung ohne Begründung',
      detail: 'Das Ereignis vom {value} liegt vor dem {timelyFrom} und wird verspätet erfasst.',
      wayOut: 'Geben Sie im Feld „backdating“ den Grund der verspäteten Erfassung an.',
    },
    en: {
      title: 'Backdating without a reason',
      detail: 'The fact of {value} lies before {timelyFrom} and is recorded late.',
      wayOut: 'Give the reason for the late record in the field "backdating".',
    },
  },
} satisfies Refusals;
