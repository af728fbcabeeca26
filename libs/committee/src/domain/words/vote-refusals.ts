import type { Refusals } from '#kernel';

/** What is said of votes and results. */
export const voteRefusals = {
  VOTES_MISSING: {
    force: 'E',
    de: {
      title: 'Abstimmungsergebnis fehlt',
      detail: 'Eine Entscheidung oder Empfehlung braucht eine Abstimmung: Ja, Nein, Enthaltungen.',
      wayOut:
        'Die Stimmen eintragen, oder angeben, dass der Punkt vertagt, verwiesen, abgesetzt, zurückgezogen oder ohne Abstimmung erledigt wurde.',
    },
    en: {
      title: 'The votes are missing',
      detail: 'A decision or recommendation needs a vote: yes, no, abstentions.',
      wayOut:
        'Enter the votes, or say that the item was postponed, referred, removed, withdrawn or settled without a vote.',
    },
  },
  ATTENDANCE_MISSING: {
    source: '§ 37 Abs. 2 GemO BW',
    force: 'E',
    de: {
      title: 'Anwesenheit fehlt',
      detail:
        'Ohne die Anwesenden des Tagesordnungspunkts lässt sich die Beschlussfähigkeit nicht feststellen.',
      wayOut: 'Zuerst die Anwesenheit zu diesem Punkt eintragen.',
    },
    en: {
      title: 'The attendance is missing',
      detail:
        'Without the members present at this agenda item there is no telling whether there was a quorum.',
      wayOut: 'Record the attendance of this item first.',
    },
  },
  PRESENT_DIFFERS: {
    force: 'E',
    de: {
      title: 'Zahl der Anwesenden weicht ab',
      detail:
        'Angegeben sind {value} Anwesende; nach der Anwesenheitsliste und ohne Befangene sind es {present}.',
      wayOut: 'Anwesenheit oder Zahl berichtigen.',
    },
    en: {
      title: 'The number present differs',
      detail:
        '{value} are said to be present; by the attendance and without the recused there are {present}.',
      wayOut: 'Correct the attendance or the number.',
    },
  },
  VOTES_EXCEED_PRESENT: {
    force: 'E',
    de: {
      title: 'Mehr Stimmen als Anwesende',
      detail:
        '{value} = {cast} Stimmen, aber nur {present} Stimmberechtigte waren anwesend und nicht befangen.',
      wayOut: 'Stimmen oder Anwesenheit berichtigen.',
    },
    en: {
      title: 'More votes than members present',
      detail:
        '{value} = {cast} votes, yet only {present} entitled members were present and not recused.',
      wayOut: 'Correct the votes or the attendance.',
    },
  },
  QUORUM_MISSING: {
    source: '§ 37 Abs. 2 GemO BW; § 90 Abs. 1 VwVfG',
    force: 'E',
    de: {
      title: 'Nicht beschlussfähig',
      detail:
        '{value} Stimmberechtigte waren anwesend; nötig sind {needed} (Grundzahl {base}, {source}).',
      wayOut: 'Den Punkt vertagen; zu einer zweiten Sitzung einberufen.',
    },
    en: {
      title: 'No quorum',
      detail: '{value} entitled members were present; {needed} are needed (base {base}, {source}).',
      wayOut: 'Postpone the item; convene a second session.',
    },
  },
  OUTCOME_IS_COMPUTED: {
    force: 'E',
    de: {
      title: 'Ergebnis wird berechnet',
      detail: '„{value}“ kann nicht gesetzt werden; das Ergebnis folgt aus den Stimmen.',
      wayOut:
        'Die Stimmen eintragen. Der gedruckte Wortlaut gehört in das Feld für die Bezeichnung.',
    },
    en: {
      title: 'The outcome is computed',
      detail: '“{value}” cannot be set; the outcome follows from the votes.',
      wayOut: 'Enter the votes. The printed wording goes into the label.',
    },
  },
  STATED_OUTCOME_DIFFERS: {
    force: 'E',
    de: {
      title: 'Quelle nennt ein anderes Ergebnis',
      detail: 'Die Quelle nennt {value}, aus den Stimmen folgt {outcome}.',
      wayOut: 'Stimmen oder Angabe der Quelle prüfen.',
    },
    en: {
      title: 'The source states another outcome',
      detail: 'The source says {value}; from the votes follows {outcome}.',
      wayOut: 'Check the votes or what the source says.',
    },
  },
  DISPOSITION_WITH_VOTES: {
    de: {
      title: 'Stimmen ohne Frage',
      detail: 'Ein Punkt, der {value} ist, hat kein Abstimmungsergebnis in der Sache.',
      wayOut: 'Entweder Stimmen oder den Verbleib angeben.',
    },
    en: {
      title: 'Votes without a question',
      detail: 'An item that is {value} has no vote on the matter.',
      wayOut: 'Give either the votes or what became of the item.',
    },
  },
  VOTES_GIVEN_TWICE: {
    de: {
      title: 'Stimmen doppelt angegeben',
      detail: 'Summen und namentliche Stimmen sind zugleich angegeben.',
      wayOut: 'Nur eines von beiden angeben; aus namentlichen Stimmen werden die Summen berechnet.',
    },
    en: {
      title: 'Votes given twice',
      detail: 'Both totals and a roll call are given.',
      wayOut: 'Give one of them; totals are computed from a roll call.',
    },
  },
  SECRET_BALLOT_BY_SEAT: {
    de: {
      title: 'Geheime Wahl nach Sitzen',
      detail: 'Eine geheime Abstimmung kennt nur Summen.',
      wayOut: 'Nur die Summen eintragen.',
    },
    en: {
      title: 'Secret ballot by seat',
      detail: 'A secret ballot knows totals only.',
      wayOut: 'Enter the totals only.',
    },
  },
  VOTED_TWICE: {
    de: {
      title: 'Stimme doppelt',
      detail: 'Der Sitz {value} steht mehr als einmal in der Liste; eine Stimme zählt einmal.',
      wayOut: 'Jeden Sitz einmal nennen.',
    },
    en: {
      title: 'Voted twice',
      detail: 'The seat {value} stands in the list more than once; a vote counts once.',
      wayOut: 'Name each seat once.',
    },
  },
  SEAT_RECUSED: {
    source: '§ 18 GemO BW; §§ 31, 43 GO NRW',
    de: {
      title: 'Befangenes Mitglied',
      detail: 'Der Sitz {value} ist zu Ziffer {resolutionItem} befangen und darf nicht mitwirken.',
      wayOut:
        'Die Stimme streichen; war die Befangenheit falsch eingetragen, sie zuerst zurücknehmen.',
    },
    en: {
      title: 'Recused member',
      detail: 'The seat {value} is recused for item {resolutionItem} and may take no part.',
      wayOut: 'Strike the vote; if the recusal was recorded by mistake, withdraw it first.',
    },
  },
  SEAT_ABSENT: {
    de: {
      title: 'Abwesendes Mitglied',
      detail: 'Der Sitz {value} war bei diesem Tagesordnungspunkt nicht anwesend.',
      wayOut: 'Die Stimme streichen oder zuerst die Anwesenheit berichtigen.',
    },
    en: {
      title: 'Absent member',
      detail: 'The seat {value} was not present at this agenda item.',
      wayOut: 'Strike the vote, or correct the attendance first.',
    },
  },
  RECUSALS_DIFFER: {
    de: {
      title: 'Verschiedene Befangene',
      detail:
        'Bei den Ziffern {value} sind verschiedene Mitglieder befangen; sie können nicht gemeinsam abgestimmt werden.',
      wayOut: 'Jede Ziffer einzeln eintragen.',
    },
    en: {
      title: 'Different members recused',
      detail: 'At items {value} different members are recused; they cannot be voted on together.',
      wayOut: 'Record each item by itself.',
    },
  },
  AMENDED_TEXT_FOR_MANY: {
    de: {
      title: 'Ein Text für mehrere Ziffern',
      detail: 'Ein geänderter Text gilt für eine Ziffer.',
      wayOut: 'Die Ziffern einzeln eintragen.',
    },
    en: {
      title: 'One text for many items',
      detail: 'An amended text is for one item.',
      wayOut: 'Record the items one by one.',
    },
  },
} satisfies Refusals;
