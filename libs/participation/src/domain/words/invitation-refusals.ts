import type { Refusals } from '#kernel';

/** What is said of carriers invited. */
export const invitationRefusals = {
  PARTICIPATION_EXISTS: {
    de: {
      title: 'Diese Beteiligung gibt es schon',
      detail: 'Unter der Kennung {value} ist bereits etwas anderes aufgezeichnet.',
      wayOut: 'Eine neue Beteiligung anlegen oder die vorhandene ergänzen.',
    },
    en: {
      title: 'This participation exists already',
      detail: 'Something else is recorded under the id {value}.',
      wayOut: 'Record a new participation, or add to the existing one.',
    },
  },
  INVITATION_NOT_FOUND: {
    de: {
      title: 'Keine Einladung von Trägern',
      detail: 'Unter {value} sind keine Träger eingeladen.',
      wayOut: 'Zuerst die anerkannten Träger einladen.',
    },
    en: {
      title: 'No invitation of carriers',
      detail: 'No carriers have been invited under {value}.',
      wayOut: 'Invite the recognised carriers first.',
    },
  },
  OCCASION_NOT_FOUND: {
    de: {
      title: 'Keine Beteiligung',
      detail: 'Unter {value} ist keine Beteiligung aufgezeichnet.',
      wayOut: 'Zuerst die Beteiligung aufzeichnen.',
    },
    en: {
      title: 'No participation',
      detail: 'No participation is recorded under {value}.',
      wayOut: 'Record the participation first.',
    },
  },
  CALENDAR_ENDS: {
    de: {
      title: 'Der Kalender reicht nicht so weit',
      detail: 'Für die Frist ab {value} sind die Feiertage nicht bekannt.',
      wayOut: 'Den Tag und die Länge der Frist prüfen.',
    },
    en: {
      title: 'The calendar does not reach so far',
      detail: 'The holidays for the period from {value} are not known.',
      wayOut: 'Check the day and the length of the period.',
    },
  },
  NO_CARRIERS_INVITED: {
    source: '§ 80 Abs. 4 Satz 1 SGB VIII',
    force: 'E',
    de: {
      title: 'Kein Träger eingeladen',
      detail:
        'Die Liste der eingeladenen Träger ist leer. Anerkannte Träger der freien Jugendhilfe sind in allen Phasen frühzeitig zu beteiligen.',
      wayOut: 'Die anerkannten Träger der betroffenen Gebiete in die Liste aufnehmen.',
    },
    en: {
      title: 'No carrier invited',
      detail:
        'The list of invited carriers is empty. Recognised independent carriers are to be involved early in every phase.',
      wayOut: 'Put the recognised carriers of the areas concerned on the list.',
    },
  },
  RESPONSE_PERIOD_OVER: {
    source: '§ 80 Abs. 4 Satz 1 SGB VIII',
    force: 'E',
    de: {
      title: 'Die Frist wäre schon abgelaufen',
      detail:
        'Mit Bekanntgabe am {noticeOn} und {days} Tagen endet die Frist am {value}; dieser Tag ist vorbei.',
      wayOut: 'Eine längere Frist setzen oder den Tag der Bekanntgabe berichtigen.',
    },
    en: {
      title: 'The period would be over already',
      detail:
        'With notice on {noticeOn} and {days} days the period ends on {value}, which is past.',
      wayOut: 'Set a longer period, or correct the day of notice.',
    },
  },
  RESPONSE_PERIOD_RUNNING: {
    source: '§ 80 Abs. 4 Satz 1 SGB VIII',
    de: {
      title: 'Die Frist läuft noch',
      detail: 'Träger können bis zum Ablauf des {value} antworten.',
      wayOut: 'Das Ende der Frist abwarten; sie wird dann von selbst geschlossen.',
    },
    en: {
      title: 'The period is still running',
      detail: 'Carriers may respond until the end of {value}.',
      wayOut: 'Wait for the end of the period; it is then closed by itself.',
    },
  },
  CARRIER_NOT_INVITED: {
    de: {
      title: 'Träger nicht eingeladen',
      detail: 'Der Träger steht nicht auf der Liste dieser Einladung.',
      wayOut: 'Den Träger in einer eigenen Einladung beteiligen.',
    },
    en: {
      title: 'Carrier not invited',
      detail: 'The carrier is not on the list of this invitation.',
      wayOut: 'Involve the carrier by an invitation of its own.',
    },
  },
  RECEIVED_IN_FUTURE: {
    de: {
      title: 'Eingang in der Zukunft',
      detail: 'Der Tag des Eingangs {value} liegt nach dem heutigen Tag.',
      wayOut: 'Den Tag eintragen, an dem die Antwort eingegangen ist.',
    },
    en: {
      title: 'Received in the future',
      detail: 'The day of receipt {value} is later than today.',
      wayOut: 'Enter the day on which the response was received.',
    },
  },
  RECEIVED_BEFORE_NOTICE: {
    de: {
      title: 'Eingang vor der Bekanntgabe',
      detail:
        'Die Antwort soll am {value} eingegangen sein, bekanntgegeben wurde erst am {noticeOn}.',
      wayOut: 'Den Tag des Eingangs berichtigen.',
    },
    en: {
      title: 'Received before the notice',
      detail: 'The response is dated {value}, yet notice was given on {noticeOn}.',
      wayOut: 'Correct the day of receipt.',
    },
  },
  ALREADY_ANSWERED: {
    de: {
      title: 'Der Träger hat geantwortet',
      detail:
        'Die Antwort des Trägers ging am {receivedOn} ein. Nach dem {respondBy} ersetzt sie keine andere.',
      wayOut: 'Die Frist verlängern oder die Äußerung in der Sitzung anhören.',
    },
    en: {
      title: 'The carrier has responded',
      detail:
        'The response of the carrier was received on {receivedOn}. After {respondBy} no other takes its place.',
      wayOut: 'Extend the period, or hear the carrier in the session.',
    },
  },
} satisfies Refusals;
