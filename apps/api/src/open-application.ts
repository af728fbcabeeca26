import { Draining } from '#platform/http';
import { SignIn } from '#platform/sign-in';
import { PATIENCE, type Product } from '#product';
import { CommandBus } from '@nestjs/cqrs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApi } from './create-api';
import { peopleOf } from './people';
import { SignInAuthenticator } from './sign-in.authenticator';

/** HTTP and sign-in over one product, not yet listening. */
export async function openApplication(product: Product): Promise<NestFastifyApplication> {
  const { publicOrigin: origin, data, shared, eventStore, oidc: external } = product.configuration;
  const several = eventStore ? { shared } : {};
  const settings = { origin, data, ...several, external, clock: product.clock };
  const bus = () => app.get(CommandBus);
  const signIn = new SignIn(settings, peopleOf(product, bus));
  const app: NestFastifyApplication = await createApi(
    product,
    new SignInAuthenticator(signIn),
    signIn,
  );
  const fastify = app.getHttpAdapter().getInstance();
  signIn.register(fastify);
  fastify.addHook('onClose', async () => signIn.close());
  return app;
}

/** What closing reader, bell and files may take. Unit: milliseconds. */
const CLOSING = 2000;

/** Finishes what is under way, then closes server, streams, reader, bell and files. */
export async function endApplication(app: NestFastifyApplication): Promise<void> {
  const cut = await app.get(Draining).begin(PATIENCE - CLOSING);
  for (const request of cut) process.stderr.write(`Not finished in time, cut off: ${request}\n`);
  await app.close();
}
