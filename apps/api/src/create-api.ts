import {
  ProblemFilter,
  Problems,
  acceptJsonOnly,
  controllersOf,
  openApi,
  Authenticator,
} from '#platform/http';
import { ProductModule, ROOMS, type Product } from '#product';
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { serveApiDocs } from './api-docs';
import { HealthController } from './health.controller';
import { OperationsController } from './operations.controller';
import { serveProblems } from './problem-pages';
import { secureHeaders } from './security-headers';
import { serveStartPage } from './start-page';
import { VERSION } from './version';

/** HTTP over one product. */
@Module({})
class ApiModule {
  static of(product: Product, authenticator: Authenticator): DynamicModule {
    return {
      module: ApiModule,
      imports: [ProductModule.of(product)],
      controllers: [...controllersOf(ROOMS), HealthController, OperationsController],
      providers: [
        { provide: Authenticator, useValue: authenticator },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}

/** The application, not yet listening. */
export async function createApi(
  product: Product,
  authenticator: Authenticator,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ routerOptions: { maxParamLength: 128 } });
  const app = await NestFactory.create<NestFastifyApplication>(
    ApiModule.of(product, authenticator),
    adapter,
    { bodyParser: false, logger: ['error', 'warn'], abortOnError: false },
  );
  const fastify = adapter.getInstance();
  acceptJsonOnly(fastify);
  secureHeaders(fastify);
  serveStartPage(fastify);
  serveProblems(fastify, app.get(Problems));
  await serveApiDocs(fastify, openApi(ROOMS, VERSION));
  app.enableShutdownHooks();
  return app;
}
