import { isLocalDate, sayDate, whyNoLocalDate } from '#calendar';
import { wordOf, type Grant, type InvalidRead, type Language, type Words } from '#kernel';
import type { Forbidden } from '#shell';
import { ALLOWED, ANYONE } from './expected.texts';

/** What each command and query does, in words. */
export type Summaries = Readonly<Record<string, Words>>;

const IMPORTED = / \(imported\)$/;
const WITH_HISTORY: Words = {
  de: ' (mit Geschichte von anderswo)',
  en: ' (with history from elsewhere)',
};
const THIS: Words = { de: 'Diese Handlung', en: 'This action' };

const sayGrant = (grant: Grant, language: Language): string =>
  grant === 'anyone' ? ANYONE[language] : (wordOf(grant, language, 'kind') ?? grant);

/** What was refused and to whom it is open, without a name that only programs know. */
export function sayForbidden(
  { action, allowed }: Forbidden,
  actions: Summaries,
  language: Language,
) {
  const name = action.replace(IMPORTED, '');
  const summary = (Object.hasOwn(actions, name) ? actions[name] : undefined) ?? THIS;
  const history = name === action ? '' : WITH_HISTORY[language];
  return {
    value: `${summary[language]}${history}`,
    params: { allowed: allowed.map((grant) => sayGrant(grant, language)).join(', ') },
  };
}

type Value = string | number;

const isWords = (value: Value | Words): value is Words => typeof value === 'object';

/**
 * What fills the holes of a refusal, as a reader expects it: days as `2. März 2026`, codes in words,
 * ids by their names. What is none of these stays as it was given.
 */
export const sayValues = (
  values: Readonly<Record<string, Value | Words>>,
  language: Language,
  names: ReadonlyMap<string, string> = new Map(),
): Readonly<Record<string, Value>> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      isWords(value)
        ? value[language]
        : typeof value === 'string'
          ? sayValue(value, name, language, names)
          : value,
    ]),
  );

function sayValue(
  value: string,
  name: string,
  language: Language,
  names: ReadonlyMap<string, string>,
): string {
  const say = (text: string) =>
    names.get(text) ?? (isLocalDate(text) ? sayDate(text)[language] : wordOf(text, language, name));
  const parts = value.split(', ');
  const said = parts.map(say);
  return said.every((word) => word !== undefined) ? said.join(', ') : (say(value) ?? value);
}

/** Which parameter of a read cannot be, and what can. */
export const sayInvalidRead = ({ parameter, value, allowed }: InvalidRead, language: Language) => ({
  at: `/${parameter}`,
  value,
  params: {
    allowed: (parameter === 'on' && dayOf(value, allowed, language)) || said(allowed, language),
  },
});

const NO_DAYS = /no dated facts/;

const dayOf = (value: string, allowed: string, language: Language): string | undefined =>
  NO_DAYS.test(allowed) ? undefined : whyNoLocalDate(value)?.[language];

function said(allowed: string, language: Language): string {
  if (language === 'en') return allowed;
  const [form, german] = ALLOWED.find(([known]) => known.test(allowed)) ?? [];
  return form && german !== undefined ? allowed.replace(form, german) : allowed;
}
