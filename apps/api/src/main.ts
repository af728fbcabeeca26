import 'reflect-metadata';
import { SYSTEM_LOG, demoPeople } from '#identity';
import { SignIn } from '#platform/sign-in';
import { LogLocked, LogRefused } from '#platform/sqlite-event-store';
import { ConfigurationError, Product, SystemClock, readConfiguration } from '#product';
import { CommandBus } from '@nestjs/cqrs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApi } from './create-api';
import { peopleOf } from './people';
import { SignInAuthenticator } from './sign-in.authenticator';

/** Exit codes of sysexits.h. */
const EX_CONFIG = 78;
const EX_UNAVAILABLE = 69;
const EX_SOFTWARE = 70;

async function main(): Promise<void> {
  const configuration = readConfiguration(process.env);
  const product = new Product(configuration, new SystemClock());
  let app: NestFastifyApplication | undefined;
  const bus = () => {
    if (!app) throw new Error('The application is not there yet.');
    return app.get(CommandBus);
  };
  const signIn = new SignIn(
    {
      origin: configuration.publicOrigin,
      data: configuration.data,
      external: configuration.oidc,
      clock: product.clock,
    },
    peopleOf(product, bus),
  );
  app = await createApi(product, new SignInAuthenticator(signIn));
  const fastify = app.getHttpAdapter().getInstance();
  signIn.register(fastify);
  fastify.addHook('onClose', () => signIn.close());
  await app.listen(configuration.port, configuration.host);
  await announce(product, await app.getUrl());
}

async function announce(product: Product, address: string): Promise<void> {
  const lines = [`Jahresring: ${address}`, `Data: ${product.configuration.data}`];
  for (const tenant of product.tenants.all()) {
    if (tenant.name === SYSTEM_LOG || !tenant.identity.demo) continue;
    await tenant.reads.reached(await tenant.store.head());
    lines.push(`Demo town "${tenant.name}"; sign in by a click as:`);
    for (const { name, roles } of demoPeople(tenant, product.clock.now()))
      lines.push(`  ${name}: ${roles.join(', ')}`);
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}

main().catch((error: unknown) => {
  const foreseen =
    error instanceof ConfigurationError ||
    error instanceof LogLocked ||
    error instanceof LogRefused;
  process.stderr.write(`${foreseen ? error.message : String((error as Error).stack)}\n`);
  process.exit(
    error instanceof ConfigurationError ? EX_CONFIG : foreseen ? EX_UNAVAILABLE : EX_SOFTWARE,
  );
});
