import type { Refusals } from '#kernel';

/** What is said of sessions. */
export const sessionRefusals = {
  SESSION_NOT_FOUND: {
    de: {
      title: 'Sitzung nicht gefunden',
      detail: 'Unter {value} gibt es keine Sitzung.',
      wayOut: 'Die Kennung prüfen oder die Sitzung zuerst einberufen.',
    },
    en: {
      title: 'Session not found',
      detail: 'There is no session under {value}.',
      wayOut: 'Check the id, or convene the session first.',
    },
  },
  SESSION_EXISTS: {
    de: {
      title: 'Sitzung besteht schon',
      detail: 'Unter dieser Kennung ist bereits eine Sitzung am {value} einberufen.',
      wayOut: 'Die bestehende Sitzung verwenden oder eine neue einberufen.',
    },
    en: {
      title: 'The session exists',
      detail: 'Under this id a session on {value} is convened already.',
      wayOut: 'Use that session, or convene a new one.',
    },
  },
  RECEIVED_BEFORE_SENT: {
    de: {
      title: 'Zugang vor dem Versand',
      detail:
        'Die Ladung kann nicht am {value} zugegangen sein, wenn sie am {sentOn} versandt wurde.',
      wayOut: 'Einen der beiden Tage berichtigen.',
    },
    en: {
      title: 'Received before it was sent',
      detail: 'The invitation cannot be received on {value} when it was sent on {sentOn}.',
      wayOut: 'Correct one of the two days.',
    },
  },
  BODY_NOT_CONSTITUTED: {
    force: 'E',
    de: {
      title: 'Gremium ist nicht gebildet',
      detail: '{value} hat noch keine Sitze: Es kann nicht tagen.',
      wayOut: 'Zuerst das Gremium mit seinen Sitzen bilden.',
    },
    en: {
      title: 'The body is not constituted',
      detail: '{value} has no seats yet and cannot meet.',
      wayOut: 'Constitute the body with its seats first.',
    },
  },
  BODY_COMPOSITION_UNLAWFUL: {
    source: '§ 71 Abs. 1 SGB VIII',
    force: 'E',
    de: {
      title: 'Ausschuss ist nicht im Verhältnis 3 : 2 besetzt',
      detail:
        '{value} ist mit {seats} stimmberechtigten Sitzen übernommen worden. Drei Fünftel stehen der Vertretungskörperschaft zu, zwei Fünftel den freien Trägern: So kann der Ausschuss weder einberufen werden noch abstimmen.',
      wayOut:
        'Den Ausschuss neu anlegen und mit Sitzen im Verhältnis 3 : 2 bilden, zum Beispiel 15 : 10; die übernommene Geschichte bleibt stehen.',
    },
    en: {
      title: 'The committee is not constituted as 3 : 2',
      detail:
        '{value} was taken over with {seats} voting seats. Three fifths belong to the council’s side, two fifths to the free carriers’: as it is, the committee can neither be convened nor vote.',
      wayOut:
        'Establish the committee anew and constitute it with seats as 3 : 2, for example 15 : 10; the history taken over stays.',
    },
  },
  PLAN_VOTE_WITHOUT_HEARING: {
    source: '§ 80 Abs. 4 S. 2 SGB VIII',
    force: 'E',
    de: {
      title: 'Abstimmung über den Plan ohne Anhörung der Träger',
      detail:
        'Über Ziffer {value} wird der Plan beschlossen. Bis zum {day} ist nicht festgehalten, dass {body} die anerkannten freien Träger zu diesem Planungszyklus angehört hat.',
      wayOut:
        'Zuerst die Anhörung der Träger durch dieses Gremium festhalten, oder die Ziffer vertagen.',
    },
    en: {
      title: 'A vote on the plan without a hearing of the carriers',
      detail:
        'Item {value} adopts the plan. It is not recorded that by {day} {body} has heard the recognised free carriers on this planning cycle.',
      wayOut: 'Record first that this body has heard the carriers, or postpone the item.',
    },
  },
  CALENDAR_YEAR_UNKNOWN: {
    force: 'E',
    de: {
      title: 'Feiertage dieses Jahres unbekannt',
      detail:
        'Für das Jahr {value} kennt der Kalender keine Feiertage; die Ladungsfrist lässt sich nicht berechnen.',
      wayOut: 'Einen Tag nennen, dessen Jahr der Kalender kennt.',
    },
    en: {
      title: 'Holidays of this year unknown',
      detail: 'The calendar knows no holidays of {value}; the convening period cannot be computed.',
      wayOut: 'Name a day of a year the calendar knows.',
    },
  },
  INVITATION_MISSING: {
    force: 'E',
    de: {
      title: 'Tag der Ladung fehlt',
      detail:
        'Ohne den Tag der Ladung lässt sich nicht prüfen, ob die Ladungsfrist eingehalten ist.',
      wayOut: 'Angeben, wann die Ladung versandt wurde oder zugegangen ist.',
    },
    en: {
      title: 'The day of the invitation is missing',
      detail: 'Without it nobody can tell whether the convening period was kept.',
      wayOut: 'Say when the invitation was sent or received.',
    },
  },
  INVITED_AFTER_SESSION: {
    force: 'E',
    de: {
      title: 'Einladung nach der Sitzung',
      detail: 'Die Einladung ging am {value} zu, die Sitzung ist am {date}.',
      wayOut: 'Beide Tage prüfen; die Einladung geht spätestens am Tag der Sitzung zu.',
    },
    en: {
      title: 'Invited after the session',
      detail: 'The invitation was received on {value}, the session is on {date}.',
      wayOut:
        'Check both days; the invitation is received on the day of the session at the latest.',
    },
  },
  CONVENING_PERIOD: {
    source: 'Ladungsfrist nach Gemeinde- oder Kreisordnung und Geschäftsordnung',
    force: 'W',
    de: {
      title: 'Ladungsfrist nicht eingehalten',
      detail: 'Die Ladung ging am {value} zu; spätester Tag war der {latest} ({source}).',
      wayOut:
        'Die Sitzung später ansetzen, oder mit Begründung (Dringlichkeit, alle anwesend und niemand widerspricht) trotzdem einberufen; das bleibt vermerkt.',
    },
    en: {
      title: 'Convening period not kept',
      detail: 'The invitation was received on {value}; the latest day was {latest} ({source}).',
      wayOut:
        'Set the session for a later day, or convene it all the same with a reason (urgency; all present and nobody objects); it stays flagged.',
    },
  },
  SESSION_NOT_YET: {
    de: {
      title: 'Sitzungstag noch nicht erreicht',
      detail: 'Die Sitzung ist für den {value} einberufen; heute ist der {today}.',
      wayOut: 'Am Sitzungstag eröffnen. Ergebnisse gibt es nicht vor der Sitzung.',
    },
    en: {
      title: 'The day of the session has not come',
      detail: 'The session is convened for {value}; today is {today}.',
      wayOut: 'Open it on its day. There are no results before a session.',
    },
  },
  SESSION_CLOSED: {
    de: {
      title: 'Sitzung ist geschlossen',
      detail: 'Die Sitzung vom {value} ist geschlossen.',
      wayOut:
        'Ein falsches Ergebnis mit Begründung berichtigen; anderes gehört in eine neue Sitzung.',
    },
    en: {
      title: 'The session is closed',
      detail: 'The session of {value} is closed.',
      wayOut: 'Correct a wrong result with a reason; anything else belongs to a new session.',
    },
  },
  SESSION_ALREADY_OPEN: {
    de: {
      title: 'Sitzung hat schon begonnen',
      detail: 'Die Sitzung vom {value} ist eröffnet; absagen lässt sie sich nur vorher.',
      wayOut: 'Offene Punkte vertagen und die Sitzung schließen.',
    },
    en: {
      title: 'The session has begun',
      detail: 'The session of {value} is open; it can be cancelled only before.',
      wayOut: 'Postpone what is open and close the session.',
    },
  },
  SESSION_CANCELLED: {
    source: '§ 34 Abs. 1 GemO BW',
    de: {
      title: 'Sitzung ist abgesagt',
      detail: 'Die Sitzung vom {value} ist abgesagt.',
      wayOut: 'Zu einer neuen Sitzung einladen und die Vorlagen auf deren Tagesordnung setzen.',
    },
    en: {
      title: 'The session is cancelled',
      detail: 'The session of {value} is cancelled.',
      wayOut: 'Convene a new session and put the papers on its agenda.',
    },
  },
  SESSION_NOT_OPEN: {
    source: '§ 37 Abs. 1 GemO BW',
    de: {
      title: 'Sitzung ist nicht eröffnet',
      detail:
        'Die Sitzung vom {date} ist nicht eröffnet (Zustand: {value}). Ohne Sitzung gibt es keinen Beschluss.',
      wayOut:
        'Die Sitzung am Sitzungstag eröffnen; nach dem Schließen ein Ergebnis mit Begründung berichtigen.',
    },
    en: {
      title: 'The session is not open',
      detail:
        'The session of {date} is not open (state: {value}). Without a session there is no resolution.',
      wayOut: 'Open it on its day; once it is closed, correct a result with a reason.',
    },
  },
  ITEMS_WITHOUT_RESULT: {
    force: 'W',
    de: {
      title: 'Punkte ohne Ergebnis',
      detail: 'Ohne Ergebnis sind noch: {open}.',
      wayOut:
        'Ergebnisse eintragen (auch: vertagt, verwiesen, abgesetzt, zurückgezogen) oder mit Begründung schließen.',
    },
    en: {
      title: 'Items without a result',
      detail: 'Still without a result: {open}.',
      wayOut:
        'Record the results (postponed, referred, removed or withdrawn among them), or close with a reason.',
    },
  },
} satisfies Refusals;
