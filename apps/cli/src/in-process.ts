import 'reflect-metadata';
import { Product, SystemClock, type Configuration } from '#product';
import { openApplication } from '../../api/src/open-application';
import { headersOf, type Credentials, type Transport } from './transport';

/**
 * Opens the files itself, for when no product runs. The way in is the same as over HTTP.
 * @throws LogLocked when a product holds them after all
 */
export async function onFiles(
  configuration: Configuration,
  credentials: Credentials,
): Promise<Transport> {
  const product = new Product(configuration, new SystemClock());
  const app = await openApplication(product);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  for (const tenant of product.tenants.all())
    await tenant.reads.reached(await tenant.store.head(), undefined, 600_000);
  return {
    request: async (method, url, { body, headers } = {}) => {
      const reply = await app.inject({
        method,
        url,
        headers: {
          ...headersOf(credentials),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
      });
      return { status: reply.statusCode, body: reply.body === '' ? undefined : reply.json() };
    },
    close: () => app.close(),
  };
}
