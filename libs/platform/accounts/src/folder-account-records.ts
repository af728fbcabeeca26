import {
  createPrivateFile,
  readPrivateFile,
  replacePrivateFile,
  wipePrivateFile,
} from '#platform/vault';
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type {
  AccountContents,
  AccountRecords,
  Credential,
  EndedSession,
  Failures,
  Identity,
  Invited,
} from './account-records';

/** What lies in the folder, by the beginning of its name. */
type Kinds = Readonly<{
  login: Credential;
  failures: Failures;
  invitation: Invited;
  ended: EndedSession;
}>;

const isOf = (one: Identity, other: Identity): boolean =>
  one.tenant === other.tenant && one.person === other.person;

const NONE: Failures = { failures: 0, lockedUntil: '' };

/**
 * A file for each thing, on storage that several nodes share. A file is made or replaced whole, so
 * whoever reads it reads one or the other; two nodes never write what both have read before.
 */
export class FolderAccountRecords implements AccountRecords {
  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }

  credential(login: string): (Credential & Failures) | undefined {
    const found = this.read('login', login);
    return found && { ...found, ...(this.read('failures', login) ?? NONE) };
  }

  /** Of two that are activated at once for one person the later one stays. */
  activate(credential: Credential): boolean {
    const { login } = credential;
    const path = this.at('login', login);
    const text = JSON.stringify(credential);
    if (!createPrivateFile(path, text)) {
      const holder = this.read('login', login);
      if (holder && !isOf(holder, credential)) return false;
      replacePrivateFile(path, text);
    }
    wipePrivateFile(this.at('failures', login));
    const age = (name: string) => statSync(this.at('login', name), ABSENT)?.mtimeMs ?? Infinity;
    const others = this.all('login').filter(
      (other) => isOf(other, credential) && other.login !== login,
    );
    for (const other of others)
      if (age(other.login) < age(login) || (age(other.login) === age(login) && other.login < login))
        this.forgetLogin(other.login);
    this.forgetInvitations(credential);
    return true;
  }

  /** In a file of its own: a passphrase chosen meanwhile on another node is not touched. */
  fail(login: string, failures: Failures): void {
    replacePrivateFile(this.at('failures', login), JSON.stringify(failures));
  }

  invitation(code: string): Invited | undefined {
    return this.read('invitation', code);
  }

  invite(invited: Invited): void {
    this.forgetInvitations(invited);
    replacePrivateFile(this.at('invitation', invited.code), JSON.stringify(invited));
  }

  forgetInvitations(identity: Identity): void {
    for (const invited of this.all('invitation'))
      if (isOf(invited, identity)) wipePrivateFile(this.at('invitation', invited.code));
  }

  forget(identity: Identity): void {
    for (const credential of this.all('login'))
      if (isOf(credential, identity)) this.forgetLogin(credential.login);
    this.forgetInvitations(identity);
  }

  end(session: EndedSession): void {
    createPrivateFile(this.at('ended', session.id), JSON.stringify(session));
  }

  hasEnded(id: string): boolean {
    return existsSync(this.at('ended', id));
  }

  forgetEnded(before: number): void {
    for (const { id, endsAt } of this.all('ended'))
      if (endsAt < before) wipePrivateFile(this.at('ended', id));
  }

  contents(): AccountContents {
    return {
      credentials: this.all('login').flatMap(({ login }) => this.credential(login) ?? []),
      invitations: this.all('invitation'),
      ended: this.all('ended'),
    };
  }

  close(): void {
    // Nothing is held open.
  }

  private forgetLogin(login: string): void {
    wipePrivateFile(this.at('login', login));
    wipePrivateFile(this.at('failures', login));
  }

  private all<K extends keyof Kinds>(kind: K): readonly Kinds[K][] {
    const begin = `${kind}-`;
    return readdirSync(this.folder)
      .filter((name) => name.startsWith(begin))
      .sort()
      .flatMap((name) => this.read(kind, name.slice(begin.length)) ?? []);
  }

  private read<K extends keyof Kinds>(kind: K, name: string): Kinds[K] | undefined {
    const text = readPrivateFile(this.at(kind, name));
    return text === undefined ? undefined : (JSON.parse(text) as Kinds[K]);
  }

  /** Names are hashes and UUIDs of our own making. */
  private readonly at = (kind: keyof Kinds, name: string): string =>
    join(this.folder, `${kind}-${name}`);
}

const ABSENT = { throwIfNoEntry: false } as const;
