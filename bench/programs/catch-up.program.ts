import 'reflect-metadata';
import { Product, ProductModule, SystemClock, readConfiguration } from '#product';
import { NestFactory } from '@nestjs/core';
import { setTimeout } from 'node:timers/promises';
import { TENANT } from '../engine';
import { say } from '../program';

/** Unit: milliseconds. */
const A_DAY = 86_400_000;

/** Runs the product without HTTP until read models and reactions have seen the whole log. */
async function catchUp([, , data = '']: string[]): Promise<void> {
  const configuration = readConfiguration({ JAHRESRING_DATA: data, JAHRESRING_DEMO: 'off' });
  const product = await Product.open(configuration, new SystemClock());
  const app = await NestFactory.createApplicationContext(ProductModule.of(product), {
    logger: ['error', 'warn'],
  });
  app.enableShutdownHooks();
  const { store, reads, reader } = product.tenants.of(TENANT);
  await reads.reached(await store.head(), undefined, A_DAY);
  while (reader?.status().reactions.some(({ pending }) => pending > 0)) await setTimeout(100);
  say({ ready: true });
}

void catchUp(process.argv);
