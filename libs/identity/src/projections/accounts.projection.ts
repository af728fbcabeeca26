import type { PersonRef, ReadModel } from '#kernel';
import { persons } from '../domain/person.decider';
import { upcast } from '../domain/person.events';

/** An account at an identity provider. Row id: keyed hash of issuer and subject. */
export type Account = Readonly<{ person: PersonRef; issuer: string }>;

/** Who an account belongs to. */
export const accounts: ReadModel<Account> = {
  name: 'accounts',
  version: 1,
  categories: [persons.category],
  columns: { person: ({ person }) => person },
  project(recorded, rows) {
    const { type, data } = upcast(recorded);
    if (type === 'PersonAccountLinked')
      rows.put(data.subjectHash, { person: data.person, issuer: data.issuer });
    if (type === 'PersonErased')
      for (const [id] of rows.where('person', data.person)) rows.remove(id);
  },
};
