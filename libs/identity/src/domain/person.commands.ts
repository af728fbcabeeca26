import type { Command, Instant, LocalDate, PersonRef } from '#kernel';
import type { Details, Held, LegalBasis } from './person.events';

/** Who holds `administrator` now, and whether the operator asks: looked up by the shell. */
export type Administration = Readonly<{
  administrators: readonly PersonRef[];
  byOperator: boolean;
}>;

export type InvitePerson = Command<'InvitePerson', { person: PersonRef } & Details>;
export type RecordPersonDetails = Command<'RecordPersonDetails', { person: PersonRef } & Details>;
export type IssueInvitation = Command<'IssueInvitation', { person: PersonRef; expiresAt: Instant }>;
export type LinkAccount = Command<
  'LinkAccount',
  {
    person: PersonRef;
    issuer: string;
    subjectHash: string;
    /** Whose account it is already. */
    holder?: PersonRef;
  }
>;
export type GrantRole = Command<
  'GrantRole',
  { person: PersonRef; from?: LocalDate } & Held & Administration
>;
export type RevokeRole = Command<'RevokeRole', { person: PersonRef } & Held & Administration>;
export type RequestErasure = Command<
  'RequestErasure',
  { person: PersonRef; legalBasis: LegalBasis }
>;
export type ErasePerson = Command<'ErasePerson', { person: PersonRef }>;
export type PersonCommand =
  | InvitePerson
  | RecordPersonDetails
  | IssueInvitation
  | LinkAccount
  | GrantRole
  | RevokeRole
  | RequestErasure
  | ErasePerson;
