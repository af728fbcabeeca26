import type { Refusals } from '#kernel';

/** What is said of young people and families asked, and of hearings. */
export const occasionRefusals = {
  HELD_IN_FUTURE: {
    de: {
      title: 'Beteiligung in der Zukunft',
      detail: 'Der Tag {value} liegt noch vor uns; aufgezeichnet wird, was stattgefunden hat.',
      wayOut: 'Nach der Veranstaltung aufzeichnen oder den Tag berichtigen.',
    },
    en: {
      title: 'Participation in the future',
      detail: 'The day {value} is yet to come; what has taken place is recorded.',
      wayOut: 'Record it afterwards, or correct the day.',
    },
  },
  PERIOD_BACKWARDS: {
    de: {
      title: 'Ende vor Beginn',
      detail: 'Das Ende {value} liegt vor dem Beginn {from}.',
      wayOut: 'Beginn und Ende vertauschen oder berichtigen.',
    },
    en: {
      title: 'End before beginning',
      detail: 'The end {value} is before the beginning {from}.',
      wayOut: 'Exchange or correct the two days.',
    },
  },
  AGES_BACKWARDS: {
    de: {
      title: 'Altersspanne verkehrt',
      detail: 'Das höchste Alter {value} ist kleiner als das niedrigste {from}.',
      wayOut: 'Die Altersspanne berichtigen.',
    },
    en: {
      title: 'Age range reversed',
      detail: 'The highest age {value} is below the lowest {from}.',
      wayOut: 'Correct the age range.',
    },
  },
  REACHED_EXCEEDS_INVITED: {
    de: {
      title: 'Mehr erreicht als eingeladen',
      detail: '{value} Personen erreicht, aber nur {invited} eingeladen.',
      wayOut:
        'Die Zahlen prüfen. War die Veranstaltung für alle offen, die Zahl der Eingeladenen weglassen.',
    },
    en: {
      title: 'More reached than invited',
      detail: '{value} persons were reached, but only {invited} invited.',
      wayOut: 'Check the counts. If everybody could come, leave the number invited out.',
    },
  },
  ACCESSIBLE_FORM_MISSING: {
    source: '§ 8 Abs. 4 SGB VIII',
    force: 'E',
    de: {
      title: 'Form für junge Menschen fehlt',
      detail:
        'Junge Menschen werden in einer für sie verständlichen, nachvollziehbaren und wahrnehmbaren Form beteiligt; keine ist angegeben.',
      wayOut: 'Mindestens eine Form angeben, etwa einfache Sprache oder Übersetzung.',
    },
    en: {
      title: 'Form for young people missing',
      detail:
        'Young people take part in a form they can understand, follow and perceive; none is given.',
      wayOut: 'Name at least one form, such as plain language or translation.',
    },
  },
  NOBODY_REACHED: {
    source: '§ 80 Abs. 1 Nr. 2 SGB VIII',
    force: 'W',
    de: {
      title: 'Niemand erreicht',
      detail: 'Erreicht wurden {value} Personen; so werden keine Wünsche und Interessen bekannt.',
      wayOut: 'Einen anderen Weg der Beteiligung wählen oder den Grund angeben.',
    },
    en: {
      title: 'Nobody reached',
      detail: '{value} persons were reached; no wishes or interests become known that way.',
      wayOut: 'Choose another way of participation, or give the reason.',
    },
  },
  PARTICIPATION_FEEDBACK_MISSING: {
    source: '§ 8 Abs. 1 und 4 SGB VIII',
    force: 'W',
    de: {
      title: 'Rückmeldung fehlt',
      detail: 'Den Beteiligten wurde noch nicht gesagt, was aus ihren Wünschen geworden ist.',
      wayOut: 'Rückmeldung geben und den Tag aufzeichnen.',
    },
    en: {
      title: 'Feedback missing',
      detail: 'The participants have not yet been told what became of their wishes.',
      wayOut: 'Give feedback and record the day.',
    },
  },
  STATEMENT_TWICE: {
    de: {
      title: 'Aussage doppelt',
      detail: 'Die Aussage {value} steht zweimal in der Liste.',
      wayOut: 'Eine der beiden streichen.',
    },
    en: {
      title: 'Statement given twice',
      detail: 'The statement {value} is on the list twice.',
      wayOut: 'Remove one of the two.',
    },
  },
  CONSIDERATION_WITHOUT_REASON: {
    source: '§ 80 Abs. 1 Nr. 2 SGB VIII',
    de: {
      title: 'Begründung fehlt',
      detail: 'Die Aussage {code} wird mit {value} bewertet, ein Grund steht nicht dabei.',
      wayOut: 'Angeben, warum der Wunsch nur teilweise oder gar nicht aufgenommen wird.',
    },
    en: {
      title: 'Reason missing',
      detail: 'The statement {code} is considered {value}, without a reason.',
      wayOut: 'Say why the wish is adopted in part or not at all.',
    },
  },
  FEEDBACK_BEFORE_OCCASION: {
    de: {
      title: 'Rückmeldung vor der Beteiligung',
      detail: 'Die Rückmeldung vom {value} liegt vor der Beteiligung am {heldOn}.',
      wayOut: 'Den Tag der Rückmeldung berichtigen.',
    },
    en: {
      title: 'Feedback before the participation',
      detail: 'The feedback of {value} is earlier than the participation on {heldOn}.',
      wayOut: 'Correct the day of the feedback.',
    },
  },
  FEEDBACK_IN_FUTURE: {
    de: {
      title: 'Rückmeldung in der Zukunft',
      detail: 'Der Tag der Rückmeldung {value} liegt nach dem heutigen Tag.',
      wayOut: 'Aufzeichnen, sobald die Rückmeldung gegeben ist.',
    },
    en: {
      title: 'Feedback in the future',
      detail: 'The day of feedback {value} is later than today.',
      wayOut: 'Record it once the feedback is given.',
    },
  },
  HEARD_IN_FUTURE: {
    de: {
      title: 'Anhörung in der Zukunft',
      detail: 'Der Tag der Anhörung {value} liegt nach dem heutigen Tag.',
      wayOut: 'Nach der Sitzung aufzeichnen oder den Tag berichtigen.',
    },
    en: {
      title: 'Hearing in the future',
      detail: 'The day of the hearing {value} is later than today.',
      wayOut: 'Record it after the session, or correct the day.',
    },
  },
  HEARD_AND_DECLINED: {
    de: {
      title: 'Angehört und zugleich nicht',
      detail: 'Ein Träger ist als angehört und zugleich als nicht gekommen genannt.',
      wayOut: 'Den Träger nur in eine der beiden Listen aufnehmen.',
    },
    en: {
      title: 'Heard and not heard',
      detail: 'A carrier is named as heard and as not having come.',
      wayOut: 'Put the carrier on one of the two lists only.',
    },
  },
  NO_CARRIERS_HEARD: {
    source: '§ 80 Abs. 4 Satz 2 SGB VIII',
    force: 'E',
    de: {
      title: 'Kein Träger angehört',
      detail:
        'Weder ist ein Träger angehört noch wurde einem Gelegenheit gegeben. Anerkannte Träger sind vom Jugendhilfeausschuss zu hören.',
      wayOut: 'Die Träger nennen, die gehört wurden oder gehört werden konnten.',
    },
    en: {
      title: 'No carrier heard',
      detail:
        'No carrier was heard or given the occasion. Recognised carriers are to be heard by the youth welfare committee.',
      wayOut: 'Name the carriers that were heard or could have been.',
    },
  },
} satisfies Refusals;
