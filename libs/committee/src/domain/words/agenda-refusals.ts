import type { Refusals } from '#kernel';

/** What is said of the agenda of a session. */
export const agendaRefusals = {
  AGENDA_ITEM_UNKNOWN: {
    de: {
      title: 'Tagesordnungspunkt unbekannt',
      detail: 'Die Tagesordnung hat keinen Punkt {value}.',
      wayOut: 'Einen Punkt der Tagesordnung nennen oder ihn zuerst aufnehmen.',
    },
    en: {
      title: 'Unknown agenda item',
      detail: 'The agenda has no item {value}.',
      wayOut: 'Name an item of the agenda, or add it first.',
    },
  },
  AGENDA_ITEM_TAKEN: {
    de: {
      title: 'Tagesordnungspunkt ist vergeben',
      detail: 'Unter Punkt {value} steht schon eine andere Vorlage.',
      wayOut: 'Eine freie Nummer wählen.',
    },
    en: {
      title: 'The agenda item is taken',
      detail: 'Item {value} holds another paper already.',
      wayOut: 'Choose a free number.',
    },
  },
  AGENDA_IN_SESSION: {
    source: '§ 34 Abs. 1 GemO BW',
    de: {
      title: 'Sitzung hat schon begonnen',
      detail:
        'Die Sitzung vom {value} ist eröffnet; was auf ihrer Tagesordnung steht, setzt nur noch das Gremium selbst ab.',
      wayOut: 'Zu dem Punkt das Ergebnis „abgesetzt“ oder „vertagt“ eintragen.',
    },
    en: {
      title: 'The session has begun',
      detail:
        'The session of {value} is open; what stands on its agenda is removed by the body alone.',
      wayOut: 'Record the result “removed” or “postponed” for the item.',
    },
  },
  RESULT_STANDS_ON_ITEM: {
    de: {
      title: 'Zu dem Punkt gibt es ein Ergebnis',
      detail:
        'Zu Punkt {value} ist ein Ergebnis eingetragen; von der Tagesordnung nehmen lässt sich nur, was noch nicht behandelt ist.',
      wayOut: 'Ein falsches Ergebnis mit Begründung berichtigen.',
    },
    en: {
      title: 'The item has a result',
      detail:
        'A result is recorded for item {value}; only what has not been dealt with can be taken off the agenda.',
      wayOut: 'Correct a wrong result with a reason.',
    },
  },
  STEP_ALREADY_ON_AGENDA: {
    de: {
      title: 'Schritt steht schon auf der Tagesordnung',
      detail: 'Dieser Schritt der Vorlage ist bereits Punkt {value} derselben Sitzung.',
      wayOut: 'Den vorhandenen Punkt verwenden.',
    },
    en: {
      title: 'The step is on the agenda',
      detail: 'This step of the paper is item {value} of the same session already.',
      wayOut: 'Use that item.',
    },
  },
  STEP_OF_ANOTHER_BODY: {
    de: {
      title: 'Schritt eines anderen Gremiums',
      detail: 'Der Schritt {value} gehört in ein anderes Gremium als diese Sitzung.',
      wayOut: 'Den Schritt dieses Gremiums nennen oder die Beratungsfolge ergänzen.',
    },
    en: {
      title: 'A step of another body',
      detail: 'The step {value} belongs to another body than this session’s.',
      wayOut: 'Name the step of this body, or add one to the referral chain.',
    },
  },
} satisfies Refusals;
