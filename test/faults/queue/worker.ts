import 'reflect-metadata';
import { QueueRefused, type Instant } from '#kernel';
import { BullMqQueue } from '#platform/bullmq';
import { storeAddress } from '#platform/configuration';
import { RemoteEventStore, StoreConnection } from '#platform/eventstoredb';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { TENANT } from './terms';
import { PATIENT, startWorking } from './working';

const [url = '', address = '', folder = '', name = '', sweep = '2000', slow = '0'] =
  process.argv.slice(2);

/** A worker in a process of its own: tells when it works, and on request how it is. */
async function main(): Promise<void> {
  const store = await RemoteEventStore.open(new StoreConnection(storeAddress(url), PATIENT), {
    tenant: TENANT,
    now: '2026-01-01T00:00:00.000Z' as Instant,
  });
  const queue = new BullMqQueue({ address, installation: 'faults', watch: 1000 });
  await queue.start();
  const { reader, deadlines } = startWorking({
    store,
    logId: store.identity.logId,
    queue,
    file: join(folder, `${name}.db`),
    mails: join(folder, 'mails'),
    sweep: Number(sweep),
    slow: Number(slow),
  });
  while (reader.status().reader.state !== 'live')
    await new Promise((resolve) => setTimeout(resolve, 10));
  process.stdout.write('works\n');
  createInterface(process.stdin).on('line', (line) => {
    void queue.status().then((status) => {
      const said = { queue: status, deadlines: deadlines.status() };
      process.stdout.write(`${line} ${JSON.stringify(said)}\n`);
    });
  });
}

main().catch((error: unknown) => {
  process.stderr.write(String(error instanceof QueueRefused ? error.message : error));
  process.exit(78);
});
