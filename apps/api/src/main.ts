import 'reflect-metadata';
import { SYSTEM_LOG, demoPeople } from '#identity';
import {
  type Configuration,
  ConfigurationError,
  Product,
  SystemClock,
  endOnSignal,
  endWithReason,
  isFresh,
  readConfiguration,
  beginWithDemo,
} from '#product';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { endApplication, openApplication } from './open-application';

async function main(): Promise<void> {
  let end = () => Promise.resolve();
  endOnSignal(() => end());
  const configuration = readConfiguration(process.env);
  await demandFreePort(configuration);
  if (configuration.demo && isFresh(configuration)) {
    process.stdout.write('A fresh data folder: five years of the demo town are being played …\n');
    await beginWithDemo(configuration);
  }
  const product = await Product.open(configuration, new SystemClock());
  const app = await openApplication(product);
  await app.listen(configuration.port, configuration.host);
  end = () => endApplication(app);
  await announce(product, await app.getUrl());
}

/** Said before five years are played, not after. @throws ConfigurationError */
async function demandFreePort({ port, host }: Configuration): Promise<void> {
  const server = createServer();
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    const { code } = error as { code?: string };
    throw code === 'EADDRINUSE' || code === 'EACCES'
      ? new ConfigurationError('PORT', String(port), {
          de: `ein freier Port an ${host}`,
          en: `a free port at ${host}`,
        })
      : new ConfigurationError('HOST', host, {
          de: 'eine Adresse dieses Rechners',
          en: 'an address of this machine',
        });
  }
  server.close();
  await once(server, 'close');
}

async function announce(product: Product, address: string): Promise<void> {
  const { data, eventStore } = product.configuration;
  const lines = [`Jahresring: ${address}`, `Data: ${data}`];
  if (eventStore) lines.push(`Logs: ${eventStore.shown}`);
  for (const tenant of product.tenants.all()) {
    if (tenant.name === SYSTEM_LOG || !tenant.identity.demo) continue;
    await tenant.reads.reached(await tenant.store.head());
    lines.push(`Demo town "${tenant.name}"; sign in by a click as:`);
    for (const { name, roles } of demoPeople(tenant, product.clock.now()))
      lines.push(`  ${name}: ${roles.join(', ')}`);
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}

main().catch(endWithReason);
