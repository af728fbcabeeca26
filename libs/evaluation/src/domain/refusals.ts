import type { Refusals } from '#kernel';

/** What this room says when it refuses. */
export const refusals = {
  EVALUATION_EXISTS: {
    de: {
      title: 'Diese Evaluation gibt es schon',
      detail: 'Unter {value} ist bereits eine andere Evaluation begonnen.',
      wayOut: 'Eine neue beginnen oder die vorhandene weiterführen.',
    },
    en: {
      title: 'This evaluation exists already',
      detail: 'Another evaluation has been opened under {value}.',
      wayOut: 'Open a new one, or go on with the existing one.',
    },
  },
  EVALUATION_NOT_FOUND: {
    de: {
      title: 'Keine Evaluation',
      detail: 'Unter {value} ist keine Evaluation begonnen.',
      wayOut: 'Zuerst die Evaluation beginnen.',
    },
    en: {
      title: 'No evaluation',
      detail: 'No evaluation has been opened under {value}.',
      wayOut: 'Open the evaluation first.',
    },
  },
  EVALUATION_OF_NOTHING: {
    de: {
      title: 'Evaluation wovon?',
      detail: 'Weder eine Maßnahme noch ein Planungszyklus ist genannt.',
      wayOut: 'Die Maßnahme oder den Zyklus nennen.',
    },
    en: {
      title: 'Evaluation of what?',
      detail: 'Neither a measure nor a planning cycle is named.',
      wayOut: 'Name the measure or the cycle.',
    },
  },
  EVALUATION_IS_CLOSED: {
    de: {
      title: 'Evaluation ist abgeschlossen',
      detail: '„{value}“ ist abgeschlossen und ändert sich nicht mehr.',
      wayOut: 'Eine neue Evaluation beginnen.',
    },
    en: {
      title: 'Evaluation is closed',
      detail: '“{value}” is closed and does not change any more.',
      wayOut: 'Open a new evaluation.',
    },
  },
  EVALUATION_NOT_CLOSED: {
    de: {
      title: 'Evaluation nicht abgeschlossen',
      detail: '„{value}“ ist noch offen; übernommen wird ein abgeschlossenes Ergebnis.',
      wayOut: 'Die Evaluation zuerst abschließen.',
    },
    en: {
      title: 'Evaluation not closed',
      detail: '“{value}” is still open; a closed result is carried over.',
      wayOut: 'Close the evaluation first.',
    },
  },
  ALREADY_CARRIED_OVER: {
    de: {
      title: 'Schon übernommen',
      detail: 'Das Ergebnis ist bereits in den Zyklus {value} übernommen.',
      wayOut: 'Im Zyklus {value} weiterarbeiten.',
    },
    en: {
      title: 'Carried over already',
      detail: 'The result has been carried over into the cycle {value}.',
      wayOut: 'Go on in the cycle {value}.',
    },
  },
  MEASURED_VALUE_NOT_A_NUMBER: {
    de: {
      title: 'Keine Zahl',
      detail: '{value} ist keine Zahl.',
      wayOut: 'Eine ganze Zahl, eine Dezimalzahl oder einen Bruch angeben, ohne Tausenderpunkte.',
    },
    en: {
      title: 'Not a number',
      detail: '{value} is not a number.',
      wayOut: 'Give a whole number, a decimal or a fraction, without thousands separators.',
    },
  },
  TARGET_EQUALS_BASELINE: {
    source: '§ 79a SGB VIII',
    de: {
      title: 'Zielwert gleich Ausgangswert',
      detail:
        'Ziel und Ausgangswert sind beide {value}; die Zielerreichung ist dann nicht bestimmt.',
      wayOut: 'Einen anderen Zielwert setzen.',
    },
    en: {
      title: 'Target equals baseline',
      detail:
        'Target and baseline are both {value}; how far the target is reached is then undefined.',
      wayOut: 'Set another target.',
    },
  },
  INDICATOR_ALREADY_MEASURED: {
    source: '§ 79a SGB VIII',
    de: {
      title: 'Indikator ist schon gemessen',
      detail: 'Der Indikator {value} hat einen Istwert; Ausgangs- und Zielwert stehen damit fest.',
      wayOut: 'Einen neuen Indikator setzen.',
    },
    en: {
      title: 'Indicator has been measured',
      detail: 'The indicator {value} has an actual value; baseline and target stand.',
      wayOut: 'Set a new indicator.',
    },
  },
  INDICATOR_UNKNOWN: {
    de: {
      title: 'Indikator unbekannt',
      detail: 'Der Indikator {value} ist nicht gesetzt.',
      wayOut: 'Zuerst den Indikator mit Ausgangs- und Zielwert setzen.',
    },
    en: {
      title: 'Indicator unknown',
      detail: 'The indicator {value} has not been set.',
      wayOut: 'Set the indicator with baseline and target first.',
    },
  },
  RECORDED_BEFORE_ITS_DAY: {
    de: {
      title: 'Tag in der Zukunft',
      detail: 'Der Tag {value} liegt nach dem heutigen Tag.',
      wayOut: 'Den Tag berichtigen oder später aufzeichnen.',
    },
    en: {
      title: 'Day in the future',
      detail: 'The day {value} is later than today.',
      wayOut: 'Correct the day, or record it later.',
    },
  },
  NO_MEASURE_TO_JUDGE: {
    de: {
      title: 'Keine Maßnahme zu beurteilen',
      detail: 'Die Evaluation {value} gilt dem ganzen Plan, nicht einer Maßnahme.',
      wayOut: 'Für die Maßnahme eine eigene Evaluation beginnen.',
    },
    en: {
      title: 'No measure to judge',
      detail: 'The evaluation {value} is of the whole plan, not of a measure.',
      wayOut: 'Open an evaluation of the measure.',
    },
  },
  STEP_OF_NOTHING_ASSESSABLE: {
    source: '§ 79a SGB VIII',
    de: {
      title: 'Stufe ohne Beurteilung',
      detail: 'Stufe {value} der Wirkungstreppe ist genannt, die Maßnahme aber nicht beurteilbar.',
      wayOut: 'Die Stufe weglassen oder die Maßnahme beurteilen.',
    },
    en: {
      title: 'Step without assessment',
      detail: 'Step {value} of the staircase is given, yet the measure cannot be assessed.',
      wayOut: 'Leave the step out, or assess the measure.',
    },
  },
  NOTHING_TO_JUDGE_BY: {
    source: '§ 79a SGB VIII',
    force: 'E',
    de: {
      title: 'Keine Grundlage für eine Beurteilung',
      detail:
        '{value} lässt sich nicht begründen: {grounds}. Ohne Ziele, passenden Sachbericht und Istwert fehlt die Grundlage, fortzuführen, anzupassen oder zu beenden.',
      wayOut: 'Das Fehlende nachtragen oder die Maßnahme als nicht beurteilbar kennzeichnen.',
    },
    en: {
      title: 'Nothing to judge by',
      detail:
        '{value} cannot be justified: {grounds}. Without goals, a fitting activity report and an actual value there is no ground to continue, adapt or end.',
      wayOut: 'Add what is missing, or mark the measure as not assessable.',
    },
  },
  ASSESSABLE_AFTER_ALL: {
    source: '§ 79a SGB VIII',
    force: 'W',
    de: {
      title: 'Doch beurteilbar',
      detail: 'Ziele, Sachbericht und Istwert liegen vor; {value} braucht einen Grund.',
      wayOut: 'Die Maßnahme beurteilen oder den Grund angeben.',
    },
    en: {
      title: 'Assessable after all',
      detail: 'Goals, report and actual value are there; {value} needs a reason.',
      wayOut: 'Judge the measure, or give the reason.',
    },
  },
  JUDGEMENT_AGAINST_FIGURES: {
    source: '§ 79a SGB VIII',
    force: 'W',
    de: {
      title: 'Urteil gegen die Zahlen',
      detail: '{value} passt nicht zu den gemessenen Werten.',
      wayOut: 'Das Urteil anpassen oder den Grund angeben.',
    },
    en: {
      title: 'Judgement against the figures',
      detail: '{value} does not fit the measured values.',
      wayOut: 'Change the judgement, or give the reason.',
    },
  },
  EFFECT_NOT_MEASURED: {
    source: '§ 79a SGB VIII',
    force: 'W',
    de: {
      title: 'Wirkung nicht gemessen',
      detail:
        'Stufe {value} ist beansprucht; Wirkung beginnt bei Stufe {least}, dort ist kein Indikator gemessen.',
      wayOut:
        'Einen Indikator ab Stufe {least} messen, eine niedrigere Stufe nennen oder den Grund angeben.',
    },
    en: {
      title: 'Effect not measured',
      detail:
        'Step {value} is claimed; effect begins at step {least}, and no indicator is measured there.',
      wayOut:
        'Measure an indicator at step {least} or above, name a lower step, or give the reason.',
    },
  },
  MEASURE_NOT_JUDGED: {
    source: '§ 79a SGB VIII',
    de: {
      title: 'Maßnahme nicht beurteilt',
      detail: '„{value}“ ist noch nicht beurteilt.',
      wayOut: 'Zuerst die Maßnahme beurteilen, auch wenn sie nicht beurteilbar ist.',
    },
    en: {
      title: 'Measure not judged',
      detail: '“{value}” has not been judged yet.',
      wayOut: 'Judge the measure first, even if it cannot be assessed.',
    },
  },
  TEST_QUESTION_UNANSWERED: {
    source: '§ 80 Abs. 1 SGB VIII',
    de: {
      title: 'Prüffrage offen',
      detail: 'Die Frage {value} der Fortschreibung ist nicht beantwortet.',
      wayOut:
        'Alle drei Fragen beantworten: Umsetzung der Ziele, Problemsicht und Prognosen, nötige Korrekturen.',
    },
    en: {
      title: 'Test question open',
      detail: 'The question {value} of the update is not answered.',
      wayOut:
        'Answer all three: implementation of the goals, problem view and forecasts, corrections needed.',
    },
  },
  UPDATE_KIND_MISSING: {
    source: '§ 80 Abs. 1 SGB VIII',
    de: {
      title: 'Anpassung oder Neuentwurf?',
      detail:
        'Korrekturen sind nötig; ob der Plan angepasst oder neu entworfen wird, ist nicht gesagt.',
      wayOut: 'Anpassung oder Neuentwurf angeben.',
    },
    en: {
      title: 'Adjustment or redraft?',
      detail: 'Corrections are needed; whether the plan is adjusted or drafted anew is not said.',
      wayOut: 'Say whether it is an adjustment or a redraft.',
    },
  },
} satisfies Refusals;
