import { NATIONALITIES, SEXES, type ColumnRole } from './mapping';
import { AGE_GROUP_CODE, AREA_KEY, dayOf } from './words';

export const CARE_FORM_CODES = ['GT', 'VO', 'RG', 'HT'] as const;

const among =
  (words: readonly string[]) =>
  (word: string): boolean =>
    words.includes(word);

const isDay = (word: string): boolean => dayOf(word) === word;

/** What a word of the table may be translated to; a measure is judged with its first number. */
const WORDS: Partial<Record<ColumnRole, (word: string) => boolean>> = {
  area: (word) => AREA_KEY.test(word),
  ageGroup: (word) => AGE_GROUP_CODE.test(word),
  careForm: among(CARE_FORM_CODES),
  sex: among(SEXES),
  nationality: among(NATIONALITIES),
  date: isDay,
  year: isDay,
};

export const isWordOf = (role: ColumnRole, word: string): boolean => WORDS[role]?.(word) ?? true;
