import { openDurably, type Database } from '#platform/sqlite';
import { ownFile } from '#platform/vault';
import type {
  AccountContents,
  AccountRecords,
  Credential,
  EndedSession,
  Failures,
  Identity,
  Invited,
} from './account-records';

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

const prepare = (db: Database) => ({
  credential: db.prepare('SELECT * FROM credentials WHERE login = ?'),
  failed: db.prepare('UPDATE credentials SET failures = ?, lockedUntil = ? WHERE login = ?'),
  forgetCredential: db.prepare('DELETE FROM credentials WHERE tenant = ? AND person = ?'),
  keep: db.prepare(
    'INSERT INTO credentials (login, tenant, person, passphrase) VALUES (?, ?, ?, ?)',
  ),
  invitation: db.prepare('SELECT * FROM invitations WHERE code = ?'),
  invite: db.prepare('INSERT INTO invitations VALUES (?, ?, ?, ?)'),
  forgetInvitations: db.prepare('DELETE FROM invitations WHERE tenant = ? AND person = ?'),
  end: db.prepare('INSERT OR IGNORE INTO endedSessions VALUES (?, ?)'),
  ended: db.prepare('SELECT 1 FROM endedSessions WHERE id = ?'),
  forgetEnded: db.prepare('DELETE FROM endedSessions WHERE endsAt < ?'),
  all: {
    credentials: db.prepare('SELECT * FROM credentials ORDER BY login'),
    invitations: db.prepare('SELECT * FROM invitations ORDER BY code'),
    ended: db.prepare('SELECT * FROM endedSessions ORDER BY id'),
  },
});

/** `accounts.db`, of one process. */
export class SqliteAccountRecords implements AccountRecords {
  private readonly db: Database;
  private readonly sql: ReturnType<typeof prepare>;

  constructor(file: string) {
    this.db = openDurably(ownFile(file));
    this.db.exec('PRAGMA secure_delete = ON');
    this.db.exec(SCHEMA);
    this.sql = prepare(this.db);
  }

  credential(login: string): (Credential & Failures) | undefined {
    return this.sql.credential.get(login) as (Credential & Failures) | undefined;
  }

  activate({ login, tenant, person, passphrase }: Credential): boolean {
    return this.together(() => {
      const holder = this.credential(login);
      if (holder && (holder.tenant !== tenant || holder.person !== person)) return false;
      this.sql.forgetInvitations.run(tenant, person);
      this.sql.forgetCredential.run(tenant, person);
      this.sql.keep.run(login, tenant, person, passphrase);
      return true;
    });
  }

  fail(login: string, { failures, lockedUntil }: Failures): void {
    this.sql.failed.run(failures, lockedUntil, login);
  }

  invitation(code: string): Invited | undefined {
    return this.sql.invitation.get(code) as Invited | undefined;
  }

  invite({ code, tenant, person, expiresAt }: Invited): void {
    this.together(() => {
      this.sql.forgetInvitations.run(tenant, person);
      this.sql.invite.run(code, tenant, person, expiresAt);
    });
  }

  forgetInvitations({ tenant, person }: Identity): void {
    this.sql.forgetInvitations.run(tenant, person);
  }

  forget({ tenant, person }: Identity): void {
    this.sql.forgetCredential.run(tenant, person);
    this.sql.forgetInvitations.run(tenant, person);
    this.db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  }

  end({ id, endsAt }: EndedSession): void {
    this.sql.end.run(id, endsAt);
  }

  hasEnded(id: string): boolean {
    return this.sql.ended.get(id) !== undefined;
  }

  forgetEnded(before: number): void {
    this.sql.forgetEnded.run(before);
  }

  contents(): AccountContents {
    const { credentials, invitations, ended } = this.sql.all;
    return {
      credentials: credentials.all() as (Credential & Failures)[],
      invitations: invitations.all() as Invited[],
      ended: ended.all() as EndedSession[],
    };
  }

  /** Leaves everything in the one file, so that it can be copied. */
  close(): void {
    if (!this.db.isOpen) return;
    this.db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    this.db.close();
  }

  private together<T>(change: () => T): T {
    this.db.exec('BEGIN IMMEDIATE');
    try {
      const answer = change();
      this.db.exec('COMMIT');
      return answer;
    } catch (error) {
      if (this.db.isTransaction) this.db.exec('ROLLBACK');
      throw error;
    }
  }
}
