import type { Language } from '#kernel';
import { RequestProblem } from './problem';

type Words = Readonly<Record<Language, Readonly<{ detail: string; wayOut: string }>>>;

/** What the headers of a command hold. */
const HEADERS = {
  'Idempotency-Key': {
    de: {
      detail: 'Die Kennung des Befehls hat 1 bis 128 Zeichen, ohne Leerzeichen und Umlaute.',
      wayOut: 'Senden Sie eine neue Kennung, am besten eine UUID, oder lassen Sie sie weg.',
    },
    en: {
      detail: 'The id of a command has 1 to 128 characters, none of them a space or an accent.',
      wayOut: 'Send a new id, best a UUID, or leave it out.',
    },
  },
  'If-Match': {
    de: {
      detail: 'Der gesehene Stand ist eine ganze Zahl in Anführungszeichen, zum Beispiel "7".',
      wayOut: 'Senden Sie den Stand so, wie ihn die letzte Antwort im Feld ETag nannte.',
    },
    en: {
      detail: 'The revision seen is a whole number in quotation marks, for example "7".',
      wayOut: 'Send the revision as the last answer named it in its ETag.',
    },
  },
} as const satisfies Readonly<Record<string, Words>>;

export const wrongHeader = (name: keyof typeof HEADERS, language: Language): RequestProblem =>
  new RequestProblem(400, 'INVALID_REQUEST', `/${name}`, {
    errors: [{ pointer: `/${name}`, ...HEADERS[name][language] }],
  });
