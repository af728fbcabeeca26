import type { Refusals } from '#kernel';

const text = (title: string, detail: string, wayOut: string) => ({ title, detail, wayOut });

export const refusals = {
  FILE_WITHOUT_CONTENT: {
    de: text(
      'Datei ist leer',
      'Die Datei hat keinen Inhalt.',
      'Wählen Sie die Datei noch einmal aus; vielleicht war sie noch nicht gespeichert.',
    ),
    en: text(
      'File is empty',
      'The file has no content.',
      'Choose the file again; perhaps it had not been saved yet.',
    ),
  },
  FILE_NAME_UNUSABLE: {
    de: text(
      'Dateiname nicht möglich',
      'Von dem Namen „{value}“ bleibt nichts, was ein Dateiname sein kann.',
      'Geben Sie der Datei einen Namen aus Buchstaben und Ziffern.',
    ),
    en: text(
      'File name not possible',
      'Nothing of the name “{value}” can be the name of a file.',
      'Give the file a name of letters and digits.',
    ),
  },
  ATTACHMENT_NOT_FOUND: {
    de: text(
      'Anlage nicht gefunden',
      'Eine Anlage {value} gibt es nicht.',
      'Laden Sie die Seite neu und wählen Sie eine Anlage der Liste.',
    ),
    en: text(
      'Attachment not found',
      'There is no attachment {value}.',
      'Load the page anew and choose an attachment of the list.',
    ),
  },
  ATTACHMENT_FIXED: {
    de: text(
      'Datei bleibt',
      'Die Datei „{value}“ können Sie nicht entfernen: Das geht nur mit eigenen Dateien und nur, solange die Frist läuft.',
      'Fügen Sie eine berichtigte Fassung an, oder bitten Sie das Jugendamt, die Datei zu entfernen.',
    ),
    en: text(
      'File stays',
      'You cannot remove the file “{value}”: that is possible only with files of your own, and only while the period runs.',
      'Attach a corrected version, or ask the youth office to remove the file.',
    ),
  },
  SUBJECT_NOT_FOUND: {
    de: text(
      'Eintrag nicht gefunden',
      'Wozu die Datei gehören soll, gibt es nicht ({value}).',
      'Öffnen Sie die Seite des Eintrags und fügen Sie die Datei dort an.',
    ),
    en: text(
      'Entry not found',
      'What the file is to belong to is not there ({value}).',
      'Open the page of the entry and attach the file there.',
    ),
  },
} as const satisfies Refusals;
