import { createHash, randomUUID } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { KeyContents, Keys, WrappedKey } from './keys';
import {
  createPrivateFile,
  readPrivateFile,
  syncFolder,
  wipePrivateFile,
  writePrivateFile,
} from './secret-file';

type Stored = Readonly<{ keyId: string; person: string; nonce: string; wrapped: string }>;

const written = ({ keyId, person, nonce, wrapped }: WrappedKey): string =>
  JSON.stringify({
    keyId,
    person,
    nonce: Buffer.from(nonce).toString('base64url'),
    wrapped: Buffer.from(wrapped).toString('base64url'),
  } satisfies Stored);

/**
 * One file per key, on storage that several nodes share. A file is made whole under a name of its own
 * and then linked to the names it is found by, which only one node can do.
 */
export class FileKeyStore implements Keys {
  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }

  ofPerson(person: string): WrappedKey | undefined {
    return this.read(this.ofPersonAt(person));
  }

  byId(keyId: string): WrappedKey | undefined {
    return this.read(this.byIdAt(keyId));
  }

  /** Another node may have destroyed it. */
  holds(keyId: string): boolean {
    return existsSync(this.byIdAt(keyId));
  }

  /** Where another node was faster its key stays. */
  insert(keys: readonly WrappedKey[]): void {
    for (const key of keys) this.insertOne(key);
    syncFolder(this.folder);
  }

  remove(person: string): void {
    const path = this.ofPersonAt(person);
    const known = this.read(path);
    if (!known) return;
    wipePrivateFile(path, this.byIdAt(known.keyId));
    syncFolder(this.folder);
  }

  secret(name: string): Pick<WrappedKey, 'nonce' | 'wrapped'> | undefined {
    return this.read(this.secretAt(name));
  }

  keepSecret(name: string, { nonce, wrapped }: Pick<WrappedKey, 'nonce' | 'wrapped'>): void {
    createPrivateFile(this.secretAt(name), written({ keyId: '', person: '', nonce, wrapped }));
  }

  contents(): KeyContents {
    const named = (begin: string) =>
      readdirSync(this.folder)
        .filter((name) => name.startsWith(begin))
        .map((name) => name.slice(begin.length))
        .sort();
    return {
      keys: named('key-').flatMap((keyId) => this.byId(keyId) ?? []),
      secrets: named('secret-').flatMap((name) => {
        const found = this.secret(name);
        return found ? [{ name, nonce: found.nonce, wrapped: found.wrapped }] : [];
      }),
    };
  }

  close(): void {
    // Nothing is held open.
  }

  /** Found by its id before it is found by its person: a key that is used can be read again. */
  private insertOne(key: WrappedKey): void {
    const draft = join(this.folder, `.${randomUUID()}`);
    writePrivateFile(draft, written(key));
    linkSync(draft, this.byIdAt(key.keyId));
    const path = this.ofPersonAt(key.person);
    if (existsSync(path) && !this.read(path)) rmSync(path, { force: true }); // half destroyed
    try {
      linkSync(draft, path);
    } catch (error) {
      rmSync(this.byIdAt(key.keyId));
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      rmSync(draft);
    }
  }

  private read(path: string): WrappedKey | undefined {
    const text = readPrivateFile(path);
    if (text === undefined) return undefined;
    const { keyId, person, nonce, wrapped } = JSON.parse(text) as Stored;
    return {
      keyId,
      person,
      nonce: Buffer.from(nonce, 'base64url'),
      wrapped: Buffer.from(wrapped, 'base64url'),
    };
  }

  private readonly ofPersonAt = (person: string): string =>
    join(this.folder, `person-${createHash('sha256').update(person).digest('hex').slice(0, 40)}`);
  private readonly byIdAt = (keyId: string): string => join(this.folder, `key-${keyId}`);
  private readonly secretAt = (name: string): string => join(this.folder, `secret-${name}`);
}
