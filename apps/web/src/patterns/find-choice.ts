import type { Choice } from './form-field';

/** More choices than these are found by typing. */
export const MANY = 40;

/** Small letters without accents: `Süd` is found by `sud` and by `sued`. */
const bare = (text: string): string =>
  text.toLowerCase().replaceAll('ß', 'ss').normalize('NFKD').replaceAll(/\p{M}/gu, '');
const typedOut = (text: string): string =>
  text.toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue');

const wordsOf = (text: string): readonly string[] => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** The choices in which every word that was typed begins a word; all of them where nothing was. */
export function findChoices(choices: readonly Choice[], typed: string): readonly Choice[] {
  const wanted = wordsOf(bare(typed));
  if (wanted.length === 0) return choices;
  return choices.filter(({ text }) => {
    const words = [...wordsOf(bare(text)), ...wordsOf(bare(typedOut(text)))];
    return wanted.every((start) => words.some((word) => word.startsWith(start)));
  });
}
