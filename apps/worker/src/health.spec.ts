import type { Product } from '#product';
import { tmpdir } from 'node:os';
import type { AddressInfo } from 'node:net';
import { serveHealth } from './health';

const productWith = (diskReserve: number, queue: object = { state: 'ok', engine: 'in-process' }) =>
  ({
    configuration: { data: tmpdir(), diskReserve },
    tenants: { all: () => [] },
    queue: { status: async () => queue },
  }) as unknown as Product;

async function asked(product: Product, path: string) {
  const server = await serveHealth(product, '127.0.0.1', 0);
  const { port } = server.address() as AddressInfo;
  const reply = await fetch(`http://127.0.0.1:${port}${path}`);
  const body = (await reply.json()) as { status: string };
  server.close();
  server.closeAllConnections();
  return [reply.status, body.status];
}

it.each([
  ['/health/live', 0, [200, 'ok']],
  ['/health/ready', 0, [200, 'ok']],
  ['/health/ready', 2 ** 60, [503, 'down']],
  ['/other', 0, [404, 'unknown']],
])('a worker answers %s', async (path, reserve, answer) =>
  expect(await asked(productWith(reserve), path)).toEqual(answer),
);

it('a worker whose parts cannot be asked is down', async () => {
  const broken = productWith(0);
  Object.assign(broken, { queue: { status: () => Promise.reject(new Error('gone')) } });
  expect(await asked(broken, '/health/ready')).toEqual([503, 'down']);
});
