import type { Instant } from '#kernel';
import { openForReading } from '#platform/sqlite';
import { chmodSync, createWriteStream, existsSync } from 'node:fs';
import { copyFile, mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import {
  LogBroken,
  LogExamination,
  entryOf,
  type LogEntry,
  type LogFound,
  type NeedsOf,
} from './examination';
import type { Progress, Source, TenantSource } from './installation';
import { MANIFEST, measured, type FileEntry, type Manifest, type SetName } from './manifest';
import { BackupRefused } from './refusals';

/** Where each set goes; a folder for each, which must not be there yet. */
export type Targets = Readonly<Record<SetName, string>>;

export type BackupOptions = Readonly<{
  id: string;
  takenAt: Instant;
  /** Puts the key that wraps all others into the set of the keys. */
  withKek: boolean;
  needsOf: NeedsOf;
  progress: Progress;
}>;

export type BackupReport = Readonly<{
  backup: string;
  takenAt: Instant;
  sets: Targets;
  /** Whether the key that wraps all others is in it. */
  kek: 'enclosed' | 'apart';
  logs: readonly LogEntry[];
  documents: number;
  /** What the log needs and nobody has. */
  missing: readonly Missing[];
}>;

export type Missing = Readonly<{ tenant: string; kind: 'key' | 'document'; id: string }>;

/**
 * Takes a backup beside a running product. Key and document are on disk before the event that needs
 * them: so the log is read first, up to where it ends now, and holds nothing that the others lack.
 * @throws BackupRefused; then nothing is left behind, and what lay there before is as it was
 */
export async function takeBackup(
  source: Source,
  targets: Targets,
  options: BackupOptions,
): Promise<BackupReport> {
  const made: string[] = [];
  try {
    for (const folder of Object.values(targets)) made.push(await newFolder(folder));
    return await taken(source, targets, options);
  } catch (error) {
    for (const folder of made) await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** @throws BackupRefused BACKUP_EXISTS */
async function newFolder(folder: string): Promise<string> {
  await mkdir(dirname(folder), { recursive: true, mode: 0o700 });
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new BackupRefused('BACKUP_EXISTS', { folder });
  }
  return folder;
}

async function taken(
  source: Source,
  targets: Targets,
  options: BackupOptions,
): Promise<BackupReport> {
  const { id: backup, takenAt, withKek } = options;
  const logs = await takeLogs(source, targets.log, options);
  const keys = await takeKeys(source, targets.keys, withKek);
  const documents = await takeDocuments(source, targets.documents);
  const accounts = await takeAccounts(source, targets.accounts);
  const entries = logs.map(({ found }) => entryOf(found));
  const sets: readonly (readonly [SetName, readonly string[], Partial<Manifest>])[] = [
    ['log', logs.map(({ path }) => path), { logs: entries }],
    ['keys', keys.files, {}],
    ['documents', documents, {}],
    ['accounts', accounts, {}],
  ];
  for (const [set, files, more] of sets)
    await writeManifest(targets[set], files, { set, backup, takenAt, ...more });
  return {
    backup,
    takenAt,
    sets: targets,
    kek: withKek ? 'enclosed' : 'apart',
    logs: entries,
    documents: documents.length,
    missing: logs.flatMap(({ found }) =>
      missingOf(found, {
        keys: keys.ids.get(found.tenant) ?? new Set(),
        documents: new Set(
          documents
            .filter((path) => path.startsWith(`${found.tenant}/`))
            .map((path) => path.slice(found.tenant.length).replaceAll('/', '')),
        ),
      }),
    ),
  };
}

/** What a log needs and is not there. */
export const missingOf = (
  { tenant, keys, documents }: LogFound,
  present: Readonly<{ keys: ReadonlySet<string>; documents: ReadonlySet<string> }>,
): readonly Missing[] => [
  ...keys.filter((id) => !present.keys.has(id)).map((id) => ({ tenant, kind: 'key' as const, id })),
  ...documents
    .filter((id) => !present.documents.has(id))
    .map((id) => ({ tenant, kind: 'document' as const, id })),
];

async function takeLogs(
  { tenants }: Source,
  folder: string,
  { needsOf, progress }: BackupOptions,
): Promise<{ path: string; found: LogFound }[]> {
  const counted = tenants.reduce((sum, { events }) => sum + events, 0);
  const taken: { path: string; found: LogFound }[] = [];
  let done = 0;
  for (const tenant of tenants) {
    const path = `${tenant.tenant}.jsonl.gz`;
    const step = (events: number) => {
      done += events;
      progress(done, Math.max(done, counted));
    };
    taken.push({ path, found: await takeLog(tenant, join(folder, path), { needsOf, step }) });
  }
  return taken;
}

async function takeLog(
  { tenant, pages }: TenantSource,
  file: string,
  { needsOf, step }: { needsOf: NeedsOf; step: (events: number) => void },
): Promise<LogFound> {
  const examination = new LogExamination(tenant, needsOf);
  async function* lines() {
    for await (const page of pages) {
      for (const bytes of page) examination.take(bytes);
      yield `${page.join('\n')}\n`;
      step(page.length);
    }
  }
  try {
    await pipeline(Readable.from(lines()), createGzip(), createWriteStream(file, { mode: 0o600 }));
    return examination.found();
  } catch (error) {
    throw asRefusal(error);
  }
}

export function asRefusal(error: unknown): unknown {
  if (!(error instanceof LogBroken)) return error;
  const { tenant, event, reason } = error;
  return new BackupRefused('LOG_BROKEN', { place: `${tenant} #${event}`, reason });
}

/** A copy of a SQLite file in one transaction, without what was erased. */
export function copyDatabase(from: string, to: string): void {
  const db = openForReading(from);
  try {
    db.prepare('VACUUM INTO ?').run(to);
    chmodSync(to, 0o600);
  } finally {
    db.close();
  }
}

async function takeKeys({ tenants, kek }: Source, folder: string, withKek: boolean) {
  const ids = new Map<string, ReadonlySet<string>>();
  for (const { tenant, copyKeys } of tenants) {
    const to = join(folder, `${tenant}.db`);
    copyKeys(to);
    ids.set(tenant, keyIdsIn(to));
  }
  if (withKek) await copyFile(kek, join(folder, KEK));
  return {
    files: [...tenants.map(({ tenant }) => `${tenant}.db`), ...(withKek ? [KEK] : [])],
    ids,
  };
}

/** Name of the wrapping key in the set of the keys. */
export const KEK = 'kek.key';

export function keyIdsIn(file: string): ReadonlySet<string> {
  const db = openForReading(file);
  try {
    const rows = db.prepare('SELECT keyId FROM keys').all() as { keyId: string }[];
    return new Set(rows.map(({ keyId }) => keyId));
  } finally {
    db.close();
  }
}

const HASHED = /^[0-9a-f]{2}\/[0-9a-f]{62}$/;

async function takeDocuments({ tenants }: Source, folder: string): Promise<string[]> {
  const taken: string[] = [];
  for (const { tenant, documents } of tenants)
    for (const path of await documentsIn(documents)) {
      const to = join(folder, tenant, path);
      await mkdir(dirname(to), { recursive: true, mode: 0o700 });
      await copyFile(join(documents, path), to);
      const { sha256 } = await measured(to);
      if (sha256 !== path.replace('/', ''))
        throw new BackupRefused('FILE_DAMAGED', {
          file: join(documents, path),
          reason: `SHA-256 ${sha256}`,
        });
      taken.push(`${tenant}/${path}`);
    }
  return taken;
}

/** Paths of the documents in a content-addressed folder. */
export async function documentsIn(folder: string): Promise<readonly string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => HASHED.test(path))
    .sort();
}

/** There are none where nobody has signed in yet. */
async function takeAccounts(
  { accounts: { copy, key } }: Source,
  folder: string,
): Promise<string[]> {
  if (!copy(join(folder, 'accounts.db'))) return [];
  await copyFile(key, join(folder, 'accounts.key'));
  return ['accounts.db', 'accounts.key'];
}

/** On disk at return, with all it names. */
async function writeManifest(
  folder: string,
  paths: readonly string[],
  about: Partial<Manifest>,
): Promise<void> {
  const files: FileEntry[] = [];
  for (const path of paths) {
    await onDisk(join(folder, path));
    files.push({ path, ...(await measured(join(folder, path))) });
  }
  const manifest = { product: 'Jahresring', format: 1, ...about, files };
  const draft = join(folder, `${MANIFEST}.new`);
  await writeFile(draft, `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
  await onDisk(draft);
  await rename(draft, join(folder, MANIFEST));
  await onDisk(folder);
}

async function onDisk(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
