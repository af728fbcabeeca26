import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';

/** What somebody may be in the office, the bodies and with the providers. */
export const ROLES = [
  'planner',
  'headOfPlanning',
  'departmentHead',
  'committeeMember',
  'chair',
  'minuteTaker',
  'provider',
  'auditor',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];

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
