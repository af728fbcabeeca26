import { isLocalDate } from '#calendar';
import { codeOf, type LocalDate } from '#kernel';

const SPELLED: Readonly<Record<string, string>> = {
  ü3: 'U3PLUS',
  'unter 1': 'U1',
  'unter 3': 'U3',
  'ab 3': 'U3PLUS',
  schulkinder: 'SCHOOL',
  insgesamt: 'ALL',
  gesamt: 'ALL',
};

/** From one birthday to before another, `0_bis_unter_1`, `3 bis unter 6`; a single year, `104`; `90 und älter`. */
const SPAN = /^(\d{1,3})[ _]bis[ _]unter[ _](\d{1,3})$/;
const AGE = /^(\d{1,3})([ _](?:und|u\.)[ _](?:mehr|älter|aelter|darüber))?$/;

/** Codes an age group may have: a legal one, `AGE_7`, `AGE_3_TO_6`, `AGE_90_UP`. */
export const AGE_GROUP_CODE = /^(?:U1|U3|U3PLUS|SCHOOL|ALL|AGE_\d{1,3}(?:_TO_\d{1,3}|_UP)?)$/;

/** The code of an age group as tables write it. */
export function ageGroupOf(text: string): string | undefined {
  const word = text.trim();
  if (AGE_GROUP_CODE.test(word)) return word;
  return SPELLED[word.toLowerCase()] ?? spanOf(word) ?? ageOf(word) ?? ownAgeGroup(word);
}

/** As our own tables write them, in any language. */
const OWN_SPANS: readonly (readonly [RegExp, (from: string, to: string) => string])[] = [
  [/^(\d{1,3}) (?:bis|to) (\d{1,3}) (?:Jahre|years)$/, (from, to) => `AGE_${from}_TO_${to}`],
  [/^(?:ab|from) (\d{1,3}) (?:Jahren|years)$/, (from) => `AGE_${from}_UP`],
  [/^(?:Alter|age) (\d{1,3})$/, (age) => `AGE_${age}`],
];

function ownAgeGroup(word: string): string | undefined {
  for (const [form, codeFor] of OWN_SPANS) {
    const [, from, to = ''] = form.exec(word) ?? [];
    if (from !== undefined) return codeFor(from, to);
  }
  return codeOf(word, ['U1', 'U3', 'U3PLUS', 'SCHOOL', 'ALL']);
}

/** Reads a code, or what our own tables call it. */
export const codeAmong =
  (codes: readonly string[]) =>
  (word: string): string | undefined =>
    codes.includes(word) ? word : codeOf(word, codes);

function spanOf(word: string): string | undefined {
  const [, first, last] = SPAN.exec(word) ?? [];
  if (first === undefined || last === undefined) return undefined;
  const [from, to] = [Number(first), Number(last)];
  if (to === from + 1) return `AGE_${from}`;
  return to > from ? `AGE_${from}_TO_${to}` : undefined;
}

function ageOf(word: string): string | undefined {
  const [, age, upwards] = AGE.exec(word) ?? [];
  return age === undefined ? undefined : `AGE_${Number(age)}${upwards ? '_UP' : ''}`;
}

/** `31.12.2002` or `2002-12-31`, if the day exists. */
export function dayOf(text: string): LocalDate | undefined {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text.trim()) ?? [];
  const iso = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text.trim();
  return isLocalDate(iso) ? iso : undefined;
}

/** The reference date in a year. */
export const dayOfYear = (text: string, monthAndDay: string): LocalDate | undefined =>
  /^\d{4}$/.test(text.trim()) ? dayOf(`${text.trim()}-${monthAndDay}`) : undefined;

const TRANSCRIBED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** An id as offices would write it: `Südstadt-West` becomes `suedstadt-west`. Empty where nothing is left. */
export const slug = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .normalize('NFC')
    .replace(/[äöüß]/g, (letter) => TRANSCRIBED[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 64)
    .replace(/^-|-$/g, '');

/**
 * What the id of an area looks like. Not a word that no command may bring as a key: the area could
 * never be named again.
 */
export const AREA_KEY = /^(?!(?:constructor|prototype)$)[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;

/** The id of an area: its key where it has one, else its name as an id. Empty where neither is one. */
export function areaIdOf(text: string): string {
  const key = AREA_KEY.test(text.trim()) ? text.trim() : slug(text);
  return AREA_KEY.test(key) ? key : '';
}

/** How far a name is indented. Unit: blanks. */
export const depthOf = (text: string): number => text.length - text.trimStart().length;

/** Headings under which a table would name persons. */
const PERSONAL =
  /^(?:(?:vor|nach|familien|geburts)name|name des kindes|geburts(?:datum|tag)|geb\.?datum|wohnanschrift|iban|aktenzeichen|fallnummer|steuer-?id|versichertennummer|diagnose)$/i;

export const namesPersons = (heading: string): boolean => PERSONAL.test(heading.trim());
