import { SYSTEM_LOG, type PersonErased } from '#identity';
import type { NewEvent } from '#kernel';
import type { Layout, Needs } from '#platform/backup';
import type { Configuration } from '#platform/configuration';
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
