import { CODE_WORDS } from './code-words.texts';
import { LANGUAGES, type Language, type Words } from './rejection';

export { CODE_WORDS };

/** What a code is called, in `field` if that is known; `undefined` where it is none. */
export const wordOf = (code: string, language: Language, field = ''): string | undefined =>
  (own(`${field}.${code}`) ?? own(code) ?? ageGroup(code))?.[language];

/**
 * The way back of {@link wordOf}: the code that is called so in any language, among those that may be; any where
 * none are named.
 */
export function codeOf(
  word: string,
  codes: readonly string[] = Object.keys(CODE_WORDS),
): string | undefined {
  const meant = word.trim().toLowerCase();
  return codes.find((code) =>
    LANGUAGES.some((language) => wordOf(code, language)?.toLowerCase() === meant),
  );
}

const own = (key: string): Words | undefined =>
  Object.hasOwn(CODE_WORDS, key) ? CODE_WORDS[key] : undefined;

/** Age groups of tables: `AGE_3`, `AGE_3_TO_5`, `AGE_6_UP`. Unit: years. */
function ageGroup(code: string): Words | undefined {
  const [, from, to, up] = /^AGE_(\d+)(?:_TO_(\d+)|(_UP))?$/.exec(code) ?? [];
  if (from === undefined) return undefined;
  if (up) return { de: `ab ${from} Jahren`, en: `from ${from} years` };
  if (to) return { de: `${from} bis ${to} Jahre`, en: `${from} to ${to} years` };
  return { de: `Alter ${from}`, en: `age ${from}` };
}
