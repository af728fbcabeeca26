import type { Instant } from '#kernel';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LogEntry } from './examination';
import { BackupRefused } from './refusals';

/** Kept apart, so that keys need not lie where the log lies. */
export const SETS = ['log', 'keys', 'documents', 'accounts'] as const;
export type SetName = (typeof SETS)[number];

/** `path` is relative to the set; `bytes` its size; `sha256` in hexadecimal. */
export type FileEntry = Readonly<{ path: string; bytes: number; sha256: string }>;

/** What a set holds; written last, so a set without it is none. */
export type Manifest = Readonly<{
  product: 'Jahresring';
  format: 1;
  set: SetName;
  /** The same for all sets of one backup. */
  backup: string;
  takenAt: Instant;
  files: readonly FileEntry[];
  /** Of the set `log`. */
  logs?: readonly LogEntry[];
}>;

export const MANIFEST = 'manifest.json';

/** @throws BackupRefused NO_BACKUP */
export function readManifest(folder: string, set: SetName): Manifest {
  const refuse = (reason: string) => new BackupRefused('NO_BACKUP', { folder, set, reason });
  const file = join(folder, MANIFEST);
  if (!existsSync(file)) throw refuse(`${MANIFEST}: –`);
  const found = parsed(readFileSync(file, 'utf8'));
  if (found?.product !== 'Jahresring' || found.set !== set) throw refuse(MANIFEST);
  if (found.format !== 1) throw refuse(`format ${String(found.format)}`);
  if (!found.files?.every(isEntry) || !found.backup || !found.takenAt) throw refuse(MANIFEST);
  return found as Manifest;
}

function parsed(text: string): Partial<Manifest> | undefined {
  try {
    return (JSON.parse(text) ?? undefined) as Partial<Manifest> | undefined;
  } catch {
    return undefined;
  }
}

/** No path of a manifest leads out of its set. */
const isEntry = ({ path, bytes, sha256 }: Partial<FileEntry>): boolean =>
  /^[\w][\w.-]*(\/[\w][\w.-]*)*$/.test(path ?? '') &&
  Number.isSafeInteger(bytes) &&
  /^[0-9a-f]{64}$/.test(sha256 ?? '');

/** Size and hash of a file as it lies there. */
export async function measured(file: string): Promise<Omit<FileEntry, 'path'>> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** @throws BackupRefused FILE_DAMAGED when it is gone or has other bytes than the manifest says */
export async function assertIntact(folder: string, entry: FileEntry): Promise<void> {
  const file = join(folder, entry.path);
  const refuse = (reason: string) => new BackupRefused('FILE_DAMAGED', { file, reason });
  if (!existsSync(file)) throw refuse('–');
  const { bytes, sha256 } = await measured(file);
  if (bytes !== entry.bytes) throw refuse(`${bytes} ≠ ${entry.bytes} bytes`);
  if (sha256 !== entry.sha256) throw refuse(`SHA-256 ${sha256}`);
}
