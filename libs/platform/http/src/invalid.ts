import type { Language } from '#kernel';
import { whyNoRecordableDay } from '#calendar';
import type { ErrorObject } from 'ajv';
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
  pattern: {
    de: 'Der Text hat nicht die erwartete Form {}.',
    en: 'The text is not of the expected form {}.',
  },
};
const WAY_OUT: Readonly<Record<Language, string>> = {
  de: 'Berichtigen Sie den Wert und senden Sie erneut.',
  en: 'Correct the value and send again.',
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
    wayOut: WAY_OUT[language],
  };
}

function memberOf({ keyword, params }: ErrorObject): string | undefined {
  const { missingProperty, additionalProperty } = params as Record<string, string | undefined>;
  return keyword === 'required' ? missingProperty : additionalProperty;
}

function limited({ keyword, schema, message }: ErrorObject, language: Language): string {
  const words = WORDS[keyword]?.[language];
  if (!words) return message ?? keyword;
  return words.replace('{}', Array.isArray(schema) ? schema.join(', ') : String(schema));
}

/** A refused value, short enough to be read. */
function shown(data: unknown): string | undefined {
  return ['string', 'number', 'boolean'].includes(typeof data)
    ? JSON.stringify(data).replace(/^"|"$/g, '').slice(0, 120)
    : undefined;
}
