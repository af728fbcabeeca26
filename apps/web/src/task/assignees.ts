import { useAll } from '../client/use-answer';
import type { Choice } from '../patterns/form-field';
import { ROLES } from '../patterns/roles';
import { useTexts } from '../texts/texts';

/** For whom a task can be: roles first, then people, in one list. */
export function useAssigneeChoices(): readonly Choice[] {
  const say = useTexts('task');
  const roles = useTexts('patterns');
  const people = useAll('listPeople', {});
  const named = (people.data?.answer.rows ?? []).map(({ id, name }) => ({
    value: `person ${id}`,
    text: name,
  }));
  return [
    ...ROLES.filter((role) => role !== 'auditor').map((role) => ({
      value: `role ${role}`,
      text: say('reassign.role', { role: roles(`role.${role}`) }),
    })),
    ...named.sort((a, b) => a.text.localeCompare(b.text, 'de')),
  ];
}

/** What the command takes of a choice of {@link useAssigneeChoices}. */
export function forOf(chosen: unknown): Readonly<Record<string, string>> {
  const [kind = '', value = ''] = String(chosen).split(' ');
  return { [kind]: value };
}
