import type { Instant } from '#kernel';
import { createReadStream, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { chmod, copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { LogExamination, entryOf, type LogEntry, type LogFound, type NeedsOf } from './examination';
import type { Pages, Progress } from './installation';
import {
  assertIntact,
  readManifest,
  type FileEntry,
  type Manifest,
  type SetName,
} from './manifest';
import { BackupRefused } from './refusals';
import { CHECK, STAGE, assertFillable, clearAway } from './target';
import { KEK, asRefusal, keyIdsIn, missingOf, type Missing } from './take';

/** Events handed on at a time. */
const PAGE = 5000;

/** How the files of a data folder lie. Paths are relative to it. */
export type Layout = Readonly<{
  folderOf: (tenant: string) => string;
  log: string;
  keys: string;
  documents: string;
  accounts: string;
  accountsKey: string;
  /** Moved last: with it the folder is one. */
  last: string;
}>;

export type RestoreOptions = Readonly<{
  sets: Readonly<Record<SetName, string>>;
  /** The folder to be filled; empty, not there yet, or begun by a restore that was interrupted. */
  data: string;
  /** What the folder is named by. */
  variable: string;
  layout: Layout;
  /** Where the key that wraps all others is to lie, and where else it may be found. */
  kek: Readonly<{ file: string; given?: string }>;
  acceptMissing: boolean;
  /** Looks at everything and leaves nothing. */
  checkOnly: boolean;
  needsOf: NeedsOf;
  /** Writes the events of a log into a file. */
  writeLog: (file: string, pages: Pages) => Promise<void>;
  /** @throws when the wrapping key does not open the keys of a log */
  openKeys: (place: Readonly<{ keys: string; kek: string; logId: string }>) => void;
  /**
   * Makes of what was put together and found good what nodes of a store work with: told the folder,
   * which becomes the data folder, and the logs in it. Answers what is missing for all that the store
   * holds, which may be more than the backup.
   */
  finish?: (stage: string, logs: readonly LogFound[]) => Promise<readonly Missing[]>;
  progress: Progress;
}>;

export type RestoreReport = Readonly<{
  backup: string;
  takenAt: Instant;
  data: string;
  logs: readonly LogEntry[];
  documents: number;
  missing: readonly Missing[];
  /** Sets that stem from another backup than the log. */
  otherSets: readonly Readonly<{ set: SetName; backup: string; takenAt: Instant }>[];
}>;

/**
 * Puts a data folder together from the sets of a backup, and looks at all of it before it is one.
 * @throws BackupRefused; then nothing is left behind
 */
export async function restoreBackup(options: RestoreOptions): Promise<RestoreReport> {
  const { data, sets, acceptMissing, checkOnly } = options;
  const target = { folder: data, last: options.layout.last, kek: options.kek.file };
  if (!checkOnly) assertFillable(target, options.variable);
  const manifests = {
    log: readManifest(sets.log, 'log'),
    keys: readManifest(sets.keys, 'keys'),
    documents: readManifest(sets.documents, 'documents'),
    accounts: readManifest(sets.accounts, 'accounts'),
  };
  const stage = join(data, checkOnly ? CHECK : STAGE);
  if (checkOnly) await rm(stage, { recursive: true, force: true });
  else await clearAway(target);
  const made = mkdirSync(stage, { recursive: true, mode: 0o700 });
  try {
    await copySets(options, manifests, stage);
    const found = await restoreLogs(options, manifests.log, stage);
    const kek = kekOf(options, manifests.keys);
    openKeys(options, found, { stage, kek });
    const inBackup = found.flatMap((log) => missingIn(log, options.layout, stage, manifests));
    assertAccepted(inBackup, acceptMissing);
    if (checkOnly) return reportOf(options, manifests, { found, missing: inBackup });
    const missing = (await options.finish?.(stage, found)) ?? inBackup;
    assertAccepted(missing, acceptMissing);
    await moveIn(options, stage, kek);
    return reportOf(options, manifests, { found, missing });
  } finally {
    await rm(checkOnly ? (made ?? stage) : stage, { recursive: true, force: true });
  }
}

type Manifests = Readonly<Record<SetName, Manifest>>;

/** Everything but the logs, which are written anew. */
async function copySets(
  { sets, layout, progress }: RestoreOptions,
  manifests: Manifests,
  stage: string,
): Promise<void> {
  const copies = (['keys', 'documents', 'accounts'] as const).flatMap((set) =>
    manifests[set].files.map((entry) => ({ set, entry, to: placeOf(layout, set, entry.path) })),
  );
  for (const [done, { set, entry, to }] of copies.entries()) {
    await assertIntact(sets[set], entry);
    if (to !== undefined) await copy(join(sets[set], entry.path), join(stage, to));
    progress(done + 1, copies.length);
  }
}

/** Where a file of a set lies in a data folder; the wrapping key has a place of its own. */
function placeOf(layout: Layout, set: SetName, path: string): string | undefined {
  if (set === 'accounts') return path === 'accounts.db' ? layout.accounts : layout.accountsKey;
  if (path === KEK) return undefined;
  const [, tenant = '', rest = ''] = /^([^/.]+)[/.](.*)$/.exec(path) ?? [];
  const folder = layout.folderOf(tenant);
  return set === 'keys' ? join(folder, layout.keys) : join(folder, layout.documents, rest);
}

async function copy(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  await copyFile(from, to);
  await chmod(to, 0o600);
}

async function restoreLogs(
  options: RestoreOptions,
  { files, logs = [] }: Manifest,
  stage: string,
): Promise<LogFound[]> {
  const { sets, layout, needsOf, writeLog, progress } = options;
  const total = logs.reduce((sum, { events }) => sum + events, 0);
  const found: LogFound[] = [];
  let done = 0;
  for (const entry of files) await assertIntact(sets.log, entry);
  for (const expected of logs) {
    const { tenant } = expected;
    const examination = new LogExamination(tenant, needsOf);
    const file = join(stage, layout.folderOf(tenant), layout.log);
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    async function* examined(pages: Pages) {
      for await (const page of pages) {
        for (const bytes of page) examination.take(bytes);
        yield page;
        progress((done += page.length), total);
      }
    }
    try {
      await writeLog(file, examined(pagesOf(fileOf(sets.log, files, tenant))));
      found.push(assertSame(examination.found(), expected));
    } catch (error) {
      throw asRefusal(error);
    }
  }
  return found;
}

const fileOf = (folder: string, files: readonly FileEntry[], tenant: string): string => {
  const path = `${tenant}.jsonl.gz`;
  if (files.some((entry) => entry.path === path)) return join(folder, path);
  throw new BackupRefused('NO_BACKUP', { folder, set: 'log', reason: path });
};

async function* pagesOf(file: string): AsyncGenerator<readonly string[]> {
  const input = createReadStream(file);
  const text = input.pipe(createGunzip());
  input.on('error', (error) => text.destroy(error));
  let page: string[] = [];
  for await (const line of createInterface({ input: text, crlfDelay: Infinity })) {
    page.push(line);
    if (page.length < PAGE) continue;
    yield page;
    page = [];
  }
  if (page.length > 0) yield page;
}

function assertSame(found: LogFound, expected: LogEntry): LogFound {
  for (const what of ['logId', 'demo', 'events', 'digest'] as const)
    if (found[what] !== expected[what])
      throw new BackupRefused('LOG_DIFFERS', {
        tenant: found.tenant,
        what,
        found: String(found[what]),
        expected: String(expected[what]),
      });
  return found;
}

/** The file of the wrapping key: given, in the set, or already in its place. */
function kekOf({ kek: { file, given }, sets }: RestoreOptions, { files }: Manifest): string {
  const enclosed = files.some(({ path }) => path === KEK) ? join(sets.keys, KEK) : undefined;
  const found = [given, enclosed, file].find((path) => path !== undefined && existsSync(path));
  if (given !== undefined && found !== given)
    throw new BackupRefused('KEK_MISSING', { file: given });
  if (found === undefined) throw new BackupRefused('KEK_MISSING', { file });
  return found;
}

function openKeys(
  { layout, openKeys: open }: RestoreOptions,
  logs: readonly LogFound[],
  { stage, kek }: Readonly<{ stage: string; kek: string }>,
): void {
  for (const { tenant, logId } of logs) {
    const keys = join(stage, layout.folderOf(tenant), layout.keys);
    if (!existsSync(keys)) continue;
    try {
      open({ keys, kek, logId });
    } catch (error) {
      if ((error as Error).name !== 'WrongKek') throw error;
      throw new BackupRefused('KEK_WRONG', { file: kek, tenant });
    }
  }
}

function missingIn(
  log: LogFound,
  layout: Layout,
  stage: string,
  { documents }: Manifests,
): readonly Missing[] {
  const keys = join(stage, layout.folderOf(log.tenant), layout.keys);
  const own = documents.files.filter(({ path }) => path.startsWith(`${log.tenant}/`));
  return missingOf(log, {
    keys: existsSync(keys) ? keyIdsIn(keys) : new Set(),
    documents: new Set(own.map(({ path }) => path.slice(log.tenant.length).replaceAll('/', ''))),
  });
}

/** Names shown of what is missing; the report has all. */
const SHOWN = 10;

/** @throws BackupRefused NEEDED_MISSING */
function assertAccepted(missing: readonly Missing[], accepted: boolean): void {
  if (missing.length === 0 || accepted) return;
  const names = missing.slice(0, SHOWN).map(({ tenant, kind, id }) => `${tenant} ${kind} ${id}`);
  const more = missing.length > SHOWN ? [`… (${missing.length})`] : [];
  throw new BackupRefused('NEEDED_MISSING', { missing: [...names, ...more].join(', ') });
}

/** The wrapping key first, what makes a folder a data folder last. */
async function moveIn(
  { data, layout, kek: { file } }: RestoreOptions,
  stage: string,
  kek: string,
): Promise<void> {
  if (kek !== file) await copy(kek, file);
  const made = readdirSync(stage).filter((name) => name !== layout.last);
  for (const name of [...made, layout.last])
    if (existsSync(join(stage, name))) await rename(join(stage, name), join(data, name));
}

function reportOf(
  { data }: RestoreOptions,
  manifests: Manifests,
  { found, missing }: Readonly<{ found: readonly LogFound[]; missing: readonly Missing[] }>,
): RestoreReport {
  const { backup, takenAt } = manifests.log;
  const others = Object.values(manifests).filter((manifest) => manifest.backup !== backup);
  return {
    backup,
    takenAt,
    data,
    logs: found.map(entryOf),
    documents: manifests.documents.files.length,
    missing,
    otherSets: others.map((other) => ({
      set: other.set,
      backup: other.backup,
      takenAt: other.takenAt,
    })),
  };
}
