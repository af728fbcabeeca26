import { parseStored, storedBytes, type Instant, type NewEvent, type StreamName } from '#kernel';
import {
  BackupRefused,
  LogExamination,
  documentsIn,
  keyIdsIn,
  missingOf,
  type LogFound,
  type Missing,
  type Pages,
} from '#platform/backup';
import type { Configuration } from '#platform/configuration';
import { LogRefused } from '#platform/event-log';
import { FolderAccountRecords, SqliteAccountRecords, copyAccounts } from '#platform/accounts';
import { SqliteEventStore } from '#platform/sqlite-event-store';
import { FileKeyStore, KeyStore, copyKeys } from '#platform/vault';
import {
  LAYOUT,
  LOG_ID,
  kekFileOf,
  needsOf,
  logsOf,
  tenantsIn,
  type Log,
  type Logs,
} from '#product';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Opened } from './kept-in-files';
import { say } from './language';

/** Folders in the one that nodes share. */
const KEYS = 'keys';
const ACCOUNTS = 'accounts';

/**
 * An installation whose logs lie in an event store, beside whoever works on it: of each tenant that
 * a node has opened. Nothing is begun there.
 * @throws LogRefused
 */
export async function openStore(configuration: Configuration): Promise<Opened> {
  const { shared } = configuration;
  const names = tenantsIn(shared).filter((tenant) =>
    existsSync(join(shared, LAYOUT.folderOf(tenant), LOG_ID)),
  );
  const logs = await logsOf(configuration);
  const tenants = [];
  try {
    for (const tenant of names) {
      const folder = join(shared, LAYOUT.folderOf(tenant));
      const log = await logs.open(folder, { tenant, now: now() });
      tenants.push({
        tenant,
        events: 0,
        pages: bytesOf(log),
        copyKeys: (to: string) => {
          const kept = new KeyStore(to);
          copyKeys(new FileKeyStore(join(folder, KEYS)), kept);
          kept.close();
        },
        documents: join(folder, LAYOUT.documents),
      });
    }
  } catch (error) {
    await logs.close();
    throw error;
  }
  const accounts = join(shared, ACCOUNTS);
  return {
    source: {
      tenants,
      accounts: {
        copy: (to) => {
          if (!existsSync(accounts)) return false;
          const kept = new SqliteAccountRecords(to);
          copyAccounts(new FolderAccountRecords(accounts), kept);
          kept.close();
          return true;
        },
        key: join(shared, LAYOUT.accountsKey),
      },
      kek: kekFileOf(configuration),
    },
    close: () => logs.close(),
  };
}

/**
 * Puts logs that were put together and found good into the store, and makes of keys and accounts what
 * nodes share. What the store holds already must agree with it; what it lacks is written, so that a
 * restore that was interrupted is simply done again. Answers with what is missing for all that it
 * holds then.
 * @throws BackupRefused STORE_DIFFERS
 */
export const intoStore =
  (configuration: Configuration) =>
  async (stage: string, found: readonly LogFound[]): Promise<readonly Missing[]> => {
    const logs = await logsOf(configuration);
    const missing: Missing[] = [];
    try {
      for (const log of found) missing.push(...(await putLog(configuration, logs, stage, log)));
    } finally {
      await logs.close();
    }
    const accounts = join(stage, LAYOUT.accounts);
    if (!existsSync(accounts)) return missing;
    const kept = new SqliteAccountRecords(accounts);
    copyAccounts(kept, new FolderAccountRecords(join(stage, ACCOUNTS)));
    kept.close();
    forget(accounts);
    return missing;
  };

