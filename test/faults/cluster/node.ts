import 'reflect-metadata';
import { Product, ProductModule, SystemClock, endOnSignal, readConfiguration } from '#product';
import { NestFactory } from '@nestjs/core';
import { join } from 'node:path';
import { createApi } from '../../../apps/api/src/create-api';
import { ByHeader } from '../../support/by-header';
import { NamespacedConnection } from '../../support/event-store/namespaced';
import { remoteLogs } from '../../support/event-store/remote-logs';

/** The town of the test, under names of its own in the store. */
export const TOWN = 'town';

/** An API that believes who asks, or a worker: the product as it is but for the names in the store. */
async function main([role = '', url = '', mark = '', folder = '']: readonly string[]) {
  const product = await Product.open(
    {
      ...readConfiguration({ JAHRESRING_DATA: join(folder, role) }),
      shared: join(folder, 'shared'),
    },
    new SystemClock(),
    remoteLogs(() => new NamespacedConnection(url, {}, mark)),
  );
  if (!product.tenants.names().includes(TOWN)) await product.open(TOWN, true);
  if (role === 'worker') {
    const context = await NestFactory.createApplicationContext(ProductModule.of(product), {
      logger: ['error', 'warn'],
    });
    endOnSignal(() => context.close());
    process.stdout.write('works\n');
    return;
  }
  const app = await createApi(product, new ByHeader(TOWN));
  await app.listen(0, '127.0.0.1');
  endOnSignal(() => app.close());
  process.stdout.write(`listens at ${await app.getUrl()}\n`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(String(error));
  process.exit(1);
});
