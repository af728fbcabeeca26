import type { Language } from '#kernel';
import { whyNoRecordableDay } from '#calendar';
import type { ErrorObject } from 'ajv';
import { PATTERNS, TYPES } from './expected.texts';
import { RequestProblem, type ProblemError } from './problem';

/** How a broken keyword of a schema is said. `{}` names the schema's limit. */
const WORDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  required: { de: 'Das Feld fehlt.', en: 'The field is missing.' },
  additionalProperties: { de: 'Dieses Feld gibt es nicht.', en: 'There is no such field.' },
  type: { de: 'Erwartet wird: {}.', en: 'Expected is: {}.' },
  enum: { de: 'Möglich sind: {}.', en: 'Possible are: {}.' },
  minimum: { de: 'Der Wert muss mindestens {} sein.', en: 'The value must be at least {}.' },
  maximum: { de: 'Der Wert darf höchstens {} sein.', en: 'The value may be at most {}.' },
  minLength: {
    de: 'Der Text braucht mindestens {} Zeichen.',
    en: 'The text needs at least {} characters.',
  },
  maxLength: {
    de: 'Der Text darf höchstens {} Zeichen haben.',
    en: 'The text may have at most {} characters.',
  },
  minItems: {
    de: 'Die Liste braucht mindestens {} Einträge.',
    en: 'The list needs at least {} entries.',
  },
  maxItems: {
    de: 'Die Liste darf höchstens {} Einträge haben.',
    en: 'The list may have at most {} entries.',
  },
  pattern: { de: 'Erwartet wird: {}.', en: 'Expected is: {}.' },
};

type WayOut = (error: ErrorObject) => Readonly<Record<Language, string>>;

const CORRECT: WayOut = () => ({
  de: 'Berichtigen Sie den Wert und senden Sie erneut.',
  en: 'Correct the value and send again.',
});
const WAYS_OUT: Readonly<Record<string, WayOut>> = {
  required: () => ({ de: 'Ergänzen Sie das Feld.', en: 'Add the field.' }),
  additionalProperties: ({ parentSchema }) => {
    const { properties = {} } = (parentSchema ?? {}) as { properties?: object };
    const known = Object.keys(properties).join(', ');
    return known === ''
      ? { de: 'Lassen Sie das Feld weg.', en: 'Leave the field out.' }
      : {
          de: `Lassen Sie das Feld weg. Möglich sind: ${known}.`,
          en: `Leave the field out. Possible are: ${known}.`,
        };
  },
};

/** What a compiled schema complained of, as a problem that names every field. */
export function invalid(
  errors: readonly ErrorObject[] | null | undefined,
  language: Language,
): RequestProblem {
  const list = (errors ?? [])
    .filter(({ keyword }) => keyword !== 'if')
    .map((e) => say(e, language));
  return new RequestProblem(400, 'INVALID_REQUEST', '', { errors: list });
}

function say(error: ErrorObject, language: Language): ProblemError {
  const { instancePath, keyword, data } = error;
  const member = memberOf(error);
  const value = member === undefined ? shown(data) : undefined;
  return {
    pointer: member === undefined ? instancePath : `${instancePath}/${member}`,
    ...(value === undefined ? {} : { value }),
    detail:
      keyword === 'format'
        ? (whyNoRecordableDay(data)?.[language] ?? '')
        : limited(error, language),
    wayOut: (WAYS_OUT[keyword] ?? CORRECT)(error)[language],
  };
}

function memberOf({ keyword, params }: ErrorObject): string | undefined {
  const { missingProperty, additionalProperty } = params as Record<string, string | undefined>;
  return keyword === 'required' ? missingProperty : additionalProperty;
}

const UNREADABLE: Readonly<Record<Language, string>> = {
  de: 'Der Wert passt nicht zu diesem Feld.',
  en: 'The value does not fit this field.',
};

function limited({ keyword, schema }: ErrorObject, language: Language): string {
  const words = WORDS[keyword]?.[language];
  const limit = limitOf(keyword, schema, language);
  return words === undefined || limit === undefined
    ? UNREADABLE[language]
    : words.replace('{}', () => limit);
}

const NAMES: Readonly<Record<string, typeof TYPES>> = { type: TYPES, pattern: PATTERNS };

/** The schema's limit in words; `undefined` where there are none. */
function limitOf(keyword: string, schema: unknown, language: Language): string | undefined {
  const limits = (Array.isArray(schema) ? schema : [schema]).map(String);
  const names = NAMES[keyword];
  if (typeof schema === 'number') return new Intl.NumberFormat(language).format(schema);
  if (!names) return limits.join(', ');
  const said = limits.map((limit) => names[limit]?.[language]);
  return said.includes(undefined) ? undefined : said.join(language === 'de' ? ' oder ' : ' or ');
}

/** A refused value, short enough to be read. */
function shown(data: unknown): string | undefined {
  return ['string', 'number', 'boolean'].includes(typeof data)
    ? JSON.stringify(data).replace(/^"|"$/g, '').slice(0, 120)
    : undefined;
}
