import {
  takeBackup,
  restoreBackup,
  type BackupReport,
  type RestoreReport,
  BackupRefused,
  inWords,
} from '#platform/backup';
import type { Configuration } from '#platform/configuration';
import { acceptLoss, restoreLog } from '#platform/sqlite-event-store';
import { SqliteVault } from '#platform/vault';
import { LAYOUT, kekFileOf, needsOf, tenantsIn } from '#product';
import type { Instant } from '#kernel';
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openFiles, type Opened } from './kept-in-files';
import type { Progress } from './progress';

export type BackupPlaces = Readonly<{
  /** Gets a folder of its own, named by the instant. */
  folder: string;
  /** Where keys and accounts go instead. */
  keys?: string;
  withKek?: boolean;
}>;

/** Beside a running product, or where none runs. */
export async function backUp(
  configuration: Configuration,
  { folder, keys = folder, withKek = false }: BackupPlaces,
  bar: Progress,
): Promise<BackupReport> {
  const takenAt = new Date().toISOString() as Instant;
  const name = `jahresring-${takenAt.replace(/\.\d+/, '').replaceAll(':', '-')}`;
  const [beside, apart] = [resolve(folder, name), resolve(keys, name)];
  const { source, close } = await opened(configuration);
  try {
    if (source.tenants.length === 0)
      throw new BackupRefused('NOTHING_TO_BACK_UP', {
        ...{ folder: configuration.shared, variable: variableOf(configuration) },
      });
    return await takeBackup(
      source,
      {
        log: join(beside, 'log'),
        keys: join(apart, 'keys'),
        documents: join(beside, 'documents'),
        accounts: join(apart, 'accounts'),
      },
      { id: randomUUID(), takenAt, withKek, needsOf, progress: bar.at },
    );
  } catch (error) {
    for (const place of [beside, apart]) removeEmpty(place);
    throw inWords(error, { folders: [folder, keys], ...storeOf(configuration) });
  } finally {
    await close();
  }
}

function removeEmpty(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
}

export type RestorePlaces = Readonly<{
  /** As the backup has named it. */
  folder: string;
  keys?: string;
  /** File of the key that wraps all others. */
  kek?: string;
  acceptMissing?: boolean;
  check?: boolean;
}>;

export async function restore(
  configuration: Configuration,
  { folder, keys = folder, kek, acceptMissing = false, check = false }: RestorePlaces,
  bar: Progress,
): Promise<RestoreReport> {
  return restoreBackup({
    sets: {
      log: resolve(folder, 'log'),
      keys: resolve(keys, 'keys'),
      documents: resolve(folder, 'documents'),
      accounts: resolve(keys, 'accounts'),
    },
    data: configuration.shared,
    variable: variableOf(configuration),
    layout: LAYOUT,
    kek: { file: kekFileOf(configuration), ...(kek === undefined ? {} : { given: resolve(kek) }) },
    acceptMissing,
    checkOnly: check,
    needsOf,
    writeLog: restoreLog,
    openKeys: (place) => new SqliteVault(place).close(),
    ...(configuration.eventStore
      ? { finish: (await import('./kept-in-store.js')).intoStore(configuration) }
      : {}),
    progress: bar.at,
  }).catch((error: unknown) => {
    throw inWords(error, { folders: [configuration.shared], ...storeOf(configuration) });
  });
}

const storeOf = ({ eventStore }: Configuration) => (eventStore ? { store: eventStore.shown } : {});

/** What names the folder of log, keys and documents. */
const variableOf = ({ eventStore }: Configuration): string =>
  eventStore ? 'JAHRESRING_SHARED' : 'JAHRESRING_DATA';

/** Where the logs lie; what knows an event store is loaded where there is one. */
const opened = async (configuration: Configuration): Promise<Opened> =>
  configuration.eventStore
    ? (await import('./kept-in-store.js')).openStore(configuration)
    : openFiles(configuration);

/** Lets logs go on from where they end, although this folder knew more. Answers with their tenants. */
export function acceptLosses({ data }: Configuration): readonly string[] {
  const tenants = tenantsIn(data).filter((tenant) =>
    existsSync(join(data, LAYOUT.folderOf(tenant), LAYOUT.log)),
  );
  for (const tenant of tenants) {
    const folder = join(data, LAYOUT.folderOf(tenant));
    acceptLoss(join(folder, LAYOUT.log));
    rmSync(join(folder, 'reads'), { recursive: true, force: true });
  }
  return tenants;
}
