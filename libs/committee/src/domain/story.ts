import type { StoryTemplates } from '#kernel';

/** One sentence per event. */
export const story: StoryTemplates = {
  BodyEstablished: {
    de: 'Das Gremium „{name}“ wurde angelegt.',
    en: 'The body “{name}” was established.',
  },
  BodyRulesChanged: {
    de: 'Die Regeln des Gremiums wurden geändert: {reason}',
    en: 'The rules of the body were changed: {reason}',
  },
  BodyConstituted: {
    de: 'Das Gremium wurde zum {constitutedOn} mit seinen Sitzen gebildet.',
    en: 'The body was constituted with its seats as of {constitutedOn}.',
  },
  SeatAssigned: {
    de: '{person} hat ab dem {from} den Sitz {seatId} inne.',
    en: '{person} holds the seat {seatId} from {from}.',
  },
  SeatVacated: {
    de: 'Der Sitz {seatId} war bis zum {until} besetzt.',
    en: 'The seat {seatId} was held until {until}.',
  },
  OfficeAssigned: {
    de: '{person} hat ab dem {from} das Amt inne: {office}.',
    en: '{person} holds the office from {from}: {office}.',
  },
  SessionConvened: {
    de: '{body} wurde für den {date} einberufen.',
    en: '{body} was convened for {date}.',
  },
  AgendaItemAdded: {
    de: '„{title}“ steht als Punkt {itemId} auf der Tagesordnung.',
    en: '“{title}” is item {itemId} of the agenda.',
  },
  AgendaItemUpdated: {
    de: 'Punkt {itemId} der Tagesordnung behandelt jetzt Fassung {paperVersion} von „{title}“.',
    en: 'Item {itemId} of the agenda now deals with version {paperVersion} of “{title}”.',
  },
  AgendaItemRemoved: {
    de: '„{title}“ wurde von der Tagesordnung genommen (Punkt {itemId}): {reason}',
    en: '“{title}” was taken off the agenda (item {itemId}): {reason}',
  },
  SessionOpened: {
    de: 'Die Sitzung von {body} am {date} wurde eröffnet.',
    en: 'The session of {body} on {date} was opened.',
  },
  AttendanceRecorded: {
    de: 'Zu Punkt {itemId} wurde die Anwesenheit festgehalten; stimmberechtigt im Raum: {present.length}.[deputies: {person} vertritt den Sitz {seatId}.]',
    en: 'The attendance at item {itemId} was recorded; entitled and in the room: {present.length}.[deputies: {person} sits for the seat {seatId}.]',
  },
  RecusalDeclared: {
    de: 'Der Sitz {seatId} wirkt zu Punkt {itemId} wegen Befangenheit nicht mit.',
    en: 'The seat {seatId} is recused from item {itemId}.',
  },
  RecusalWithdrawn: {
    de: 'Die Befangenheit des Sitzes {seatId} zu Punkt {itemId} war ein Versehen und wurde zurückgenommen.',
    en: 'The recusal of seat {seatId} from item {itemId} was a mistake and was withdrawn.',
  },
  ResultRecorded: { de: '{summary.de}', en: '{summary.en}' },
  ResultCorrected: {
    de: 'Ergebnis berichtigt ({reason}): {summary.de}[deputies: {person} vertrat den Sitz {seatId}.]',
    en: 'Result corrected ({reason}): {summary.en}[deputies: {person} sat for the seat {seatId}.]',
  },
  SessionClosed: {
    de: 'Die Sitzung von {body} am {date} wurde geschlossen.',
    en: 'The session of {body} on {date} was closed.',
  },
  SessionCancelled: {
    de: 'Die Sitzung von {body} am {date} wurde abgesagt: {reason}',
    en: 'The session of {body} on {date} was cancelled: {reason}',
  },
  PaperDrafted: {
    de: 'Die Vorlage „{title}“ wurde entworfen.',
    en: 'The paper “{title}” was drafted.',
  },
  PaperTextChanged: {
    de: 'Der Text der Vorlage ist jetzt Fassung {version}.',
    en: 'The text of the paper is now version {version}.',
  },
  ReferralChainSet: {
    de: 'Die Beratungsfolge der Vorlage wurde festgelegt.',
    en: 'The referral chain of the paper was set.',
  },
  PaperReleased: {
    de: 'Fassung {version} der Vorlage wurde freigegeben.',
    en: 'Version {version} of the paper was released.',
  },
  StepAdded: {
    de: 'Die Beratungsfolge wurde um {step.body} ergänzt: {reason}',
    en: '{step.body} was added to the referral chain: {reason}',
  },
  StepSkipped: {
    de: 'Der Schritt {stepId} der Beratungsfolge wurde übersprungen: {reason}',
    en: 'Step {stepId} of the referral chain was skipped: {reason}',
  },
  StepOpened: { de: 'Die Vorlage liegt jetzt bei: {body}.', en: 'The paper is now with: {body}.' },
  StepResultEntered: {
    de: 'Das Ergebnis zu Ziffer {resolutionItem} wurde in die Beratungsfolge übernommen.',
    en: 'The result on item {resolutionItem} was entered into the referral chain.',
  },
  StepCompleted: {
    de: 'Der Schritt {stepId} der Beratungsfolge ist abgeschlossen.',
    en: 'Step {stepId} of the referral chain is complete.',
  },
  PaperDecided: {
    de: 'Über „{title}“ ist am {decidedOn} entschieden.',
    en: '“{title}” was decided on {decidedOn}.',
  },
  PaperDecisionCorrected: {
    de: 'Die Entscheidung über „{title}“ wurde berichtigt: {reason}',
    en: 'The decision on “{title}” was corrected: {reason}',
  },
};
