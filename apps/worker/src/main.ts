import 'reflect-metadata';
import {
  ConfigurationError,
  Product,
  ProductModule,
  SystemClock,
  endOnSignal,
  endWithReason,
  readConfiguration,
} from '#product';
import { NestFactory } from '@nestjs/core';
import { serveHealth } from './health';

/** Reads the logs, reacts and watches deadlines, and answers nobody but who asks for its health. */
async function main(): Promise<void> {
  let end = () => Promise.resolve();
  endOnSignal(() => end());
  const configuration = readConfiguration(process.env);
  const { eventStore } = configuration;
  if (!eventStore)
    throw new ConfigurationError('EVENTSTORE_URL', '', {
      de: 'ein Ereignisspeicher, in den mehrere Prozesse schreiben dürfen; auf SQLite tut die API die Arbeit selbst: npm start',
      en: 'an event store that several processes may write; on SQLite the API does the work itself: npm start',
    });
  const product = await Product.open(configuration, new SystemClock());
  const context = await NestFactory.createApplicationContext(ProductModule.of(product), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  const { host, healthPort } = configuration;
  const health =
    healthPort === undefined ? undefined : await serveHealth(product, host, healthPort);
  end = async () => {
    health?.close();
    health?.closeAllConnections();
    await context.close();
  };
  process.stdout.write(`Jahresring works on the logs in ${eventStore.shown}\n`);
}

main().catch(endWithReason);
