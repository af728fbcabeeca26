import type { Refusals } from '#kernel';

const text = (title: string, detail: string, wayOut: string) => ({ title, detail, wayOut });

/** Words about imports. */
export const importRefusals = {
  DOCUMENT_NOT_FOUND: {
    de: text(
      'Datei nicht gefunden',
      'Eine Datei mit der Prüfsumme {value} ist nicht hinterlegt.',
      'Die Datei zuerst hochladen.',
    ),
    en: text(
      'File not found',
      'There is no file with the checksum {value}.',
      'Upload the file first.',
    ),
  },
  NOTHING_TO_IMPORT: {
    de: text(
      'Nichts zu übernehmen',
      'Aus {value} Zeilen entsteht keine Zahl; {errors} Fehler.',
      'Die Zuordnung anhand der Vorschau berichtigen.',
    ),
    en: text(
      'Nothing to import',
      'No figure comes out of {value} rows; {errors} errors.',
      'Correct the mapping by means of the preview.',
    ),
  },
  TABLE_WITHOUT_ERRORS: {
    source: '§ 80 Abs. 1 Nr. 1 SGB VIII',
    force: 'W',
    de: text(
      'Tabelle hat Fehler',
      '{value} Zellen oder Zeilen können nicht gelesen werden; {figures} Zahlen blieben übrig.',
      'Die Fehler der Vorschau beheben oder begründen, warum ohne diese Zellen übernommen wird.',
    ),
    en: text(
      'Table has errors',
      '{value} cells or rows cannot be read; {figures} figures would remain.',
      'Correct the errors of the preview, or give the reason for importing without these cells.',
    ),
  },
  IMPORT_NOT_FOUND: {
    de: text(
      'Übernahme nicht gefunden',
      'Eine Übernahme {value} gibt es nicht.',
      'Die Kennung aus der Liste der Übernahmen verwenden.',
    ),
    en: text(
      'Import not found',
      'There is no import {value}.',
      'Use an id of the list of imports.',
    ),
  },
  IMPORT_CHUNK_OUT_OF_ORDER: {
    de: text(
      'Teil außer der Reihe',
      'Teil {value} kann nicht aufgenommen werden; als Nächstes kommt {next} von {of}.',
      'Nichts zu tun: Die Übernahme setzt sich selbst fort.',
    ),
    en: text(
      'Chunk out of order',
      'Chunk {value} cannot be recorded; next is {next} of {of}.',
      'Nothing to do: the import goes on by itself.',
    ),
  },
  IMPORT_INCOMPLETE: {
    de: text(
      'Übernahme läuft noch',
      'Von der Übernahme {value} sind {recorded} von {of} Teilen aufgenommen.',
      'Warten, bis die Übernahme abgeschlossen ist.',
    ),
    en: text(
      'Import is still running',
      '{recorded} of {of} chunks of the import {value} are recorded.',
      'Wait until the import is completed.',
    ),
  },
  IMPORT_HAS_NO_SUCH_FIGURE: {
    de: text(
      'Zahl nicht in der Tabelle',
      'Die Übernahme enthält keine Zahl {value} zum {asOf}.',
      'Räume, Altersgruppen, Messgröße und Stichtag mit den Zahlen der Übernahme vergleichen.',
    ),
    en: text(
      'Figure not in the table',
      'The import holds no figure {value} of {asOf}.',
      'Compare areas, age groups, measure and day with the figures of the import.',
    ),
  },
  TOO_MANY_CELLS: {
    de: text(
      'Zu viele Zellen in einer Zahl',
      '{value} Zellen sollen eine Zahl ergeben; höchstens {limit} sind möglich.',
      'Die Summe in mehreren Schritten bilden.',
    ),
    en: text(
      'Too many cells in one figure',
      '{value} cells are to make one figure; at most {limit} can.',
      'Make the sum in several steps.',
    ),
  },
} as const satisfies Refusals;
