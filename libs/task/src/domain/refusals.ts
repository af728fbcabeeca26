import type { Refusals } from '#kernel';

/** Why a task was refused. */
export const refusals = {
  TASK_NOT_FOUND: {
    de: {
      title: 'Aufgabe nicht gefunden',
      detail: 'Die Aufgabe {value} gibt es nicht.',
      wayOut: 'Prüfen Sie die Kennung in der Aufgabenliste.',
    },
    en: {
      title: 'Task not found',
      detail: 'There is no task {value}.',
      wayOut: 'Check its id in the list of tasks.',
    },
  },
  TASK_NOT_OPEN: {
    de: {
      title: 'Aufgabe ist nicht mehr offen',
      detail: 'Die Aufgabe hat den Stand {value}.',
      wayOut: 'Erteilen Sie eine neue Aufgabe, wenn noch etwas zu tun ist.',
    },
    en: {
      title: 'The task is no longer open',
      detail: 'The task stands at {value}.',
      wayOut: 'Assign a new task if something is left to do.',
    },
  },
  TASK_ID_USED: {
    de: {
      title: 'Kennung schon vergeben',
      detail: 'Unter {value} besteht bereits eine andere Aufgabe.',
      wayOut: 'Verwenden Sie eine neue Kennung.',
    },
    en: {
      title: 'Id already used',
      detail: 'Another task exists under {value}.',
      wayOut: 'Use a new id.',
    },
  },
  TASK_FOR_ONE: {
    de: {
      title: 'Aufgabe braucht genau eine Zuständigkeit',
      detail: 'Angegeben sind {value} von Rolle, Sitz und Person; es muss genau eine sein.',
      wayOut: 'Nennen Sie entweder eine Rolle oder einen Sitz oder eine Person.',
    },
    en: {
      title: 'A task is for exactly one',
      detail: '{value} of role, seat and person are given; it must be exactly one.',
      wayOut: 'Name a role, or a seat, or a person.',
    },
  },
  TASK_NOT_YOURS: {
    de: {
      title: 'Aufgabe wartet auf jemand anderen',
      detail:
        'Die Aufgabe ist einer anderen Rolle, einem anderen Sitz oder einer anderen Person zugewiesen.',
      wayOut: 'Lassen Sie die Aufgabe durch die Leitung neu zuweisen.',
    },
    en: {
      title: 'The task waits for somebody else',
      detail: 'The task is assigned to another role, seat or person.',
      wayOut: 'Have it reassigned by who leads the planning.',
    },
  },
  DAY_IN_THE_PAST: {
    de: {
      title: 'Der Tag ist schon vorbei',
      detail: 'Der {value} liegt vor dem heutigen Tag.',
      wayOut: 'Nennen Sie den heutigen Tag oder einen späteren.',
    },
    en: {
      title: 'The day is over already',
      detail: '{value} lies before today.',
      wayOut: 'Name today or a later day.',
    },
  },
  TASK_CLAIMED_BY_ANOTHER: {
    de: {
      title: 'Aufgabe ist schon übernommen',
      detail: 'Eine andere Person hat diese Aufgabe übernommen.',
      wayOut: 'Bitten Sie um Rückgabe, oder lassen Sie die Aufgabe durch die Leitung neu zuweisen.',
    },
    en: {
      title: 'The task is already claimed',
      detail: 'Another person has claimed this task.',
      wayOut: 'Ask for its release, or have it reassigned by who leads the planning.',
    },
  },
  RESULT_COMPLETES_TASK: {
    source: '§ 71 Abs. 4 SGB VIII',
    force: 'E',
    de: {
      title: 'Nur das Ergebnis der Sitzung erledigt diese Aufgabe',
      detail:
        'Die Aufgabe {value} wartet auf die Entscheidung eines Gremiums; niemand kann sie an dessen Stelle erledigen.',
      wayOut:
        'Schriftführung oder Vorsitz tragen das Ergebnis der Sitzung ein; damit ist sie erledigt.',
    },
    en: {
      title: 'Only the result of the session completes this task',
      detail: 'The task {value} waits for the decision of a body; nobody can complete it instead.',
      wayOut: 'The minute taker or the chair records the result of the session; that completes it.',
    },
  },
  TASK_NOT_DUE_YET: {
    source: '§ 188 Abs. 1 BGB',
    de: {
      title: 'Frist läuft noch',
      detail: 'Die Aufgabe ist bis zum Ablauf des {value} zu erledigen und noch nicht überfällig.',
      wayOut: 'Warten Sie das Ende des Tages ab.',
    },
    en: {
      title: 'The term is still running',
      detail: 'The task is due by the end of {value} and not yet overdue.',
      wayOut: 'Wait for the end of that day.',
    },
  },
  TASK_REMINDER_NOT_YET: {
    de: {
      title: 'Noch nicht zu erinnern',
      detail:
        'Die Aufgabe ist bis {value} zu erledigen; bis zur nächsten Erinnerung ist noch Zeit.',
      wayOut: 'Warten Sie den Tag der Erinnerung ab.',
    },
    en: {
      title: 'Not yet to be reminded of',
      detail: 'The task is due by {value}; the next reminder is still ahead.',
      wayOut: 'Wait for the day of the reminder.',
    },
  },
  DUE_DATE_IMPOSSIBLE: {
    source: '§§ 187 bis 193 BGB',
    de: {
      title: 'Fälligkeit lässt sich nicht berechnen',
      detail:
        'Von {value} aus führt die Frist aus dem Kalender hinaus, oder es fehlt eine Uhrzeit.',
      wayOut:
        'Nennen Sie einen Tag zwischen 2000 und 2100; Stundenfristen brauchen einen Zeitpunkt.',
    },
    en: {
      title: 'The due date cannot be computed',
      detail: 'From {value} the term leads out of the calendar, or a time of day is missing.',
      wayOut: 'Name a day between 2000 and 2100; periods of hours need an instant.',
    },
  },
  PERIOD_UNKNOWN: {
    source: '§§ 187 bis 193 BGB',
    de: {
      title: 'Frist ist nicht verständlich',
      detail: '{value} ist keine Angabe, aus der sich eine Frist berechnen lässt.',
      wayOut:
        'Geben Sie Art, Länge und Einheit der Frist an, zum Beispiel: vom Tag an gerechnet, 4, Wochen.',
    },
    en: {
      title: 'The period is not understood',
      detail: '{value} says nothing a term could be computed from.',
      wayOut:
        'Give kind, length and unit of the period, for example: counted from the day on, 4, weeks.',
    },
  },
} satisfies Refusals;
