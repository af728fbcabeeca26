import { isLocalDate, sayDate, whyNoLocalDate } from '#calendar';
import type { InvalidRead, Language } from '#kernel';
import type { Forbidden } from '#shell';
import { ALLOWED, GRANTS } from './expected.texts';

type Text = Readonly<Record<Language, string>>;

/** What each command and query does, in words. */
export type Summaries = Readonly<Record<string, Text>>;

const IMPORTED = / \(imported\)$/;
const WITH_HISTORY: Text = {
  de: ' (mit Geschichte von anderswo)',
  en: ' (with history from elsewhere)',
};
const THIS: Text = { de: 'Diese Handlung', en: 'This action' };

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
    params: { allowed: allowed.map((grant) => GRANTS[grant][language]).join(', ') },
  };
}

/** Days as a reader expects them: `2. März 2026`. What is none stays as it was given. */
export const sayDays = <V>(values: Readonly<Record<string, V>>, language: Language) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      isLocalDate(value) ? sayDate(value)[language] : value,
    ]),
  );

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
