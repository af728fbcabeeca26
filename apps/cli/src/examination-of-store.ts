import type { Instant } from '#kernel';
import type { Configuration } from '#platform/configuration';
import { LAYOUT, LOG_ID, logsOf, tenantsIn } from '#product';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { error, ok, warning, type Examined } from './finding';
import { say, saidBy } from './language';

/** The logs that an event store keeps, of each tenant that a node has opened. Nothing is begun there. */
export async function logsInStore(
  configuration: Configuration,
  place: string,
): Promise<readonly Examined[]> {
  const { shared } = configuration;
  const names = tenantsIn(shared).filter((tenant) =>
    existsSync(join(shared, LAYOUT.folderOf(tenant), LOG_ID)),
  );
  if (names.length === 0) {
    const found = say({
      de: `In ${shared} hat noch kein Protokoll begonnen; gefragt wurde der Speicher nicht.`,
      en: `No log was begun in ${shared} yet; the store was not asked.`,
    });
    return [{ findings: [warning({ id: 'store', check: place }, found)] }];
  }
  const logs = await logsOf(configuration);
  try {
    return await Promise.all(
      names.map(async (tenant) => {
        const words = { de: `Protokoll ${tenant} in ${place}`, en: `log ${tenant} in ${place}` };
        const check = { id: `log:${tenant}`, check: say(words) };
        const opening = { tenant, now: new Date().toISOString() as Instant };
        try {
          const log = await logs.open(join(shared, LAYOUT.folderOf(tenant)), opening);
          const { identity, lastRecordedAt: newest } = log;
          await log.close();
          return { findings: [ok(check, identity.logId)], newest };
        } catch (failure) {
          return { findings: [error(check, saidBy(failure as Error))] };
        }
      }),
    );
  } finally {
    await logs.close();
  }
}

/** Whether the Redis of an address can be used. */
export async function redis(address: string): Promise<Examined> {
  const { unfitnessOf } = await import('#platform/bullmq');
  const unfit = await unfitnessOf(address);
  const fine = say({ de: 'antwortet, vergisst nichts', en: 'answers, forgets nothing' });
  const check = { id: 'redis', check: 'Redis' };
  return { findings: [unfit === undefined ? ok(check, fine) : error(check, say(unfit))] };
}
