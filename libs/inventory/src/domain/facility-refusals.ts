import type { Refusals } from '#kernel';

const text = (title: string, detail: string, wayOut: string) => ({ title, detail, wayOut });

/** Words about facilities, offers and their places. */
export const facilityRefusals = {
  FACILITY_ALREADY_REGISTERED: {
    de: text(
      'Einrichtung gibt es schon',
      'Die Kennung gehört bereits einer anderen Einrichtung: {value}.',
      'Eine andere Kennung verwenden.',
    ),
    en: text(
      'Facility exists',
      'The id belongs to another facility already: {value}.',
      'Use another id.',
    ),
  },
  FACILITY_NOT_FOUND: {
    de: text(
      'Einrichtung nicht gefunden',
      'Eine Einrichtung {value} gibt es nicht.',
      'Die Kennung prüfen oder die Einrichtung zuerst erfassen.',
    ),
    en: text(
      'Facility not found',
      'There is no facility {value}.',
      'Check the id, or register the facility first.',
    ),
  },
  OFFER_ALREADY_ADDED: {
    de: text(
      'Angebot gibt es schon',
      'Die Einrichtung hat unter {value} bereits ein anderes Angebot.',
      'Eine andere Kennung wählen oder das Angebot zuerst schließen.',
    ),
    en: text(
      'Offer exists',
      'The facility already has another offer {value}.',
      'Choose another id, or close that offer first.',
    ),
  },
  OFFER_NOT_FOUND: {
    de: text(
      'Angebot nicht gefunden',
      'Die Einrichtung hat kein Angebot {value}.',
      'Die Kennung prüfen oder das Angebot zuerst erfassen.',
    ),
    en: text(
      'Offer not found',
      'The facility has no offer {value}.',
      'Check the id, or add the offer first.',
    ),
  },
  OFFER_CLOSED: {
    de: text(
      'Angebot ist geschlossen',
      'Das Angebot {value} besteht seit {until} nicht mehr.',
      'Einen früheren Tag angeben oder ein neues Angebot erfassen.',
    ),
    en: text(
      'Offer is closed',
      'The offer {value} ended on {until}.',
      'Give an earlier day, or add a new offer.',
    ),
  },
  OFFER_ENDS_BEFORE_IT_BEGINS: {
    de: text(
      'Ende vor dem Anfang',
      'Das Angebot besteht seit {from} und kann nicht schon am {value} enden.',
      'Einen Tag nach {from} angeben.',
    ),
    en: text(
      'Ends before it begins',
      'The offer exists since {from} and cannot end on {value}.',
      'Give a day after {from}.',
    ),
  },
  UNIT_OF_ANOTHER_KIND: {
    de: text(
      'Einheit passt nicht zur Leistung',
      'Angebote der Art {kind} ({paragraph}) werden nicht in {value} gezählt, sondern in: {allowed}.',
      'Eine der genannten Einheiten wählen.',
    ),
    en: text(
      'Unit does not fit the offer',
      'Offers of kind {kind} ({paragraph}) are not counted in {value}, but in: {allowed}.',
      'Choose one of these units.',
    ),
  },
  UNIT_IS_NOT_PLACES: {
    de: text(
      'Angebot hat keine Plätze',
      'Das Angebot {value} wird in {unit} gezählt, nicht in Plätzen.',
      'Plätze nur zu einem Angebot erfassen, das in Plätzen gezählt wird.',
    ),
    en: text(
      'Offer has no places',
      'The offer {value} is counted in {unit}, not in places.',
      'Record places only of an offer that is counted in places.',
    ),
  },
  NEGATIVE_PLACES: {
    source: '§ 80 Abs. 1 Nr. 1 SGB VIII',
    force: 'E',
    de: text(
      'Plätze sind nicht negativ',
      '{value} ist keine Platzzahl: Plätze sind ganze Zahlen ab 0.',
      'Eine ganze Zahl ab 0 angeben; einen Rückgang als Maßnahme planen.',
    ),
    en: text(
      'Places are not negative',
      '{value} is no number of places: places are whole numbers from 0.',
      'Give a whole number from 0; plan a reduction as a measure.',
    ),
  },
  PLACES_UNKNOWN: {
    source: '§ 80 Abs. 1 Nr. 1 SGB VIII',
    force: 'E',
    de: text(
      'Platzzahl fehlt',
      'Genehmigte, angebotene, belegte und reservierte Plätze sind vier Zahlen; eine fehlt.',
      'Alle vier angeben. Unbekannt darf nur übernommene Geschichte sein.',
    ),
    en: text(
      'Number of places missing',
      'Places permitted, offered, occupied and reserved are four numbers; one is missing.',
      'Give all four. Only imported history may be unknown.',
    ),
  },
  OFFERED_WITHIN_PERMITTED: {
    source: '§ 45 Abs. 1 SGB VIII',
    force: 'W',
    de: text(
      'Mehr angeboten als genehmigt',
      'Angeboten werden {value} Plätze, genehmigt sind {permitted}.',
      'Die Zahlen prüfen oder den Grund angeben, etwa eine befristete Überbelegung.',
    ),
    en: text(
      'More offered than permitted',
      '{value} places are offered, {permitted} are permitted.',
      'Check the numbers, or give the reason, such as a temporary exception.',
    ),
  },
  OCCUPIED_WITHIN_PERMITTED: {
    source: '§ 45 Abs. 1 SGB VIII',
    force: 'W',
    de: text(
      'Mehr belegt als genehmigt',
      'Belegt sind {value} Plätze, genehmigt sind {permitted}.',
      'Die Zahlen prüfen oder den Grund angeben, etwa eine befristete Überbelegung.',
    ),
    en: text(
      'More occupied than permitted',
      '{value} places are occupied, {permitted} are permitted.',
      'Check the numbers, or give the reason, such as a temporary exception.',
    ),
  },
  RESERVED_WITHIN_PERMITTED: {
    source: '§ 45 Abs. 1 SGB VIII',
    force: 'W',
    de: text(
      'Mehr reserviert als genehmigt',
      'Reserviert sind {value} Plätze, genehmigt sind {permitted}.',
      'Die Zahlen prüfen oder den Grund angeben.',
    ),
    en: text(
      'More reserved than permitted',
      '{value} places are reserved, {permitted} are permitted.',
      'Check the numbers, or give the reason.',
    ),
  },
} as const satisfies Refusals;
