import type { Refusals } from '#kernel';

/** Why a step of a cycle was refused. */
export const cycleRefusals = {
  CYCLE_NOT_FOUND: {
    de: {
      title: 'Planungszyklus nicht gefunden',
      detail: 'Den Planungszyklus {value} gibt es nicht.',
      wayOut: 'Prüfen Sie die Kennung in der Liste der Zyklen.',
    },
    en: {
      title: 'Planning cycle not found',
      detail: 'There is no planning cycle {value}.',
      wayOut: 'Check its id in the list of cycles.',
    },
  },
  CYCLE_EXISTS: {
    de: {
      title: 'Planungszyklus besteht schon',
      detail: 'Die Kennung gehört bereits einem anderen Zyklus: {value}.',
      wayOut: 'Beginnen Sie den Zyklus mit einem neuen Befehl.',
    },
    en: {
      title: 'The planning cycle exists already',
      detail: 'The id belongs to another cycle already: {value}.',
      wayOut: 'Start the cycle with a new command.',
    },
  },
  CYCLE_CLOSED: {
    de: {
      title: 'Planungszyklus ist abgeschlossen',
      detail: 'Der Zyklus {value} ist abgeschlossen und ändert sich nicht mehr.',
      wayOut: 'Arbeiten Sie in der Fortschreibung weiter.',
    },
    en: {
      title: 'The planning cycle is closed',
      detail: 'The cycle {value} is closed and does not change any more.',
      wayOut: 'Go on in its update.',
    },
  },
  HORIZON_ENDS_BEFORE: {
    source: '§ 80 Abs. 1 Nr. 2 SGB VIII',
    de: {
      title: 'Planungszeitraum endet vor seinem Beginn',
      detail: 'Der Zeitraum beginnt am {from} und soll am {value} enden.',
      wayOut: 'Geben Sie ein Ende nach dem Beginn an.',
    },
    en: {
      title: 'The horizon ends before it begins',
      detail: 'The horizon begins on {from} and is to end on {value}.',
      wayOut: 'Give an end after the beginning.',
    },
  },
  STAGE_NOT_IN_CYCLE: {
    de: {
      title: 'Phase gehört nicht zu diesem Zyklus',
      detail: 'Das Prozessmodell des Zyklus kennt keine Phase {value}.',
      wayOut: 'Wählen Sie eine Phase des Modells.',
    },
    en: {
      title: 'The stage is not part of this cycle',
      detail: 'The process model of the cycle has no stage {value}.',
      wayOut: 'Choose a stage of the model.',
    },
  },
  STAGE_ENDS_BEFORE: {
    de: {
      title: 'Die Phase endete vor ihrem Beginn',
      detail: 'Das geplante Ende {value} liegt vor dem Beginn {from}.',
      wayOut: 'Geben Sie einen Tag ab {from} an.',
    },
    en: {
      title: 'The stage would end before it begins',
      detail: 'The planned end {value} lies before the beginning {from}.',
      wayOut: 'Give a day from {from} on.',
    },
  },
  STAGE_DONE: {
    de: {
      title: 'Die Phase ist abgeschlossen',
      detail: 'Für die Phase {value} ist nichts mehr zu planen.',
      wayOut: 'Öffnen Sie die Phase wieder, wenn sie fortgesetzt werden soll.',
    },
    en: {
      title: 'The stage is done',
      detail: 'There is nothing left to plan for the stage {value}.',
      wayOut: 'Reopen the stage if it is to go on.',
    },
  },
  STAGE_NOT_PENDING: {
    de: {
      title: 'Phase wurde schon bearbeitet',
      detail: 'Die Phase {value} hat den Stand {status} und lässt sich nicht neu öffnen.',
      wayOut: 'Öffnen Sie eine abgeschlossene Phase mit Begründung wieder.',
    },
    en: {
      title: 'The stage was worked on already',
      detail: 'The stage {value} stands at {status} and cannot be opened anew.',
      wayOut: 'Reopen a closed stage with a reason.',
    },
  },
  STAGE_NOT_OPEN: {
    de: {
      title: 'Phase ist nicht offen',
      detail: 'Die Phase {value} hat den Stand {status}.',
      wayOut: 'Öffnen Sie die Phase zuerst.',
    },
    en: {
      title: 'The stage is not open',
      detail: 'The stage {value} stands at {status}.',
      wayOut: 'Open the stage first.',
    },
  },
  STAGE_NOT_CLOSED: {
    de: {
      title: 'Phase ist nicht abgeschlossen',
      detail: 'Die Phase {value} ist noch nicht abgeschlossen; es gibt nichts wieder zu öffnen.',
      wayOut: 'Arbeiten Sie in der offenen Phase weiter.',
    },
    en: {
      title: 'The stage is not closed',
      detail: 'The stage {value} is not closed; there is nothing to reopen.',
      wayOut: 'Go on in the open stage.',
    },
  },
  NO_WAY_BACK: {
    de: {
      title: 'Dieser Rückweg ist nicht vorgesehen',
      detail: 'Aus {value} führt im Prozessmodell kein Weg zurück nach {stage}.',
      wayOut:
        'Nutzen Sie einen Rückweg des Modells, oder veröffentlichen Sie ein Modell, das diesen vorsieht.',
    },
    en: {
      title: 'This way back is not foreseen',
      detail: 'In the process model no way leads back from {value} to {stage}.',
      wayOut: 'Use a way back of the model, or publish a model that has this one.',
    },
  },
  EARLIER_STAGE_OPEN: {
    force: 'E',
    de: {
      title: 'Vorhergehende Phase ist noch offen',
      detail: '{stage} schließt erst, wenn {value} abgeschlossen ist.',
      wayOut: 'Schließen Sie {value} zuerst ab; bearbeitet werden können beide gleichzeitig.',
    },
    en: {
      title: 'An earlier stage is still open',
      detail: '{stage} closes only when {value} is closed.',
      wayOut: 'Close {value} first; both may be worked on at the same time.',
    },
  },
  TAKEOVER_TOO_LATE: {
    de: {
      title: 'Übernahme ist nicht mehr möglich',
      detail:
        '{value} lässt sich nicht als früher erledigt übernehmen, denn {worked} wurde bereits hier bearbeitet.',
      wayOut: 'Bearbeiten Sie die Phase und schließen Sie sie mit ihren Nachweisen ab.',
    },
    en: {
      title: 'Too late to take it over',
      detail: '{value} cannot be taken over as done before, because {worked} was worked on here.',
      wayOut: 'Work on the stage and close it with its evidence.',
    },
  },
  STAGES_NOT_CLOSED: {
    de: {
      title: 'Es sind noch Phasen offen',
      detail: 'Noch nicht abgeschlossen: {value}.',
      wayOut: 'Schließen Sie diese Phasen ab oder übernehmen Sie sie mit Begründung.',
    },
    en: {
      title: 'Some stages are not closed',
      detail: 'Not closed yet: {value}.',
      wayOut: 'Close these stages, or take them over with a reason.',
    },
  },
  ADOPTION_IN_FUTURE: {
    de: {
      title: 'Beschluss liegt in der Zukunft',
      detail: 'Ein Beschluss vom {value} kann noch nicht übernommen werden.',
      wayOut: 'Prüfen Sie das Datum des Beschlusses.',
    },
    en: {
      title: 'The adoption lies in the future',
      detail: 'An adoption of {value} cannot be taken over yet.',
      wayOut: 'Check the day of the resolution.',
    },
  },
  PLAN_ADOPTED_HERE: {
    source: '§ 71 Abs. 3 SGB VIII',
    de: {
      title: 'Plan ist hier beschlossen',
      detail:
        'Der Plan des Zyklus {value} ist in diesem System beschlossen; ein früherer Beschluss wird nicht daneben übernommen.',
      wayOut: 'Verweisen Sie auf den vorhandenen Beschluss.',
    },
    en: {
      title: 'The plan was adopted here',
      detail:
        'The plan of the cycle {value} was adopted in this system; no earlier adoption is taken over beside it.',
      wayOut: 'Refer to the existing adoption.',
    },
  },
  UPDATE_ALREADY_BEGUN: {
    de: {
      title: 'Fortschreibung ist schon begonnen',
      detail: 'Aus diesem Zyklus ist bereits der Zyklus {value} hervorgegangen.',
      wayOut: 'Arbeiten Sie im Folgezyklus weiter; er kann selbst fortgeschrieben werden.',
    },
    en: {
      title: 'The update has begun already',
      detail: 'The cycle {value} has already come out of this one.',
      wayOut: 'Go on in the next cycle; it can be updated in its turn.',
    },
  },
  NO_PLAN_TO_UPDATE: {
    source: '§ 80 Abs. 1 SGB VIII',
    de: {
      title: 'Noch kein beschlossener Plan',
      detail:
        'Zum Zyklus {value} gibt es keinen beschlossenen Plan, der fortgeschrieben werden könnte.',
      wayOut: 'Lassen Sie den Plan beschließen, oder übernehmen Sie einen früheren Beschluss.',
    },
    en: {
      title: 'No adopted plan yet',
      detail: 'The cycle {value} has no adopted plan that could be updated.',
      wayOut: 'Have the plan adopted, or take over an earlier adoption.',
    },
  },
} satisfies Refusals;
