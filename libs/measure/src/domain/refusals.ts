import type { Refusals } from '#kernel';

/** What this room says when it refuses. */
export const refusals = {
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
  PLACES_MISSING: {
    source: '§ 80 Abs. 1 Nr. 3 SGB VIII',
    force: 'E',
    de: {
      title: 'Platzzahl fehlt',
      detail:
        'Eine Maßnahme der Art {value} sagt, was und wie viel sich ändert; nichts ist angegeben.',
      wayOut: 'Plätze oder andere Einheiten je Gebiet und Altersgruppe angeben.',
    },
    en: {
      title: 'Number of places missing',
      detail: 'A measure of type {value} says what changes and by how much; nothing is given.',
      wayOut: 'Give places or other units per area and age group.',
    },
  },
  PROVIDER_UNSAID: {
    source: '§ 4 SGB VIII',
    force: 'E',
    de: {
      title: 'Träger nicht genannt',
      detail: 'Weder ist ein Träger genannt noch die Auswahl als offen bezeichnet.',
      wayOut: 'Den Träger nennen oder die Auswahl als offen kennzeichnen.',
    },
    en: {
      title: 'Provider not named',
      detail: 'No provider is named, and the selection is not said to be open.',
      wayOut: 'Name the provider, or mark the selection as open.',
    },
  },
  QUALITY_ITEM_MISSING: {
    source: '§ 80 Abs. 3 SGB VIII',
    force: 'E',
    de: {
      title: 'Qualitätssicherung fehlt',
      detail:
        'Die Planung niedrigschwelliger ambulanter Hilfen umfasst Maßnahmen zur Qualitätsgewährleistung; keine ist angegeben.',
      wayOut: 'Mindestens eine Maßnahme zur Qualitätsgewährleistung angeben.',
    },
    en: {
      title: 'Quality assurance missing',
      detail:
        'Planning of low-threshold ambulatory help includes measures that assure its quality; none is given.',
      wayOut: 'Give at least one quality measure.',
    },
  },
  NO_NEED_ITEM: {
    source: '§ 80 Abs. 1 Nr. 3 SGB VIII',
    force: 'W',
    de: {
      title: 'Auf welchen Bedarf?',
      detail: 'Die Maßnahme nennt keinen Bedarf, auf den sie antwortet.',
      wayOut: 'Den festgestellten Bedarf nennen oder den Grund angeben.',
    },
    en: {
      title: 'Which need?',
      detail: 'The measure names no need it answers.',
      wayOut: 'Name the established need, or give the reason.',
    },
  },
  PLANNING_GOAL_MISSING: {
    source: '§ 80 Abs. 2 SGB VIII',
    force: 'W',
    de: {
      title: 'Planungsziel fehlt',
      detail: 'Die Maßnahme nennt keines der sechs Planungsziele.',
      wayOut: 'Mindestens ein Planungsziel mit Begründung nennen oder den Grund angeben.',
    },
    en: {
      title: 'Planning goal missing',
      detail: 'The measure names none of the six planning goals.',
      wayOut: 'Name at least one planning goal with a statement, or give the reason.',
    },
  },
  PLANNING_GOAL_WITHOUT_STATEMENT: {
    source: '§ 80 Abs. 2 SGB VIII',
    force: 'W',
    de: {
      title: 'Planungsziel ohne Aussage',
      detail: 'Zum Planungsziel {value} fehlt, wie die Maßnahme ihm dient.',
      wayOut: 'Die Aussage ergänzen oder den Grund angeben.',
    },
    en: {
      title: 'Planning goal without statement',
      detail: 'For planning goal {value} it is not said how the measure serves it.',
      wayOut: 'Add the statement, or give the reason.',
    },
  },
  SUBSIDIARITY_STATEMENT_MISSING: {
    source: '§ 4 Abs. 2 SGB VIII',
    force: 'W',
    de: {
      title: 'Aussage zur Subsidiarität fehlt',
      detail:
        '{value} ist öffentlicher Träger. Er soll von eigenen Maßnahmen absehen, soweit anerkannte freie Träger sie rechtzeitig schaffen können.',
      wayOut: 'Darlegen, warum kein freier Träger in Frage kommt, oder den Grund angeben.',
    },
    en: {
      title: 'Statement on subsidiarity missing',
      detail:
        '{value} is a public carrier. It should refrain where recognised independent carriers can provide in time.',
      wayOut: 'Say why no independent carrier comes into question, or give the reason.',
    },
  },
  FUNDING_UNCOVERED: {
    source: '§ 71 Abs. 4 SGB VIII',
    force: 'E',
    de: {
      title: 'Finanzierung nicht gedeckt',
      detail:
        'Die Finanzierung steht auf {value}; beschlossen wird nur, was im Haushalt steht, durch Beschluss gedeckt ist oder unter Haushaltsvorbehalt gestellt wird.',
      wayOut: 'Den Deckungsbeschluss nennen oder die Maßnahme unter Haushaltsvorbehalt stellen.',
    },
    en: {
      title: 'Funding not covered',
      detail:
        'The funding is {value}; only what is in the budget, covered by a resolution, or subject to the budget is approved.',
      wayOut: 'Name the covering resolution, or make the measure subject to the budget.',
    },
  },
  FUNDING_SETTLED: {
    de: {
      title: 'Finanzierung steht fest',
      detail:
        'Die Maßnahme hat den Stand {value}; die Finanzierung wird vor der Entscheidung geklärt.',
      wayOut: 'Die Maßnahme zurückgeben lassen, wenn neu entschieden werden soll.',
    },
    en: {
      title: 'Funding is settled',
      detail: 'The measure is {value}; its funding is settled before the decision.',
      wayOut: 'Have the measure returned if it is to be decided anew.',
    },
  },
  DECIDED_IN_FUTURE: {
    de: {
      title: 'Beschluss in der Zukunft',
      detail: 'Der Tag des Beschlusses {value} liegt nach dem heutigen Tag.',
      wayOut: 'Den Tag der Sitzung angeben.',
    },
    en: {
      title: 'Decided in the future',
      detail: 'The day of the decision {value} is later than today.',
      wayOut: 'Give the day of the session.',
    },
  },
  OPENING_WITHOUT_PLACES: {
    source: '§ 80 Abs. 1 Nr. 3 SGB VIII',
    de: {
      title: 'Eröffnung ohne Plätze',
      detail: 'Beschlossen sind noch offene Plätze; zur Eröffnung sind {value} angegeben.',
      wayOut: 'Die eröffneten Plätze angeben; ein Teil genügt.',
    },
    en: {
      title: 'Opening without places',
      detail: 'Approved places are still to open; {value} are given for the opening.',
      wayOut: 'Give the places that opened; a part is enough.',
    },
  },
  OPENED_EXCEEDS_APPROVED: {
    source: '§ 80 Abs. 1 Nr. 3 SGB VIII',
    de: {
      title: 'Mehr eröffnet als beschlossen',
      detail: '{value} in {area} sind mehr, als noch offen ist ({left}).',
      wayOut:
        'Höchstens die noch offenen Plätze eröffnen oder eine Erweiterung beschließen lassen.',
    },
    en: {
      title: 'More opened than approved',
      detail: '{value} in {area} are more than is still to open ({left}).',
      wayOut: 'Open at most what is left, or have an extension approved.',
    },
  },
  WITHDRAWN_BY_ANOTHER: {
    de: {
      title: 'Rückzug durch einen anderen',
      detail: '{value} kann sich nicht zurückziehen; Träger der Maßnahme ist {provider}.',
      wayOut: 'Den Träger der Maßnahme angeben.',
    },
    en: {
      title: 'Withdrawn by another',
      detail: '{value} cannot withdraw; the provider of the measure is {provider}.',
      wayOut: 'Name the provider of the measure.',
    },
  },
  REDEDICATION_CHANGES_PLACES: {
    source: '§ 80 Abs. 1 Nr. 3 SGB VIII',
    de: {
      title: 'Umwidmung ändert die Platzzahl',
      detail:
        'Die Umwidmung von „{value}“ muss je Altersgruppe so viele Plätze behalten, wie noch offen sind.',
      wayOut: 'Die Plätze anpassen; für mehr oder weniger ist ein neuer Beschluss nötig.',
    },
    en: {
      title: 'Re-dedication changes the places',
      detail:
        'The re-dedication of “{value}” must keep as many places per age group as are still to open.',
      wayOut: 'Adjust the places; for more or fewer a new resolution is needed.',
    },
  },
  DATE_IN_FUTURE: {
    de: {
      title: 'Tag in der Zukunft',
      detail: 'Der Tag {value} liegt nach dem heutigen Tag; aufgezeichnet wird, was geschehen ist.',
      wayOut: 'Den Tag berichtigen oder später aufzeichnen.',
    },
    en: {
      title: 'Day in the future',
      detail: 'The day {value} is later than today; what has happened is recorded.',
      wayOut: 'Correct the day, or record it later.',
    },
  },
  DATE_BEFORE_LAST: {
    de: {
      title: 'Tag vor dem letzten Ereignis',
      detail: 'Der Tag {value} liegt vor dem letzten Ereignis der Maßnahme am {lastOn}.',
      wayOut: 'Den Tag berichtigen.',
    },
    en: {
      title: 'Day before the last fact',
      detail: 'The day {value} is before the last fact of the measure on {lastOn}.',
      wayOut: 'Correct the day.',
    },
  },
  BALANCE_EXISTS: {
    de: {
      title: 'Anfangsbestand gibt es schon',
      detail: 'Unter {value} ist bereits ein anderer Bestand aufgezeichnet.',
      wayOut: 'Einen neuen Anfangsbestand aufzeichnen.',
    },
    en: {
      title: 'Balance exists already',
      detail: 'Another balance is recorded under {value}.',
      wayOut: 'Record a new balance.',
    },
  },
  BALANCE_NOT_IMPORTED: {
    de: {
      title: 'Anfangsbestand ohne Herkunft',
      detail:
        'Ein Anfangsbestand ({value}) ist Tatsache einer Vorlage und wird nur aus der Geschichte übernommen.',
      wayOut: 'Die Herkunft der Übernahme angeben.',
    },
    en: {
      title: 'Balance without provenance',
      detail:
        'An opening balance ({value}) is a fact of a paper and is only taken over from history.',
      wayOut: 'State the provenance of what is taken over.',
    },
  },
  BALANCE_IN_FUTURE: {
    de: {
      title: 'Bestand in der Zukunft',
      detail: 'Der Tag {value} liegt nach dem heutigen Tag.',
      wayOut: 'Den Tag berichtigen.',
    },
    en: {
      title: 'Balance in the future',
      detail: 'The day {value} is later than today.',
      wayOut: 'Correct the day.',
    },
  },
  BALANCE_TWICE: {
    de: {
      title: 'Altersgruppe doppelt',
      detail: '{value} steht zweimal in der Liste.',
      wayOut: 'Eine der beiden Zeilen streichen.',
    },
    en: {
      title: 'Age group given twice',
      detail: '{value} is on the list twice.',
      wayOut: 'Remove one of the two rows.',
    },
  },
} satisfies Refusals;
