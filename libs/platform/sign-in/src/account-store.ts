import type { Clock, Instant } from '#kernel';
import { openDurably, type Database } from '#platform/sqlite';
import { ownFile } from '#platform/vault';
import { createHash, createHmac, randomBytes } from 'node:crypto';
import { hash, verify } from './passphrase';
import type { Ended } from './sessions';
import type { Identity } from './settings';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS credentials (
    login       TEXT    NOT NULL PRIMARY KEY,
    tenant      TEXT    NOT NULL,
    person      TEXT    NOT NULL,
    passphrase  TEXT    NOT NULL,
    failures    INTEGER NOT NULL DEFAULT 0,
    lockedUntil TEXT    NOT NULL DEFAULT '',
    UNIQUE (tenant, person)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS invitations (
    code      TEXT NOT NULL PRIMARY KEY,
    tenant    TEXT NOT NULL,
    person    TEXT NOT NULL,
    expiresAt TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS endedSessions (
    id       TEXT    NOT NULL PRIMARY KEY,
    endsAt   INTEGER NOT NULL
  ) STRICT`;

/** Failures without delay, and the longest delay in seconds. */
const FREE_FAILURES = 5;
const LONGEST_LOCK = 15 * 60;

type Credential = Identity &
  Readonly<{ passphrase: string; failures: number; lockedUntil: string }>;

const prepare = (db: Database) => ({
  credential: db.prepare('SELECT * FROM credentials WHERE login = ?'),
  failed: db.prepare('UPDATE credentials SET failures = ?, lockedUntil = ? WHERE login = ?'),
  ofPerson: db.prepare('SELECT login FROM credentials WHERE tenant = ? AND person = ?'),
  forgetCredential: db.prepare('DELETE FROM credentials WHERE tenant = ? AND person = ?'),
  keep: db.prepare(
    'INSERT INTO credentials (login, tenant, person, passphrase) VALUES (?, ?, ?, ?)',
  ),
  people: db.prepare(
    'SELECT tenant, person FROM credentials UNION SELECT tenant, person FROM invitations',
  ),
  invitation: db.prepare('SELECT tenant, person FROM invitations WHERE code = ? AND expiresAt > ?'),
  invite: db.prepare('INSERT INTO invitations VALUES (?, ?, ?, ?)'),
  forgetInvitations: db.prepare('DELETE FROM invitations WHERE tenant = ? AND person = ?'),
  end: db.prepare('INSERT OR IGNORE INTO endedSessions VALUES (?, ?)'),
  ended: db.prepare('SELECT 1 FROM endedSessions WHERE id = ?'),
  forgetEnded: db.prepare('DELETE FROM endedSessions WHERE endsAt < ?'),
});

/** `accounts.db`: passphrases as hashes, login names as keyed hashes, invitations, ended sessions. */
export class AccountStore implements Ended {
  private readonly db: Database;
  private readonly sql: ReturnType<typeof prepare>;

  constructor(
    file: string,
    private readonly key: Buffer,
    private readonly clock: Clock,
  ) {
    this.db = openDurably(ownFile(file));
    this.db.exec('PRAGMA secure_delete = ON');
    this.db.exec(SCHEMA);
    this.sql = prepare(this.db);
  }

  /** A code that opens the way once; earlier ones of the same person no longer do. */
  invite({ tenant, person }: Identity, expiresAt: Instant): string {
    const code = randomBytes(20).toString('base64url');
    this.together(() => {
      this.sql.forgetInvitations.run(tenant, person);
      this.sql.invite.run(hashOf(code), tenant, person, expiresAt);
    });
    return code;
  }

  invited(code: string): Identity | undefined {
    return this.sql.invitation.get(hashOf(code), this.clock.now()) as Identity | undefined;
  }

  /** Whether the login name is free, or the person's own. */
  mayTake(login: string, { tenant, person }: Identity): boolean {
    const found = this.credential(this.hmac(login));
    return !found || (found.tenant === tenant && found.person === person);
  }

  /** Uses the invitation up; a passphrase the person had before is gone. */
  async activate(identity: Identity, login: string, passphrase: string): Promise<void> {
    const { tenant, person } = identity;
    const stored = await hash(passphrase);
    this.together(() => {
      this.sql.forgetInvitations.run(tenant, person);
      this.sql.forgetCredential.run(tenant, person);
      this.sql.keep.run(this.hmac(login), tenant, person, stored);
    });
  }

  useUp({ tenant, person }: Identity): void {
    this.sql.forgetInvitations.run(tenant, person);
  }

  /** Slower with every failure; never says whether there is such an account. */
  async check(login: string, passphrase: string): Promise<Identity | undefined> {
    const key = this.hmac(login);
    const before = this.credential(key);
    const right = await verify(passphrase, before?.passphrase);
    const found = before && this.credential(key);
    if (!found || found.lockedUntil > this.clock.now()) return undefined;
    if (!right) this.sql.failed.run(found.failures + 1, this.lockAfter(found.failures + 1), key);
    else if (found.failures > 0) this.sql.failed.run(0, '', key);
    return right ? { tenant: found.tenant, person: found.person } : undefined;
  }

  add(id: string, until: number): void {
    this.sql.end.run(id, until);
    this.sql.forgetEnded.run(Math.floor(Date.parse(this.clock.now()) / 1000));
  }

  has(id: string): boolean {
    return this.sql.ended.get(id) !== undefined;
  }

  /** Forgets whoever is no longer there, down to the bytes. */
  purge(isThere: (identity: Identity) => boolean): void {
    const gone = (this.sql.people.all() as Identity[]).filter((identity) => !isThere(identity));
    for (const { tenant, person } of gone) {
      this.sql.forgetCredential.run(tenant, person);
      this.sql.forgetInvitations.run(tenant, person);
    }
    if (gone.length > 0) this.db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  }

  /** Leaves everything in the one file, so that it can be copied. */
  close(): void {
    if (!this.db.isOpen) return;
    this.db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    this.db.close();
  }

  private credential(key: string): Credential | undefined {
    return this.sql.credential.get(key) as Credential | undefined;
  }

  /** A login name is mostly a mail address; it is not kept in the clear. */
  private hmac(login: string): string {
    const name = login.normalize('NFKC').trim().toLowerCase();
    return createHmac('sha256', this.key).update(name).digest('base64url');
  }

  private lockAfter(failures: number): string {
    if (failures < FREE_FAILURES) return '';
    const seconds = Math.min(30 * 2 ** (failures - FREE_FAILURES), LONGEST_LOCK);
    return new Date(Date.parse(this.clock.now()) + seconds * 1000).toISOString();
  }

  private together(change: () => void): void {
    this.db.exec('BEGIN IMMEDIATE');
    try {
      change();
      this.db.exec('COMMIT');
    } catch (error) {
      if (this.db.isTransaction) this.db.exec('ROLLBACK');
      throw error;
    }
  }
}

/** The code is random and long: a plain hash gives nothing away. */
const hashOf = (code: string): string => createHash('sha256').update(code).digest('base64url');
