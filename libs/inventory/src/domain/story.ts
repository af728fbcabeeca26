import type { StoryTemplates } from '#kernel';

/** One sentence per event. */
export const story = {
  PlanningAreaDefined: {
    de: '{actor} legte den Planungsraum {name} ({level}) ab {validFrom} an.',
    en: '{actor} defined the planning area {name} ({level}) from {validFrom}.',
  },
  PlanningAreaPlaced: {
    de: '{actor} ordnete den Planungsraum {areaId} in der Gliederung {hierarchy} ein.',
    en: '{actor} placed the planning area {areaId} in the hierarchy {hierarchy}.',
  },
  PlanningAreaRenamed: {
    de: '{actor} benannte den Planungsraum {formerName} in {name} um.',
    en: '{actor} renamed the planning area {formerName} to {name}.',
  },
  SpecialNeedDeclared: {
    de: '{actor} vermerkte zum besonderen Bedarf im Planungsraum {areaId}: {reason}',
    en: '{actor} noted on the special need of the planning area {areaId}: {reason}',
  },
  PlanningAreaDissolved: {
    de: '{actor} löste den Planungsraum {areaId} zum {validTo} auf.',
    en: '{actor} dissolved the planning area {areaId} on {validTo}.',
  },
  ProviderRegistered: {
    de: '{actor} erfasste den Träger {name} ({type}).',
    en: '{actor} registered the provider {name} ({type}).',
  },
  ProviderRecognised: {
    de: '{actor} erfasste die Anerkennung des Trägers {providerId} seit {since} durch {authority}.',
    en: '{actor} recorded that the provider {providerId} is recognised since {since} by {authority}.',
  },
  ProviderRecognitionEnded: {
    de: '{actor} erfasste das Ende der Anerkennung des Trägers {providerId} zum {until}: {reason}',
    en: '{actor} recorded the end of recognition of the provider {providerId} on {until}: {reason}',
  },
  ProviderRenamed: {
    de: '{actor} benannte den Träger {formerName} in {name} um.',
    en: '{actor} renamed the provider {formerName} to {name}.',
  },
  FacilityRegistered: {
    de: '{actor} erfasste die Einrichtung {name} des Trägers {providerName} in {areaName}.',
    en: '{actor} registered the facility {name} of {providerName} in {areaName}.',
  },
  FacilityTransferred: {
    de: '{actor} vermerkte, dass die Einrichtung {facilityId} ab {from} von {providerName} geführt wird.',
    en: '{actor} noted that the facility {facilityId} is run by {providerName} from {from}.',
  },
  OfferAdded: {
    de: '{actor} erfasste das Angebot {offerId} ({kind}, {paragraph}) ab {from}.',
    en: '{actor} added the offer {offerId} ({kind}, {paragraph}) from {from}.',
  },
  OfferClosed: {
    de: '{actor} schloss das Angebot {offerId} zum {until}: {reason}',
    en: '{actor} closed the offer {offerId} on {until}: {reason}',
  },
  CapacityRecorded: {
    de: '{actor} erfasste zum {on} für {offerId}, {ageGroup} {careForm}: {permitted} genehmigte, {offered} angebotene, {occupied} belegte, {reserved} reservierte Plätze.',
    en: '{actor} recorded for {on} of {offerId}, {ageGroup} {careForm}: {permitted} places permitted, {offered} offered, {occupied} occupied, {reserved} reserved.',
  },
  SnapshotOpened: {
    de: '{actor} eröffnete die Bestandserhebung „{title}“ (Plätze zum {placesOn}, Bevölkerung zum {populationOn}).',
    en: '{actor} opened the inventory “{title}” (places of {placesOn}, population of {populationOn}).',
  },
  SnapshotFiguresRecorded: {
    de: '{actor} erfasste Zahlen der Bestandserhebung.',
    en: '{actor} recorded figures of the inventory.',
  },
  SnapshotFrozen: {
    de: '{actor} stellte den Bestand fest: {completeness.recorded} von {completeness.expected} Zahlen liegen vor.',
    en: '{actor} froze the inventory: {completeness.recorded} of {completeness.expected} figures are known.',
  },
  FigureCorrected: {
    de: '{actor} berichtigte die Zahl {figureId} auf {value}: {reason} (Quelle: {source})',
    en: '{actor} corrected the figure {figureId} to {value}: {reason} (source: {source})',
  },
  DataRequested: {
    de: '{actor} bat {providerName} um Daten bis {dueOn}.',
    en: '{actor} asked {providerName} for data by {dueOn}.',
  },
  DataDelivered: {
    de: 'Der Träger {providerId} lieferte seine Daten am {deliveredOn}.',
    en: 'The provider {providerId} delivered its data on {deliveredOn}.',
  },
  PlacesEntered: {
    de: '{actor} trug eine Tabelle mit Plätzen zum {on} ein ({source}).',
    en: '{actor} entered a table of places of {on} ({source}).',
  },
  DataAnswered: {
    de: '{actor} meldete für {providerName} die Plätze zum {on}.',
    en: '{actor} reported the places of {on} for {providerName}.',
  },
  DataRequestReminded: {
    de: 'Der Träger {providerId} wurde an die bis {dueOn} erbetenen Daten erinnert.',
    en: 'The provider {providerId} was reminded of the data due by {dueOn}.',
  },
  DataRequestOverdue: {
    de: 'Bis {dueOn} hat der Träger {providerId} keine Daten geliefert.',
    en: 'By {dueOn} the provider {providerId} had delivered no data.',
  },
} as const satisfies StoryTemplates;
