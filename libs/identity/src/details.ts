import type { PersonRef, Place, Sealed, Vault } from '#kernel';
import { persons } from './domain/person.decider';
import type { Details } from './domain/person.events';

export const FIELDS = ['name', 'mail', 'function'] as const;
export type Field = (typeof FIELDS)[number];

/** What is shown in place of a text whose key was destroyed. */
export const ERASED = '‹gelöscht›';
/** What is shown in place of a text that was moved or altered. */
export const BROKEN = '‹Siegel gebrochen›';

type Given = Readonly<{ name: string; mail?: string; function?: string }>;

const placeOf = (tenant: string, field: Field): Place => ({
  tenant,
  category: persons.category,
  field,
});

/** Seals what is said of a person, each field in its place. */
export async function sealDetails(
  vault: Vault,
  tenant: string,
  person: PersonRef,
  given: Given,
): Promise<Details> {
  const seal = (field: Field, text: string) => vault.seal(person, placeOf(tenant, field), text);
  return {
    name: await seal('name', given.name),
    ...(given.mail === undefined ? {} : { mail: await seal('mail', given.mail) }),
    ...(given.function === undefined ? {} : { function: await seal('function', given.function) }),
  };
}

/** The text, or a word in its place: a broken seal must not hide the rest of a page. */
export function openDetail(
  vault: Vault,
  tenant: string,
  field: Field,
  sealed: Sealed | undefined,
): string {
  if (!sealed) return ERASED;
  try {
    return vault.open(placeOf(tenant, field), sealed) ?? ERASED;
  } catch {
    return BROKEN;
  }
}
