import { localDateOf } from '#calendar';
import { Rejection } from '#kernel';
import type { GrantRole, RevokeRole } from './person.commands';
import { heldOf, type Held, type PersonEvent } from './person.events';
import { sameRole, type Person } from './person.state';
import { staysIndependent } from './rules/independent-auditor.rule';
import { isFirstAdministrator, leavesAnAdministrator } from './rules/last-administrator.rule';
import { isSecondPerson } from './rules/second-person.rule';

/** @throws Rejection ROLE_TO_ONESELF, OPERATOR_GRANTS_FIRST_ADMINISTRATOR, ROLE_IN_THE_PAST, PROVIDER_MISSING, AUDITOR_NOT_INDEPENDENT */
export function grantRole(command: GrantRole, person: Person): PersonEvent[] {
  const { data, now } = command;
  const from = data.from ?? localDateOf(now);
  const held = heldOf(data);
  const known = person.roles.find((role) => sameRole(role, held));
  if (known && known.from <= from) return [];
  demandAuthority(command);
  if (from < localDateOf(now))
    throw new Rejection('ROLE_IN_THE_PAST', { at: '/from', value: from });
  demandFit(held, person);
  return [
    {
      type: 'RoleGranted',
      version: 1,
      data: { person: data.person, ...held, from },
      effectiveOn: from,
    },
  ];
}

function demandAuthority({ data, by }: GrantRole): void {
  const { person, role, administrators, byOperator } = data;
  if (!isSecondPerson(by, person))
    throw new Rejection('ROLE_TO_ONESELF', { at: '/person', value: role });
  if (byOperator && !isFirstAdministrator(role, administrators))
    throw new Rejection('OPERATOR_GRANTS_FIRST_ADMINISTRATOR', { at: '/role', value: role });
}

function demandFit({ role, providerId }: Held, { roles }: Person): void {
  if ((role === 'provider') !== (providerId !== undefined))
    throw new Rejection('PROVIDER_MISSING', { at: '/providerId', value: role });
  const other = roles.find((held) => !staysIndependent(role, [held]));
  if (other)
    throw new Rejection('AUDITOR_NOT_INDEPENDENT', {
      at: '/role',
      value: role,
      params: { other: other.role },
    });
}

/** @throws Rejection LAST_ADMINISTRATOR */
export function revokeRole({ data, now }: RevokeRole, { roles }: Person): PersonEvent[] {
  const { person, role, administrators } = data;
  const held = heldOf(data);
  if (!roles.some((other) => sameRole(other, held))) return [];
  if (role === 'administrator' && !leavesAnAdministrator(person, administrators))
    throw new Rejection('LAST_ADMINISTRATOR', { at: '/person', value: person });
  const until = localDateOf(now);
  return [
    { type: 'RoleRevoked', version: 1, data: { person, ...held, until }, effectiveOn: until },
  ];
}
