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

/**
 * A random secret in a file of its own (base64url, mode 0600); made where it is missing.
 * @throws when others may read it, or when it is no secret of 32 bytes
 */
export function secretFile(path: string): Buffer {
  if (!existsSync(path)) createPrivateFile(path, `${randomBytes(LENGTH).toString('base64url')}\n`);
  if (statSync(path).mode & READABLE_BY_OTHERS)
    throw new Error(`${path} is open to everyone on this machine: chmod 600 ${path}`);
  const secret = Buffer.from(readFileSync(path, 'latin1').trim(), 'base64url');
  if (secret.length !== LENGTH)
    throw new Error(`${path} must hold ${LENGTH} bytes as base64url, it holds ${secret.length}.`);
  return secret;
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
