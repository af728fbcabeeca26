import type { Clock, Instant } from '#kernel';
import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { AccountRecords, Failures, Identity } from '#platform/accounts';
import { hash, verify } from './passphrase';
import type { Ended } from './sessions';

/** Failures without delay, and the longest delay in seconds. */
const FREE_FAILURES = 5;
const LONGEST_LOCK = 15 * 60;

/** Passphrases as hashes, login names as keyed hashes, invitations, ended sessions. */
export class AccountStore implements Ended {
  constructor(
    private readonly records: AccountRecords,
    private readonly key: Buffer,
    private readonly clock: Clock,
  ) {}

  /** A code that opens the way once; earlier ones of the same person no longer do. */
  invite({ tenant, person }: Identity, expiresAt: Instant): string {
    const code = randomBytes(20).toString('base64url');
    this.records.invite({ code: hashOf(code), tenant, person, expiresAt });
    return code;
  }

  invited(code: string): Identity | undefined {
    const found = this.records.invitation(hashOf(code));
    if (!found || found.expiresAt <= this.clock.now()) return undefined;
    return { tenant: found.tenant, person: found.person };
  }

  /** Whether the login name is free, or the person's own. */
  mayTake(login: string, { tenant, person }: Identity): boolean {
    const found = this.records.credential(this.hmac(login));
    return !found || (found.tenant === tenant && found.person === person);
  }

  /**
   * Uses the invitation up; a passphrase the person had before is gone. False when somebody else
   * took the login name meanwhile.
   */
  async activate(identity: Identity, login: string, passphrase: string): Promise<boolean> {
    const { tenant, person } = identity;
    const stored = await hash(passphrase);
    return this.records.activate({ login: this.hmac(login), tenant, person, passphrase: stored });
  }

  useUp(identity: Identity): void {
    this.records.forgetInvitations(identity);
  }

  /** Slower with every failure; never says whether there is such an account. */
  async check(login: string, passphrase: string): Promise<Identity | undefined> {
    const key = this.hmac(login);
    const before = this.records.credential(key);
    const right = await verify(passphrase, before?.passphrase);
    const found = before && this.records.credential(key);
    if (!found || found.lockedUntil > this.clock.now()) return undefined;
    if (!right) this.records.fail(key, this.after(found.failures + 1));
    else if (found.failures > 0) this.records.fail(key, this.after(0));
    return right ? { tenant: found.tenant, person: found.person } : undefined;
  }

  add(id: string, until: number): void {
    this.records.end({ id, endsAt: until });
    this.records.forgetEnded(Math.floor(Date.parse(this.clock.now()) / 1000));
  }

  has(id: string): boolean {
    return this.records.hasEnded(id);
  }

  /** Forgets whoever was erased, down to the bytes. */
  purge(isErased: (identity: Identity) => boolean): void {
    const { credentials, invitations } = this.records.contents();
    for (const identity of [...credentials, ...invitations])
      if (isErased(identity)) this.records.forget(identity);
  }

  close(): void {
    this.records.close();
  }

  /** A login name is mostly a mail address; it is not kept in the clear. */
  private hmac(login: string): string {
    const name = login.normalize('NFKC').trim().toLowerCase();
    return createHmac('sha256', this.key).update(name).digest('base64url');
  }

  private after(failures: number): Failures {
    if (failures < FREE_FAILURES) return { failures, lockedUntil: '' };
    const seconds = Math.min(30 * 2 ** (failures - FREE_FAILURES), LONGEST_LOCK);
    const until = Date.parse(this.clock.now()) + seconds * 1000;
    return { failures, lockedUntil: new Date(until).toISOString() };
  }
}

/** The code is random and long: a plain hash gives nothing away. */
const hashOf = (code: string): string => createHash('sha256').update(code).digest('base64url');
