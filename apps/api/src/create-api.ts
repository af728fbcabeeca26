import { AttachmentService } from '#attachment';
import { ImportService } from '#interchange';
import {
  Draining,
  ProblemFilter,
  Problems,
  acceptJsonOnly,
  controllersOf,
  serveChanges,
  Authenticator,
} from '#platform/http';
import { SignIn } from '#platform/sign-in';
import { FILE_SUBJECTS, ProductModule, ROOMS, type Product } from '#product';
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { serveApiDocs } from './api-docs';
import { apiDocument } from './api-document';
import { HealthController } from './health.controller';
import { serveAttachments } from './attachment-routes';
import { serveCalendars } from './calendar-routes';
import { serveImports } from './import-routes';
import { InvitationsController } from './invitations.controller';
import { OperationsController } from './operations.controller';
import { authoriseOperation } from './operations.policy';
import { serveProblems } from './problem-pages';
import { secureHeaders } from './security-headers';
import { Uploads } from './uploads';
import { serveWebApp } from './web-app';

/** HTTP over one product. */
@Module({})
class ApiModule {
  static of(product: Product, authenticator: Authenticator, signIn?: SignIn): DynamicModule {
    return {
      module: ApiModule,
      imports: [ProductModule.of(product)],
      controllers: [
        ...controllersOf(ROOMS),
        HealthController,
        OperationsController,
        ...(signIn ? [InvitationsController] : []),
      ],
      providers: [
        { provide: Authenticator, useValue: authenticator },
        Draining,
        { provide: APP_FILTER, useClass: ProblemFilter },
        ...(signIn ? [{ provide: SignIn, useValue: signIn }] : []),
      ],
    };
  }
}

/** The application, not yet listening. */
export async function createApi(
  product: Product,
  authenticator: Authenticator,
  signIn?: SignIn,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    routerOptions: { maxParamLength: 128 },
    forceCloseConnections: true,
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    ApiModule.of(product, authenticator, signIn),
    adapter,
    { bodyParser: false, logger: ['error', 'warn'], abortOnError: false },
  );
  const fastify = adapter.getInstance();
  const problems = app.get(Problems);
  acceptJsonOnly(fastify);
  secureHeaders(fastify);
  app.get(Draining).attach(fastify, problems);
  serveProblems(fastify, problems);
  const uploads = new Uploads({ authenticator, problems });
  const { tenants, clock } = product;
  serveImports(fastify, uploads, new ImportService(tenants));
  serveAttachments(fastify, uploads, {
    service: new AttachmentService(tenants, clock, FILE_SUBJECTS),
    bus: () => app.get(CommandBus),
  });
  serveCalendars(fastify, product);
  serveChanges(fastify, {
    rooms: ROOMS,
    tenants,
    authenticator,
    problems,
    authorise: (caller) => authoriseOperation('FollowChanges', caller),
    ending: app.get(Draining).signal,
  });
  await serveApiDocs(fastify, apiDocument());
  await serveWebApp(fastify, authenticator);
  return app;
}
