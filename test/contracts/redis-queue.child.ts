import 'reflect-metadata';
import { BullMqQueue } from '#platform/bullmq';
import { once } from 'node:events';

const [address = '', stay] = process.argv.slice(2);

/** Takes one job of its own, or stays until it is told to end. */
async function main(): Promise<void> {
  const queue = new BullMqQueue({ address, installation: 'child' });
  await queue.start();
  const taken = new Promise<void>((resolve) =>
    queue.work('town', async ({ tenant, kind, id }) => {
      process.stdout.write(`took ${tenant}/${kind}/${id}\n`);
      resolve();
    }),
  );
  process.stdout.write('works\n');
  if (stay) await once(process.stdin, 'data');
  else {
    await queue.offer([{ tenant: 'town', kind: 'reaction', id: 'a' }]);
    await taken;
  }
  await queue.close();
  process.stdin.destroy();
  process.stdout.write('ended\n');
}

main().catch((error: unknown) => {
  process.stderr.write(String(error));
  process.exit(1);
});
