import { NO_COLUMN, type ColumnChoice, type Look, type Measure, type Role } from './mapping';

type Found = Look['columns'][number];

const AGES: readonly (readonly [string, RegExp])[] = [
  ['U1', /unter[ _]?(1|eins?)\b|\bu1\b|under[ _]?1\b/],
  ['U3PLUS', /(ab|über)[ _]?(3|drei)|(^|[^a-z])ü3|3[ _]bis|kindergarten|over[ _]?3\b/],
  ['U3', /unter[ _]?(3|drei)|\bu3\b|krippe|under[ _]?3\b/],
  ['SCHOOL', /schul|\bhort|school/],
];
const MEASURES: readonly (readonly [Measure, RegExp])[] = [
  ['CHILDMINDING_PLACES', /pl(ä|ae)tze.*tagespflege|tagespflege.*pl(ä|ae)tze/],
  ['OCCUPIED_PLACES', /belegte? pl(ä|ae)tze|occupied places/],
  ['PERMITTED_PLACES', /genehmigte? pl(ä|ae)tze|permitted places/],
  ['PLACES', /pl(ä|ae)tze|places/],
  ['GROUPS', /^gruppen|^groups/],
  ['BIRTHS', /geburten|geborene|births/],
  ['DEATHS', /sterbef(ä|ae)lle|gestorbene|deaths/],
  ['INHABITANTS', /einwohner|bev(ö|oe)lkerung|inhabitants|population/],
];
const KEYS: readonly (readonly [Role, RegExp])[] = [
  ['year', /^(berichts)?jahr|^year/],
  ['date', /^stichtag|^datum|^tag\b|^date/],
  ['area', /(gebiet|raum|bezirk|stadtteil)s?[ _-]?(kennung|nummer|nr|id)\b/],
  [
    'areaName',
    /stadtteil|stadtviertel|ortsteil|bezirk|planungsraum|sozialraum|gebiet|district|^area/,
  ],
  ['ageGroup', /^alter|^age/],
  ['measure', /messgr|merkmal|kennzahl|^measure/],
  ['careForm', /betreuungs(form|zeit|umfang)|care form/],
  ['sex', /geschlecht|^sex|^gender/],
  ['nationality', /staatsangeh|nationalit/],
];

const isNumber = (text: string): boolean => /^-?\d[\d.,\s]*$/.test(text.trim());
const first = <T>(known: readonly (readonly [T, RegExp])[], text: string): T | undefined =>
  known.find(([, pattern]) => pattern.test(text))?.[0];

function guessed({ header, samples }: Found): ColumnChoice {
  const heading = header.toLowerCase().replaceAll('_', ' ').trim();
  const filled = samples.filter((text) => text.trim() !== '');
  const numbers = filled.length > 0 && filled.every(isNumber);
  const key = first(KEYS, heading);
  if (key && (key === 'year' || key === 'date' || key === 'area' || !numbers))
    return { ...NO_COLUMN, role: key };
  const ageGroup = first(AGES, heading) ?? '';
  const measure = first(MEASURES, heading) ?? '';
  return numbers && ageGroup + measure !== '' ? { role: 'value', ageGroup, measure } : NO_COLUMN;
}

/** What the headings of a table say by themselves, to begin with; each key at most once. */
export function guessOf({ columns }: Pick<Look, 'columns'>): readonly ColumnChoice[] {
  const taken = new Set<Role>();
  return columns.map((column) => {
    const choice = guessed(column);
    if (choice.role === 'ignore' || choice.role === 'value') return choice;
    if (taken.has(choice.role)) return NO_COLUMN;
    taken.add(choice.role);
    return choice;
  });
}
