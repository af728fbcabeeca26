import type { Refusals } from '#kernel';

/** What is said when a measure is submitted. */
export const submissionRefusals = {
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
} satisfies Refusals;
