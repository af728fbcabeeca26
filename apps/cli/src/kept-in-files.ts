import { copyDatabase, type Source } from '#platform/backup';
import type { Configuration } from '#platform/configuration';
import { SqliteEventStore } from '#platform/sqlite-event-store';
import { LAYOUT, kekFileOf, tenantsIn } from '#product';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export type Opened = Readonly<{ source: Source; close: () => Promise<void> }>;

/**
 * An installation whose logs lie in files, as they end now, beside whoever writes them.
 * @throws LogRefused
 */
export async function openFiles(configuration: Configuration): Promise<Opened> {
  const { data } = configuration;
  const logs: Pick<SqliteEventStore, 'close'>[] = [];
  const tenants = tenantsIn(data).map((tenant) => {
    const folder = join(data, LAYOUT.folderOf(tenant));
    const log = SqliteEventStore.openForReading(join(folder, LAYOUT.log));
    logs.push(log);
    const { events } = log;
    return {
      tenant,
      events,
      pages: log.storedBytes(events),
      copyKeys: (to: string) => copyDatabase(join(folder, LAYOUT.keys), to),
      documents: join(folder, LAYOUT.documents),
    };
  });
  const accounts = join(data, LAYOUT.accounts);
  return {
    source: {
      tenants,
      accounts: {
        copy: (to) => {
          if (!existsSync(accounts)) return false;
          copyDatabase(accounts, to);
          return true;
        },
        key: join(data, LAYOUT.accountsKey),
      },
      kek: kekFileOf(configuration),
    },
    close: async () => {
      for (const log of logs) await log.close();
    },
  };
}
