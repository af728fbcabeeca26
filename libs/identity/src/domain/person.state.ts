import type { Instant, LocalDate } from '#kernel';
import type { DestroyedKey, Details, Erasure, Held, PersonEvent } from './person.events';

/** Only what the decisions need to know. */
export type Person = Readonly<{
  status: 'UNKNOWN' | 'PRESENT' | 'ERASED';
  details?: Details;
  roles: readonly (Held & Readonly<{ from: LocalDate }>)[];
  accounts: readonly string[];
  invitedUntil?: Instant;
  erasure?: Erasure;
  /** Every key a text about the person was ever sealed under. */
  keys: readonly DestroyedKey[];
}>;

export const initialState: Person = { status: 'UNKNOWN', roles: [], accounts: [], keys: [] };

export const sameRole = (a: Held, b: Held): boolean =>
  a.role === b.role && a.providerId === b.providerId;

export function evolve(person: Person, event: PersonEvent): Person {
  switch (event.type) {
    case 'PersonInvited':
      return { ...person, status: 'PRESENT' };
    case 'PersonDetailsRecorded':
      return withDetails(person, event.data);
    case 'InvitationIssued':
      return { ...person, invitedUntil: event.data.expiresAt };
    case 'PersonAccountLinked':
      return { ...person, accounts: [...person.accounts, event.data.subjectHash] };
    case 'RoleGranted':
      return { ...person, roles: [...without(person, event.data), event.data] };
    case 'RoleRevoked':
      return { ...person, roles: without(person, event.data) };
    case 'ErasureRequested':
      return { ...person, erasure: erasureOf(event.data) };
    case 'PersonErased':
      return { ...initialState, status: 'ERASED', keys: event.data.keys };
  }
}

const erasureOf = ({ legalBasis, requestedBy, requestedAt }: Erasure): Erasure => ({
  legalBasis,
  requestedBy,
  requestedAt,
});

const without = ({ roles }: Person, held: Held) => roles.filter((role) => !sameRole(role, held));

function withDetails(person: Person, details: Details): Person {
  const { name, mail, function: post } = details;
  const keys = [name, mail, post].flatMap((sealed) =>
    sealed ? [{ keyId: sealed.keyId, commitment: sealed.commitment }] : [],
  );
  const unknown = keys.filter(
    ({ keyId }, i) =>
      !person.keys.some((known) => known.keyId === keyId) &&
      keys.findIndex((key) => key.keyId === keyId) === i,
  );
  return {
    ...person,
    details: { name, ...(mail ? { mail } : {}), ...(post ? { function: post } : {}) },
    keys: [...person.keys, ...unknown],
  };
}
