import { SYSTEM_LOG, type PersonErased } from '#identity';
import type { NewEvent } from '#kernel';
import type { Installation, Layout, Needs, TenantSource } from '#platform/backup';
import type { Configuration } from '#platform/configuration';
import { SqliteEventStore } from '#platform/sqlite-event-store';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of the tenants' folders; with it a data folder is begun. */
export const TENANTS = 'tenants';

/** How a data folder is laid out, by names relative to it or to a tenant's folder. */
export const LAYOUT: Layout = {
  folderOf: (tenant) => (tenant === SYSTEM_LOG ? SYSTEM_LOG : join(TENANTS, tenant)),
  log: 'log.db',
  keys: 'keys.db',
  documents: 'documents',
  accounts: 'accounts.db',
  accountsKey: 'accounts.key',
  last: SYSTEM_LOG,
};

/** Tenants whose folders lie in a data folder, `system` first. */
export function tenantsIn(data: string): readonly string[] {
  const folder = join(data, TENANTS);
  const names = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  const tenants = names.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return existsSync(join(data, SYSTEM_LOG)) ? [SYSTEM_LOG, ...tenants] : tenants;
}

export const kekFileOf = ({ shared, kekFile }: Configuration): string =>
  kekFile ?? join(shared, 'kek.key');

/** Where accounts and the wrapping key of an installation lie. */
export const installationOf = (configuration: Configuration): Installation => ({
  accounts: {
    db: join(configuration.data, LAYOUT.accounts),
    key: join(configuration.data, LAYOUT.accountsKey),
  },
  kek: kekFileOf(configuration),
});

/**
 * A tenant's log as it ends now, beside whoever writes it; `close` when it was read.
 * @throws LogRefused
 */
export function sourceOf(
  { data }: Configuration,
  tenant: string,
): TenantSource & Readonly<{ close: () => Promise<void> }> {
  const folder = join(data, LAYOUT.folderOf(tenant));
  const log = SqliteEventStore.openForReading(join(folder, LAYOUT.log));
  const { events } = log;
  return {
    tenant,
    events,
    pages: log.storedBytes(events),
    keys: join(folder, LAYOUT.keys),
    documents: join(folder, LAYOUT.documents),
    close: () => log.close(),
  };
}

/** What an event asks of keys and documents: sealed texts, the originals of imports, erasures. */
export function needsOf({ type, data }: Pick<NewEvent, 'type' | 'data'>): Needs {
  const found = { keys: new Set<string>(), documents: new Set<string>() };
  gather(data, found);
  const erased =
    type === ('PersonErased' satisfies PersonErased['type'])
      ? (data as PersonErased['data']).keys.map(({ keyId }) => keyId)
      : [];
  return { keys: [...found.keys], documents: [...found.documents], erased };
}

function gather(value: unknown, found: Readonly<{ keys: Set<string>; documents: Set<string> }>) {
  if (typeof value !== 'object' || value === null) return;
  if ('$sealed' in value && 'keyId' in value) found.keys.add(String(value.keyId));
  if ('documentHash' in value && typeof value.documentHash === 'string')
    found.documents.add(value.documentHash);
  for (const member of Object.values(value)) gather(member, found);
}
