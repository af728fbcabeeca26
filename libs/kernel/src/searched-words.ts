/** Letters that are also typed as two. */
const TYPED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

const bare = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '');

const split = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * The words of a text in small letters and without accents, each in the ways it is typed in German:
 * `Straße` as `strasse`, `Müller` as `muller` and `mueller`.
 */
export function searchedWords(text: string): readonly (readonly string[])[] {
  const small = text.normalize('NFC').toLowerCase().replaceAll('ß', 'ss');
  const typed = split(bare(small.replace(/[äöü]/g, (letter) => TYPED[letter] ?? letter)));
  return split(bare(small)).map((word, at) => [...new Set([word, typed[at] ?? word])]);
}

/** Whether every word that is looked for begins a word of the text. */
export function hasWords(text: string, wanted: string): boolean {
  const words = searchedWords(text).flat();
  return searchedWords(wanted).every((ways) =>
    ways.some((way) => words.some((word) => word.startsWith(way))),
  );
}
