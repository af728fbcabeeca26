import { wordOf, type Language } from '#kernel';
import de from './columns.de.json';
import en from './columns.en.json';

/** What the fields of answers are called in a table, a heading for each part of `horizon.from`. */
export const COLUMNS: Readonly<Record<Language, Readonly<Record<string, string>>>> = { de, en };

/**
 * Fields that no table shows: what only programs follow, and the steps of computations that have a
 * page of their own.
 */
export const LEFT_OUT: ReadonlySet<string> = new Set([
  'calendarVersion',
  'computation',
  'eventId',
  'firstDayCounts',
  'frozenBy',
  'inputs',
  'keyId',
  'nonce',
  'origins',
  'position',
  'proof',
  'proofs',
  'provedBy',
  'removable',
  'revision',
  'revokedBy',
  'secret',
  'sealedNote',
  '$sealed',
  'steps',
  'stream',
  'unshifted',
  'weights',
]);

/** How a table is told: in which language, and what ids are called. */
export type Told = Readonly<{
  language: Language;
  nameOf: (id: string) => string | undefined;
}>;

/** The words of one part of a column; a code where the field is one, such as `CHAIR`. */
const partWord = (part: string, language: Language): string =>
  (Object.hasOwn(COLUMNS[language], part) ? COLUMNS[language][part] : undefined) ??
  wordOf(part, language) ??
  part;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The heading of a column by its path: `Planungszeitraum: von`. */
export const headingOf = (path: readonly string[], language: Language): string =>
  capital(path.map((part) => partWord(part, language)).join(': '));

const KEY: Readonly<Record<Language, string>> = { de: 'Kennung', en: 'id' };

/** The heading of a column of ids. */
export const keyHeadingOf = (path: readonly string[], language: Language): string =>
  path.join() === 'id' ? capital(KEY[language]) : `${headingOf(path, language)} (${KEY[language]})`;

/** Fields whose values are ids though their names do not say so. */
const KEYS = new Set([
  'id',
  'administrator',
  'areas',
  'author',
  'by',
  'carriers',
  'closedEvaluations',
  'declined',
  'heard',
  'invited',
  'needItems',
  'openMeasures',
  'person',
  'present',
  'proposer',
  'provider',
  'rule',
  'successors',
  'with',
]);

/** Whether the values of a field are ids. */
export const isKey = (field: string): boolean =>
  KEYS.has(field) || /Ids?$/.test(field) || /[a-z]By$/.test(field);

/** What people write; a short word that looks like a code is an abbreviation of theirs. */
const WRITTEN =
  /^(?:name|title|body|subject|text|note|label|reason|statement|amendedText|\w+Name|\w+Title)$/;
const CODE = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/;
const ROLES = ['role', 'roles', 'kind', 'subjectKind', 'choice'];

/** A text in words, where it is a code of its field. */
export function codeWord(text: string, field: string, language: Language): string {
  if (WRITTEN.test(field) && (!CODE.test(text) || text.length < 6)) return text;
  const kind = field === 'subjectKind' ? 'kind' : field;
  if (!CODE.test(text) && !ROLES.includes(kind) && kind !== 'endedBy') return text;
  return wordOf(text, language, kind) ?? text;
}

const TRUTH: Readonly<Record<Language, readonly [string, string]>> = {
  de: ['nein', 'ja'],
  en: ['no', 'yes'],
};
export const truth = (value: boolean, language: Language): string => TRUTH[language][value ? 1 : 0];
