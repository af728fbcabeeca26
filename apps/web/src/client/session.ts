import type { Answer } from './operations';
import { ask } from './request';

export type Me = Answer<'me'>;

let person: string | undefined;

/** Whom this page was opened for. */
export const openedFor = (me: Me): void => void (person ??= me.person);

/** What one person typed is never sent in the name of another who signed in meanwhile. */
export class OtherPerson extends Error {
  override readonly name = 'OtherPerson';
}

/** @throws OtherPerson, Problem, Unreachable */
export async function demandSamePerson(): Promise<void> {
  const { answer } = await ask('me', {});
  if (person !== undefined && answer.person !== person) throw new OtherPerson();
}
