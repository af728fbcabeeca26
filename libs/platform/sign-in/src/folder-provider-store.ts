import { readPrivateFile, replacePrivateFile, wipePrivateFile } from '#platform/vault';
import type { Adapter, AdapterPayload } from 'oidc-provider';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FOREVER, seconds, type ProviderStore } from './provider-store';

/** Unit of `expiresAt`: seconds since 1970. An entry, or where it is found by another of its names. */
type Entry = Readonly<{ expiresAt: number; payload: AdapterPayload }>;
type Pointer = Readonly<{ expiresAt: number; id: string }>;

/** What has expired is looked for that often. Unit: seconds. */
const TIDY = 600;

/** A file for each entry, on storage that several nodes share: a sign-in may go on at any of them. */
export class FolderProviderStore implements ProviderStore {
  private tidied = 0;

  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }

  adapter = (kind: string): Adapter => {
    const at = (by: string, name: string) => this.at(`${kind} ${by} ${name}`);
    const find = (id: string) => read(at('id', id)) as Entry | undefined;
    const findBy = (by: 'uid' | 'userCode', name: string) => {
      const id = (read(at(by, name)) as Pointer | undefined)?.id;
      const payload = id === undefined ? undefined : find(id)?.payload;
      return payload?.[by] === name ? payload : undefined;
    };
    return {
      upsert: async (id, payload, expiresIn) => {
        this.tidy();
        const expiresAt = seconds() + (expiresIn ?? FOREVER);
        write(at('id', id), { expiresAt, payload });
        for (const by of ['uid', 'userCode'] as const)
          if (payload[by] !== undefined) write(at(by, payload[by]), { expiresAt, id });
      },
      find: async (id) => find(id)?.payload,
      findByUid: async (uid) => findBy('uid', uid),
      findByUserCode: async (code) => findBy('userCode', code),
      consume: async (id) => {
        const found = find(id);
        if (found)
          write(at('id', id), { ...found, payload: { ...found.payload, consumed: seconds() } });
      },
      destroy: async (id) => void wipePrivateFile(at('id', id)),
      revokeByGrantId: async (grantId) =>
        this.wipe((entry) => 'payload' in entry && entry.payload.grantId === grantId),
    };
  };

  close(): void {
    // Nothing is held open.
  }

  private tidy(): void {
    const now = seconds();
    if (now < this.tidied + TIDY) return;
    this.tidied = now;
    this.wipe(({ expiresAt }) => expiresAt < now);
  }

  private wipe(which: (entry: Entry | Pointer) => boolean): void {
    for (const name of readdirSync(this.folder).filter((found) => !found.startsWith('.'))) {
      const path = join(this.folder, name);
      const entry = read(path);
      if (entry && which(entry)) wipePrivateFile(path);
    }
  }

  /** Names come from outside: they are hashed. */
  private readonly at = (name: string): string =>
    join(this.folder, createHash('sha256').update(name).digest('hex'));
}

const write = (path: string, entry: Entry | Pointer): void =>
  replacePrivateFile(path, JSON.stringify(entry));

function read(path: string): Entry | Pointer | undefined {
  const text = readPrivateFile(path);
  return text === undefined ? undefined : (JSON.parse(text) as Entry | Pointer);
}
