import type { Instant, LocalDate } from '#kernel';
import {
  detailsOf,
  erasureOf,
  type DestroyedKey,
  type Details,
  type Erasure,
  type ErasureRequested,
  type Held,
  type PersonErased,
  type PersonEvent,
  type RoleGranted,
  type RoleRevoked,
} from './person.events';

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
  if (isOfErasure(event)) return withErasure(person, event);
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
    case 'RoleRevoked':
      return withRole(person, event);
  }
}

const isOfErasure = (event: PersonEvent): event is ErasureRequested | PersonErased =>
  event.type === 'ErasureRequested' || event.type === 'PersonErased';

function withDetails(person: Person, details: Details): Person {
  const keys = new Map(person.keys.map((key) => [key.keyId, key]));
  for (const { keyId, commitment } of Object.values(detailsOf(details)))
    keys.set(keyId, { keyId, commitment });
  return { ...person, details: detailsOf(details), keys: [...keys.values()] };
}

function withRole(person: Person, { type, data }: RoleGranted | RoleRevoked): Person {
  const others = person.roles.filter((role) => !sameRole(role, data));
  return { ...person, roles: type === 'RoleGranted' ? [...others, data] : others };
}

const withErasure = (person: Person, { type, data }: ErasureRequested | PersonErased): Person =>
  type === 'ErasureRequested'
    ? { ...person, erasure: erasureOf(data) }
    : { ...initialState, status: 'ERASED', keys: data.keys };
