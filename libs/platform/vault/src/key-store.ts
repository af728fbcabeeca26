import { openDurably, type Database } from '#platform/sqlite';
import type { KeyContents, Keys, WrappedKey } from './keys';
import { ownFile } from './secret-file';

/** What makes an erased key unreadable; each alone is not enough, as the test shows. */
export type Erasure = Readonly<{ overwrite: boolean; truncate: boolean }>;

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS keys (
    keyId   TEXT NOT NULL PRIMARY KEY,
    person  TEXT NOT NULL UNIQUE,
    nonce   BLOB NOT NULL,
    wrapped BLOB NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS secrets (
    name    TEXT NOT NULL PRIMARY KEY,
    nonce   BLOB NOT NULL,
    wrapped BLOB NOT NULL
  ) STRICT`;

const prepare = (db: Database) => ({
  ofPerson: db.prepare('SELECT * FROM keys WHERE person = ?'),
  byId: db.prepare('SELECT * FROM keys WHERE keyId = ?'),
  insert: db.prepare('INSERT INTO keys VALUES (:keyId, :person, :nonce, :wrapped)'),
  remove: db.prepare('DELETE FROM keys WHERE person = ?'),
  secret: db.prepare('SELECT * FROM secrets WHERE name = ?'),
  keepSecret: db.prepare('INSERT INTO secrets VALUES (?, ?, ?)'),
  keys: db.prepare('SELECT * FROM keys ORDER BY keyId'),
  secrets: db.prepare('SELECT * FROM secrets ORDER BY name'),
});

/** `keys.db`: wrapped keys and nothing else. */
export class KeyStore implements Keys {
  private readonly db: Database;
  private readonly sql: ReturnType<typeof prepare>;

  constructor(
    file: string,
    private readonly erasure: Erasure = { overwrite: true, truncate: true },
  ) {
    this.db = openDurably(ownFile(file));
    this.db.exec(`PRAGMA secure_delete = ${erasure.overwrite ? 'ON' : 'OFF'}`);
    this.db.exec(SCHEMA);
    this.sql = prepare(this.db);
  }

  ofPerson(person: string): WrappedKey | undefined {
    return this.sql.ofPerson.get(person) as WrappedKey | undefined;
  }

  byId(keyId: string): WrappedKey | undefined {
    return this.sql.byId.get(keyId) as WrappedKey | undefined;
  }

  /** One process holds the file, and forgets with it. */
  holds(): boolean {
    return true;
  }

  /** All or none, on disk at return. */
  insert(keys: readonly WrappedKey[]): void {
    this.db.exec('BEGIN IMMEDIATE');
    try {
      for (const key of keys) this.sql.insert.run(key);
      this.db.exec('COMMIT');
    } catch (error) {
      if (this.db.isTransaction) this.db.exec('ROLLBACK');
      throw error;
    }
  }

  /** @throws Error when a reader keeps the old pages alive; the key is deleted, repeat to wipe it */
  remove(person: string): void {
    this.sql.remove.run(person);
    if (!this.erasure.truncate) return;
    const { busy } = this.db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() as { busy: number };
    if (busy) throw new Error('The key store is being read: the erased key is not wiped yet.');
  }

  secret(name: string): Pick<WrappedKey, 'nonce' | 'wrapped'> | undefined {
    return this.sql.secret.get(name) as Pick<WrappedKey, 'nonce' | 'wrapped'> | undefined;
  }

  keepSecret(name: string, { nonce, wrapped }: Pick<WrappedKey, 'nonce' | 'wrapped'>): void {
    this.sql.keepSecret.run(name, nonce, wrapped);
  }

  contents(): KeyContents {
    return {
      keys: this.sql.keys.all() as WrappedKey[],
      secrets: this.sql.secrets.all() as KeyContents['secrets'],
    };
  }

  /** Leaves everything in the one file, so that it can be copied. */
  close(): void {
    if (!this.db.isOpen) return;
    this.db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    this.db.close();
  }
}
