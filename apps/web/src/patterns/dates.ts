/** Reads `12.6.2026`, `12.06.26` or `2026-06-12`: the ISO day, or why it is none. */
export function readDay(
  typed: string,
): Readonly<{ day: string } | { why: 'noDate' | 'noSuchDay'; typed: string }> {
  const text = typed.trim();
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$/.exec(text);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const short = /^(\d{1,2})\.\s?(\d{1,2})\.?$/.exec(text);
  const [year, month, day] = german
    ? [german[3], german[2], german[1]]
    : iso
      ? [iso[1], iso[2], iso[3]]
      : short
        ? [String(new Date().getFullYear()), short[2], short[1]]
        : [];
  if (year === undefined || month === undefined || day === undefined)
    return { why: 'noDate', typed: text };
  const full = year.length === 2 ? `20${year}` : year;
  const found = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const parsed = new Date(`${found}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(found)
    ? { day: found }
    : { why: 'noSuchDay', typed: text };
}

/** `2026-06-12` as it is typed: `12.06.2026`. */
export const typedDay = (day: string): string => {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  return year === undefined ? day : `${date}.${month}.${year}`;
};
