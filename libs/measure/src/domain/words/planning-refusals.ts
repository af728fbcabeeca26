import type { Refusals } from '#kernel';

/** What is said while a measure is planned. */
export const planningRefusals = {
  MEASURE_EXISTS: {
    de: {
      title: 'Diese Maßnahme gibt es schon',
      detail: 'Unter {value} ist bereits eine andere Maßnahme entworfen.',
      wayOut: 'Eine neue Maßnahme entwerfen oder die vorhandene ändern.',
    },
    en: {
      title: 'This measure exists already',
      detail: 'Another measure has been drafted under {value}.',
      wayOut: 'Draft a new measure, or change the existing one.',
    },
  },
  MEASURE_NOT_FOUND: {
    de: {
      title: 'Keine Maßnahme',
      detail: 'Unter {value} ist keine Maßnahme entworfen.',
      wayOut: 'Zuerst die Maßnahme entwerfen.',
    },
    en: {
      title: 'No measure',
      detail: 'No measure has been drafted under {value}.',
      wayOut: 'Draft the measure first.',
    },
  },
  MEASURE_NOT_IN_DRAFT: {
    de: {
      title: 'Maßnahme ist kein Entwurf',
      detail: 'Die Maßnahme hat den Stand {value}; ändern und vorlegen lässt sich nur ein Entwurf.',
      wayOut: 'Die Maßnahme an die Planung zurückgeben lassen.',
    },
    en: {
      title: 'Measure is not a draft',
      detail: 'The measure is {value}; only a draft can be changed or submitted.',
      wayOut: 'Have the measure returned to its planners.',
    },
  },
  MEASURE_NOT_SUBMITTED: {
    de: {
      title: 'Maßnahme ist nicht vorgelegt',
      detail: 'Die Maßnahme hat den Stand {value}; entschieden wird über vorgelegte Maßnahmen.',
      wayOut: 'Die Maßnahme zuerst vorlegen.',
    },
    en: {
      title: 'Measure has not been submitted',
      detail: 'The measure is {value}; what has been submitted is decided on.',
      wayOut: 'Submit the measure first.',
    },
  },
  MEASURE_DECIDED: {
    de: {
      title: 'Über die Maßnahme ist entschieden',
      detail: 'Über die Maßnahme ({value}) wurde am {decidedOn} mit Vorlage {paperId} entschieden.',
      wayOut: 'Für eine neue Entscheidung die Maßnahme zurückgeben lassen und erneut vorlegen.',
    },
    en: {
      title: 'The measure has been decided on',
      detail: 'The measure ({value}) was decided on {decidedOn} with paper {paperId}.',
      wayOut: 'For a new decision have the measure returned and submit it again.',
    },
  },
  MEASURE_NOT_PENDING: {
    source: '§ 80 Abs. 1 Nr. 3 SGB VIII',
    de: {
      title: 'Maßnahme nicht in der Umsetzung',
      detail:
        'Die Maßnahme hat den Stand {value}; eröffnet, zurückgezogen oder umgewidmet wird nur, was beschlossen und nicht beendet ist.',
      wayOut: 'Den Beschluss abwarten oder die richtige Maßnahme wählen.',
    },
    en: {
      title: 'Measure not being realised',
      detail:
        'The measure is {value}; only what is approved and not ended can be opened, withdrawn or re-dedicated.',
      wayOut: 'Wait for the resolution, or choose the right measure.',
    },
  },
  NO_ADOPTED_PLAN: {
    source: '§ 80 Abs. 1 und 4 SGB VIII',
    force: 'E',
    de: {
      title: 'Kein Plan in Kraft genannt',
      detail: 'Die Maßnahme gehört zu keinem Planungszyklus und nennt keinen beschlossenen Plan.',
      wayOut: 'Den Zyklus nennen oder den beschlossenen Plan, auf den sie sich stützt.',
    },
    en: {
      title: 'No plan in force named',
      detail: 'The measure belongs to no planning cycle and names no adopted plan.',
      wayOut: 'Name the cycle, or the adopted plan it rests on.',
    },
  },
  ADOPTED_PLAN_UNKNOWN: {
    source: '§ 80 Abs. 1 und 4 SGB VIII',
    force: 'E',
    de: {
      title: 'Plan nicht in Kraft',
      detail: '„{value}“ ist kein beschlossener Plan und kein übernommener Beschluss.',
      wayOut:
        'Einen Zyklus mit beschlossenem Plan nennen oder den früheren Beschluss zuerst übernehmen.',
    },
    en: {
      title: 'Plan not in force',
      detail: '"{value}" is no adopted plan and no adoption that was taken over.',
      wayOut: 'Name a cycle whose plan was adopted, or take the earlier adoption over first.',
    },
  },
  IMPACT_INDICATOR_MISSING: {
    source: '§ 79a SGB VIII',
    force: 'E',
    de: {
      title: 'Wirkungsziel ohne Indikator',
      detail:
        'Zum Wirkungsziel gehört mindestens ein Indikator ab Stufe 4 der Wirkungstreppe; angegeben sind {value}.',
      wayOut: 'Einen Indikator ab Stufe 4 angeben oder das Wirkungsziel weglassen.',
    },
    en: {
      title: 'Impact goal without indicator',
      detail:
        'An impact goal needs at least one indicator at step 4 of the staircase or above; {value} are given.',
      wayOut: 'Give an indicator at step 4 or above, or leave the impact goal out.',
    },
  },
  IMPACT_STEP_TOO_LOW: {
    source: '§ 79a SGB VIII',
    force: 'E',
    de: {
      title: 'Indikator misst keine Wirkung',
      detail:
        'Der höchste Indikator steht auf Stufe {value} der Wirkungstreppe. Wirkung beginnt bei Stufe {least} (Bewusstsein, Fähigkeiten).',
      wayOut:
        'Einen Indikator ab Stufe {least} angeben; Zahl und Zufriedenheit der Teilnehmenden sind keine Wirkung.',
    },
    en: {
      title: 'Indicator measures no effect',
      detail:
        'The highest indicator stands on step {value} of the staircase. Effect begins at step {least} (awareness, skills).',
      wayOut:
        'Give an indicator at step {least} or above; the number and satisfaction of participants are no effect.',
    },
  },
  INDICATOR_NOT_A_NUMBER: {
    de: {
      title: 'Indikator ohne Zahl',
      detail: '{value} ist keine Zahl.',
      wayOut: 'Ausgangswert und Zielwert als Zahl, Dezimalzahl oder Bruch angeben.',
    },
    en: {
      title: 'Indicator without a number',
      detail: '{value} is not a number.',
      wayOut: 'Give baseline and target as a number, a decimal or a fraction.',
    },
  },
  TARGET_IS_BASELINE: {
    source: '§ 79a SGB VIII',
    de: {
      title: 'Zielwert gleich Ausgangswert',
      detail:
        'Ziel und Ausgangswert sind beide {value}; wie weit das Ziel erreicht ist, ließe sich nie berechnen.',
      wayOut: 'Einen anderen Zielwert setzen.',
    },
    en: {
      title: 'Target equals baseline',
      detail:
        'Target and baseline are both {value}; how far the target is reached could never be computed.',
      wayOut: 'Set another target.',
    },
  },
  AGE_GROUP_MISSING: {
    de: {
      title: 'Altersgruppe fehlt',
      detail: 'Für die Plätze in {value} ist keine Altersgruppe angegeben.',
      wayOut: 'Die Altersgruppe angeben.',
    },
    en: {
      title: 'Age group missing',
      detail: 'No age group is given for the places in {value}.',
      wayOut: 'Give the age group.',
    },
  },
  PLACES_HAVE_WRONG_SIGN: {
    source: '§ 80 Abs. 1 Nr. 3 SGB VIII',
    de: {
      title: 'Vorzeichen passt nicht zur Art',
      detail: '{value} passt nicht zu einer Maßnahme der Art {type}; 0 ändert nichts.',
      wayOut: 'Neues und Erweitertes mit Zahlen über 0, Abbau und Schließung unter 0 angeben.',
    },
    en: {
      title: 'Sign does not fit the type',
      detail: '{value} does not fit a measure of type {type}; 0 changes nothing.',
      wayOut: 'Give what is new or extended above 0, what is reduced or closed below 0.',
    },
  },
  PLACES_LISTED_TWICE: {
    de: {
      title: 'Plätze doppelt',
      detail: '{value} steht mit gleicher Altersgruppe und Betreuungsform zweimal in der Liste.',
      wayOut: 'Die beiden Zeilen zusammenfassen.',
    },
    en: {
      title: 'Places listed twice',
      detail: '{value} is on the list twice with the same age group and care form.',
      wayOut: 'Combine the two rows.',
    },
  },
  COST_YEAR_TWICE: {
    de: {
      title: 'Jahr doppelt',
      detail: 'Für {value} sind zweimal Kosten angegeben.',
      wayOut: 'Die beiden Zeilen zusammenfassen.',
    },
    en: {
      title: 'Year given twice',
      detail: 'Costs of {value} are given twice.',
      wayOut: 'Combine the two rows.',
    },
  },
  PROVIDER_AND_SELECTION: {
    de: {
      title: 'Träger genannt und Auswahl offen',
      detail: '{value} ist als Träger genannt, zugleich soll die Auswahl offen sein.',
      wayOut: 'Eines von beiden weglassen.',
    },
    en: {
      title: 'Provider named and selection open',
      detail: '{value} is named as provider, and the selection is open at once.',
      wayOut: 'Leave one of the two out.',
    },
  },
  ENDS_BEFORE_START: {
    de: {
      title: 'Ende vor Beginn',
      detail: 'Das Ende {value} liegt vor dem Beginn {startsOn}.',
      wayOut: 'Beginn und Ende berichtigen.',
    },
    en: {
      title: 'End before beginning',
      detail: 'The end {value} is before the beginning {startsOn}.',
      wayOut: 'Correct beginning and end.',
    },
  },
  PUBLISHED_PLACES_DIFFER: {
    source: '§ 80 Abs. 1 Nr. 3 SGB VIII',
    force: 'W',
    de: {
      title: 'Gedruckte Platzzahl weicht ab',
      detail: 'Gedruckt sind {value} Plätze; die Plätze der Altersgruppen ergeben {sum}.',
      wayOut:
        'Plätze oder gedruckte Zahl prüfen; ist das Dokument falsch, mit Begründung so übernehmen. Das bleibt vermerkt.',
    },
    en: {
      title: 'The printed number of places differs',
      detail: '{value} places are printed; the places of the age groups add up to {sum}.',
      wayOut:
        'Check the places or the printed number; if the document is wrong, take it over so with a reason. It stays flagged.',
    },
  },
} satisfies Refusals;
