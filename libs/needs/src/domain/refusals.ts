import type { Refusals } from '#kernel';

/** What this room says when it refuses. */
export const refusals = {
  NEEDS_EXIST: {
    de: {
      title: 'Diese Bedarfsermittlung gibt es schon',
      detail: 'Unter {value} ist bereits eine andere Bedarfsermittlung begonnen.',
      wayOut: 'Eine neue beginnen oder die vorhandene weiterführen.',
    },
    en: {
      title: 'This assessment exists already',
      detail: 'Another assessment of needs has been opened under {value}.',
      wayOut: 'Open a new one, or go on with the existing one.',
    },
  },
  NEEDS_NOT_FOUND: {
    de: {
      title: 'Keine Bedarfsermittlung',
      detail: 'Unter {value} ist keine Bedarfsermittlung begonnen.',
      wayOut: 'Zuerst die Bedarfsermittlung beginnen.',
    },
    en: {
      title: 'No assessment of needs',
      detail: 'No assessment of needs has been opened under {value}.',
      wayOut: 'Open the assessment first.',
    },
  },
  NEEDS_ESTABLISHED: {
    de: {
      title: 'Der Bedarf ist festgestellt',
      detail:
        'Die Bedarfsermittlung {value} ist abgeschlossen; ihre Grundlagen ändern sich nicht mehr.',
      wayOut: 'Die Bedarfsermittlung mit Grund wieder öffnen.',
    },
    en: {
      title: 'The needs are established',
      detail: 'The assessment {value} is closed; what it rests on does not change any more.',
      wayOut: 'Reopen the assessment and give the reason.',
    },
  },
  HORIZON_BACKWARDS: {
    source: '§ 80 Abs. 1 Nr. 2 SGB VIII',
    de: {
      title: 'Zeitraum verkehrt herum',
      detail: 'Das Ende {value} liegt nicht nach dem Beginn {from}.',
      wayOut: 'Beginn und Ende berichtigen.',
    },
    en: {
      title: 'Horizon reversed',
      detail: 'The end {value} is not after the beginning {from}.',
      wayOut: 'Correct the beginning and the end.',
    },
  },
  HORIZON_BEYOND_CALENDAR: {
    de: {
      title: 'Zeitraum außerhalb des Kalenders',
      detail: 'Der Kalender kennt das Jahr von {value} nicht.',
      wayOut: 'Einen Zeitraum zwischen 2000 und 2100 wählen.',
    },
    en: {
      title: 'Horizon outside the calendar',
      detail: 'The calendar does not know the year of {value}.',
      wayOut: 'Choose a horizon between 2000 and 2100.',
    },
  },
  HORIZON_TOO_SHORT: {
    source: '§ 80 Abs. 1 Nr. 2 SGB VIII',
    force: 'W',
    de: {
      title: 'Zeitraum nicht mittelfristig',
      detail:
        'Vom {from} bis zum {value} sind es weniger als {years} Jahre. Der Bedarf ist für einen mittelfristigen Zeitraum zu ermitteln.',
      wayOut: 'Den Zeitraum verlängern oder den Grund angeben.',
    },
    en: {
      title: 'Horizon not medium-term',
      detail:
        'From {from} to {value} it is less than {years} years. Need is to be determined for a medium-term period.',
      wayOut: 'Lengthen the horizon, or give the reason.',
    },
  },
  COHORT_TWICE: {
    de: {
      title: 'Gebiet doppelt',
      detail: '{value} ({ageGroup}) steht zweimal in der Liste.',
      wayOut: 'Eine der beiden Zeilen streichen.',
    },
    en: {
      title: 'Area given twice',
      detail: '{value} ({ageGroup}) is on the list twice.',
      wayOut: 'Remove one of the two rows.',
    },
  },
  FIGURE_NOT_A_NUMBER: {
    de: {
      title: 'Keine Zahl',
      detail: '{value} ist keine Zahl.',
      wayOut: 'Eine ganze Zahl, eine Dezimalzahl oder einen Bruch angeben, ohne Tausenderpunkte.',
    },
    en: {
      title: 'Not a number',
      detail: '{value} is not a number.',
      wayOut: 'Give a whole number, a decimal or a fraction, without thousands separators.',
    },
  },
  FIGURE_NEGATIVE: {
    de: {
      title: 'Negative Zahl',
      detail: '{value} ist kleiner als 0.',
      wayOut: 'Eine Zahl ab 0 angeben.',
    },
    en: {
      title: 'Negative number',
      detail: '{value} is below 0.',
      wayOut: 'Give a number from 0 upwards.',
    },
  },
  ROUNDED_NOT_WHOLE: {
    de: {
      title: 'Gerundet und doch gebrochen',
      detail: '{value} ist als gerundete ganze Zahl gekennzeichnet, aber keine ganze Zahl.',
      wayOut: 'Die gedruckte ganze Zahl angeben oder die Kennzeichnung weglassen.',
    },
    en: {
      title: 'Rounded and yet a fraction',
      detail: '{value} is marked as a rounded whole number but is none.',
      wayOut: 'Give the printed whole number, or leave the mark out.',
    },
  },
  WEIGHTS_DO_NOT_FIT: {
    de: {
      title: 'Anteile passen nicht zu den Jahrgängen',
      detail: '{value} Anteile für {ages} Jahrgänge.',
      wayOut: 'Für jeden Jahrgang genau einen Anteil angeben (0 bis 1).',
    },
    en: {
      title: 'Weights do not fit the ages',
      detail: '{value} weights for {ages} ages.',
      wayOut: 'Give one weight for each age (0 to 1).',
    },
  },
  FORECAST_YEARS_DIFFER: {
    de: {
      title: 'Szenarien verschieden lang',
      detail: 'Ein Szenario nennt Geburten für {value} Jahre, das mittlere für {years}.',
      wayOut: 'Für alle Szenarien gleich viele Jahre angeben.',
    },
    en: {
      title: 'Scenarios of different length',
      detail: 'One scenario gives births of {value} years, the middle one of {years}.',
      wayOut: 'Give the same number of years for every scenario.',
    },
  },
  QUOTA_INDETERMINATE: {
    source: '§ 80 Abs. 1 Nr. 2 SGB VIII',
    de: {
      title: 'Quote unbestimmt',
      detail: '{value} hat den Nenner 0; eine solche Quote gibt es nicht.',
      wayOut:
        'Die Quote als Bruch mit Nenner größer als 0 oder als Dezimalzahl angeben, etwa 46/100.',
    },
    en: {
      title: 'Quota indeterminate',
      detail: '{value} has the denominator 0; there is no such quota.',
      wayOut:
        'Give the quota as a fraction with a denominator above 0, or as a decimal, such as 46/100.',
    },
  },
  QUOTA_NOT_A_NUMBER: {
    source: '§ 80 Abs. 1 Nr. 2 SGB VIII',
    de: {
      title: 'Quote keine Zahl',
      detail: '{value} ist keine Quote.',
      wayOut: 'Einen Bruch oder eine Dezimalzahl angeben, etwa 46/100 oder 0,46.',
    },
    en: {
      title: 'Quota not a number',
      detail: '{value} is not a quota.',
      wayOut: 'Give a fraction or a decimal, such as 46/100 or 0.46.',
    },
  },
  QUOTA_NEGATIVE: {
    source: '§ 80 Abs. 1 Nr. 2 SGB VIII',
    de: {
      title: 'Quote negativ',
      detail: '{value} ist kleiner als 0.',
      wayOut: 'Eine Quote ab 0 angeben.',
    },
    en: {
      title: 'Quota negative',
      detail: '{value} is below 0.',
      wayOut: 'Give a quota from 0 upwards.',
    },
  },
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
