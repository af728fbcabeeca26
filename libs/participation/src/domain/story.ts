import type { StoryTemplates } from '#kernel';

/** One sentence per fact. */
export const story = {
  CarriersInvited: {
    de: '{actor} hat die anerkannten Träger zu „{subject}“ (Phase {stage}) um ihre Sicht gebeten, Antwort bis {respondBy}.',
    en: '{actor} asked the recognised carriers for their view on “{subject}” (stage {stage}), to respond by {respondBy}.',
  },
  CarrierResponsePeriodExtended: {
    de: '{actor} hat die Frist der Träger vom {from} auf den {to} verlängert: {reason}',
    en: '{actor} extended the carriers’ period from {from} to {to}: {reason}',
  },
  CarrierAnswered: {
    de: 'Der Träger {providerId} hat am {receivedOn} geantwortet ({standpoint}).',
    en: 'The carrier {providerId} responded on {receivedOn} ({standpoint}).',
  },
  CarrierResponsePeriodClosed: {
    de: 'Die Frist der Träger (Phase {stage}) ist abgelaufen; wer nicht geantwortet hat, ist vermerkt.',
    en: 'The carriers’ period (stage {stage}) has ended; who has not responded is noted.',
  },
  ParticipationHeld: {
    de: '{actor} hat die Beteiligung „{title}“ vom {heldOn} aufgezeichnet ({audience}, {format}); erreicht wurden {reached} Personen.',
    en: '{actor} recorded the participation “{title}” of {heldOn} ({audience}, {format}); {reached} persons were reached.',
  },
  ParticipationResultsRecorded: {
    de: '{actor} hat aufgezeichnet, was gesagt wurde und wie es berücksichtigt wird.',
    en: '{actor} recorded what was said and how it is considered.',
  },
  ParticipationFeedbackGiven: {
    de: '{actor} hat den Beteiligten am {givenOn} Rückmeldung gegeben ({form}).',
    en: '{actor} gave the participants feedback on {givenOn} ({form}).',
  },
  CarriersHeard: {
    de: 'Der Ausschuss {bodyId} hat am {heardOn} die Träger angehört.',
    en: 'The committee {bodyId} heard the carriers on {heardOn}.',
  },
} satisfies StoryTemplates;
