import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { recogniserOf, type Glossary } from './recognise';

const SOURCE = 'apps/web/src';
const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' });
const sources = files
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => readFileSync(join(SOURCE, file), 'utf8'))
  .join('\n');
const said = files
  .filter((file) => file.endsWith('texts.de.json'))
  .flatMap((file) =>
    Object.values(JSON.parse(readFileSync(join(SOURCE, file), 'utf8')) as Record<string, string>),
  )
  .join('\n');

const LANGUAGES = ['de', 'en'] as const;
const glossaryOf = (language: string) =>
  JSON.parse(readFileSync(join(SOURCE, `patterns/glossary.${language}.json`), 'utf8')) as Glossary;

/** Terms of law whose word stands for more than the law means: a popover would be noise. */
const TOO_COMMON = [
  'beschlossene',
  'Zahl',
  'Antwort',
  'Anpassung',
  'Vorhaben',
  'Bestand zum Stichtag',
];

describe('the glossary', () => {
  const de = glossaryOf('de');

  it('has the same terms in both languages', () => {
    expect(Object.keys(glossaryOf('en'))).toEqual(Object.keys(de));
  });

  it('explains every term that a page opens', () => {
    for (const [, name = ''] of sources.matchAll(/<Term name="([^"]+)"/g))
      expect(Object.keys(de)).toContain(name);
  });

  it.each(LANGUAGES)('recognises each form as the term it is of, in %s', (language) => {
    const glossary = glossaryOf(language);
    const recognise = recogniserOf(glossary);
    for (const [name, { term, forms = [term] }] of Object.entries(glossary))
      for (const form of forms) expect(recognise(form)).toEqual([{ text: form, name }]);
  });

  it('knows every term of law that a page says', () => {
    const recognise = recogniserOf(de);
    const isSaid = (word: string) =>
      new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'u').test(said);
    const lawful = readFileSync('docs/glossary.md', 'utf8')
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .filter((cells) => cells[5]?.includes('§'))
      .flatMap(([, , german = '']) => german.split(/, | \/ /))
      .filter((word) => !TOO_COMMON.includes(word));
    expect(lawful.length).toBeGreaterThan(50);
    expect(lawful.filter((word) => isSaid(word) && recognise(word)[0]?.name === undefined)).toEqual(
      [],
    );
  });
});
