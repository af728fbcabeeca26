import type { StoryTemplates } from '#kernel';

/** One sentence per fact. */
export const story = {
  MeasureDrafted: {
    de: '{actor} hat die Maßnahme „{title}“ entworfen.',
    en: '{actor} drafted the measure “{title}”.',
  },
  MeasureChanged: {
    de: '{actor} hat den Entwurf „{title}“ geändert.',
    en: '{actor} changed the draft “{title}”.',
  },
  MeasureSubmitted: {
    de: '{actor} hat die Maßnahme „{title}“ vorgelegt.',
    en: '{actor} submitted the measure “{title}”.',
  },
  MeasureReturned: {
    de: '{actor} hat die Maßnahme an die Planung zurückgegeben: {reason}',
    en: '{actor} returned the measure to its planners: {reason}',
  },
  FundingSecured: {
    de: '{actor} hat die Finanzierung der Maßnahme geklärt ({funding}).',
    en: '{actor} settled the funding of the measure ({funding}).',
  },
  MeasureApproved: {
    de: 'Die Maßnahme „{title}“ wurde am {decidedOn} beschlossen (Vorlage {paperId}, Ziffer {resolutionItem}).',
    en: 'The measure “{title}” was approved on {decidedOn} (paper {paperId}, item {resolutionItem}).',
  },
  MeasureRejected: {
    de: 'Die Maßnahme „{title}“ wurde am {decidedOn} abgelehnt (Vorlage {paperId}, Ziffer {resolutionItem}).',
    en: 'The measure “{title}” was rejected on {decidedOn} (paper {paperId}, item {resolutionItem}).',
  },
  MeasureOpened: {
    de: '{actor} hat die Eröffnung am {openedOn} aufgezeichnet.',
    en: '{actor} recorded the opening on {openedOn}.',
  },
  MeasureWithdrawn: {
    de: 'Der Träger {by} hat sich am {withdrawnOn} zurückgezogen: {reason}',
    en: 'The provider {by} withdrew on {withdrawnOn}: {reason}',
  },
  MeasureReleased: {
    de: '{actor} hat die Kapazität zum {releasedOn} freigegeben: {reason}',
    en: '{actor} released the capacity on {releasedOn}: {reason}',
  },
  MeasureRededicated: {
    de: '{actor} hat die Maßnahme zum {rededicatedOn} auf {site} umgewidmet: {reason}',
    en: '{actor} re-dedicated the measure to {site} on {rededicatedOn}: {reason}',
  },
  MeasureTransferred: {
    de: 'Die Maßnahme ging am {transferredOn} auf {to.name} über: {reason}',
    en: 'The measure passed to {to.name} on {transferredOn}: {reason}',
  },
  PipelineBalanceRecorded: {
    de: '{actor} hat den Anfangsbestand vom {asAt} aus {source} übernommen.',
    en: '{actor} took over the opening balance of {asAt} from {source}.',
  },
} satisfies StoryTemplates;
