import type { Refusals } from '#kernel';

/** What is said of the need and its gap. */
export const outcomeRefusals = {
  ZERO_RESERVE: {
    source: '§ 80 Abs. 1 Nr. 3 Halbsatz 2 SGB VIII',
    force: 'W',
    de: {
      title: 'Keine Vorsorge',
      detail: 'Eine Reserve von {value} trifft keine Vorsorge für unvorhergesehenen Bedarf.',
      wayOut: 'Eine Reserve über 0 setzen oder den Grund angeben.',
    },
    en: {
      title: 'No provision',
      detail: 'A reserve of {value} makes no provision for unforeseen need.',
      wayOut: 'Set a reserve above 0, or give the reason.',
    },
  },
  RESERVE_MISSING: {
    source: '§ 80 Abs. 1 Nr. 3 Halbsatz 2 SGB VIII',
    force: 'W',
    de: {
      title: 'Vorsorge nicht bedacht',
      detail: 'Für {value} ist keine Reserve für unvorhergesehenen Bedarf gesetzt.',
      wayOut: 'Eine Reserve setzen oder den Grund angeben.',
    },
    en: {
      title: 'Provision not considered',
      detail: 'For {value} no reserve for unforeseen need is set.',
      wayOut: 'Set a reserve, or give the reason.',
    },
  },
  HORIZON_MISSING: {
    source: '§ 80 Abs. 1 Nr. 2 SGB VIII',
    force: 'E',
    de: {
      title: 'Planungszeitraum fehlt',
      detail: 'Der Bedarf ist für einen mittelfristigen Zeitraum zu ermitteln; keiner ist gesetzt.',
      wayOut: 'Den Planungszeitraum mit Beginn und Ende setzen.',
    },
    en: {
      title: 'Horizon missing',
      detail: 'Need is to be determined for a medium-term period; none is set.',
      wayOut: 'Set the horizon with its beginning and end.',
    },
  },
  STOCK_TWICE: {
    de: {
      title: 'Bestand doppelt',
      detail: '{value} ({ageGroup}) steht zweimal in der Liste.',
      wayOut: 'Eine der beiden Zeilen streichen.',
    },
    en: {
      title: 'Stock given twice',
      detail: '{value} ({ageGroup}) is on the list twice.',
      wayOut: 'Remove one of the two rows.',
    },
  },
  STOCK_NEGATIVE: {
    source: '§ 80 Abs. 1 Nr. 1 SGB VIII',
    de: {
      title: 'Negative Platzzahl',
      detail: '{value} Plätze ({ageGroup}) gibt es nicht.',
      wayOut: 'Die Zahl der vorhandenen Plätze ab 0 angeben.',
    },
    en: {
      title: 'Negative places',
      detail: 'There are no {value} places ({ageGroup}).',
      wayOut: 'Give the number of existing places from 0 upwards.',
    },
  },
  STOCK_UNKNOWN: {
    source: '§ 80 Abs. 1 Nr. 1 SGB VIII',
    force: 'E',
    de: {
      title: 'Bestand unbekannt',
      detail: 'Für {value} ({ageGroup}) fehlt die Zahl der Plätze; unbekannt ist nicht 0.',
      wayOut: 'Die Plätze aus der Bestandserhebung übernehmen, auch wenn es 0 sind.',
    },
    en: {
      title: 'Stock unknown',
      detail: 'For {value} ({ageGroup}) the number of places is missing; unknown is not 0.',
      wayOut: 'Take the places from the inventory, even when there are 0.',
    },
  },
  POPULATION_UNKNOWN: {
    source: '§ 80 Abs. 1 Nr. 2 SGB VIII',
    de: {
      title: 'Kinderzahl unbekannt',
      detail: 'Für das Gebiet {value} ({ageGroup}) ist keine Kinderzahl aufgezeichnet.',
      wayOut: 'Zuerst die Kinderzahl mit Stand und Quelle aufzeichnen.',
    },
    en: {
      title: 'Number of children unknown',
      detail: 'No number of children is recorded for the area {value} ({ageGroup}).',
      wayOut: 'Record the number of children with date and source first.',
    },
  },
  QUOTA_UNKNOWN: {
    source: '§ 80 Abs. 1 Nr. 2 SGB VIII',
    de: {
      title: 'Zielquote fehlt',
      detail: 'Für die Altersgruppe {value} ist keine Zielquote gesetzt.',
      wayOut: 'Die Zielquote mit Quelle und Jahr setzen.',
    },
    en: {
      title: 'Target quota missing',
      detail: 'No target quota is set for the age group {value}.',
      wayOut: 'Set the target quota with source and year.',
    },
  },
  QUOTA_MISSING: {
    source: '§ 80 Abs. 1 Nr. 2 SGB VIII',
    force: 'E',
    de: {
      title: 'Keine Zielquote gesetzt',
      detail: 'Ohne Zielquote lässt sich kein Bedarf feststellen.',
      wayOut: 'Für jede Altersgruppe eine Zielquote mit Quelle setzen.',
    },
    en: {
      title: 'No target quota set',
      detail: 'Without a target quota no need can be established.',
      wayOut: 'Set a target quota with its source for every age group.',
    },
  },
  GAP_NOT_ASSESSED: {
    source: '§ 80 Abs. 1 Nr. 2 SGB VIII',
    force: 'E',
    de: {
      title: 'Bedarf und Bestand nicht verglichen',
      detail: 'Es liegt noch kein Vergleich von Bedarf und Bestand vor.',
      wayOut: 'Zuerst Bedarf und Bestand vergleichen.',
    },
    en: {
      title: 'Need and stock not compared',
      detail: 'Need and stock have not been compared yet.',
      wayOut: 'Compare need and stock first.',
    },
  },
  GAP_OUTDATED: {
    source: '§ 80 Abs. 1 Nr. 2 SGB VIII',
    force: 'E',
    de: {
      title: 'Vergleich überholt',
      detail: 'Seit dem Vergleich von Bedarf und Bestand haben sich seine Grundlagen geändert.',
      wayOut: 'Bedarf und Bestand erneut vergleichen.',
    },
    en: {
      title: 'Comparison outdated',
      detail: 'What the comparison of need and stock rests on has changed since.',
      wayOut: 'Compare need and stock again.',
    },
  },
  FIGURE_UNKNOWN: {
    de: {
      title: 'Zahl nicht zuzuordnen',
      detail:
        'Zu {value} ({ageGroup}) gibt es keinen Bedarf, mit dem sich die Zahl vergleichen ließe.',
      wayOut: 'Gebiet und Altersgruppe berichtigen.',
    },
    en: {
      title: 'Figure without counterpart',
      detail: 'There is no need for {value} ({ageGroup}) to compare the figure with.',
      wayOut: 'Correct the area and the age group.',
    },
  },
  FIGURE_WITHOUT_CHILDREN: {
    de: {
      title: 'Quote ohne Kinder',
      detail: 'Bei {value} Kindern gibt es keine Versorgungsquote.',
      wayOut: 'Die Quote für dieses Gebiet weglassen.',
    },
    en: {
      title: 'Quota without children',
      detail: 'With {value} children there is no supply ratio.',
      wayOut: 'Leave the quota of this area out.',
    },
  },
  HOUSING_OUTSIDE_FORECAST: {
    de: {
      title: 'Wohnungsbau außerhalb der Vorausberechnung',
      detail: 'Das Jahr {value} liegt nicht zwischen {from} und {to}.',
      wayOut: 'Ein Jahr der Vorausberechnung angeben oder das Vorhaben weglassen.',
    },
    en: {
      title: 'Housing outside the forecast',
      detail: 'The year {value} does not lie between {from} and {to}.',
      wayOut: 'Give a year of the forecast, or leave the project out.',
    },
  },
  HOUSING_AGES_DO_NOT_FIT: {
    de: {
      title: 'Altersanteile passen nicht',
      detail: 'Die Anteile {value} ergeben nicht 1, oder es sind nicht {ages}.',
      wayOut: 'Für jedes der {ages} Lebensjahre einen Anteil angeben; zusammen 1.',
    },
    en: {
      title: 'Shares of the ages do not fit',
      detail: 'The shares {value} do not add up to 1, or there are not {ages} of them.',
      wayOut: 'Give a share for each of the {ages} ages; together 1.',
    },
  },
  BACK_TEST_YEARS: {
    de: {
      title: 'Jahre reichen für die Prüfung nicht',
      detail:
        'Zur Prüfung ab {value} braucht es lückenlos mindestens zwei Jahre bis dahin und eines danach; es sind {known} und {later}.',
      wayOut: 'Fehlende Jahre ergänzen oder ein anderes Startjahr wählen.',
    },
    en: {
      title: 'Not enough years to test',
      detail:
        'To test from {value}, at least two years up to it and one after it are needed without a gap; there are {known} and {later}.',
      wayOut: 'Add the missing years, or choose another start.',
    },
  },
  BACK_TEST_AGES: {
    de: {
      title: 'Lebensjahre passen nicht',
      detail: 'Das Jahr {year} hat {value} Lebensjahre; gewichtet sind {ages}.',
      wayOut: 'Für jedes Jahr gleich viele Lebensjahre angeben.',
    },
    en: {
      title: 'Ages do not fit',
      detail: 'The year {year} has {value} ages; {ages} are weighted.',
      wayOut: 'Give as many ages for every year.',
    },
  },
  BACK_TEST_WITHOUT_CHILDREN: {
    de: {
      title: 'Ohne Kinder kein Faktor',
      detail: 'In einem der Jahre bis zum Start sind {value} Kinder gezählt.',
      wayOut: 'Die Kinderzahlen ergänzen.',
    },
    en: {
      title: 'No factor without children',
      detail: 'In one of the years up to the start {value} children are counted.',
      wayOut: 'Add the numbers of children.',
    },
  },
} satisfies Refusals;
