/** Roles a person can hold in a tenant. The log, not a claim, decides who holds which. */
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

/** The office, its bodies and who audits them: everybody but the providers. */
export const HOUSE: readonly Role[] = ROLES.filter((role) => role !== 'provider');

/** Who may do a thing: holders of a role, the product itself, or the operator of the installation. */
export type Grant = Role | 'system' | 'operator' | 'anyone';
