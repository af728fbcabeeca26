import { directory, nameOf } from '#identity';
import { SYSTEM, type Language, type PersonRef } from '#kernel';
import type { Seating, Tenant } from '#shell';
import { withNames, type Sentence } from './domain/sentence';
import type { StoryRow } from './projections/story.projection';

/** A row whose sentence is complete. */
export type ToldRow = Omit<StoryRow, 'persons' | 'seated'>;

type Named = Readonly<Record<Language, string>>;

/** Who acts without being a person of the directory. */
const OFFICES: Readonly<Record<string, Named>> = {
  [SYSTEM]: { de: 'das Programm', en: 'the program' },
  operator: { de: 'der Betreiber', en: 'the operator' },
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Who sat on the seats of a row, at its position; `undefined` where one of them has no name. */
function sittersIn(
  { seated, position }: StoryRow,
  { reads }: Tenant,
  seating: Seating | undefined,
): StoryRow['persons'] | undefined {
  if (!seated || !seating) return undefined;
  const sitting: Record<string, PersonRef> = {};
  for (const [hole, seat] of Object.entries(seated.seats)) {
    const person = seating.sitter(seat, reads, { asOf: { position } });
    const entry = person === undefined ? undefined : reads.get(directory, person);
    if (person === undefined || !entry || entry.erased) return undefined;
    sitting[hole] = person;
  }
  return sitting;
}

/** The rows with the names the directory knows today: who was erased has none in any story. */
export function told(
  rows: readonly StoryRow[],
  tenant: Tenant,
  seating?: Seating,
): readonly ToldRow[] {
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
  return rows.map((whole) => {
    const { says: alone, persons, seated, ...row } = whole;
    const sitting = sittersIn(whole, tenant, seating);
    const inLanguage =
      seated && sitting ? tell(seated.says, { ...persons, ...sitting }) : tell(alone, persons);
    return { ...row, says: { de: inLanguage('de'), en: inLanguage('en') } };
  });
}
