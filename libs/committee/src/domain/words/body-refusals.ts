import type { Refusals } from '#kernel';

/** What is said of bodies, their seats and offices. */
export const bodyRefusals = {
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
  DEPUTY_OF_ABSENT_SEAT: {
    de: {
      title: 'Vertretung ohne Anwesenheit',
      detail: 'Für den Sitz {value} ist niemand anwesend.',
      wayOut: 'Den Sitz auch als anwesend eintragen, oder die Vertretung weglassen.',
    },
    en: {
      title: 'Deputy of an absent seat',
      detail: 'Nobody is present for the seat {value}.',
      wayOut: 'Record the seat as present too, or leave out the deputy.',
    },
  },
  DEPUTY_TWICE: {
    de: {
      title: 'Vertretung doppelt genannt',
      detail: '{value} vertritt mehr als ein Mitglied.',
      wayOut: 'Jede Person für ein Mitglied nennen.',
    },
    en: {
      title: 'Deputy named twice',
      detail: '{value} sits for more than one member.',
      wayOut: 'Name each person for one member.',
    },
  },
  DEPUTY_IS_MEMBER: {
    de: {
      title: 'Mitglied als Vertretung',
      detail: '{value} hat selbst einen Sitz in diesem Gremium.',
      wayOut: 'Eine Person nennen, die keinen Sitz hat.',
    },
    en: {
      title: 'A member as deputy',
      detail: '{value} holds a seat of this body.',
      wayOut: 'Name a person who holds no seat.',
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
} satisfies Refusals;
