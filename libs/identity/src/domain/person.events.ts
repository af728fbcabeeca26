import type { Event, Instant, LocalDate, PersonRef, Role, Sealed, Stored } from '#kernel';

/** What a directory says of a person; each text under the person's key. */
export type Details = Readonly<{ name: Sealed; mail?: Sealed; function?: Sealed }>;

/** On what ground a person's data is erased. */
export const LEGAL_BASES = ['GDPR_17', 'SGB_X_84'] as const;
export type LegalBasis = (typeof LEGAL_BASES)[number];

/** A role as it is held; one of role `provider` speaks for one provider. */
export type Held = Readonly<{ role: Role; providerId?: string }>;

/** A key that was destroyed, by what the sealed texts still say of it. */
export type DestroyedKey = Readonly<{ keyId: string; commitment: string }>;

type Invited = { person: PersonRef };
type Recorded = { person: PersonRef } & Details;
type Issued = { person: PersonRef; expiresAt: Instant };
/** `subjectHash`: keyed hash of issuer and subject. */
type Linked = { person: PersonRef; issuer: string; subjectHash: string };
type Granted = { person: PersonRef; from: LocalDate } & Held;
type Revoked = { person: PersonRef; until: LocalDate } & Held;
/** An erasure as one person asks for it; another must carry it out. */
export type Erasure = Readonly<{
  legalBasis: LegalBasis;
  requestedBy: PersonRef;
  requestedAt: Instant;
}>;
type Requested = { person: PersonRef } & Erasure;
type Erased = { person: PersonRef; keys: readonly DestroyedKey[]; approvedBy: PersonRef } & Erasure;

export type PersonInvited = Event<'PersonInvited', 1, Invited>;
export type PersonDetailsRecorded = Event<'PersonDetailsRecorded', 1, Recorded>;
export type InvitationIssued = Event<'InvitationIssued', 1, Issued>;
export type PersonAccountLinked = Event<'PersonAccountLinked', 1, Linked>;
export type RoleGranted = Event<'RoleGranted', 1, Granted>;
export type RoleRevoked = Event<'RoleRevoked', 1, Revoked>;
export type ErasureRequested = Event<'ErasureRequested', 1, Requested>;
export type PersonErased = Event<'PersonErased', 1, Erased>;
export type PersonEvent =
  | PersonInvited
  | PersonDetailsRecorded
  | InvitationIssued
  | PersonAccountLinked
  | RoleGranted
  | RoleRevoked
  | ErasureRequested
  | PersonErased;

export const detailsOf = ({ name, mail, function: post }: Details): Details => ({
  name,
  ...(mail ? { mail } : {}),
  ...(post ? { function: post } : {}),
});

export const heldOf = ({ role, providerId }: Held): Held => ({
  role,
  ...(providerId === undefined ? {} : { providerId }),
});

export const erasureOf = ({ legalBasis, requestedBy, requestedAt }: Erasure): Erasure => ({
  legalBasis,
  requestedBy,
  requestedAt,
});

/** There is one version of each. */
export const upcast = (stored: Stored): PersonEvent => stored as PersonEvent;
