import 'reflect-metadata';
import type { Configuration } from '#platform/configuration';
import { Product, SystemClock, isFresh, type OpenedTenant } from '#product';
import { setTimeout } from 'node:timers/promises';
import { openApplication } from '../../api/src/open-application';
import { say } from './language';
import { Unreachable, written, type Transport } from './transport';

/** Unit: milliseconds. */
const REBUILD = 600_000;
const LOOK = 5;

/**
 * Opens the files itself, for when no product runs. The way in is the same as over HTTP.
 * @throws LogLocked when a product holds them after all, Unreachable when there are none
 */
export async function onFiles(configuration: Configuration): Promise<Transport> {
  if (isFresh(configuration))
    throw new Unreachable(
      say({
        de: `In ${configuration.data} wurde noch nichts begonnen. Das Produkt starten: npm start`,
        en: `Nothing was begun in ${configuration.data}. Start the product: npm start`,
      }),
    );
  const product = await Product.open(configuration, new SystemClock());
  const app = await openApplication(product);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  for (const tenant of product.tenants.all()) await settled(tenant);
  return {
    place: configuration.data,
    request: async (method, url, sent = {}) => {
      const { headers, payload } = await written(sent);
      const reply = await app.inject({
        method,
        url,
        headers,
        ...(payload === undefined ? {} : { payload: Buffer.from(payload) }),
      });
      return { status: reply.statusCode, body: reply.body === '' ? undefined : reply.json() };
    },
    close: () => app.close(),
  };
}

/** Nobody else will come later: what is asked must be seen at once. */
async function settled({ reads, store, reader }: OpenedTenant): Promise<void> {
  await reads.reached(await store.head(), undefined, REBUILD);
  while (reader?.status().reader.state === 'catching-up') await setTimeout(LOOK);
}
