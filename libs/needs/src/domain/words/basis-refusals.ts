import type { Refusals } from '#kernel';

/** What is said of what a need is computed from. */
export const basisRefusals = {
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
} satisfies Refusals;
