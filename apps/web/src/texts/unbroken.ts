/** What belongs together stays on one line: `§ 80`, `Abs. 3`, `45,2 %`, `e. V.` */
export const unbroken = (text: string): string =>
  text.replace(
    /(§§?|Abs\.|Art\.|Nr\.|Satz|Sec\.) (?=\d)|(?<=\d) (?=%)|(?<=\be\.) (?=V\.)/gu,
    '$1\u00a0',
  );
