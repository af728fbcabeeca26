/** A paragraph stays on one line with its number: `§ 80`, `Abs. 3`. */
export const unbroken = (text: string): string =>
  text.replace(/(§§?|Abs\.|Art\.|Nr\.|Satz|Sec\.) (?=\d)/gu, '$1\u00a0');
