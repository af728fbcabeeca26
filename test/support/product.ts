import 'reflect-metadata';
import type { Clock } from '#kernel';
import { type OpenedTenant, Product, ROOMS, SystemClock, readConfiguration } from '#product';
import { routeParameters } from '#shell';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApi } from '../../apps/api/src/create-api';
import { ByHeader } from './by-header';

export const TOWN = 'town';

export type Answer = Readonly<{
  status: number;
  headers: Record<string, unknown>;
  body: Record<string, unknown> & { id: string; revision: number; position: string };
}>;

const ROUTES = new Map(
  ROOMS.flatMap(({ commands }) =>
    commands.flatMap(({ definition: { type, route } }) =>
      route ? [[type, route.slice(route.indexOf('/'))] as const] : [],
    ),
  ),
);

/** Done when read models and reactions have seen all there is. */
export async function settled({ reads, store, reader }: OpenedTenant): Promise<void> {
  for (;;) {
    const head = await store.head();
    await reads.reached(head, undefined, 60_000);
    const waiting = reader
      ?.status()
      .reactions.some(({ state, position }) => state !== 'stopped' && position !== head);
    if (!waiting && (await store.head()) === head) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** A whole product on a folder of its own. */
export class TestProduct {
  readonly folder = mkdtempSync(join(tmpdir(), 'jahresring-'));
  product!: Product;
  app!: NestFastifyApplication;

  async start(clock: Clock = new SystemClock()): Promise<this> {
    this.product = await Product.open(readConfiguration({ JAHRESRING_DATA: this.folder }), clock);
    if (!this.product.tenants.names().includes(TOWN)) await this.product.open(TOWN, true);
    this.app = await createApi(this.product, new ByHeader(TOWN));
    await this.app.init();
    await this.app.getHttpAdapter().getInstance().ready();
    return this;
  }

  /** Sends a command by its name: what its route names is taken from the data. */
  async send(caller: string, type: string, data: Record<string, unknown>, headers: object = {}) {
    const route = ROUTES.get(type);
    if (!route) throw new Error(`${type} is not to be had over HTTP.`);
    const named = routeParameters(route);
    const url = route.replace(/:(\w+)/g, (_, name: string) => String(data[name]));
    const body = Object.entries(data).filter(([name]) => !named.includes(name));
    return this.post(caller, url, Object.fromEntries(body), headers);
  }

  /** Waits until read models and reactions have seen all there is. */
  settle(): Promise<void> {
    return settled(this.product.tenants.of(TOWN));
  }

  /** Stops and starts on the same folder. */
  async restart(): Promise<void> {
    await this.app.close();
    await this.start();
  }

  async stop(): Promise<void> {
    await this.app.close();
    rmSync(this.folder, { recursive: true });
  }

  /** `caller` is a person and their roles: `ada planner`. */
  async post(caller: string, url: string, payload: unknown, headers: object = {}): Promise<Answer> {
    const reply = await this.app.inject({
      method: 'POST',
      url: `/api${url}`,
      headers: { 'x-caller': caller, 'content-type': 'application/json', ...headers },
      payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
    });
    return { status: reply.statusCode, headers: reply.headers, body: reply.json() };
  }

  async get(caller: string, url: string, headers: object = {}): Promise<Answer> {
    const reply = await this.app.inject({
      method: 'GET',
      url: `/api${url}`,
      headers: { 'x-caller': caller, ...headers },
    });
    return { status: reply.statusCode, headers: reply.headers, body: reply.json() };
  }
}
