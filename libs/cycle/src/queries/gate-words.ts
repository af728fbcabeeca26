import type { Words } from '#calendar';
import { fill, type Refusals } from '#kernel';
import { refusals } from '../domain/refusals';

/** What a gate asks for, in words: the title of the refusal behind it, and the way out. */
export type GateWords = Readonly<{ title: Words; wayOut: Words }>;

const CATALOGUE: Refusals = refusals;

/** A rule of a model that the catalogue does not know is named by its code. */
export function gateWords(rule: string, stage: Words | undefined): GateWords {
  const found = CATALOGUE[rule];
  const none: Words = { de: '', en: '' };
  if (!found) return { title: { de: rule, en: rule }, wayOut: none };
  const { de, en } = found;
  return {
    title: { de: de.title, en: en.title },
    wayOut: {
      de: fill(de.wayOut, { value: stage?.de ?? '' }),
      en: fill(en.wayOut, { value: stage?.en ?? '' }),
    },
  };
}
