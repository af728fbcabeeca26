import type { Refusals } from '#kernel';

const text = (title: string, detail: string, wayOut: string) => ({ title, detail, wayOut });

/** Words about files that cannot be read as a table. */
export const fileRefusals = {
  FILE_EMPTY: {
    de: text(
      'Datei ist leer',
      'Die Datei enthält keinen Text ({value} Bytes).',
      'Die Datei noch einmal aus der Quelle speichern.',
    ),
    en: text(
      'File is empty',
      'The file holds no text ({value} bytes).',
      'Save it again from its source.',
    ),
  },
  FILE_TOO_LARGE: {
    de: text(
      'Datei ist zu groß',
      'Die Datei hat {value} Bytes; eingelesen werden höchstens {limit}.',
      'Die Tabelle teilen oder nur die benötigten Spalten speichern.',
    ),
    en: text(
      'File is too large',
      'The file has {value} bytes; at most {limit} are read.',
      'Split the table, or save only the columns needed.',
    ),
  },
  FILE_UTF16: {
    de: text(
      'Falsche Zeichenkodierung',
      'Die Datei ist in {value} gespeichert.',
      'Die Datei als „CSV UTF-8“ speichern; gelesen werden UTF-8, Windows-1252 und Latin-1.',
    ),
    en: text(
      'Wrong character encoding',
      'The file is stored in {value}.',
      'Save it as “CSV UTF-8”; UTF-8, Windows-1252 and Latin-1 are read.',
    ),
  },
  FILE_NOT_TEXT: {
    de: text(
      'Keine Textdatei',
      'Die Datei ist kein Text und keine Arbeitsmappe ({value}).',
      'In der Tabellenkalkulation als „Excel-Arbeitsmappe (.xlsx)“ oder „CSV UTF-8“ speichern.',
    ),
    en: text(
      'Not a text file',
      'The file is neither text nor workbook ({value}).',
      'Save it as “Excel workbook (.xlsx)” or “CSV UTF-8” in the spreadsheet.',
    ),
  },
  FILE_WORKBOOK_BROKEN: {
    de: text(
      'Arbeitsmappe nicht lesbar',
      'Die Datei ist keine Arbeitsmappe (XLSX), die gelesen werden kann ({value}).',
      'In der Tabellenkalkulation öffnen, als „Excel-Arbeitsmappe (.xlsx)“ oder „CSV UTF-8“ neu speichern; bei einem Blatt dessen Namen prüfen.',
    ),
    en: text(
      'Workbook unreadable',
      'The file is no workbook (XLSX) that can be read ({value}).',
      'Open it in the spreadsheet and save it anew as “Excel workbook (.xlsx)” or “CSV UTF-8”; check the name of the sheet.',
    ),
  },
  FILE_WORKBOOK_TOO_LARGE: {
    de: text(
      'Arbeitsmappe zu groß',
      'Ausgepackt ist die Arbeitsmappe zu groß, oder sie zu lesen dauert zu lange ({value}).',
      'Nur das benötigte Blatt speichern, am besten als „CSV UTF-8“.',
    ),
    en: text(
      'Workbook too large',
      'Unpacked, the workbook is too large, or reading it takes too long ({value}).',
      'Save only the sheet that is needed, best as “CSV UTF-8”.',
    ),
  },
  FILE_TOO_MANY_ROWS: {
    de: text(
      'Zu viele Zeilen',
      'Die Datei hat {value} Zeilen; eingelesen werden höchstens {limit}.',
      'Die Tabelle teilen, zum Beispiel nach Jahren, oder auf die eigenen Räume beschränken.',
    ),
    en: text(
      'Too many rows',
      'The file has {value} rows; at most {limit} are read.',
      'Split the table, for example by year, or keep only your own areas.',
    ),
  },
  FILE_TOO_MANY_FIGURES: {
    de: text(
      'Zu viele Zahlen',
      'Aus der Tabelle würden {value} Zahlen; übernommen werden höchstens {limit} auf einmal.',
      'Weniger Spalten zuordnen, die Tabelle teilen oder auf die eigenen Räume beschränken.',
    ),
    en: text(
      'Too many figures',
      'The table would make {value} figures; at most {limit} are imported at once.',
      'Map fewer columns, split the table, or keep only your own areas.',
    ),
  },
  FILE_TOO_MANY_COLUMNS: {
    de: text(
      'Zu viele Spalten',
      'Zeile {line} hat {value} Spalten; gelesen werden höchstens {limit}.',
      'Die Tabelle teilen oder das Trennzeichen in der Zuordnung angeben.',
    ),
    en: text(
      'Too many columns',
      'Line {line} has {value} columns; at most {limit} are read.',
      'Split the table, or state the delimiter in the mapping.',
    ),
  },
  FILE_QUOTES: {
    de: text(
      'Anführungszeichen gehen nicht auf',
      'Ab Zeile {line} wird ein Anführungszeichen nicht geschlossen ({value}).',
      'Das Anführungszeichen in dieser Zeile ergänzen oder entfernen.',
    ),
    en: text(
      'Quotes do not match',
      'From line {line} on a quote is not closed ({value}).',
      'Add or remove the quote in this line.',
    ),
  },
  FILE_WITHOUT_TABLE: {
    de: text(
      'Keine Tabelle gefunden',
      'In der Datei findet sich keine Überschrift mit Zeilen von Zahlen darunter (gelesene Zeilen: {value}).',
      'Prüfen, ob es eine CSV- oder Excel-Datei (XLSX) ist und ob Spalten durch Semikolon, Komma oder Tabulator getrennt sind; andere Dateien vorher so speichern.',
    ),
    en: text(
      'No table found',
      'In the file there is no heading with rows of figures below (rows read: {value}).',
      'Check that it is a CSV or Excel file (XLSX) and that columns are divided by semicolon, comma or tab; save other files so first.',
    ),
  },
  TABLE_NAMES_PERSONS: {
    source: '§ 64 Abs. 3 SGB VIII',
    force: 'E',
    de: text(
      'Tabelle nennt Personen',
      'Spalte {column} heißt „{value}“: Daten einzelner Menschen gehören nicht in die Planung.',
      'Die Tabelle vor dem Einlesen zu Zahlen je Raum und Altersgruppe zusammenfassen.',
    ),
    en: text(
      'Table names persons',
      'Column {column} is called “{value}”: data of single persons do not belong into planning.',
      'Sum the table up to numbers by area and age group before importing.',
    ),
  },
} as const satisfies Refusals;
