import type { Refusals } from '#kernel';

const text = (title: string, detail: string, wayOut: string) => ({ title, detail, wayOut });

/** Words about planning areas. */
export const areaRefusals = {
  AREA_ALREADY_DEFINED: {
    de: text(
      'Planungsraum gibt es schon',
      'Die Kennung gehört bereits einem anderen Planungsraum: {value}.',
      'Eine andere Kennung wählen oder den vorhandenen Planungsraum umbenennen.',
    ),
    en: text(
      'Planning area exists',
      'The id belongs to another planning area already: {value}.',
      'Choose another id, or rename the existing area.',
    ),
  },
  AREA_NOT_FOUND: {
    de: text(
      'Planungsraum nicht gefunden',
      'Einen Planungsraum {value} gibt es nicht.',
      'Die Kennung prüfen oder den Planungsraum zuerst anlegen.',
    ),
    en: text(
      'Planning area not found',
      'There is no planning area {value}.',
      'Check the id, or define the area first.',
    ),
  },
  AREA_DISSOLVED: {
    de: text(
      'Planungsraum ist aufgelöst',
      'Der Planungsraum {value} besteht seit {validTo} nicht mehr.',
      'Den Nachfolger verwenden.',
    ),
    en: text(
      'Planning area is dissolved',
      'The planning area {value} ended on {validTo}.',
      'Use its successor.',
    ),
  },
  AREA_ENDS_BEFORE_IT_BEGINS: {
    de: text(
      'Ende vor dem Anfang',
      'Der Planungsraum gilt ab {validFrom} und kann nicht schon am {value} enden.',
      'Einen Tag nach {validFrom} angeben.',
    ),
    en: text(
      'Ends before it begins',
      'The area is valid from {validFrom} and cannot end on {value}.',
      'Give a day after {validFrom}.',
    ),
  },
  UNKNOWN_PARENT_AREA: {
    de: text(
      'Übergeordneter Raum fehlt',
      'Einen Planungsraum {value} gibt es nicht; er kann nicht übergeordnet sein.',
      'Den übergeordneten Planungsraum zuerst anlegen.',
    ),
    en: text(
      'No such area above',
      'There is no planning area {value} for this one to lie in.',
      'Define the area above first.',
    ),
  },
  PARENT_LEVEL: {
    force: 'W',
    de: text(
      'Ebene passt nicht',
      'Ein Raum der Ebene {level} liegt nicht in einem der Ebene {parentLevel} ({value}), sondern in: {allowed}.',
      'Einen Raum einer passenden Ebene wählen oder die Abweichung begründen.',
    ),
    en: text(
      'Level does not fit',
      'An area of level {level} does not lie in one of level {parentLevel} ({value}), but in: {allowed}.',
      'Choose an area of a fitting level, or give a reason for the deviation.',
    ),
  },
  AREA_CIRCLE: {
    de: text(
      'Kreis in der Hierarchie',
      'Der Planungsraum läge über {value} in sich selbst.',
      'Einen Raum wählen, der nicht unter diesem liegt.',
    ),
    en: text(
      'Circle in the hierarchy',
      'Through {value} the area would lie in itself.',
      'Choose an area that is not below this one.',
    ),
  },
  UNKNOWN_AREA: {
    de: text(
      'Planungsraum unbekannt',
      'Einen bestehenden Planungsraum {value} gibt es nicht.',
      'Den Planungsraum zuerst anlegen oder die Kennung berichtigen.',
    ),
    en: text(
      'Planning area unknown',
      'There is no standing planning area {value}.',
      'Define the area first, or correct the id.',
    ),
  },
} as const satisfies Refusals;
