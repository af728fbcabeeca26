import { SignIn } from '#platform/sign-in';
import type { Product } from '#product';
import { CommandBus } from '@nestjs/cqrs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApi } from './create-api';
import { peopleOf } from './people';
import { SignInAuthenticator } from './sign-in.authenticator';

/** HTTP and sign-in over one product, not yet listening. */
export async function openApplication(product: Product): Promise<NestFastifyApplication> {
  const { publicOrigin: origin, data, oidc: external } = product.configuration;
  const settings = { origin, data, external, clock: product.clock };
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
