import type { Refusals } from '#kernel';

const text = (title: string, detail: string, wayOut: string) => ({ title, detail, wayOut });

/** Words about mappings that do not fit a table. */
export const mappingRefusals = {
  MAPPING_COLUMN_UNKNOWN: {
    de: text(
      'Spalte nicht gefunden',
      'Eine Spalte „{value}“ gibt es nicht. Vorhanden: {headings}',
      'Die Überschrift genau übernehmen oder die Spalte mit ihrer Nummer angeben.',
    ),
    en: text(
      'Column not found',
      'There is no column “{value}”. There are: {headings}',
      'Copy the heading exactly, or give the number of the column.',
    ),
  },
  MAPPING_COLUMN_TWICE: {
    de: text(
      'Spalte doppelt zugeordnet',
      'Spalte {value} oder die Rolle {role} ist zweimal vergeben.',
      'Jede Spalte einmal zuordnen; Rollen außer „value“ gibt es einmal.',
    ),
    en: text(
      'Column mapped twice',
      'Column {value} or the role {role} is given twice.',
      'Map each column once; roles other than “value” exist once.',
    ),
  },
  MAPPING_COLUMNS_ALIKE: {
    de: text(
      'Spalten nicht zu unterscheiden',
      'Die Spalten {first} und {column} („{value}“) wären dieselbe Zahl.',
      'In der Zuordnung sagen, worin sie sich unterscheiden: Messgröße, Altersgruppe, Raum, Geschlecht.',
    ),
    en: text(
      'Columns are alike',
      'The columns {first} and {column} (“{value}”) would be the same figure.',
      'Say in the mapping how they differ: measure, age group, area, sex.',
    ),
  },
  MAPPING_WITHOUT_VALUES: {
    de: text(
      'Keine Spalte mit Zahlen',
      'In der Zuordnung hat keine Spalte die Rolle „value“.',
      'Mindestens eine Spalte als „value“ zuordnen.',
    ),
    en: text(
      'No column of figures',
      'No column of the mapping has the role “value”.',
      'Map at least one column as “value”.',
    ),
  },
  MAPPING_INCOMPLETE: {
    de: text(
      'Zuordnung ist unvollständig',
      'Für die Spalte „{column}“ sagt nichts, was {value} ist.',
      '{value} an der Spalte, durch eine Spalte der Tabelle oder für die ganze Tabelle (defaults) angeben.',
    ),
    en: text(
      'Mapping is incomplete',
      'Nothing says what {value} is for the column “{column}”.',
      'Give {value} at the column, by a column of the table, or for the whole table (defaults).',
    ),
  },
  MAPPING_TRANSLATION_UNKNOWN: {
    de: text(
      'Übersetzung unbekannt',
      '„{from}“ soll „{value}“ heißen; für {role} gibt es das nicht.',
      'Eine der Bedeutungen wählen, die es dafür gibt; Planungsräume haben ihre Kennung, Tage stehen als 2026-03-01.',
    ),
    en: text(
      'Translation unknown',
      '“{from}” is to mean “{value}”; there is no such thing for {role}.',
      'Choose one of the meanings there are for it; planning areas have their id, days read 2026-03-01.',
    ),
  },
  MAPPING_WITHOUT_DAY: {
    de: text(
      'Stichtag fehlt',
      'Eine Spalte nennt das Jahr, doch kein Tag sagt, wofür die Zahlen gelten.',
      'Den Stichtag im Jahr angeben, zum Beispiel den 1. März.',
    ),
    en: text(
      'Reference date missing',
      'A column names the year, but no day says for when the figures hold.',
      'Give the reference date in the year, for example 1 March.',
    ),
  },
} as const satisfies Refusals;
