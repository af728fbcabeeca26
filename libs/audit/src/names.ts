import { nameOf } from '#identity';
import { SYSTEM, type Language, type PersonRef } from '#kernel';
import type { Tenant } from '#shell';
import { withNames, type Sentence } from './domain/sentence';
import type { StoryRow } from './projections/story.projection';

/** A row whose sentence is complete. */
export type ToldRow = Omit<StoryRow, 'persons'>;

type Named = Readonly<Record<Language, string>>;

/** Who acts without being a person of the directory. */
const OFFICES: Readonly<Record<string, Named>> = {
  [SYSTEM]: { de: 'das Programm', en: 'the program' },
  operator: { de: 'der Betreiber', en: 'the operator' },
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The rows with the names the directory knows today: who was erased has none in any story. */
export function told(rows: readonly StoryRow[], tenant: Tenant): readonly ToldRow[] {
  const known = new Map<PersonRef, string>();
  const named = (person: PersonRef): string => {
    const name = known.get(person) ?? nameOf(tenant, person);
    known.set(person, name);
    return name;
  };
  const office = (person: PersonRef, language: Language, first: boolean) => {
    const words = Object.hasOwn(OFFICES, person) ? OFFICES[person]?.[language] : undefined;
    return words !== undefined && first ? capital(words) : words;
  };
  const tell = (says: Sentence, persons: StoryRow['persons']) => (language: Language) =>
    withNames(says[language], (path, first) => {
      const person = persons[path];
      return person && (office(person, language, first) ?? named(person));
    });
  return rows.map(({ says, persons, ...row }) => {
    const inLanguage = tell(says, persons);
    return { ...row, says: { de: inLanguage('de'), en: inLanguage('en') } };
  });
}
