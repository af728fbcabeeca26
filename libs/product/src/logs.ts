import type { EventStore, Instant, LogIdentity } from '#kernel';
import { LogRefused, type Opening } from '#platform/event-log';
import { SqliteEventStore } from '#platform/sqlite-event-store';
import type { Configuration } from '#platform/configuration';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createPrivateFile } from '#platform/vault';

/** Name of the file that says which log of a store keys and documents beside it belong to. */
export const LOG_ID = 'log-id';

/** A log as the product needs it. */
export type Log = EventStore & Readonly<{ identity: LogIdentity; lastRecordedAt: Instant }>;

/** Where the logs of an installation are kept. */
export interface Logs {
  /** Whether several processes may work on them. */
  readonly shared: boolean;
  /**
   * Opens the log of a tenant, or begins it. `folder` is what belongs to it outside the store.
   * @throws LogLocked, LogRefused, StoreUnavailable
   */
  open(folder: string, opening: Opening): Promise<Log>;
  close(): Promise<void>;
}

/** One file per tenant, written by one process. */
export const sqliteLogs: Logs = {
  shared: false,
  open: async (folder, opening) => SqliteEventStore.open(join(folder, 'log.db'), opening),
  close: () => Promise.resolve(),
};

/** Loaded where it is needed: most installations have no such store. */
async function remoteLogs(address: NonNullable<Configuration['eventStore']>): Promise<Logs> {
  const { RemoteEventStore, StoreConnection, logIn } = await import('#platform/eventstoredb');
  const connection = new StoreConnection(address);
  return {
    shared: true,
    open: async (folder, opening) => {
      const file = join(folder, LOG_ID);
      const known = existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
      if (known !== undefined) {
        const found = await logIn(connection, opening.tenant);
        if (found?.logId !== known)
          throw new LogRefused(address.shown, {
            de: `Das Protokoll von ${opening.tenant} ist dort ${found?.logId ?? 'nicht da'}, Schlüssel und Dokumente in ${folder} gehören zu ${known}. Nennen Sie mit EVENTSTORE_URL den Speicher dazu, oder mit JAHRESRING_SHARED den Ordner, der zu diesem gehört.`,
            en: `its log of ${opening.tenant} is ${found?.logId ?? 'not there'}, the keys and documents in ${folder} belong to ${known}. Name the store of theirs by EVENTSTORE_URL, or the folder of this one by JAHRESRING_SHARED.`,
          });
      }
      const store = await RemoteEventStore.open(connection, opening);
      if (known === undefined) {
        mkdirSync(dirname(file), { recursive: true });
        createPrivateFile(file, `${store.identity.logId}\n`);
      }
      return store;
    },
    close: () => connection.close(),
  };
}

/** What the configuration chooses. */
export const logsOf = async ({ eventStore }: Configuration): Promise<Logs> =>
  eventStore === undefined ? sqliteLogs : remoteLogs(eventStore);
