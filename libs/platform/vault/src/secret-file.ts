import { randomBytes, randomUUID } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

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

/** Mode 0600, on disk at return; when two processes start at once, the first one's content holds. */
export function createPrivateFile(path: string, content: string): void {
  const draft = `${path}.${randomUUID()}`;
  writePrivateFile(draft, content);
  try {
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  syncFolder(dirname(path));
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
