import { canonical } from '#kernel';
import type { Identity } from '#platform/accounts';
import type { AccountStore } from './account-store';
import type { Account } from './oidc-client';
import { weaknessOf } from './passphrase';
import { identityOf, issuerOf, subjectOf, type People, type SignInSettings } from './settings';
import type { Word } from './words';

type Choice = Readonly<{ login: string; passphrase: string; again: string }>;

/** Whose account it is, and how an invited person comes to one. */
export class Accounts {
  constructor(
    private readonly settings: SignInSettings,
    private readonly people: People,
    private readonly store: AccountStore,
  ) {}

  /** By issuer and subject alone; a mail address or a name in a token says nothing. */
  holderOf({ issuer, subject }: Account): Identity | undefined {
    if (issuer === issuerOf(this.settings)) return identityOf(subject);
    for (const tenant of this.people.tenants()) {
      const person = this.people.holderOf(tenant, this.hash(tenant, issuer, subject));
      if (person !== undefined) return { tenant, person };
    }
    return undefined;
  }

  isThere = ({ tenant, person }: Identity): boolean =>
    this.people.tenants().includes(tenant) && this.people.callerOf(tenant, person) !== undefined;

  /** Whom a code lets in, while they are still there. */
  invited(code: string): Identity | undefined {
    const identity = this.store.invited(code);
    return identity && this.isThere(identity) ? identity : undefined;
  }

  /** Sets up an account with a passphrase; what is wrong with the choice, or nothing. */
  async choose(
    identity: Identity,
    { login, passphrase, again }: Choice,
  ): Promise<Word | undefined> {
    const weakness = weaknessOf(passphrase);
    if (weakness) return weakness;
    if (passphrase !== again) return 'different';
    if (login.trim() === '' || login.length > 254 || !this.store.mayTake(login, identity))
      return 'loginMissing';
    await this.link(identity, { issuer: issuerOf(this.settings), subject: subjectOf(identity) });
    const taken = await this.store.activate(identity, login, passphrase);
    return taken ? undefined : 'loginMissing';
  }

  /** Connects the account an invited person has signed in with elsewhere. */
  async take(code: string, account: Account): Promise<void> {
    const identity = this.invited(code);
    if (!identity) return;
    await this.link(identity, account);
    this.store.useUp(identity);
  }

  /** In a demo anyone may be anyone of it, by a click. */
  isOfDemo(subject: string): boolean {
    const { tenant, person } = identityOf(subject);
    return (
      this.people.tenants().includes(tenant) &&
      this.people.demoPeople(tenant).some((member) => member.person === person)
    );
  }

  private link({ tenant, person }: Identity, { issuer, subject }: Account): Promise<void> {
    const subjectHash = this.hash(tenant, issuer, subject);
    return this.people.linkAccount(tenant, { person, issuer, subjectHash });
  }

  private hash = (tenant: string, issuer: string, subject: string): string =>
    this.people.hmac(tenant, canonical(['account', issuer, subject]));
}
