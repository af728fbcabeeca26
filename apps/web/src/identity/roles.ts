import type { Role } from '../patterns/roles';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';

/** Roles in words. */
export function useRoles() {
  const say = useTexts('patterns');
  const { list } = useFormats();
  const roleOf = (role: Role) => say(`role.${role}`);
  return {
    roleOf,
    rolesOf: (held: readonly Readonly<{ role: Role }>[]) =>
      list([...new Set(held.map(({ role }) => roleOf(role)))]),
  };
}
