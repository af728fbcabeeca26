import { Rejection } from '#kernel';
import type { ErasePerson, RequestErasure } from './person.commands';
import type { PersonEvent } from './person.events';
import type { Person } from './person.state';
import { isSecondPerson } from './rules/second-person.rule';

/** @throws Rejection ROLES_STILL_HELD, ERASURE_ALREADY_REQUESTED */
export function requestErasure(
  { data, by, now }: RequestErasure,
  { roles, erasure }: Person,
): PersonEvent[] {
  const { person, legalBasis } = data;
  demandNoRoles(roles);
  if (erasure?.legalBasis === legalBasis && erasure.requestedBy === by) return [];
  if (erasure)
    throw new Rejection('ERASURE_ALREADY_REQUESTED', { at: '/person', value: erasure.legalBasis });
  return [
    {
      type: 'ErasureRequested',
      version: 1,
      data: { person, legalBasis, requestedBy: by, requestedAt: now },
    },
  ];
}

/** @throws Rejection ERASURE_NOT_REQUESTED, ROLES_STILL_HELD, ERASURE_BY_ONE_PERSON */
export function erasePerson({ data, by }: ErasePerson, person: Person): PersonEvent[] {
  const { erasure, keys, roles } = person;
  if (!erasure) throw new Rejection('ERASURE_NOT_REQUESTED', { at: '/person', value: data.person });
  demandNoRoles(roles);
  if (!isSecondPerson(by, erasure.requestedBy))
    throw new Rejection('ERASURE_BY_ONE_PERSON', { at: '/person', value: data.person });
  return [
    {
      type: 'PersonErased',
      version: 1,
      data: { person: data.person, keys, ...erasure, approvedBy: by },
    },
  ];
}

function demandNoRoles([first]: Person['roles']): void {
  if (first) throw new Rejection('ROLES_STILL_HELD', { at: '/person', value: first.role });
}
