import type { Instant, PersonRef } from '#kernel';

/** Someone in a tenant. */
export type Identity = Readonly<{ tenant: string; person: PersonRef }>;

/** How an account is opened. `login` is a keyed hash of the name, `passphrase` a slow one. */
export type Credential = Identity & Readonly<{ login: string; passphrase: string }>;

/** How often in a row the passphrase was wrong, and until when none is taken (`''`: now). */
export type Failures = Readonly<{ failures: number; lockedUntil: string }>;

/** `code` is a hash of what the link says. */
export type Invited = Identity & Readonly<{ code: string; expiresAt: Instant }>;

/** Unit of `endsAt`: seconds since 1970; then its cookie opens no more in any case. */
export type EndedSession = Readonly<{ id: string; endsAt: number }>;

/** All that is kept of accounts. */
export type AccountContents = Readonly<{
  credentials: readonly (Credential & Failures)[];
  invitations: readonly Invited[];
  ended: readonly EndedSession[];
}>;

/** Where accounts are kept. What is changed is on disk at return; what is forgotten leaves no byte. */
export interface AccountRecords {
  credential(login: string): (Credential & Failures) | undefined;
  /**
   * Takes the place of what the person had, and uses their invitations up. False where the login
   * name is somebody else's; then nothing has changed.
   */
  activate(credential: Credential): boolean;
  fail(login: string, failures: Failures): void;
  invitation(code: string): Invited | undefined;
  /** Earlier ones of the same person are gone. */
  invite(invited: Invited): void;
  forgetInvitations(identity: Identity): void;
  /** Credential and invitations. */
  forget(identity: Identity): void;
  end(session: EndedSession): void;
  hasEnded(id: string): boolean;
  /** Unit: seconds since 1970. */
  forgetEnded(before: number): void;
  contents(): AccountContents;
  close(): void;
}

/** From one place to another that is empty. */
export function copyAccounts(from: AccountRecords, to: AccountRecords): void {
  const { credentials, invitations, ended } = from.contents();
  for (const { login, tenant, person, passphrase, failures, lockedUntil } of credentials) {
    to.activate({ login, tenant, person, passphrase });
    if (failures > 0) to.fail(login, { failures, lockedUntil });
  }
  for (const invited of invitations) to.invite(invited);
  for (const session of ended) to.end(session);
}
