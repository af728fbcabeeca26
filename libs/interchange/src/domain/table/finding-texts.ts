import { fill, type Language } from '#kernel';
import type { Finding } from './table';

type Words = Readonly<{ reason: string; wayOut: string }>;
type Texts = Readonly<Record<string, Readonly<Record<Language, Words>>>>;

const say = (reason: string, wayOut: string): Words => ({ reason, wayOut });

/** What each finding says. `{value}` is the cell; the other names are the finding's params. */
export const findingTexts = {
  NOT_A_NUMBER: {
    de: say(
      '„{value}“ ist keine Zahl in der Schreibweise {format}.',
      'Die Zelle berichtigen, die Schreibweise der Zahlen angeben oder die Spalte weglassen.',
    ),
    en: say(
      '“{value}” is not a number written the {format} way.',
      'Correct the cell, state how numbers are written, or leave out the column.',
    ),
  },
  NEGATIVE_NUMBER: {
    de: say(
      '{value} ist negativ; {measure} werden ab 0 gezählt.',
      'Die Zelle berichtigen. Ein Strich allein heißt: nichts vorhanden.',
    ),
    en: say(
      '{value} is negative; {measure} are counted from 0.',
      'Correct the cell. A dash alone means: none.',
    ),
  },
  NOT_WHOLE: {
    de: say(
      '{value} ist, als {format} gelesen, keine ganze Zahl; {measure} werden gezählt.',
      'Die Zelle berichtigen oder die Schreibweise der Zahlen angeben.',
    ),
    en: say(
      '{value}, read the {format} way, is not whole; {measure} are counted.',
      'Correct the cell, or state how numbers are written.',
    ),
  },
  EMPTY_CELL: {
    de: say(
      'Die Zelle ist leer; das kann nichts, unbekannt oder vergessen heißen.',
      'In der Zuordnung angeben, was leere Zellen bedeuten, oder die Zelle füllen.',
    ),
    en: say(
      'The cell is empty; that may mean none, unknown or forgotten.',
      'State in the mapping what empty cells mean, or fill the cell.',
    ),
  },
  SMALL_CELL: {
    de: say(
      '{value} ist kleiner als {limit}: Die Zahl kann auf einzelne Menschen zeigen.',
      'Räume oder Altersgruppen zusammenfassen, bevor die Tabelle eingelesen wird (§ 64 Abs. 3 SGB VIII).',
    ),
    en: say(
      '{value} is below {limit}: the number may point to single persons.',
      'Join areas or age groups before importing (§ 64(3) SGB VIII).',
    ),
  },
  AMBIGUOUS_NUMBER: {
    de: say(
      '{value} kann tausend oder ein Bruch sein.',
      'In der Zuordnung die Schreibweise der Zahlen angeben.',
    ),
    en: say(
      '{value} may mean thousands or a fraction.',
      'State in the mapping how numbers are written.',
    ),
  },
  UNKNOWN_VALUE: {
    de: say(
      '„{value}“: Die Zahl ist unbekannt, geheim oder folgt später.',
      'Nichts zu tun: Die Zahl wird als unbekannt übernommen.',
    ),
    en: say(
      '“{value}”: the number is unknown, secret or follows later.',
      'Nothing to do: the figure is taken as unknown.',
    ),
  },
  NOT_RELIABLE: {
    de: say(
      '„{value}“: Die Zahl ist statistisch nicht sicher genug.',
      'Nichts zu tun: Die Zahl wird als unbekannt übernommen.',
    ),
    en: say(
      '“{value}”: the number is statistically not reliable.',
      'Nothing to do: the figure is taken as unknown.',
    ),
  },
  NOT_APPLICABLE: {
    de: say(
      '„{value}“: Eine Angabe ist hier nicht sinnvoll.',
      'Nichts zu tun: Es entsteht keine Zahl.',
    ),
    en: say('“{value}”: not applicable here.', 'Nothing to do: there will be no figure.'),
  },
  COLUMN_COUNT: {
    de: say(
      'Die Zeile hat {value} statt {expected} Spalten.',
      'Die Zeile berichtigen; oft fehlt ein Anführungszeichen oder ein Trennzeichen.',
    ),
    en: say(
      'The row has {value} columns instead of {expected}.',
      'Correct the row; often a quote or a delimiter is missing.',
    ),
  },
  AREA_UNREADABLE: {
    de: say(
      '„{value}“ bezeichnet keinen Raum oder kann keine Kennung sein.',
      'Den Namen berichtigen oder ihm in der Zuordnung eine Kennung geben.',
    ),
    en: say(
      '“{value}” names no area, or cannot be an id.',
      'Correct the name, or translate it in the mapping.',
    ),
  },
  AGE_GROUP_UNKNOWN: {
    de: say(
      '„{value}“ ist keine bekannte Altersgruppe.',
      'Das Wort in der Zuordnung übersetzen, zum Beispiel in U3 oder AGE_3_TO_6.',
    ),
    en: say(
      '“{value}” is no known age group.',
      'Translate the word in the mapping, for example to U3 or AGE_3_TO_6.',
    ),
  },
  MEASURE_NOT_TRANSLATED: {
    de: say(
      '„{value}“ sagt nicht, was gezählt wird.',
      'Das Wort in der Zuordnung in eine Messgröße übersetzen, zum Beispiel PLACES.',
    ),
    en: say(
      '“{value}” does not say what is counted.',
      'Translate the word in the mapping to a measure, for example PLACES.',
    ),
  },
  WORD_NOT_TRANSLATED: {
    de: say('„{value}“ ist nicht zugeordnet.', 'Das Wort in der Zuordnung übersetzen.'),
    en: say('“{value}” has no meaning yet.', 'Translate the word in the mapping.'),
  },
  DAY_UNKNOWN: {
    de: say(
      '„{value}“ ist kein Tag, den es gibt.',
      'Den Tag als 31.12.2025 oder 2025-12-31 schreiben.',
    ),
    en: say('“{value}” is no day that exists.', 'Write the day as 31.12.2025 or 2025-12-31.'),
  },
  YEAR_UNKNOWN: {
    de: say('„{value}“ ist kein Jahr.', 'Das Jahr vierstellig schreiben.'),
    en: say('“{value}” is no year.', 'Write the year with four digits.'),
  },
  DUPLICATE_AREA: {
    de: say(
      '„{value}“ steht schon in Zeile {first}; offen bleibt, welche Zeile gilt.',
      'Eine der Zeilen streichen oder die Spalte mit dem Schlüssel des Raums zuordnen.',
    ),
    en: say(
      '“{value}” stands in line {first} already; which row holds is open.',
      'Delete one of the rows, or map the column with the key of the area.',
    ),
  },
  DUPLICATE_ROW: {
    de: say(
      '„{value}“ steht schon in Zeile {first}; offen bleibt, welche Zeile gilt.',
      'Eine der Zeilen streichen oder eine weitere Spalte zuordnen.',
    ),
    en: say(
      '“{value}” stands in line {first} already; which row holds is open.',
      'Delete one of the rows, or map a further column.',
    ),
  },
  DUPLICATE_HEADING: {
    de: say(
      'Die Überschrift „{value}“ steht schon über Spalte {first}.',
      'Die Spalten nach ihrer Nummer zuordnen oder umbenennen.',
    ),
    en: say(
      'The heading “{value}” stands over column {first} already.',
      'Map the columns by number, or rename them.',
    ),
  },
  COLUMN_NOT_MAPPED: {
    de: say(
      'Die Spalte „{value}“ ist nicht zugeordnet und wird nicht gelesen.',
      'Nichts zu tun, oder die Spalte zuordnen.',
    ),
    en: say(
      'The column “{value}” is not mapped and not read.',
      'Nothing to do, or map the column.',
    ),
  },
  PREAMBLE_SKIPPED: {
    de: say('{rows} Zeilen vor der Tabelle werden nicht gelesen.', 'Nichts zu tun.'),
    en: say('{rows} rows before the table are not read.', 'Nothing to do.'),
  },
  FOOTER_SKIPPED: {
    de: say('{rows} Zeilen unter der Tabelle werden als Fußnoten behandelt.', 'Nichts zu tun.'),
    en: say('{rows} rows below the table are taken as footnotes.', 'Nothing to do.'),
  },
  FIGURES_BELOW_FOOTER: {
    de: say(
      'Unter den Fußnoten steht noch eine Zeile mit Zahlen.',
      'Die Tabelle teilen oder die Trennlinie entfernen.',
    ),
    en: say(
      'A row of figures stands below the footnotes.',
      'Split the table, or remove the dividing line.',
    ),
  },
  ROWS_OUTSIDE: {
    de: say('{value} Zeilen betreffen andere Räume und bleiben weg.', 'Nichts zu tun.'),
    en: say('{value} rows are about other areas and are left out.', 'Nothing to do.'),
  },
  GARBLED: {
    de: say(
      'In „{value}“ sind Umlaute zerstört: Die Datei wurde schon einmal falsch gelesen.',
      'Die Datei aus der Quelle neu speichern, als UTF-8.',
    ),
    en: say(
      'Letters are broken in “{value}”: the file was once read in a wrong encoding.',
      'Save the file from its source again, as UTF-8.',
    ),
  },
} as const satisfies Texts;

/** A finding in words. */
export function sayFinding({ code, value, params }: Finding, language: Language): Words {
  const texts: Texts = findingTexts;
  const words = texts[code]?.[language] ?? say(code, '');
  const values = { ...params, value };
  return { reason: fill(words.reason, values), wayOut: fill(words.wayOut, values) };
}
