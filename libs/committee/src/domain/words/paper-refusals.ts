import type { Refusals } from '#kernel';

/** What is said of papers. */
export const paperRefusals = {
  PAPER_NOT_FOUND: {
    de: {
      title: 'Vorlage nicht gefunden',
      detail: 'Unter {value} gibt es keine Vorlage.',
      wayOut: 'Die Kennung prüfen oder die Vorlage zuerst entwerfen.',
    },
    en: {
      title: 'Paper not found',
      detail: 'There is no paper under {value}.',
      wayOut: 'Check the id, or draft the paper first.',
    },
  },
  PAPER_EXISTS: {
    de: {
      title: 'Vorlage besteht schon',
      detail: 'Unter dieser Kennung besteht bereits „{value}“.',
      wayOut: 'Den Text der Vorlage ändern oder eine neue entwerfen.',
    },
    en: {
      title: 'The paper exists',
      detail: 'Under this id there is “{value}” already.',
      wayOut: 'Change the text of the paper, or draft a new one.',
    },
  },
  NO_RESOLUTION_ITEM: {
    de: {
      title: 'Keine Ziffer',
      detail: 'Ohne Ziffer gibt es nichts zu beschließen.',
      wayOut: 'Mindestens eine Ziffer nennen.',
    },
    en: {
      title: 'No item of resolution',
      detail: 'Without an item there is nothing to resolve.',
      wayOut: 'Name at least one item.',
    },
  },
  RESOLUTION_ITEM_TWICE: {
    de: {
      title: 'Ziffer doppelt',
      detail: 'Die Ziffer {value} kommt mehr als einmal vor.',
      wayOut: 'Jede Ziffer einmal nennen.',
    },
    en: {
      title: 'Item named twice',
      detail: 'The item {value} occurs more than once.',
      wayOut: 'Name each item once.',
    },
  },
  RESOLUTION_ITEM_DECIDED: {
    de: {
      title: 'Über die Ziffer ist entschieden',
      detail: 'Ziffer {value} ist entschieden und lässt sich nicht mehr ändern oder streichen.',
      wayOut: 'Eine neue Vorlage entwerfen, die den Beschluss ändert oder aufhebt.',
    },
    en: {
      title: 'The item is decided',
      detail: 'Item {value} is decided and can be neither changed nor struck.',
      wayOut: 'Draft a new paper that amends or repeals the resolution.',
    },
  },
  PAPER_CHANGE_WITHOUT_REASON: {
    de: {
      title: 'Begründung fehlt',
      detail: 'Nach der Freigabe ändert sich der Text nur mit Begründung.',
      wayOut: 'Einen Grund angeben; die neue Fassung wird erneut freigegeben.',
    },
    en: {
      title: 'The reason is missing',
      detail: 'After its release the text changes only with a reason.',
      wayOut: 'Give a reason; the new version is released again.',
    },
  },
  APPROVER_MAY_NOT_WRITE: {
    source: 'Vier-Augen-Prinzip (Funktionstrennung)',
    force: 'E',
    de: {
      title: 'Wer freigab, schreibt nicht mit',
      detail:
        '{value} hat eine Fassung freigegeben oder ein Ergebnis eingetragen und kann den Text nicht ändern.',
      wayOut: 'Eine andere Person den Text ändern lassen.',
    },
    en: {
      title: 'Who approved does not write',
      detail: '{value} has released a version or recorded a result and cannot change the text.',
      wayOut: 'Let another person change the text.',
    },
  },
} satisfies Refusals;
