import type { Refusals } from '#kernel';

/** What this room says when it refuses. */
export const refusals = {
  BODY_NOT_FOUND: {
    de: {
      title: 'Gremium nicht gefunden',
      detail: 'Unter {value} gibt es kein Gremium.',
      wayOut: 'Die Kennung prüfen oder das Gremium zuerst anlegen.',
    },
    en: {
      title: 'Body not found',
      detail: 'There is no body under {value}.',
      wayOut: 'Check the id, or establish the body first.',
    },
  },
  BODY_UNKNOWN: {
    de: {
      title: 'Gremium unbekannt',
      detail: 'Das genannte Gremium {value} gibt es nicht.',
      wayOut: 'Ein vorhandenes Gremium nennen oder es zuerst anlegen.',
    },
    en: {
      title: 'Unknown body',
      detail: 'The body named, {value}, does not exist.',
      wayOut: 'Name a body that exists, or establish it first.',
    },
  },
  BODY_EXISTS: {
    de: {
      title: 'Gremium besteht schon',
      detail: 'Unter dieser Kennung besteht bereits {value}.',
      wayOut: 'Das bestehende Gremium verwenden; seine Regeln lassen sich mit Begründung ändern.',
    },
    en: {
      title: 'The body exists',
      detail: 'Under this id there is {value} already.',
      wayOut: 'Use the body that exists; its rules can be changed with a reason.',
    },
  },
  BODY_ALREADY_CONSTITUTED: {
    de: {
      title: 'Gremium ist schon gebildet',
      detail: '{value} hat bereits Sitze; die Sitze einer Wahlperiode ändern sich nicht.',
      wayOut: 'Sitze neu besetzen oder für die neue Wahlperiode ein neues Gremium anlegen.',
    },
    en: {
      title: 'The body is constituted',
      detail: '{value} has its seats already; the seats of a term do not change.',
      wayOut: 'Assign the seats anew, or establish a new body for the new term.',
    },
  },
  SEATS_THREE_TO_TWO: {
    source: '§ 71 Abs. 1 SGB VIII',
    force: 'E',
    de: {
      title: 'Sitzverteilung nicht 3 : 2',
      detail:
        '{councilSide} Sitze der Vertretungskörperschaft stehen {freeCarrierSide} Sitzen der freien Träger gegenüber. Drei Fünftel der stimmberechtigten Sitze gehören der einen, zwei Fünftel der anderen Seite.',
      wayOut: 'Die Sitze so verteilen, dass das Verhältnis 3 : 2 ist, zum Beispiel 15 : 10.',
    },
    en: {
      title: 'Seats not 3 : 2',
      detail:
        '{councilSide} seats of the council’s side stand against {freeCarrierSide} of the free carriers’. Three fifths of the voting seats belong to the one side, two fifths to the other.',
      wayOut: 'Distribute the seats as 3 : 2, for example 15 : 10.',
    },
  },
  SEAT_TWICE: {
    de: {
      title: 'Sitz doppelt genannt',
      detail: 'Der Sitz {value} steht mehr als einmal in der Liste.',
      wayOut: 'Jeden Sitz einmal nennen.',
    },
    en: {
      title: 'Seat named twice',
      detail: 'The seat {value} stands in the list more than once.',
      wayOut: 'Name each seat once.',
    },
  },
  ADVISORY_SEAT_VOTES: {
    source: '§ 71 Abs. 1 und 2 SGB VIII',
    de: {
      title: 'Beratender Sitz mit Stimme',
      detail: 'Der Sitz {value} gehört zu den beratenden Mitgliedern und kann keine Stimme haben.',
      wayOut:
        'Den Sitz ohne Stimme führen oder einer der beiden stimmberechtigten Seiten zuordnen.',
    },
    en: {
      title: 'Advisory seat with a vote',
      detail: 'The seat {value} is an advisory one and cannot have a vote.',
      wayOut: 'Take the vote away, or put the seat on one of the two voting sides.',
    },
  },
  NO_VOTING_SEAT: {
    de: {
      title: 'Kein stimmberechtigter Sitz',
      detail: 'Ein Gremium ohne stimmberechtigte Sitze kann nichts beschließen.',
      wayOut: 'Mindestens einen stimmberechtigten Sitz nennen.',
    },
    en: {
      title: 'No voting seat',
      detail: 'A body without voting seats can pass no resolution.',
      wayOut: 'Name at least one voting seat.',
    },
  },
  SEAT_UNKNOWN: {
    de: {
      title: 'Sitz unbekannt',
      detail: 'Das Gremium hat keinen Sitz {value}.',
      wayOut: 'Einen Sitz nennen, mit dem das Gremium gebildet wurde.',
    },
    en: {
      title: 'Unknown seat',
      detail: 'The body has no seat {value}.',
      wayOut: 'Name a seat the body was constituted with.',
    },
  },
  SEAT_TAKEN: {
    de: {
      title: 'Sitz ist besetzt',
      detail: 'Der Sitz {value} ist am {from} oder danach bereits besetzt.',
      wayOut:
        'Zuerst eintragen, bis wann der Sitz besetzt war; der Nachfolger beginnt am Tag danach.',
    },
    en: {
      title: 'The seat is taken',
      detail: 'The seat {value} is held on {from} or later already.',
      wayOut: 'Record first until when it was held; the successor begins on the day after.',
    },
  },
  PERSON_HOLDS_SEAT: {
    de: {
      title: 'Person hat schon einen Sitz',
      detail:
        '{value} hat am {from} oder danach schon einen Sitz in diesem Gremium. Wer zwei Sitze hätte, hätte zwei Stimmen.',
      wayOut: 'Den bisherigen Sitz zuerst beenden oder eine andere Person nennen.',
    },
    en: {
      title: 'The person holds a seat',
      detail:
        '{value} holds a seat of this body on {from} or later already. Two seats would be two votes.',
      wayOut: 'End the other seat first, or name another person.',
    },
  },
  SEAT_VACANT: {
    de: {
      title: 'Sitz ist nicht besetzt',
      detail: 'Den Sitz {value} hat zurzeit niemand inne.',
      wayOut: 'Kennung des Sitzes prüfen.',
    },
    en: {
      title: 'The seat is vacant',
      detail: 'Nobody holds the seat {value}.',
      wayOut: 'Check the id of the seat.',
    },
  },
  VACATED_BEFORE_ASSIGNED: {
    de: {
      title: 'Ende vor dem Anfang',
      detail: 'Der Sitz wurde am {from} besetzt und kann nicht schon am {value} geendet haben.',
      wayOut: 'Einen Tag ab dem {from} nennen.',
    },
    en: {
      title: 'An end before the beginning',
      detail: 'The seat was assigned on {from} and cannot have ended on {value}.',
      wayOut: 'Name a day not before {from}.',
    },
  },
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
      detail: 'Ohne Ergebnis sind noch: {value} (Tagesordnungspunkt/Ziffer).',
      wayOut:
        'Ergebnisse eintragen (auch: vertagt, verwiesen, abgesetzt, zurückgezogen) oder mit Begründung schließen.',
    },
    en: {
      title: 'Items without a result',
      detail: 'Still without a result: {value} (agenda item/item of resolution).',
      wayOut:
        'Record the results (postponed, referred, removed or withdrawn among them), or close with a reason.',
    },
  },
  AGENDA_ITEM_UNKNOWN: {
    de: {
      title: 'Tagesordnungspunkt unbekannt',
      detail: 'Die Tagesordnung hat keinen Punkt {value}.',
      wayOut: 'Einen Punkt der Tagesordnung nennen oder ihn zuerst aufnehmen.',
    },
    en: {
      title: 'Unknown agenda item',
      detail: 'The agenda has no item {value}.',
      wayOut: 'Name an item of the agenda, or add it first.',
    },
  },
  AGENDA_ITEM_TAKEN: {
    de: {
      title: 'Tagesordnungspunkt ist vergeben',
      detail: 'Unter Punkt {value} steht schon eine andere Vorlage.',
      wayOut: 'Eine freie Nummer wählen.',
    },
    en: {
      title: 'The agenda item is taken',
      detail: 'Item {value} holds another paper already.',
      wayOut: 'Choose a free number.',
    },
  },
  STEP_ALREADY_ON_AGENDA: {
    de: {
      title: 'Schritt steht schon auf der Tagesordnung',
      detail: 'Dieser Schritt der Vorlage ist bereits Punkt {value} derselben Sitzung.',
      wayOut: 'Den vorhandenen Punkt verwenden.',
    },
    en: {
      title: 'The step is on the agenda',
      detail: 'This step of the paper is item {value} of the same session already.',
      wayOut: 'Use that item.',
    },
  },
  STEP_OF_ANOTHER_BODY: {
    de: {
      title: 'Schritt eines anderen Gremiums',
      detail: 'Der Schritt {value} gehört in ein anderes Gremium als diese Sitzung.',
      wayOut: 'Den Schritt dieses Gremiums nennen oder die Beratungsfolge ergänzen.',
    },
    en: {
      title: 'A step of another body',
      detail: 'The step {value} belongs to another body than this session’s.',
      wayOut: 'Name the step of this body, or add one to the referral chain.',
    },
  },
  PAPER_STEP_UNKNOWN: {
    de: {
      title: 'Vorlage oder Schritt unbekannt',
      detail: 'Die Vorlage {paperId} hat keinen Schritt {value}.',
      wayOut: 'Einen Schritt aus der Beratungsfolge der Vorlage nennen.',
    },
    en: {
      title: 'Unknown paper or step',
      detail: 'The paper {paperId} has no step {value}.',
      wayOut: 'Name a step of the paper’s referral chain.',
    },
  },
  SEAT_NOT_ENTITLED: {
    source: '§ 71 Abs. 1 SGB VIII',
    de: {
      title: 'Sitz nicht stimmberechtigt',
      detail:
        'Der Sitz {value} ist in {body} am {date} nicht stimmberechtigt: nicht besetzt, ohne Stimme oder unbekannt.',
      wayOut:
        'Nur Sitze nennen, die am Sitzungstag besetzt und stimmberechtigt sind; fehlt eine Besetzung, sie zuerst eintragen.',
    },
    en: {
      title: 'Seat not entitled',
      detail:
        'The seat {value} is not entitled to vote in {body} on {date}: vacant, without a vote, or unknown.',
      wayOut:
        'Name only seats that are held and entitled on the day; if an assignment is missing, record it first.',
    },
  },
  SEAT_OF_ANOTHER: {
    de: {
      title: 'Sitz einer anderen Person',
      detail: 'Der Sitz {value} gehört am Sitzungstag nicht Ihnen.',
      wayOut:
        'Die eigene Befangenheit am eigenen Sitz anzeigen; für andere tragen Vorsitz oder Schriftführung sie ein.',
    },
    en: {
      title: 'Seat of somebody else',
      detail: 'On the day of the session the seat {value} is not yours.',
      wayOut:
        'Declare your own recusal at your own seat; for others, chair or minute taker record it.',
    },
  },
  RESOLUTION_ITEM_UNKNOWN: {
    de: {
      title: 'Ziffer unbekannt',
      detail: 'Die Vorlage hat keine Ziffer {value}.',
      wayOut: 'Eine Ziffer der Vorlage nennen.',
    },
    en: {
      title: 'Unknown item of resolution',
      detail: 'The paper has no item {value}.',
      wayOut: 'Name an item of the paper.',
    },
  },
  RESULT_ALREADY_RECORDED: {
    de: {
      title: 'Ergebnis liegt schon vor',
      detail: 'Zu {value} ist bereits ein Ergebnis eingetragen; eine Abstimmung zählt einmal.',
      wayOut: 'Einen Schreibfehler mit Begründung berichtigen.',
    },
    en: {
      title: 'The result is recorded',
      detail: 'A result for {value} is recorded already; a vote counts once.',
      wayOut: 'Correct a slip of the pen with a reason.',
    },
  },
  RESULT_NOT_RECORDED: {
    de: {
      title: 'Noch kein Ergebnis',
      detail: 'Zu Ziffer {value} ist kein Ergebnis eingetragen, das sich berichtigen ließe.',
      wayOut: 'Das Ergebnis zuerst eintragen.',
    },
    en: {
      title: 'No result yet',
      detail: 'For item {value} there is no result to correct.',
      wayOut: 'Record the result first.',
    },
  },
  ANSWERED_BEFORE: {
    de: {
      title: 'Dieses Gremium hat schon entschieden',
      detail:
        'Ziffer {value} hat in diesem Schritt bereits in einer anderen Sitzung ein Ergebnis; eine Abstimmung zählt einmal.',
      wayOut: 'Für eine erneute Beratung der Beratungsfolge einen Schritt hinzufügen.',
    },
    en: {
      title: 'This body has answered',
      detail:
        'Item {value} has a result of this step in another session already; a vote counts once.',
      wayOut: 'Add a step to the referral chain if the body is to deal with it again.',
    },
  },
  SECOND_PERSON: {
    source: 'Vier-Augen-Prinzip (Funktionstrennung)',
    force: 'E',
    de: {
      title: 'Vier-Augen-Prinzip',
      detail:
        '{value} hat an der Vorlage mitgeschrieben und kann sie weder freigeben noch ihr Ergebnis eintragen.',
      wayOut: 'Eine zweite Person freigeben oder eintragen lassen.',
    },
    en: {
      title: 'A second person is needed',
      detail: '{value} has written at the paper and can neither release it nor record its result.',
      wayOut: 'Let a second person release or record it.',
    },
  },
  NOT_AN_OFFICER: {
    source: 'Niederschrift: § 38 GemO BW; § 93 VwVfG',
    force: 'E',
    de: {
      title: 'Nicht Vorsitz oder Schriftführung',
      detail: '{value} hat in {body} weder den Vorsitz noch die Schriftführung.',
      wayOut: 'Vorsitz oder Schriftführung eintragen lassen, oder das Amt zuerst zuweisen.',
    },
    en: {
      title: 'Neither chair nor minute taker',
      detail: '{value} is neither chair nor minute taker of {body}.',
      wayOut: 'Let the chair or minute taker record it, or assign the office first.',
    },
  },
  PAPER_NOT_RELEASED: {
    force: 'E',
    de: {
      title: 'Vorlage nicht freigegeben',
      detail: '„{value}“ ist in dieser Fassung nicht freigegeben.',
      wayOut: 'Die Vorlage von einer zweiten Person freigeben lassen.',
    },
    en: {
      title: 'Paper not released',
      detail: 'This version of “{value}” is not released.',
      wayOut: 'Have the paper released by a second person.',
    },
  },
  PAPER_VERSION_CHANGED: {
    force: 'E',
    de: {
      title: 'Andere Fassung auf der Tagesordnung',
      detail:
        'Auf der Tagesordnung steht Fassung {value}, die Vorlage ist jetzt Fassung {version}.',
      wayOut: 'Die neue Fassung freigeben und den Tagesordnungspunkt damit erneuern.',
    },
    en: {
      title: 'Another version on the agenda',
      detail: 'The agenda holds version {value}; the paper is at version {version} now.',
      wayOut: 'Release the new version and renew the agenda item with it.',
    },
  },
  COMMITTEE_HEARD_FIRST: {
    source: '§ 71 Abs. 4 S. 2 SGB VIII',
    force: 'W',
    de: {
      title: 'Jugendhilfeausschuss noch nicht gehört',
      detail:
        'Vor jeder Beschlussfassung der Vertretungskörperschaft in Fragen der Jugendhilfe soll der Jugendhilfeausschuss gehört werden. Für {value} liegt bis zu diesem Tag weder Anhörung noch Empfehlung vor.',
      wayOut:
        'Zuerst das Ergebnis des Jugendhilfeausschusses eintragen (nicht später als der Sitzungstag), oder mit Begründung abweichen; das bleibt vermerkt.',
    },
    en: {
      title: 'Youth welfare committee not heard yet',
      detail:
        'Before the council decides in matters of youth welfare the youth welfare committee should be heard. For {value} neither hearing nor recommendation is complete by that day.',
      wayOut:
        'Record the committee’s result first (not later than the day of the session), or depart from the order with a reason; it stays flagged.',
    },
  },
  EARLIER_STEPS_UNFINISHED: {
    source: 'Beratungsfolge (Hauptsatzung)',
    force: 'W',
    de: {
      title: 'Frühere Schritte stehen aus',
      detail: 'Anhörung oder Vorberatung stehen noch aus: {value}.',
      wayOut:
        'Deren Ergebnis zuerst eintragen, den Schritt mit Grund überspringen, oder mit Begründung abweichen.',
    },
    en: {
      title: 'Earlier steps are unfinished',
      detail: 'Hearing or recommendation is still out: {value}.',
      wayOut:
        'Record their result first, skip the step with a reason, or depart from the order with a reason.',
    },
  },
  HEARD_AFTER_DECISION: {
    source: '§ 71 Abs. 4 S. 2 SGB VIII; Anhörungsrechte (§ 70 GemO BW)',
    force: 'W',
    de: {
      title: 'Anhörung nach der Entscheidung',
      detail:
        'Die Vorlage wurde schon am {decidedOn} abschließend behandelt; eine Anhörung zu Ziffer {value} danach kann nichts mehr bewirken.',
      wayOut: 'Mit Begründung trotzdem eintragen; das bleibt vermerkt.',
    },
    en: {
      title: 'Heard after the decision',
      detail:
        'The paper was concluded on {decidedOn}; a hearing on item {value} after that can have no effect.',
      wayOut: 'Record it all the same with a reason; it stays flagged.',
    },
  },
  INFORMATION_ITEM_VOTED: {
    source: '§ 43 Abs. 5 GemO BW (Unterrichtung)',
    de: {
      title: 'Abstimmung über eine Kenntnisnahme',
      detail: 'Ziffer {value} war nur zur Kenntnis zu nehmen; dennoch wurde abgestimmt.',
      wayOut: 'Nichts zu tun; es bleibt vermerkt. War es ein Beschluss, die Beratungsfolge prüfen.',
    },
    en: {
      title: 'A vote on an item for information',
      detail: 'Item {value} was only to be taken note of; yet a vote was held.',
      wayOut: 'Nothing to do; it stays flagged. If it was a decision, look at the referral chain.',
    },
  },
  REFERENCE_MISPRINTED: {
    force: 'W',
    de: {
      title: 'Falsch gedruckte Vorlagennummer',
      detail: 'Auf der Vorlage {reference} steht die Nummer {value}.',
      wayOut:
        'Die Vorlage neu ausfertigen, oder mit Begründung so übernehmen; das bleibt vermerkt.',
    },
    en: {
      title: 'Misprinted number of a paper',
      detail: 'The paper {reference} bears the number {value}.',
      wayOut: 'Issue the paper anew, or take it over so with a reason; it stays flagged.',
    },
  },
  VOTES_MISSING: {
    force: 'E',
    de: {
      title: 'Abstimmungsergebnis fehlt',
      detail: 'Eine Entscheidung oder Empfehlung braucht eine Abstimmung: Ja, Nein, Enthaltungen.',
      wayOut:
        'Die Stimmen eintragen, oder angeben, dass der Punkt vertagt, verwiesen, abgesetzt, zurückgezogen oder ohne Abstimmung erledigt wurde.',
    },
    en: {
      title: 'The votes are missing',
      detail: 'A decision or recommendation needs a vote: yes, no, abstentions.',
      wayOut:
        'Enter the votes, or say that the item was postponed, referred, removed, withdrawn or settled without a vote.',
    },
  },
  ATTENDANCE_MISSING: {
    source: '§ 37 Abs. 2 GemO BW',
    force: 'E',
    de: {
      title: 'Anwesenheit fehlt',
      detail:
        'Ohne die Anwesenden des Tagesordnungspunkts lässt sich die Beschlussfähigkeit nicht feststellen.',
      wayOut: 'Zuerst die Anwesenheit zu diesem Punkt eintragen.',
    },
    en: {
      title: 'The attendance is missing',
      detail:
        'Without the members present at this agenda item there is no telling whether there was a quorum.',
      wayOut: 'Record the attendance of this item first.',
    },
  },
  PRESENT_DIFFERS: {
    force: 'E',
    de: {
      title: 'Zahl der Anwesenden weicht ab',
      detail:
        'Angegeben sind {value} Anwesende; nach der Anwesenheitsliste und ohne Befangene sind es {present}.',
      wayOut: 'Anwesenheit oder Zahl berichtigen.',
    },
    en: {
      title: 'The number present differs',
      detail:
        '{value} are said to be present; by the attendance and without the recused there are {present}.',
      wayOut: 'Correct the attendance or the number.',
    },
  },
  VOTES_EXCEED_PRESENT: {
    force: 'E',
    de: {
      title: 'Mehr Stimmen als Anwesende',
      detail:
        '{value} = {cast} Stimmen, aber nur {present} Stimmberechtigte waren anwesend und nicht befangen.',
      wayOut: 'Stimmen oder Anwesenheit berichtigen.',
    },
    en: {
      title: 'More votes than members present',
      detail:
        '{value} = {cast} votes, yet only {present} entitled members were present and not recused.',
      wayOut: 'Correct the votes or the attendance.',
    },
  },
  QUORUM_MISSING: {
    source: '§ 37 Abs. 2 GemO BW; § 90 Abs. 1 VwVfG',
    force: 'E',
    de: {
      title: 'Nicht beschlussfähig',
      detail:
        '{value} Stimmberechtigte waren anwesend; nötig sind {needed} (Grundzahl {base}, {source}).',
      wayOut: 'Den Punkt vertagen; zu einer zweiten Sitzung einberufen.',
    },
    en: {
      title: 'No quorum',
      detail: '{value} entitled members were present; {needed} are needed (base {base}, {source}).',
      wayOut: 'Postpone the item; convene a second session.',
    },
  },
  OUTCOME_IS_COMPUTED: {
    force: 'E',
    de: {
      title: 'Ergebnis wird berechnet',
      detail: '„{value}“ kann nicht gesetzt werden; das Ergebnis folgt aus den Stimmen.',
      wayOut:
        'Die Stimmen eintragen. Der gedruckte Wortlaut gehört in das Feld für die Bezeichnung.',
    },
    en: {
      title: 'The outcome is computed',
      detail: '“{value}” cannot be set; the outcome follows from the votes.',
      wayOut: 'Enter the votes. The printed wording goes into the label.',
    },
  },
  STATED_OUTCOME_DIFFERS: {
    force: 'E',
    de: {
      title: 'Quelle nennt ein anderes Ergebnis',
      detail: 'Die Quelle nennt {value}, aus den Stimmen folgt {outcome}.',
      wayOut: 'Stimmen oder Angabe der Quelle prüfen.',
    },
    en: {
      title: 'The source states another outcome',
      detail: 'The source says {value}; from the votes follows {outcome}.',
      wayOut: 'Check the votes or what the source says.',
    },
  },
  DISPOSITION_WITH_VOTES: {
    de: {
      title: 'Stimmen ohne Frage',
      detail: 'Ein Punkt, der {value} ist, hat kein Abstimmungsergebnis in der Sache.',
      wayOut: 'Entweder Stimmen oder den Verbleib angeben.',
    },
    en: {
      title: 'Votes without a question',
      detail: 'An item that is {value} has no vote on the matter.',
      wayOut: 'Give either the votes or what became of the item.',
    },
  },
  VOTES_GIVEN_TWICE: {
    de: {
      title: 'Stimmen doppelt angegeben',
      detail: 'Summen und namentliche Stimmen sind zugleich angegeben.',
      wayOut: 'Nur eines von beiden angeben; aus namentlichen Stimmen werden die Summen berechnet.',
    },
    en: {
      title: 'Votes given twice',
      detail: 'Both totals and a roll call are given.',
      wayOut: 'Give one of them; totals are computed from a roll call.',
    },
  },
  SECRET_BALLOT_BY_SEAT: {
    de: {
      title: 'Geheime Wahl nach Sitzen',
      detail: 'Eine geheime Abstimmung kennt nur Summen.',
      wayOut: 'Nur die Summen eintragen.',
    },
    en: {
      title: 'Secret ballot by seat',
      detail: 'A secret ballot knows totals only.',
      wayOut: 'Enter the totals only.',
    },
  },
  VOTED_TWICE: {
    de: {
      title: 'Stimme doppelt',
      detail: 'Der Sitz {value} steht mehr als einmal in der Liste; eine Stimme zählt einmal.',
      wayOut: 'Jeden Sitz einmal nennen.',
    },
    en: {
      title: 'Voted twice',
      detail: 'The seat {value} stands in the list more than once; a vote counts once.',
      wayOut: 'Name each seat once.',
    },
  },
  SEAT_RECUSED: {
    source: '§ 18 GemO BW; §§ 31, 43 GO NRW',
    de: {
      title: 'Befangenes Mitglied',
      detail: 'Der Sitz {value} ist zu Ziffer {resolutionItem} befangen und darf nicht mitwirken.',
      wayOut:
        'Die Stimme streichen; war die Befangenheit falsch eingetragen, sie zuerst zurücknehmen.',
    },
    en: {
      title: 'Recused member',
      detail: 'The seat {value} is recused for item {resolutionItem} and may take no part.',
      wayOut: 'Strike the vote; if the recusal was recorded by mistake, withdraw it first.',
    },
  },
  SEAT_ABSENT: {
    de: {
      title: 'Abwesendes Mitglied',
      detail: 'Der Sitz {value} war bei diesem Tagesordnungspunkt nicht anwesend.',
      wayOut: 'Die Stimme streichen oder zuerst die Anwesenheit berichtigen.',
    },
    en: {
      title: 'Absent member',
      detail: 'The seat {value} was not present at this agenda item.',
      wayOut: 'Strike the vote, or correct the attendance first.',
    },
  },
  RECUSALS_DIFFER: {
    de: {
      title: 'Verschiedene Befangene',
      detail:
        'Bei den Ziffern {value} sind verschiedene Mitglieder befangen; sie können nicht gemeinsam abgestimmt werden.',
      wayOut: 'Jede Ziffer einzeln eintragen.',
    },
    en: {
      title: 'Different members recused',
      detail: 'At items {value} different members are recused; they cannot be voted on together.',
      wayOut: 'Record each item by itself.',
    },
  },
  AMENDED_TEXT_FOR_MANY: {
    de: {
      title: 'Ein Text für mehrere Ziffern',
      detail: 'Ein geänderter Text gilt für eine Ziffer.',
      wayOut: 'Die Ziffern einzeln eintragen.',
    },
    en: {
      title: 'One text for many items',
      detail: 'An amended text is for one item.',
      wayOut: 'Record the items one by one.',
    },
  },
  PAPER_NOT_FOUND: {
    de: {
      title: 'Vorlage nicht gefunden',
      detail: 'Unter {value} gibt es keine Vorlage.',
      wayOut: 'Die Kennung prüfen oder die Vorlage zuerst entwerfen.',
    },
    en: {
      title: 'Paper not found',
      detail: 'There is no paper under {value}.',
      wayOut: 'Check the id, or draft the paper first.',
    },
  },
  PAPER_EXISTS: {
    de: {
      title: 'Vorlage besteht schon',
      detail: 'Unter dieser Kennung besteht bereits „{value}“.',
      wayOut: 'Den Text der Vorlage ändern oder eine neue entwerfen.',
    },
    en: {
      title: 'The paper exists',
      detail: 'Under this id there is “{value}” already.',
      wayOut: 'Change the text of the paper, or draft a new one.',
    },
  },
  NO_RESOLUTION_ITEM: {
    de: {
      title: 'Keine Ziffer',
      detail: 'Ohne Ziffer gibt es nichts zu beschließen.',
      wayOut: 'Mindestens eine Ziffer nennen.',
    },
    en: {
      title: 'No item of resolution',
      detail: 'Without an item there is nothing to resolve.',
      wayOut: 'Name at least one item.',
    },
  },
  RESOLUTION_ITEM_TWICE: {
    de: {
      title: 'Ziffer doppelt',
      detail: 'Die Ziffer {value} kommt mehr als einmal vor.',
      wayOut: 'Jede Ziffer einmal nennen.',
    },
    en: {
      title: 'Item named twice',
      detail: 'The item {value} occurs more than once.',
      wayOut: 'Name each item once.',
    },
  },
  RESOLUTION_ITEM_DECIDED: {
    de: {
      title: 'Über die Ziffer ist entschieden',
      detail: 'Ziffer {value} ist entschieden und lässt sich nicht mehr ändern oder streichen.',
      wayOut: 'Eine neue Vorlage entwerfen, die den Beschluss ändert oder aufhebt.',
    },
    en: {
      title: 'The item is decided',
      detail: 'Item {value} is decided and can be neither changed nor struck.',
      wayOut: 'Draft a new paper that amends or repeals the resolution.',
    },
  },
  PAPER_CHANGE_WITHOUT_REASON: {
    de: {
      title: 'Begründung fehlt',
      detail: 'Nach der Freigabe ändert sich der Text nur mit Begründung.',
      wayOut: 'Einen Grund angeben; die neue Fassung wird erneut freigegeben.',
    },
    en: {
      title: 'The reason is missing',
      detail: 'After its release the text changes only with a reason.',
      wayOut: 'Give a reason; the new version is released again.',
    },
  },
  APPROVER_MAY_NOT_WRITE: {
    source: 'Vier-Augen-Prinzip (Funktionstrennung)',
    force: 'E',
    de: {
      title: 'Wer freigab, schreibt nicht mit',
      detail:
        '{value} hat eine Fassung freigegeben oder ein Ergebnis eingetragen und kann den Text nicht ändern.',
      wayOut: 'Eine andere Person den Text ändern lassen.',
    },
    en: {
      title: 'Who approved does not write',
      detail: '{value} has released a version or recorded a result and cannot change the text.',
      wayOut: 'Let another person change the text.',
    },
  },
  NO_REFERRAL_CHAIN: {
    force: 'E',
    de: {
      title: 'Beratungsfolge fehlt',
      detail: 'Die Vorlage hat keine Beratungsfolge.',
      wayOut: 'Zuerst die Gremien in ihrer Reihenfolge festlegen.',
    },
    en: {
      title: 'No referral chain',
      detail: 'The paper has no referral chain.',
      wayOut: 'Set the bodies in their order first.',
    },
  },
  PLAN_ADOPTION_NEEDS_COMMITTEE: {
    source: '§ 71 Abs. 3 SGB VIII',
    force: 'E',
    de: {
      title: 'Plan ohne Jugendhilfeausschuss',
      detail:
        'Ziffer {value} beschließt einen Plan. Der Jugendhilfeausschuss befasst sich mit allen Angelegenheiten der Jugendhilfe, insbesondere mit der Jugendhilfeplanung.',
      wayOut: 'Einen Schritt des Jugendhilfeausschusses in die Beratungsfolge aufnehmen.',
    },
    en: {
      title: 'A plan without the youth welfare committee',
      detail:
        'Item {value} adopts a plan. The youth welfare committee deals with all matters of youth welfare, planning in particular.',
      wayOut: 'Add a step of the youth welfare committee to the referral chain.',
    },
  },
  BODY_CANNOT_DECIDE: {
    source: '§§ 71, 78 SGB VIII mit Satzung des Jugendamts',
    force: 'E',
    de: {
      title: 'Gremium kann nicht entscheiden',
      detail: '{value} bereitet nur vor und fasst keine Beschlüsse.',
      wayOut: 'Als Zuständigkeit Vorberatung, Anhörung, Kenntnisnahme oder Beratung wählen.',
    },
    en: {
      title: 'The body cannot decide',
      detail: '{value} prepares only and passes no resolutions.',
      wayOut: 'Choose recommendation, hearing, taking note or discussion as its competence.',
    },
  },
  TWO_DECIDING_STEPS: {
    source: '§ 71 Abs. 4 SGB VIII',
    force: 'E',
    de: {
      title: 'Zwei Entscheidungen zu einer Ziffer',
      detail: 'Über Ziffer {value} entscheiden laut Beratungsfolge zwei Gremien.',
      wayOut:
        'Genau einem Gremium die Entscheidung zuweisen, den anderen Vorberatung oder Anhörung.',
    },
    en: {
      title: 'Two decisions on one item',
      detail: 'By the referral chain two bodies decide on item {value}.',
      wayOut: 'Give the decision to one body, recommendation or hearing to the others.',
    },
  },
  CHAIN_ALREADY_RUNNING: {
    de: {
      title: 'Beratungsfolge läuft',
      detail: 'Nach der Freigabe wird die Beratungsfolge nicht mehr neu gesetzt.',
      wayOut: 'Einzelne Schritte mit Grund hinzufügen oder überspringen.',
    },
    en: {
      title: 'The chain is running',
      detail: 'After release the referral chain is not set anew.',
      wayOut: 'Add or skip single steps with a reason.',
    },
  },
  STEP_TWICE: {
    de: {
      title: 'Schritt doppelt',
      detail: 'Den Schritt {value} gibt es schon.',
      wayOut: 'Eine andere Kennung wählen.',
    },
    en: {
      title: 'Step named twice',
      detail: 'There is a step {value} already.',
      wayOut: 'Choose another id.',
    },
  },
  STEP_UNKNOWN: {
    de: {
      title: 'Schritt unbekannt',
      detail: 'Die Beratungsfolge hat keinen Schritt {value}.',
      wayOut: 'Einen Schritt der Beratungsfolge nennen.',
    },
    en: {
      title: 'Unknown step',
      detail: 'The referral chain has no step {value}.',
      wayOut: 'Name a step of the chain.',
    },
  },
  STEP_COMPLETED: {
    force: 'E',
    de: {
      title: 'Schritt ist erledigt',
      detail: 'Der Schritt „{value}“ ist abgeschlossen oder übersprungen.',
      wayOut: 'Für eine erneute Beratung einen Schritt hinzufügen.',
    },
    en: {
      title: 'The step is done',
      detail: 'The step “{value}” is completed or skipped.',
      wayOut: 'Add a step if the body is to deal with it again.',
    },
  },
} satisfies Refusals;