async function putLog(
  { eventStore }: Configuration,
  logs: Logs,
  stage: string,
  { tenant, logId, demo }: LogFound,
): Promise<readonly Missing[]> {
  const folder = join(stage, LAYOUT.folderOf(tenant));
  const file = join(folder, LAYOUT.log);
  const differs = (reason: string) =>
    new BackupRefused('STORE_DIFFERS', { store: eventStore?.shown ?? '', tenant, reason });
  const staged = SqliteEventStore.openForReading(file);
  let whole: LogFound;
  try {
    const openedAt = await firstInstant(staged.storedBytes(1));
    const opening = { tenant, logId, demo, now: openedAt };
    const log = await logs.open(folder, opening).catch((error: unknown) => {
      // One that does not answer, or lets nobody in, has a cause and holds perhaps the right one.
      const isOther = error instanceof LogRefused && error.cause === undefined;
      throw isOther ? differs(say(error.reason)) : error;
    });
    const wanted = () => staged.storedBytes(staged.events);
    const first = await firstLacking(log, wanted(), differs);
    if (first !== undefined) await complete(log, wanted(), first);
    const lacking = await firstLacking(log, wanted(), differs);
    if (lacking !== undefined)
      throw differs(
        say({
          de: `Ereignis ${lacking} wurde nicht angenommen`,
          en: `event ${lacking} was not taken`,
        }),
      );
    whole = await examined(log, tenant);
  } finally {
    await staged.close();
  }
  forget(file);
  const keys = new KeyStore(join(folder, LAYOUT.keys));
  copyKeys(keys, new FileKeyStore(join(folder, KEYS)));
  keys.close();
  const missing = missingOf(whole, {
    keys: keyIdsIn(join(folder, LAYOUT.keys)),
    documents: new Set(
      (await documentsIn(join(folder, LAYOUT.documents))).map((path) => path.replace('/', '')),
    ),
  });
  forget(join(folder, LAYOUT.keys));
  writeFileSync(join(folder, LOG_ID), `${logId}\n`, { mode: 0o600 });
  return missing;
}

/** What the store holds now, which may be more than the backup. */
async function examined(log: Log, tenant: string): Promise<LogFound> {
  const examination = new LogExamination(tenant, needsOf);
  for await (const bytes of eventsIn(bytesOf(log))) examination.take(bytes);
  return examination.found();
}

type Differs = (reason: string) => Error;

/** Number of the first event that the store does not have; it and the backup agree before. */
async function firstLacking(
  log: Log,
  wanted: Pages,
  differs: Differs,
): Promise<number | undefined> {
  const held = eventsIn(bytesOf(log));
  let place = 0;
  for await (const bytes of eventsIn(wanted)) {
    place += 1;
    const { value } = await held.next();
    if (value === undefined) return place;
    if (value !== bytes)
      throw differs(
        say({ de: `Ereignis ${place} ist ein anderes`, en: `event ${place} is another one` }),
      );
  }
  await held.return(undefined);
  return undefined;
}

/** Appends what is lacking from `first` on, in the order of the log; what one command wrote in one piece. */
async function complete(log: Log, wanted: Pages, first: number): Promise<void> {
  let piece: Parsed[] = [];
  const put = async () => {
    const [head] = piece;
    if (!head) return;
    const expected = head.revision === 0n ? 'no-stream' : head.revision - 1n;
    await log.append(head.stream, piece.map(newEvent), expected);
    piece = [];
  };
  let place = 0;
  for await (const bytes of eventsIn(wanted)) {
    place += 1;
    if (place < first) continue;
    const event = parseStored(bytes) as Parsed;
    const [before] = piece;
    if (before && !isOfOnePiece(before, event)) await put();
    piece.push(event);
  }
  await put();
}

type Parsed = NewEvent & Readonly<{ stream: StreamName; revision: bigint }>;

const isOfOnePiece = (one: Parsed, other: Parsed): boolean =>
  one.stream === other.stream && one.metadata.commandId === other.metadata.commandId;

const newEvent = ({ id, type, version, data, metadata }: Parsed): NewEvent => ({
  id,
  type,
  version,
  data,
  metadata,
});

/** The stored bytes of a log, in its order. */
async function* bytesOf(log: Log): AsyncGenerator<readonly string[]> {
  const { logId } = log.identity;
  for await (const page of log.readAll())
    yield page.map((event) => storedBytes(logId, event.stream, event.revision, event));
}

async function* eventsIn(pages: Pages): AsyncGenerator<string, undefined, undefined> {
  for await (const page of pages) yield* page;
  return undefined;
}

async function firstInstant(pages: Pages): Promise<Instant> {
  for await (const [bytes] of pages)
    if (bytes !== undefined) return parseStored(bytes).metadata.recordedAt;
  throw new RangeError('The log is empty.');
}

const now = () => new Date().toISOString() as Instant;

/** A SQLite file and what lies beside it. */
const forget = (file: string): void => {
  for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
};
