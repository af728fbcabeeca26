import type { PersonRef, ReadModel } from '#kernel';
import { persons } from '../domain/person.decider';
import { upcast, type Held, type RoleGranted } from '../domain/person.events';

/** A role as it is held. Row id: {@link roleId}. */
export type HeldRole = RoleGranted['data'];

const roleId = (person: PersonRef, { role, providerId }: Held): string =>
  [person, role, ...(providerId === undefined ? [] : [providerId])].join(' ');

/** Who holds which role: the log decides, not a claim. */
export const roles: ReadModel<HeldRole> = {
  name: 'roles',
  version: 1,
  categories: [persons.category],
  columns: { person: ({ person }) => person, role: ({ role }) => role },
  project(recorded, rows) {
    const { type, data } = upcast(recorded);
    if (type === 'RoleGranted') rows.put(roleId(data.person, data), data);
    if (type === 'RoleRevoked') rows.remove(roleId(data.person, data));
  },
};
