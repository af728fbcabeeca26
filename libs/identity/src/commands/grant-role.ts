import { localDateOf } from '#calendar';
import { ROLES, type LocalDate, type Role } from '#kernel';
import { Day, defineCommand, Id, OneOf, Optional, type Surroundings } from '#shell';
import type { Administration } from '../domain/person.commands';
import { persons } from '../domain/person.decider';
import { roles } from '../projections/roles.projection';

/** Body of `POST /people/:person/roles`. */
export class GrantRoleDto {
  @OneOf(ROLES)
  readonly role!: Role;

  /** With role `provider` only: whom the person speaks for. */
  @Optional()
  @Id()
  readonly providerId?: string;

  /** First day; today when absent. */
  @Optional()
  @Day()
  readonly from?: LocalDate;
}

export const GrantRoleCommand = defineCommand({
  type: 'GrantRole',
  category: persons,
  shape: GrantRoleDto,
  route: 'POST /people/:person/roles',
  allow: ['administrator', 'operator'],
  target: ({ person }) => person,
  prepare: async ({ ...input }, surroundings) => ({
    ...input,
    ...(await administration(surroundings)),
  }),
  summary: { de: 'Rolle geben', en: 'Grant a role' },
});

/** Body of `POST /people/:person/role-revocations`. */
export class RevokeRoleDto {
  @OneOf(ROLES)
  readonly role!: Role;

  @Optional()
  @Id()
  readonly providerId?: string;
}

export const RevokeRoleCommand = defineCommand({
  type: 'RevokeRole',
  category: persons,
  shape: RevokeRoleDto,
  route: 'POST /people/:person/role-revocations',
  allow: ['administrator'],
  target: ({ person }) => person,
  prepare: async ({ ...input }, surroundings) => ({
    ...input,
    ...(await administration(surroundings)),
  }),
  summary: { de: 'Rolle entziehen', en: 'Revoke a role' },
});

/** The read model says whom to look at; the streams say whether they still are administrators. */
async function administration({ tenant, caller, now }: Surroundings): Promise<Administration> {
  const today = localDateOf(now);
  await tenant.reads.reached(await tenant.store.head(), [roles]);
  const listed = tenant.reads.all(roles, { role: 'administrator' });
  const people = [...new Set(listed.map(({ row }) => row.person))];
  const states = await Promise.all(
    people.map(async (person) => ({ person, ...(await tenant.writePath.state(persons, person)) })),
  );
  return {
    administrators: states
      .filter(({ roles: held }) => held.some((r) => r.role === 'administrator' && r.from <= today))
      .map(({ person }) => person),
    byOperator: caller.kind === 'operator',
  };
}
