import type { Input } from '../client/operations';

export type Role = Input<'GrantRole'>['role'];

/** What somebody may be in the office, the bodies and with the providers. */
export const ROLES = [
  'planner',
  'headOfPlanning',
  'departmentHead',
  'minuteTaker',
  'chair',
  'committeeMember',
  'provider',
  'auditor',
  'administrator',
] as const satisfies readonly Role[];
