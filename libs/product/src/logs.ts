import type { EventStore, Instant, LogIdentity } from '#kernel';
import { LogRefused, logStream, type Opening } from '#platform/event-log';
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
      const known = idIn(file);
      if (known !== undefined) {
        const found = await logIn(connection, opening.tenant);
        if (found?.logId !== known)
          throw otherLog(address.shown, {
            tenant: opening.tenant,
            found: found?.logId,
            folder,
            known,
          });
      }
      const store = await RemoteEventStore.open(connection, opening);
      if (known !== undefined) return store;
      // Whoever began it has written its id before anything else came into it.
      if (opening.logId === undefined && !(await isOnlyBegun(store, opening.tenant)))
        if (idIn(file) === undefined) throw keysElsewhere(address.shown, opening.tenant, folder);
      mkdirSync(dirname(file), { recursive: true });
      createPrivateFile(file, `${store.identity.logId}\n`);
      return store;
    },
    close: () => connection.close(),
  };
}

const idIn = (file: string): string | undefined =>
  existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;

/** Whether nothing came into the log but that it was opened. */
async function isOnlyBegun(log: Log, tenant: string): Promise<boolean> {
  const head = await log.head();
  for await (const [first] of log.read(logStream(tenant, log.identity.logId), { limit: 1 }))
    return first?.position === head;
  return true;
}

const otherLog = (
  place: string,
  of: Readonly<{ tenant: string; found: string | undefined; folder: string; known: string }>,
): LogRefused =>
  new LogRefused(place, {
    de: `Das Protokoll von ${of.tenant} ist dort ${of.found ?? 'nicht da'}, Schlüssel und Dokumente in ${of.folder} gehören zu ${of.known}. Nennen Sie mit EVENTSTORE_URL den Speicher dazu, oder mit JAHRESRING_SHARED den Ordner, der zu diesem gehört.`,
    en: `its log of ${of.tenant} is ${of.found ?? 'not there'}, the keys and documents in ${of.folder} belong to ${of.known}. Name the store of theirs by EVENTSTORE_URL, or the folder of this one by JAHRESRING_SHARED.`,
  });

/** A folder that was not mounted looks like one that nobody has used. */
const keysElsewhere = (place: string, tenant: string, folder: string): LogRefused =>
  new LogRefused(place, {
    de: `Das Protokoll von ${tenant} hat dort längst begonnen, und in ${folder} liegen seine Schlüssel und Dokumente nicht. Ist der Ordner eingehängt? Nennen Sie mit JAHRESRING_SHARED den richtigen, oder spielen Sie mit \`jahresring restore\` eine Sicherung zurück.`,
    en: `its log of ${tenant} has long begun, and its keys and documents are not in ${folder}. Is that folder mounted? Name the right one by JAHRESRING_SHARED, or bring a backup back with \`jahresring restore\`.`,
  });

/** What the configuration chooses. */
export const logsOf = async ({ eventStore }: Configuration): Promise<Logs> =>
  eventStore === undefined ? sqliteLogs : remoteLogs(eventStore);
