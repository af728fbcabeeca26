import type { Refusals } from '#kernel';

/** What is said of the referral chain. */
export const chainRefusals = {
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
