import type { Words } from '#kernel';
import {
  DOCUMENT_PATTERN,
  EXACT_PATTERN,
  ID_PATTERN,
  INSTANT_PATTERN,
  MAIL_PATTERN,
  PLAIN_PATTERN,
  SUBJECT_PATTERN,
} from '#shell';

const text = (de: string, en: string): Words => ({ de, en });

/** Types of JSON Schema. */
export const TYPES: Readonly<Record<string, Words>> = {
  string: text('ein Text', 'a text'),
  integer: text('eine ganze Zahl', 'a whole number'),
  number: text('eine Zahl', 'a number'),
  boolean: text('ja oder nein (true oder false)', 'yes or no (true or false)'),
  array: text('eine Liste', 'a list'),
  object: text('eine Gruppe von Feldern', 'a group of fields'),
  null: text('kein Wert', 'no value'),
};

const AGE_GROUP = '^(?:U1|U3|U3PLUS|SCHOOL|ALL|AGE_\\d{1,3}(?:_TO_\\d{1,3}|_UP)?)$';
const CATEGORY = '^[a-z][A-Za-z]{0,39}$';
const DAY = '^\\d{4}-\\d\\d-\\d\\d$';
const MONTH_AND_DAY = '^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$';

/** What a pattern asks for, by its source. */
export const PATTERNS: Readonly<Record<string, Words>> = {
  [ID_PATTERN.source]: text(
    'eine Kennung aus Buchstaben, Ziffern und den Zeichen _ . -, höchstens 64, am Anfang ein Buchstabe oder eine Ziffer',
    'an id of letters, digits and the signs _ . -, at most 64, beginning with a letter or digit',
  ),
  [SUBJECT_PATTERN.source]: text(
    'die Kennung eines Eintrags, oder mehrere, mit Punkten verbunden',
    'the id of an entry, or several, joined by dots',
  ),
  [EXACT_PATTERN.source]: text(
    'eine genaue Zahl wie 0.46, 46/100 oder 12,5',
    'an exact number such as 0.46, 46/100 or 12,5',
  ),
  [PLAIN_PATTERN.source]: text(
    'ein einfacher Text ohne Steuerzeichen',
    'a plain text without control characters',
  ),
  [MAIL_PATTERN.source]: text(
    'eine E-Mail-Adresse wie name@amt.example',
    'a mail address such as name@office.example',
  ),
  [INSTANT_PATTERN.source]: text(
    'ein Zeitpunkt wie 2026-03-01T09:30:00.000Z',
    'an instant such as 2026-03-01T09:30:00.000Z',
  ),
  [DOCUMENT_PATTERN.source]: text(
    'die Prüfsumme des Dokuments (SHA-256: 64 Zeichen aus 0 bis 9 und a bis f)',
    'the checksum of the document (SHA-256: 64 characters of 0 to 9 and a to f)',
  ),
  [CATEGORY]: text(
    'die Art eines Eintrags, wie measure oder session',
    'the kind of an entry, such as measure or session',
  ),
  [DAY]: text('ein Tag wie 2026-03-01', 'a day such as 2026-03-01'),
  [MONTH_AND_DAY]: text(
    'Monat und Tag wie 09-30 für den 30. September',
    'month and day such as 09-30 for 30 September',
  ),
  [AGE_GROUP]: text(
    'eine Altersgruppe wie U3, SCHOOL, AGE_3, AGE_3_TO_5 oder AGE_6_UP',
    'an age group such as U3, SCHOOL, AGE_3, AGE_3_TO_5 or AGE_6_UP',
  ),
};

/** Whom a grant names that is open to all. */
export const ANYONE: Words = text('alle Angemeldeten', 'everybody who is signed in');

/** What the reads of the machinery allow: their words, and how a German reader is told. */
export const ALLOWED: readonly (readonly [RegExp, string])[] = [
  [/^(.*); with - before it: descending$/, '$1; mit - davor absteigend'],
  [/^a whole number from (\d+) to (\d+)$/, 'eine ganze Zahl von $1 bis $2'],
  [/^the `next` of a page in the same order$/, 'der Wert „next“ einer Seite in derselben Ordnung'],
  [/^an instant, (\S+)$/, 'ein Zeitpunkt wie $1'],
  [
    /^an instant such as (\S+) or a position such as (\d+)$/,
    'ein Zeitpunkt wie $1 oder eine Position wie $2',
  ],
  [
    /^a position of this log, not beyond its head$/,
    'eine Position dieses Protokolls, nicht hinter seinem Ende',
  ],
  [/^an instant up to now, (\S+)$/, 'ein Zeitpunkt bis jetzt, $1'],
  [/^a date, YYYY-MM-DD$/, 'ein Tag wie 2026-03-01'],
  [
    /^.*no dated facts, leave it out$/,
    'nichts (diese Ansicht kennt keine datierten Tatsachen); möglich ist asOf',
  ],
];
