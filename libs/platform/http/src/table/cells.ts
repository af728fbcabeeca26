import { isLocalDate, localDateOf, localTimeOf, sayDate } from '#calendar';
import type { Instant, Language, Words } from '#kernel';
import { LEFT_OUT, codeWord, headingOf, isKey, keyHeadingOf, truth, type Told } from './words';

/** A day `2026-06-12`, or an instant. */
export class Dated {
  constructor(readonly text: string) {}
}

/** What a cell of an exported table holds. */
export type Cell = string | number | Dated | null;

export type Table = Readonly<{ columns: readonly string[]; rows: readonly (readonly Cell[])[] }>;

/** Signs a spreadsheet takes for the begin of a formula, also in their full-width forms. */
const FORMULA = /^[=+\-@\t\r\n\0＝＋－＠]/;
const NUMBER = /^-?\d+(?:[.,]\d+)?$/;

/**
 * A text that no spreadsheet computes, not even when the cell is edited.
 * @source ASVS 5.0 1.2.10; OWASP CSV Injection
 */
export const harmless = (text: string): string =>
  FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;

/** Of a decimal that is sent as a text to stay exact. */
const DECIMAL = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

type Column = Readonly<{ heading: string; key: boolean }>;
/** By the path of the field; what a key is called stands under `name of` its path. */
type Flat = Map<string, readonly [Column, Cell]>;
type Path = readonly string[];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isWords = (value: unknown): value is Words =>
  isObject(value) && Object.keys(value).sort().join() === 'de,en';

/** Members of members are columns of their own: `frame.cycleId`. */
function flatten(value: unknown, path: Path, told: Told, into: Flat): void {
  const field = path.at(-1) ?? '';
  if (value === undefined || LEFT_OUT.has(field)) return;
  if (isObject(value) && !isWords(value)) {
    for (const [name, member] of Object.entries(value))
      flatten(member, [...path, name], told, into);
    return;
  }
  const key = isKey(field) && isPlain(value);
  const place = path.join('.');
  const { language } = told;
  if (key && field !== 'id') {
    const name = named(value, field, told);
    into.set(`name of ${place}`, [{ heading: headingOf(path, language), key: false }, name]);
  }
  const heading = key ? keyHeadingOf(path, language) : headingOf(path, language);
  const cell = key ? plain(value, told) : cellOf(value, field, told);
  into.set(place, [{ heading, key }, cell]);
}

/** What a key, or each of a list of keys, is called; what has no name stays empty. */
function named(value: unknown, field: string, { language, nameOf }: Told): Cell {
  const names = (Array.isArray(value) ? value : [value]).flatMap((id) => {
    if (typeof id !== 'string') return [];
    const word = codeWord(id, field, language);
    return nameOf(id) ?? (word === id ? [] : word);
  });
  return names.length === 0 ? null : harmless(names.join('; '));
}

const isPlain = (value: unknown): boolean =>
  Array.isArray(value) ? value.every((each) => typeof each === 'string') : !isObject(value);

/** Keys as they are. */
function plain(value: unknown, { language }: Told): Cell {
  if (Array.isArray(value)) return harmless(value.join('; '));
  if (typeof value === 'boolean') return truth(value, language);
  return typeof value === 'string' ? harmless(value) : (value as number | null);
}

function cellOf(value: unknown, field: string, told: Told): Cell {
  if (value === null || typeof value === 'number') return value;
  if (typeof value === 'boolean') return truth(value, told.language);
  if (typeof value !== 'string') return harmless(said(value, field, told));
  if (isLocalDate(value) || INSTANT.test(value)) return new Dated(value);
  if (DECIMAL.test(value) && !WITHOUT_NUMBERS.has(field)) return Number(value);
  return harmless(codeWord(value, field, told.language));
}

/** Numbers that nobody reckons with. */
const WITHOUT_NUMBERS = new Set(['resolutionItem', 'version', 'modelVersion', 'name', 'title']);

/** Whatever it is, as a text in words: `Art: Krippe, Altersgruppe: unter 3 Jahren`. */
function said(value: unknown, field: string, told: Told): string {
  const { language, nameOf } = told;
  if (Array.isArray(value)) {
    const parts = value.map((each) => said(each, field, told)).filter((text) => text !== '');
    return parts.join(value.every(isWords) ? ' ' : '; ');
  }
  if (isWords(value)) return value[language];
  if (isObject(value))
    return Object.entries(value)
      .filter(([name, member]) => !LEFT_OUT.has(name) && member !== null && member !== undefined)
      .map(([name, member]) => [headingOf([name], language), said(member, name, told)])
      .filter(([, text]) => text !== '')
      .map(([name, text]) => `${name}: ${text}`)
      .join(', ');
  if (typeof value === 'boolean') return truth(value, language);
  if (typeof value !== 'string') return String(value);
  if (isLocalDate(value)) return sayDate(value)[language];
  if (INSTANT.test(value)) return sayMoment(value as Instant, language);
  return (isKey(field) ? nameOf(value) : undefined) ?? codeWord(value, field, language);
}

const sayMoment = (instant: Instant, language: Language): string =>
  `${sayDate(localDateOf(instant))[language]}, ${localTimeOf(instant)}`;

/**
 * Rows as a table in words. The columns stand in the order in which they first occur, keys last; two
 * that read the same are told apart by nothing but their order.
 */
export function tableOf(rows: readonly object[], told: Told): Table {
  const flat = rows.map((row) => {
    const into: Flat = new Map();
    flatten(row, [], told, into);
    return into;
  });
  const all = new Map(flat.flatMap((row) => [...row].map(([place, [column]]) => [place, column])));
  const headings = new Set(
    [...all].filter(([place]) => !place.startsWith('name of ')).map(([, { heading }]) => heading),
  );
  const columns = [...all]
    .filter(([place, { heading }]) =>
      place.startsWith('name of ')
        ? !headings.has(heading) && flat.some((row) => (row.get(place)?.[1] ?? null) !== null)
        : place !== 'id' || !isTwice(flat),
    )
    .sort(([, a], [, b]) => Number(a.key) - Number(b.key));
  return {
    columns: columns.map(([, { heading }]) => harmless(heading)),
    rows: flat.map((row) => columns.map(([place]) => row.get(place)?.[1] ?? null)),
  };
}

/** Whether another column of keys says what `id` says. */
const isTwice = (flat: readonly Flat[]): boolean => {
  const others = [...(flat[0]?.keys() ?? [])].filter((place) => /^\w+Id$/.test(place));
  return others.some((place) => flat.every((row) => row.get(place)?.[1] === row.get('id')?.[1]));
};
