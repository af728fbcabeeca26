import type { StoryTemplates } from '#kernel';

/** One sentence per fact. */
export const story = {
  NeedsAssessmentOpened: {
    de: '{actor} hat die Bedarfsermittlung „{title}“ begonnen.',
    en: '{actor} opened the assessment of needs “{title}”.',
  },
  HorizonSet: {
    de: '{actor} hat den Planungszeitraum auf {from} bis {to} gesetzt.',
    en: '{actor} set the planning horizon to {from} until {to}.',
  },
  PopulationRecorded: {
    de: '{actor} hat Kinderzahlen aufgezeichnet.',
    en: '{actor} recorded numbers of children.',
  },
  PopulationForecast: {
    de: '{actor} hat die Kinderzahlen für {areaName} ({ageGroup}) vorausberechnet ({method}).',
    en: '{actor} forecast the numbers of children of {areaName} ({ageGroup}; {method}).',
  },
  ForecastBackTested: {
    de: '{actor} hat die Vorausberechnung für {areaName} ({ageGroup}) ab {startYear} an späteren Jahren geprüft.',
    en: '{actor} tested the forecast of {areaName} ({ageGroup}) from {startYear} against later years.',
  },
  TargetQuotaSet: {
    de: '{actor} hat die Zielquote für {ageGroup} auf {quota} gesetzt ({source}, {year}).',
    en: '{actor} set the target quota of {ageGroup} to {quota} ({source}, {year}).',
  },
  ReserveSet: {
    de: '{actor} hat für {ageGroup} eine Reserve von {share} des Bedarfs vorgesehen.',
    en: '{actor} provided a reserve of {share} of the need for {ageGroup}.',
  },
  GapAssessed: {
    de: '{actor} hat Bedarf und Bestand ({placesSource}, Stichtag {placesOn}) verglichen.',
    en: '{actor} compared need and stock ({placesSource}, reference date {placesOn}).',
  },
  NeedsEstablished: {
    de: '{actor} hat den Bedarf festgestellt.',
    en: '{actor} established the needs.',
  },
  NeedsReopened: {
    de: '{actor} hat die Bedarfsermittlung wieder geöffnet: {reason}',
    en: '{actor} reopened the assessment of needs: {reason}',
  },
  PublishedFiguresChecked: {
    de: '{actor} hat die gedruckten Zahlen aus {source} nachgerechnet.',
    en: '{actor} checked the printed figures of {source}.',
  },
} satisfies StoryTemplates;
