import 'reflect-metadata';
import type { Clock } from '#kernel';
import { type Logs, Product, ROOMS, SystemClock, readConfiguration, settled } from '#product';
import { routeParameters } from '#shell';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApi } from '../../apps/api/src/create-api';
import { ByHeader } from './by-header';
import { sqlite, type Begun, type Engine } from './engines';

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

type Node = Readonly<{ product: Product; app: NestFastifyApplication }>;

/**
 * A whole product on a folder of its own. Of several nodes each request goes to another one; `product`
 * and `app` are the first.
 */
export class TestProduct {
  readonly folder = mkdtempSync(join(tmpdir(), 'jahresring-'));
  private nodes: Node[] = [];
  private begun: Begun | undefined;
  private requests = 0;

  constructor(
    private readonly engine: Engine = sqlite,
    private readonly environment: Readonly<Record<string, string>> = {},
  ) {}

  get product(): Product {
    return this.at(0).product;
  }

  get app(): NestFastifyApplication {
    return this.at(0).app;
  }

  private at(index: number): Node {
    const node = this.nodes[index % this.nodes.length];
    if (!node) throw new Error('The product was not started.');
    return node;
  }

  async start(clock: Clock = new SystemClock()): Promise<this> {
    this.begun ??= await this.engine.begin();
    this.nodes = [];
    for (let n = 1; n <= this.engine.nodes; n++)
      this.nodes.push(await this.startNode(n, clock, this.begun.logs()));
    return this;
  }

  private async startNode(n: number, clock: Clock, logs: Logs): Promise<Node> {
    const shared = join(this.folder, 'shared');
    const redis = this.begun?.redis;
    const configuration = readConfiguration({
      ...this.environment,
      ...(redis === undefined ? {} : { REDIS_URL: redis }),
      JAHRESRING_DATA: join(this.folder, `node-${n}`),
    });
    const product = await Product.open(
      this.engine.nodes > 1 ? { ...configuration, shared } : configuration,
      clock,
      logs,
    );
    if (!product.tenants.names().includes(TOWN)) await product.open(TOWN, true);
    const app = await createApi(product, new ByHeader(TOWN));
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return { product, app };
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
  async settle(): Promise<void> {
    const [first, ...more] = this.nodes.map(({ product }) => product.tenants.of(TOWN));
    if (first) await settled(first, ...more);
  }

  /** Stops and starts on the same folder. */
  async restart(): Promise<void> {
    await this.close();
    await this.start();
  }

  async stop(): Promise<void> {
    await this.close();
    await this.begun?.end();
    rmSync(this.folder, { recursive: true });
  }

  private async close(): Promise<void> {
    for (const { app } of this.nodes) await app.close();
  }

  /** `caller` is a person and their roles: `ada planner`. */
  async post(caller: string, url: string, payload: unknown, headers: object = {}): Promise<Answer> {
    const reply = await this.at(this.requests++).app.inject({
      method: 'POST',
      url: `/api${url}`,
      headers: { 'x-caller': caller, 'content-type': 'application/json', ...headers },
      payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
    });
    return { status: reply.statusCode, headers: reply.headers, body: reply.json() };
  }

  async get(caller: string, url: string, headers: object = {}): Promise<Answer> {
    const reply = await this.at(this.requests++).app.inject({
      method: 'GET',
      url: `/api${url}`,
      headers: { 'x-caller': caller, ...headers },
    });
    return { status: reply.statusCode, headers: reply.headers, body: reply.json() };
  }
}
