import type { Refusals } from '#kernel';

const text = (title: string, detail: string, wayOut: string) => ({ title, detail, wayOut });

/** Words about providers. */
export const providerRefusals = {
  PROVIDER_ALREADY_REGISTERED: {
    de: text(
      'Träger gibt es schon',
      'Die Kennung gehört bereits einem anderen Träger: {value}.',
      'Eine andere Kennung verwenden.',
    ),
    en: text(
      'Provider exists',
      'The id belongs to another provider already: {value}.',
      'Use another id.',
    ),
  },
  PROVIDER_NOT_FOUND: {
    de: text(
      'Träger nicht gefunden',
      'Einen Träger {value} gibt es nicht.',
      'Die Kennung prüfen oder den Träger zuerst erfassen.',
    ),
    en: text(
      'Provider not found',
      'There is no provider {value}.',
      'Check the id, or register the provider first.',
    ),
  },
  UNKNOWN_PROVIDER: {
    de: text(
      'Träger unbekannt',
      'Einen Träger {value} gibt es nicht.',
      'Den Träger zuerst erfassen oder die Kennung berichtigen.',
    ),
    en: text(
      'Provider unknown',
      'There is no provider {value}.',
      'Register the provider first, or correct the id.',
    ),
  },
  RECOGNITION_NOT_STATED: {
    source: '§ 75 SGB VIII',
    force: 'E',
    de: text(
      'Anerkennung fehlt',
      '{value} soll anerkannter freier Träger sein, doch es fehlt, seit wann und durch wen.',
      'Tag und Behörde der Anerkennung angeben oder die Art „freier Träger ohne Anerkennung“ wählen.',
    ),
    en: text(
      'Recognition missing',
      '{value} is to be a recognised free carrier, but since when and by whom is missing.',
      'Give day and authority of the recognition, or choose the kind “free provider without recognition”.',
    ),
  },
  NOT_RECOGNISABLE: {
    source: '§ 75 Abs. 1 SGB VIII',
    force: 'E',
    de: text(
      'Keine Anerkennung möglich',
      'Ein Träger der Art {value} kann nicht anerkannt werden: Er muss frei und gemeinnützig sein.',
      'Die Art des Trägers berichtigen.',
    ),
    en: text(
      'Cannot be recognised',
      'A provider of type {value} cannot be recognised: it has to be free and to serve the public good.',
      'Correct the type of the provider.',
    ),
  },
  ALREADY_RECOGNISED: {
    source: '§ 75 SGB VIII',
    de: text(
      'Schon anerkannt',
      'Der Träger ist seit {since} anerkannt; eine Anerkennung zum {value} überschneidet sich damit.',
      'Zuerst das Ende der bisherigen Anerkennung erfassen.',
    ),
    en: text(
      'Already recognised',
      'The provider is recognised since {since}; a recognition of {value} overlaps with it.',
      'Record the end of the former recognition first.',
    ),
  },
  NOT_RECOGNISED: {
    source: '§ 75 SGB VIII',
    de: text(
      'Nicht anerkannt',
      'Der Träger {value} hat keine Anerkennung, die enden könnte.',
      'Zuerst die Anerkennung erfassen.',
    ),
    en: text(
      'Not recognised',
      'The provider {value} has no recognition that could end.',
      'Record the recognition first.',
    ),
  },
  RECOGNITION_ENDS_TOO_EARLY: {
    source: '§ 75 SGB VIII',
    de: text(
      'Ende vor dem Anfang',
      'Die Anerkennung gilt seit {since} und kann nicht schon am {value} enden.',
      'Einen Tag nach {since} angeben.',
    ),
    en: text(
      'Ends before it begins',
      'The recognition holds since {since} and cannot end on {value}.',
      'Give a day after {since}.',
    ),
  },
} as const satisfies Refusals;
