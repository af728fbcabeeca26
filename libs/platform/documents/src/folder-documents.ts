import { Documents, type DocumentHash } from '#kernel';
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Unit: bytes. */
const DEFAULT_LIMIT = 20 * 1024 * 1024;

/** A draft that nobody has written to for so long is nobody's. Unit: milliseconds. */
const LEFT = 3_600_000;
const HASH = /^[0-9a-f]{64}$/;

/** HTTP 413. Units: bytes. */
export class DocumentTooLarge extends Error {
  override readonly name = 'DocumentTooLarge';
  constructor(
    readonly size: number,
    readonly limit: number,
  ) {
    super(`A document of ${size} bytes exceeds ${limit}.`);
  }
}

/** The bytes are not those that were put: damaged or exchanged on disk. */
export class DocumentBroken extends Error {
  override readonly name = 'DocumentBroken';
  constructor(readonly hash: string) {
    super(`The document ${hash} no longer has the bytes it was stored with.`);
  }
}

/** A folder of files named by the hash of their bytes: `ab/cdef…`. The same bytes lie there once. */
export class FolderDocuments extends Documents {
  private readonly drafts: string;
  private readonly underway = new Map<DocumentHash, Promise<void>>();

  constructor(
    private readonly folder: string,
    private readonly limit = DEFAULT_LIMIT,
  ) {
    super();
    this.drafts = join(folder, 'drafts');
    mkdirSync(this.drafts, { recursive: true, mode: 0o700 });
    this.forgetLeft();
  }

  async put(bytes: Uint8Array): Promise<DocumentHash> {
    if (bytes.length > this.limit) throw new DocumentTooLarge(bytes.length, this.limit);
    const hash = hashOf(bytes);
    const writing = this.underway.get(hash) ?? this.write(hash, bytes);
    this.underway.set(hash, writing);
    await writing.finally(() => this.underway.delete(hash));
    return hash;
  }

  async get(hash: DocumentHash): Promise<Uint8Array | undefined> {
    const bytes = await readOrNothing(this.fileOf(hash));
    if (bytes && hashOf(bytes) !== hash) throw new DocumentBroken(hash);
    return bytes;
  }

  /** What a crash has left. Another node may be writing its own just now. */
  private forgetLeft(): void {
    const left = Date.now() - LEFT;
    for (const name of readdirSync(this.drafts)) {
      const draft = join(this.drafts, name);
      if ((statSync(draft, { throwIfNoEntry: false })?.mtimeMs ?? 0) < left)
        rmSync(draft, { force: true });
    }
  }

  /** Also mends what was damaged; what a crash has left without its folder's entry is entered now. */
  private async write(hash: DocumentHash, bytes: Uint8Array): Promise<void> {
    const file = this.fileOf(hash);
    const present = await readOrNothing(file);
    if (!present || hashOf(present) !== hash) {
      const draft = join(this.drafts, randomUUID());
      try {
        await writeDurably(draft, bytes);
        await mkdir(dirname(file), { recursive: true, mode: 0o700 });
        await rename(draft, file);
      } finally {
        await rm(draft, { force: true });
      }
    }
    await syncFolder(dirname(file));
    await syncFolder(this.folder);
  }

  /** @throws TypeError for what is no hash, so that no path leads out of the folder */
  private fileOf(hash: string): string {
    if (!HASH.test(hash)) throw new TypeError('A document is named by its SHA-256 in hexadecimal.');
    return join(this.folder, hash.slice(0, 2), hash.slice(2));
  }
}

const hashOf = (bytes: Uint8Array) =>
  createHash('sha256').update(bytes).digest('hex') as DocumentHash;

async function readOrNothing(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
