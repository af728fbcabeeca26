import type { Refusals } from '#kernel';

/** What is said before a body may deal with an item. */
export const turnRefusals = {
  PAPER_STEP_UNKNOWN: {
    de: {
      title: 'Vorlage oder Schritt unbekannt',
      detail: 'Die Vorlage {paperId} hat keinen Schritt {value}.',
      wayOut: 'Einen Schritt aus der Beratungsfolge der Vorlage nennen.',
    },
    en: {
      title: 'Unknown paper or step',
      detail: 'The paper {paperId} has no step {value}.',
      wayOut: 'Name a step of the paper’s referral chain.',
    },
  },
  SEAT_NOT_ENTITLED: {
    source: '§ 71 Abs. 1 SGB VIII',
    de: {
      title: 'Sitz nicht stimmberechtigt',
      detail:
        'Der Sitz {value} ist in {body} am {date} nicht stimmberechtigt: nicht besetzt, ohne Stimme oder unbekannt.',
      wayOut:
        'Nur Sitze nennen, die am Sitzungstag besetzt und stimmberechtigt sind; fehlt eine Besetzung, sie zuerst eintragen.',
    },
    en: {
      title: 'Seat not entitled',
      detail:
        'The seat {value} is not entitled to vote in {body} on {date}: vacant, without a vote, or unknown.',
      wayOut:
        'Name only seats that are held and entitled on the day; if an assignment is missing, record it first.',
    },
  },
  SEAT_OF_ANOTHER: {
    de: {
      title: 'Sitz einer anderen Person',
      detail: 'Der Sitz {value} gehört am Sitzungstag nicht Ihnen.',
      wayOut:
        'Die eigene Befangenheit am eigenen Sitz anzeigen; für andere tragen Vorsitz oder Schriftführung sie ein.',
    },
    en: {
      title: 'Seat of somebody else',
      detail: 'On the day of the session the seat {value} is not yours.',
      wayOut:
        'Declare your own recusal at your own seat; for others, chair or minute taker record it.',
    },
  },
  RESOLUTION_ITEM_UNKNOWN: {
    de: {
      title: 'Ziffer unbekannt',
      detail: 'Die Vorlage hat keine Ziffer {value}.',
      wayOut: 'Eine Ziffer der Vorlage nennen.',
    },
    en: {
      title: 'Unknown item of resolution',
      detail: 'The paper has no item {value}.',
      wayOut: 'Name an item of the paper.',
    },
  },
  RESULT_ALREADY_RECORDED: {
    de: {
      title: 'Ergebnis liegt schon vor',
      detail: 'Zu {value} ist bereits ein Ergebnis eingetragen; eine Abstimmung zählt einmal.',
      wayOut: 'Einen Schreibfehler mit Begründung berichtigen.',
    },
    en: {
      title: 'The result is recorded',
      detail: 'A result for {value} is recorded already; a vote counts once.',
      wayOut: 'Correct a slip of the pen with a reason.',
    },
  },
  RESULT_NOT_RECORDED: {
    de: {
      title: 'Noch kein Ergebnis',
      detail: 'Zu Ziffer {value} ist kein Ergebnis eingetragen, das sich berichtigen ließe.',
      wayOut: 'Das Ergebnis zuerst eintragen.',
    },
    en: {
      title: 'No result yet',
      detail: 'For item {value} there is no result to correct.',
      wayOut: 'Record the result first.',
    },
  },
  ANSWERED_BEFORE: {
    de: {
      title: 'Dieses Gremium hat schon entschieden',
      detail:
        'Ziffer {value} hat in diesem Schritt bereits in einer anderen Sitzung ein Ergebnis; eine Abstimmung zählt einmal.',
      wayOut: 'Für eine erneute Beratung der Beratungsfolge einen Schritt hinzufügen.',
    },
    en: {
      title: 'This body has answered',
      detail:
        'Item {value} has a result of this step in another session already; a vote counts once.',
      wayOut: 'Add a step to the referral chain if the body is to deal with it again.',
    },
  },
  SECOND_PERSON: {
    source: 'Vier-Augen-Prinzip (Funktionstrennung)',
    force: 'E',
    de: {
      title: 'Vier-Augen-Prinzip',
      detail:
        '{value} hat an der Vorlage mitgeschrieben und kann sie weder freigeben noch ihr Ergebnis eintragen.',
      wayOut: 'Eine zweite Person freigeben oder eintragen lassen.',
    },
    en: {
      title: 'A second person is needed',
      detail: '{value} has written at the paper and can neither release it nor record its result.',
      wayOut: 'Let a second person release or record it.',
    },
  },
  NOT_AN_OFFICER: {
    source: 'Niederschrift: § 38 GemO BW; § 93 VwVfG',
    force: 'E',
    de: {
      title: 'Nicht Vorsitz oder Schriftführung',
      detail: '{value} hat in {body} weder den Vorsitz noch die Schriftführung.',
      wayOut: 'Vorsitz oder Schriftführung eintragen lassen, oder das Amt zuerst zuweisen.',
    },
    en: {
      title: 'Neither chair nor minute taker',
      detail: '{value} is neither chair nor minute taker of {body}.',
      wayOut: 'Let the chair or minute taker record it, or assign the office first.',
    },
  },
  PAPER_NOT_RELEASED: {
    force: 'E',
    de: {
      title: 'Vorlage nicht freigegeben',
      detail: '„{value}“ ist in dieser Fassung nicht freigegeben.',
      wayOut: 'Die Vorlage von einer zweiten Person freigeben lassen.',
    },
    en: {
      title: 'Paper not released',
      detail: 'This version of “{value}” is not released.',
      wayOut: 'Have the paper released by a second person.',
    },
  },
  PAPER_VERSION_CHANGED: {
    force: 'E',
    de: {
      title: 'Andere Fassung auf der Tagesordnung',
      detail:
        'Auf der Tagesordnung steht Fassung {value}, die Vorlage ist jetzt Fassung {version}.',
      wayOut: 'Die neue Fassung freigeben und den Tagesordnungspunkt damit erneuern.',
    },
    en: {
      title: 'Another version on the agenda',
      detail: 'The agenda holds version {value}; the paper is at version {version} now.',
      wayOut: 'Release the new version and renew the agenda item with it.',
    },
  },
  COMMITTEE_HEARD_FIRST: {
    source: '§ 71 Abs. 4 S. 2 SGB VIII',
    force: 'W',
    de: {
      title: 'Jugendhilfeausschuss noch nicht gehört',
      detail:
        'Vor jeder Beschlussfassung der Vertretungskörperschaft in Fragen der Jugendhilfe soll der Jugendhilfeausschuss gehört werden. Für {value} liegt bis zu diesem Tag weder Anhörung noch Empfehlung vor.',
      wayOut:
        'Zuerst das Ergebnis des Jugendhilfeausschusses eintragen (nicht später als der Sitzungstag), oder mit Begründung abweichen; das bleibt vermerkt.',
    },
    en: {
      title: 'Youth welfare committee not heard yet',
      detail:
        'Before the council decides in matters of youth welfare the youth welfare committee should be heard. For {value} neither hearing nor recommendation is complete by that day.',
      wayOut:
        'Record the committee’s result first (not later than the day of the session), or depart from the order with a reason; it stays flagged.',
    },
  },
  EARLIER_STEPS_UNFINISHED: {
    source: 'Beratungsfolge (Hauptsatzung)',
    force: 'W',
    de: {
      title: 'Frühere Schritte stehen aus',
      detail: 'Anhörung oder Vorberatung stehen noch aus: {value}.',
      wayOut:
        'Deren Ergebnis zuerst eintragen, den Schritt mit Grund überspringen, oder mit Begründung abweichen.',
    },
    en: {
      title: 'Earlier steps are unfinished',
      detail: 'Hearing or recommendation is still out: {value}.',
      wayOut:
        'Record their result first, skip the step with a reason, or depart from the order with a reason.',
    },
  },
  HEARD_AFTER_DECISION: {
    source: '§ 71 Abs. 4 S. 2 SGB VIII; Anhörungsrechte (§ 70 GemO BW)',
    force: 'W',
    de: {
      title: 'Anhörung nach der Entscheidung',
      detail:
        'Die Vorlage wurde schon am {decidedOn} abschließend behandelt; eine Anhörung zu Ziffer {value} danach kann nichts mehr bewirken.',
      wayOut: 'Mit Begründung trotzdem eintragen; das bleibt vermerkt.',
    },
    en: {
      title: 'Heard after the decision',
      detail:
        'The paper was concluded on {decidedOn}; a hearing on item {value} after that can have no effect.',
      wayOut: 'Record it all the same with a reason; it stays flagged.',
    },
  },
  INFORMATION_ITEM_VOTED: {
    source: '§ 43 Abs. 5 GemO BW (Unterrichtung)',
    de: {
      title: 'Abstimmung über eine Kenntnisnahme',
      detail: 'Ziffer {value} war nur zur Kenntnis zu nehmen; dennoch wurde abgestimmt.',
      wayOut: 'Nichts zu tun; es bleibt vermerkt. War es ein Beschluss, die Beratungsfolge prüfen.',
    },
    en: {
      title: 'A vote on an item for information',
      detail: 'Item {value} was only to be taken note of; yet a vote was held.',
      wayOut: 'Nothing to do; it stays flagged. If it was a decision, look at the referral chain.',
    },
  },
  REFERENCE_MISPRINTED: {
    force: 'W',
    de: {
      title: 'Falsch gedruckte Vorlagennummer',
      detail: 'Auf der Vorlage {reference} steht die Nummer {value}.',
      wayOut:
        'Die Vorlage neu ausfertigen, oder mit Begründung so übernehmen; das bleibt vermerkt.',
    },
    en: {
      title: 'Misprinted number of a paper',
      detail: 'The paper {reference} bears the number {value}.',
      wayOut: 'Issue the paper anew, or take it over so with a reason; it stays flagged.',
    },
  },
} satisfies Refusals;
