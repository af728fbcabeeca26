/**
 * Freezes the public holidays of the 16 Länder, as date-holidays knows them, into a table that a
 * jurist can check: `node libs/calendar/scripts/freeze-holidays.mjs de-2026.1`.
 * A changed holiday law becomes a new version and a new file; a released file is never rewritten.
 */
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const require = createRequire(import.meta.url);
const Holidays = require('date-holidays');
const { version: sourceVersion } = require('date-holidays/package.json');

const VERSION = process.argv[2];
if (!/^de-\d{4}\.\d+$/.test(VERSION ?? '')) throw new Error('Usage: freeze-holidays.mjs de-YYYY.N');
const FIRST = 2000;
const LAST = 2100;
const LAENDER = 'BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH'.split(' ');

/** Where the words of the source would mislead a German reader. */
const BETTER_WORDS = { 'National Holiday': 'German Unity Day', Pentecost: 'Whit Sunday' };

const yearsOf = new Map();
for (const land of LAENDER) {
  const de = new Holidays('DE', land, { languages: ['de'], types: ['public'] });
  const en = new Holidays('DE', land, { languages: ['en'], types: ['public'] });
  for (let year = FIRST; year <= LAST; year++) {
    const english = en.getHolidays(year);
    for (const { date, name, rule } of de.getHolidays(year)) {
      const bare = rule.replace(/ since \d{4}$/, '');
      const englishName = english.find((other) => other.date === date && other.rule === rule).name;
      const key = JSON.stringify([bare, name, englishName]);
      const laender = yearsOf.get(key) ?? yearsOf.set(key, new Map()).get(key);
      const years = laender.get(land) ?? laender.set(land, []).get(land);
      years.push({ year, date: date.slice(0, 10) });
    }
  }
}

/** How a rule of date-holidays falls in a year; an unknown kind stops the freezing. */
function falls(rule) {
  if (/^\d{4}-\d\d-\d\d$/.test(rule)) return { once: rule };
  if (/^\d\d-\d\d$/.test(rule)) return { day: rule };
  const easter = /^easter(?: (-?\d+))?$/.exec(rule);
  if (easter) return { easter: Number(easter[1] ?? 0) };
  const wednesday = /^wednesday before (\d\d-\d\d)$/.exec(rule);
  if (wednesday) return { wednesdayBefore: wednesday[1] };
  throw new Error(`No known kind of holiday: ${rule}`);
}

const rows = [];
for (const [key, laender] of yearsOf) {
  const [rule, de, en] = JSON.parse(key);
  const when = falls(rule);
  const groups = new Map();
  for (const [land, years] of laender) {
    const [first, last] = [years[0].year, years.at(-1).year];
    if (years.length !== last - first + 1) throw new Error(`${rule} in ${land} has a gap.`);
    if (!when.once && last !== LAST) throw new Error(`${rule} in ${land} ends in ${last}.`);
    groups.set(first, [...(groups.get(first) ?? []), land]);
  }
  for (const [first, where] of groups)
    rows.push({
      order: when.once ? `once ${when.once}` : laender.get(where[0]).at(-1).date,
      row: {
        ...when,
        de,
        en: BETTER_WORDS[en] ?? en,
        ...(when.once || first === FIRST ? {} : { from: first }),
        in: where.length === LAENDER.length ? 'LAENDER' : where,
      },
    });
}
rows.sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));

const literal = rows
  .map(({ row }) => JSON.stringify(row).replace('"LAENDER"', 'LAENDER'))
  .join(',\n');
const target = new URL(`../src/holidays/${VERSION}.ts`, import.meta.url);
const source = `import { LAENDER } from '../place';
import type { CalendarData } from './calendar-data';

/**
 * Public holidays of the 16 Länder, frozen by \`scripts/freeze-holidays.mjs\`; not edited by hand.
 * From the data of date-holidays ${sourceVersion}, © commenthol and contributors, after
 * https://de.wikipedia.org/wiki/Feiertage_in_Deutschland; this file alone is under CC BY-SA 3.0,
 * https://creativecommons.org/licenses/by-sa/3.0/. Changed: reduced to public holidays of a whole Land.
 */
export const data: CalendarData = {
version: '${VERSION}',
first: ${FIRST},
last: ${LAST},
holidays: [
${literal},
],
};
`;
const style = await resolveConfig(target);
writeFileSync(target, await format(source, { ...style, parser: 'typescript' }));
