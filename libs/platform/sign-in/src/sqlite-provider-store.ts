import { openDisposable, type Database } from '#platform/sqlite';
import { ownFile } from '#platform/vault';
import type { Adapter, AdapterPayload } from 'oidc-provider';
import { FOREVER, seconds, type ProviderStore } from './provider-store';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS entries (
    kind      TEXT    NOT NULL,
    id        TEXT    NOT NULL,
    payload   TEXT    NOT NULL,
    grantId   TEXT,
    uid       TEXT,
    userCode  TEXT,
    expiresAt INTEGER NOT NULL,
    PRIMARY KEY (kind, id)
  ) STRICT;
  CREATE INDEX IF NOT EXISTS byGrant ON entries (grantId) WHERE grantId IS NOT NULL;
  CREATE INDEX IF NOT EXISTS byUid ON entries (kind, uid) WHERE uid IS NOT NULL;
  CREATE INDEX IF NOT EXISTS byUserCode ON entries (kind, userCode) WHERE userCode IS NOT NULL;
  CREATE INDEX IF NOT EXISTS byEnd ON entries (expiresAt)`;

const prepare = (db: Database) => ({
  upsert: db.prepare(
    `INSERT OR REPLACE INTO entries (kind, id, payload, grantId, uid, userCode, expiresAt)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ),
  byId: db.prepare('SELECT payload FROM entries WHERE kind = ? AND id = ?'),
  byUid: db.prepare('SELECT payload FROM entries WHERE kind = ? AND uid = ?'),
  byUserCode: db.prepare('SELECT payload FROM entries WHERE kind = ? AND userCode = ?'),
  consume: db.prepare(
    `UPDATE entries SET payload = json_set(payload, '$.consumed', ?) WHERE kind = ? AND id = ?`,
  ),
  remove: db.prepare('DELETE FROM entries WHERE kind = ? AND id = ?'),
  revoke: db.prepare('DELETE FROM entries WHERE grantId = ?'),
  expire: db.prepare('DELETE FROM entries WHERE expiresAt < ?'),
});

/** `idp.db`, of one process. */
export class SqliteProviderStore implements ProviderStore {
  private readonly db: Database;
  private readonly sql: ReturnType<typeof prepare>;

  constructor(file: string) {
    this.db = openDisposable(ownFile(file));
    this.db.exec(SCHEMA);
    this.sql = prepare(this.db);
  }

  adapter = (kind: string): Adapter => {
    const { sql } = this;
    return {
      upsert: async (id, payload, expiresIn) => {
        const now = seconds();
        sql.expire.run(now);
        sql.upsert.run(
          kind,
          id,
          JSON.stringify(payload),
          payload.grantId ?? null,
          payload.uid ?? null,
          payload.userCode ?? null,
          now + (expiresIn ?? FOREVER),
        );
      },
      find: async (id) => parsed(sql.byId.get(kind, id)),
      findByUid: async (uid) => parsed(sql.byUid.get(kind, uid)),
      findByUserCode: async (code) => parsed(sql.byUserCode.get(kind, code)),
      consume: async (id) => void sql.consume.run(seconds(), kind, id),
      destroy: async (id) => void sql.remove.run(kind, id),
      revokeByGrantId: async (grantId) => void sql.revoke.run(grantId),
    };
  };

  close(): void {
    if (this.db.isOpen) this.db.close();
  }
}

const parsed = (row: unknown): AdapterPayload | undefined =>
  row ? (JSON.parse((row as { payload: string }).payload) as AdapterPayload) : undefined;
