import { LANGUAGES, wordOf } from '#kernel';
import { ageGroupOf, areaIdOf, dayOf, dayOfYear, depthOf, namesPersons, slug } from './words';

it.each([
  ['0_bis_unter_1', 'AGE_0'],
  ['3 bis unter 6', 'AGE_3_TO_6'],
  ['104', 'AGE_104'],
  ['90 und älter', 'AGE_90_UP'],
  ['Ü3', 'U3PLUS'],
  ['unter 3', 'U3'],
  ['U3', 'U3'],
  ['6 bis unter 3', undefined],
  ['alle', undefined],
  ['', undefined],
])('the age group "%s" is %s', (text, code) => expect(ageGroupOf(text)).toBe(code));

it.each([
  ['31.12.2002', '2002-12-31'],
  ['1.3.2026', '2026-03-01'],
  ['2026-03-01', '2026-03-01'],
  ['31.02.2026', undefined],
  ['gestern', undefined],
])('the day %s is %s', (text, day) => expect(dayOf(text)).toBe(day));

it('a year becomes its reference date', () => {
  expect(dayOfYear('2012', '03-01')).toBe('2012-03-01');
  expect(dayOfYear('12', '03-01')).toBeUndefined();
  expect(dayOfYear('2026', '02-29')).toBeUndefined();
});

it.each([
  ['Südstadt-West', 'suedstadt-west'],
  ['Große Wiese / Nord', 'grosse-wiese-nord'],
  ['Réunion', 'reunion'],
  ['***', ''],
])('the name %s becomes the id "%s"', (name, id) => expect(slug(name)).toBe(id));

it('a key stays as it is', () => {
  expect(areaIdOf(' 08335043 ')).toBe('08335043');
  expect(areaIdOf('  Mühlhausen, Stadt')).toBe('muehlhausen-stadt');
});

it('blanks before a name are its depth', () => expect(depthOf('    Altstadt')).toBe(4));

it('knows headings that name persons', () => {
  expect(
    ['Vorname', 'Name des Kindes', 'Geburtsdatum', 'IBAN', 'Aktenzeichen'].every(namesPersons),
  ).toBe(true);
  expect(['Name', 'Stadtteil', 'Plätze', 'geburten'].some(namesPersons)).toBe(false);
});

it.each(['constructor', ' prototype ', 'Prototype!', '***'])(
  'the name "%s" becomes no id of an area',
  (name) => expect(areaIdOf(name)).toBe(''),
);

it.each([
  ['__proto__', 'proto'],
  ['constructors', 'constructors'],
  ['Constructor', 'Constructor'],
  ['Mitte', 'Mitte'],
])('the name "%s" becomes the area %s', (name, id) => expect(areaIdOf(name)).toBe(id));

it.each(['U1', 'U3', 'U3PLUS', 'SCHOOL', 'ALL', 'AGE_3', 'AGE_3_TO_6', 'AGE_90_UP'])(
  'the age group %s is read again as our tables write it',
  (code) => {
    for (const language of LANGUAGES) expect(ageGroupOf(wordOf(code, language) ?? '')).toBe(code);
  },
);
