import type { Refusals } from '#kernel';

/** Why a stage was not closed without a reason. */
export const furtherGateRefusals = {
  COUNCIL_BEFORE_COMMITTEE: {
    source: '§ 71 Abs. 4 S. 2 SGB VIII',
    force: 'W',
    de: {
      title: 'Rat hat vor dem Jugendhilfeausschuss entschieden',
      detail:
        'Die Phase {value} kann nur mit Begründung abgeschlossen werden: Der Jugendhilfeausschuss soll vor jeder Entscheidung des Rates gehört werden.',
      wayOut:
        'Holen Sie die Anhörung nach und lassen Sie erneut entscheiden, oder geben Sie einen Grund an; er bleibt sichtbar.',
    },
    en: {
      title: 'The council decided before the committee',
      detail:
        'The stage {value} can be closed only with a reason: the youth welfare committee is to be heard before every decision of the council.',
      wayOut:
        'Have the committee heard and the council decide again, or give a reason; it stays visible.',
    },
  },
  PLAN_NOT_ADOPTED: {
    source: '§ 71 Abs. 3, § 80 Abs. 1 Nr. 3 SGB VIII',
    force: 'E',
    de: {
      title: 'Plan ist nicht beschlossen',
      detail:
        'Die Phase {value} kann nicht abgeschlossen werden: In diesem Zyklus ist kein Plan beschlossen.',
      wayOut: 'Lassen Sie die Ziffer beschließen, mit der der Plan angenommen wird.',
    },
    en: {
      title: 'The plan is not adopted',
      detail: 'The stage {value} cannot be closed: no plan is adopted in this cycle.',
      wayOut: 'Have the item decided by which the plan is adopted.',
    },
  },
  FEEDBACK_NOT_GIVEN: {
    source: '§ 8 Abs. 1 und 4 SGB VIII',
    force: 'W',
    de: {
      title: 'Rückmeldung an junge Menschen fehlt',
      detail:
        'Die Phase {value} kann ohne Rückmeldung an die beteiligten jungen Menschen nur mit Begründung abgeschlossen werden.',
      wayOut: 'Geben Sie Rückmeldung, oder geben Sie einen Grund an; er bleibt sichtbar.',
    },
    en: {
      title: 'Feedback to young people is missing',
      detail:
        'Without feedback to the young people involved the stage {value} can be closed only with a reason.',
      wayOut: 'Give feedback, or give a reason; it stays visible.',
    },
  },
  WORKING_GROUP_NOT_CONSULTED: {
    source: '§ 78 SGB VIII',
    force: 'W',
    de: {
      title: 'Arbeitsgemeinschaft nach § 78 ist nicht befasst',
      detail:
        'Die Phase {value} kann ohne Stellungnahme der Arbeitsgemeinschaft nach § 78 nur mit Begründung abgeschlossen werden.',
      wayOut: 'Holen Sie die Stellungnahme ein, oder geben Sie einen Grund an; er bleibt sichtbar.',
    },
    en: {
      title: 'The working group of § 78 was not consulted',
      detail:
        'Without a statement of the working group of § 78 the stage {value} can be closed only with a reason.',
      wayOut: 'Obtain the statement, or give a reason; it stays visible.',
    },
  },
  GAP_NOT_ASSESSED: {
    source: '§ 80 Abs. 1 Nr. 2 SGB VIII',
    force: 'W',
    de: {
      title: 'Bestand und Bedarf sind nicht verglichen',
      detail:
        'Die Phase {value} kann ohne Vergleich von Bestand und Bedarf nur mit Begründung abgeschlossen werden.',
      wayOut: 'Berechnen Sie den Fehlbedarf, oder geben Sie einen Grund an.',
    },
    en: {
      title: 'Stock and need are not compared',
      detail:
        'Without comparing stock and need the stage {value} can be closed only with a reason.',
      wayOut: 'Assess the gap, or give a reason.',
    },
  },
  NO_MEASURE_SUBMITTED: {
    source: '§ 80 Abs. 1 Nr. 3 SGB VIII',
    force: 'W',
    de: {
      title: 'Keine Maßnahme eingereicht',
      detail:
        'Die Phase {value} kann ohne eingereichte Maßnahme nur mit Begründung abgeschlossen werden.',
      wayOut: 'Reichen Sie Maßnahmen ein, oder begründen Sie, warum keine nötig ist.',
    },
    en: {
      title: 'No measure submitted',
      detail: 'Without a submitted measure the stage {value} can be closed only with a reason.',
      wayOut: 'Submit measures, or say why none is needed.',
    },
  },
  NO_MEASURE_JUDGED: {
    source: '§ 79 Abs. 2 Nr. 3, § 79a SGB VIII',
    force: 'W',
    de: {
      title: 'Keine Maßnahme beurteilt',
      detail:
        'Die Phase {value} kann ohne Beurteilung einer Maßnahme nur mit Begründung abgeschlossen werden.',
      wayOut: 'Beurteilen Sie die Maßnahmen, oder geben Sie einen Grund an.',
    },
    en: {
      title: 'No measure judged',
      detail: 'Without judging a measure the stage {value} can be closed only with a reason.',
      wayOut: 'Judge the measures, or give a reason.',
    },
  },
  TEST_QUESTIONS_OPEN: {
    source: '§ 79a SGB VIII',
    force: 'W',
    de: {
      title: 'Prüffragen der Evaluation sind offen',
      detail:
        'Die Phase {value} kann ohne abgeschlossene Evaluation nur mit Begründung abgeschlossen werden: Sind die Ziele umgesetzt, trafen die Annahmen zu, sind Korrekturen nötig?',
      wayOut:
        'Schließen Sie eine Evaluation mit diesen Antworten ab, oder geben Sie einen Grund an.',
    },
    en: {
      title: 'The test questions of the evaluation are open',
      detail:
        'Without a closed evaluation the stage {value} can be closed only with a reason: are the goals implemented, did the assumptions hold, are corrections needed?',
      wayOut: 'Close an evaluation with these answers, or give a reason.',
    },
  },
  UPDATE_NOT_BEGUN: {
    source: '§ 79 Abs. 1, § 80 Abs. 1 SGB VIII',
    force: 'W',
    de: {
      title: 'Fortschreibung ist nicht begonnen',
      detail:
        'Die Phase {value} kann ohne begonnene Fortschreibung nur mit Begründung abgeschlossen werden.',
      wayOut: 'Beginnen Sie die Fortschreibung, oder geben Sie einen Grund an.',
    },
    en: {
      title: 'The update has not begun',
      detail: 'Without an update begun the stage {value} can be closed only with a reason.',
      wayOut: 'Begin the update, or give a reason.',
    },
  },
} satisfies Refusals;
