import { Spoken } from '#kernel';
import { randomBytes, randomUUID } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Unit: bytes. */
const LENGTH = 32;
const READABLE_BY_OTHERS = 0o007;

/** A file of a secret that cannot be used; somebody has to see to it. */
export class SecretRefused extends Spoken {
  override readonly name: string = 'SecretRefused';
}

/**
 * A random secret in a file of its own (base64url, mode 0600); made where it is missing.
 * @throws SecretRefused when others may read it, when it can be neither read nor made, or when it is
 * no secret of 32 bytes
 */
export function secretFile(path: string): Buffer {
  const { mode, text } = readOrMade(path);
  if (mode & READABLE_BY_OTHERS)
    throw new SecretRefused({
      de: `${path} steht allen auf diesem Rechner offen: chmod 600 ${path}`,
      en: `${path} is open to everyone on this machine: chmod 600 ${path}`,
    });
  const secret = Buffer.from(text.trim(), 'base64url');
  if (secret.length !== LENGTH)
    throw new SecretRefused({
      de: `${path} muss ${LENGTH} Byte als base64url enthalten, es sind ${secret.length}.`,
      en: `${path} must hold ${LENGTH} bytes as base64url, it holds ${secret.length}.`,
    });
  return secret;
}

function readOrMade(path: string): Readonly<{ mode: number; text: string }> {
  try {
    if (!existsSync(path))
      createPrivateFile(path, `${randomBytes(LENGTH).toString('base64url')}\n`);
    return { mode: statSync(path).mode, text: readFileSync(path, 'latin1') };
  } catch (cause) {
    const why = (cause as Error).message;
    throw new SecretRefused(
      {
        de: `${path} lässt sich weder lesen noch anlegen: ${why}`,
        en: `${path} can be neither read nor made: ${why}`,
      },
      { cause },
    );
  }
}

/** The path of a file that only its owner can open; what SQLite lays beside it takes its mode over. */
export function ownFile(path: string): string {
  closeSync(openSync(path, 'a', 0o600));
  chmodSync(path, 0o600);
  return path;
}

/**
 * Mode 0600, on disk at return. Of several processes that make it at once one does; whether it was
 * this one: else the content that is there holds.
 */
export function createPrivateFile(path: string, content: string): boolean {
  const draft = draftOf(path);
  writePrivateFile(draft, content);
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(draft);
    syncFolder(dirname(path));
  }
}

/** Puts another content in the place of what is there, whose bytes are wiped; on disk at return. */
export function replacePrivateFile(path: string, content: string): void {
  const draft = draftOf(path);
  writePrivateFile(draft, content);
  const before = openIfThere(path);
  try {
    renameSync(draft, path);
    syncFolder(dirname(path));
  } finally {
    if (before !== undefined) wipe(before);
  }
}

/** `undefined` where there is none, or none any more: another process may be wiping it. */
export function readPrivateFile(path: string): string | undefined {
  try {
    const text = readFileSync(path, 'utf8');
    return text.startsWith('\0') ? undefined : text;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Wipes the bytes and takes all names they have away, this one last. Whether it was there. */
export function wipePrivateFile(path: string, ...otherNames: readonly string[]): boolean {
  const file = openIfThere(path);
  if (file === undefined) return false;
  wipe(file);
  for (const name of [...otherNames, path]) rmSync(name, { force: true });
  return true;
}

/** Beside it, under a name that is nobody else's. */
const draftOf = (path: string): string => join(dirname(path), `.${randomUUID()}`);

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

function openIfThere(path: string): number | undefined {
  try {
    return openSync(path, 'r+');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function wipe(file: number): void {
  try {
    writeSync(file, Buffer.alloc(fstatSync(file).size), 0, undefined, 0);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Mode 0600; the content is on disk at return, the name when its folder is synced. */
export function writePrivateFile(path: string, content: string): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    writeSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Puts the names in a folder on disk. */
export function syncFolder(path: string): void {
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
