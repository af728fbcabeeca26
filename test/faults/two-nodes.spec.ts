import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EventStoreServer } from '../support/event-store/server';
import { Child } from './child';

jest.setTimeout(120_000);

/** Two APIs and a worker as they are built, each a process, on one store and one shared folder. */
const API = 'apps/api/src/main';
const WORKER = 'apps/worker/src/main';

let folder: string;
let server: EventStoreServer;

async function freePort(): Promise<number> {
  const free = createServer().listen(0, '127.0.0.1');
  await once(free, 'listening');
  const { port } = free.address() as AddressInfo;
  free.close();
  await once(free, 'close');
  return port;
}

const environment = (name: string, more: Record<string, string> = {}) => ({
  JAHRESRING_DATA: join(folder, name),
  JAHRESRING_SHARED: join(folder, 'shared'),
  EVENTSTORE_URL: server.url,
  PUBLIC_ORIGIN: 'http://localhost:3000',
  ...more,
});

/** One API, spoken to as its operator. */
class Node {
  private constructor(
    readonly process: Child,
    private readonly port: number,
    private readonly token: string,
  ) {}

  static async start(name: string, more: Record<string, string> = {}): Promise<Node> {
    const port = await freePort();
    const process = Child.startBuilt(API, [], environment(name, { PORT: String(port), ...more }));
    await process.says('Data:');
    const token = readFileSync(join(folder, name, 'operator.token'), 'utf8').trim();
    return new Node(process, port, token);
  }

  async ask(method: string, url: string, body?: object, key?: string) {
    const reply = await fetch(`http://127.0.0.1:${this.port}${url}`, {
      method,
      headers: {
        authorization: `Bearer ${this.token}`,
        'content-type': 'application/json',
        ...(key ? { 'idempotency-key': key } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    return {
      status: reply.status,
      body: (await reply.json()) as Record<string, unknown> & { position: string },
    };
  }

  post = (url: string, body: object, key?: string) => this.ask('POST', `/api${url}`, body, key);
  get = (url: string) => this.ask('GET', url);
}

const tenantOf = (tenant: string) => ({ tenant, authority: 'Jugendamt', land: 'BW', demo: false });
const act = (tenant: string) => `/system/tenants/${tenant}/operator-acts`;

let one: Node, two: Node;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'two-nodes-'));
  server = await EventStoreServer.start();
  [one, two] = await Promise.all([Node.start('one'), Node.start('two')]);
});
afterAll(async () => {
  await Promise.all([one.process.kill(), two.process.kill()]);
  server.stop();
  rmSync(folder, { recursive: true });
});

it('both begin one log between them', () => {
  const begun = server.kept.events.filter(({ type }) => type === 'LogOpened');
  expect(begun.map(({ stream }) => stream)).toEqual([expect.stringMatching(/^system\.log-/)]);
});

it('nothing is refused on what a node remembers: the other may have changed it', async () => {
  const rebuild = { act: 'REBUILD', reason: 'Eine Probe zu zweit' };
  expect(await two.post(act('altstadt'), rebuild)).toMatchObject({
    status: 404,
    body: { code: 'TENANT_NOT_FOUND' },
  });
  expect(await one.post('/system/tenants', tenantOf('altstadt'))).toMatchObject({ status: 200 });
  expect(await two.post(act('altstadt'), rebuild)).toMatchObject({ status: 200 });
  const another = { ...tenantOf('altstadt'), authority: 'Ein anderes Jugendamt' };
  expect(await two.post('/system/tenants', another)).toMatchObject({
    status: 409,
    body: { code: 'TENANT_EXISTS' },
  });
});

it('what one node answered is seen on the other, by its position', async () => {
  for (let n = 0; n < 5; n++) {
    const { body } = await one.post(act('altstadt'), {
      act: 'REBUILD',
      reason: `Handlung Nr. ${n}`,
    });
    const seen = await two.get(
      `/api/system/operator-acts?limit=100&waitFor=${encodeURIComponent(body.position)}`,
    );
    expect(JSON.stringify(seen.body)).toContain(`Handlung Nr. ${n}`);
  }
});

it('a command sent to both at once takes effect once', async () => {
  const before = server.kept.events.length;
  const both = await Promise.all(
    [one, two].map((node) =>
      node.post(act('altstadt'), { act: 'REBUILD', reason: 'Beide zugleich' }, 'the-same-key'),
    ),
  );
  expect(both.map(({ status }) => status)).toEqual([200, 200]);
  expect(both[0]!.body).toEqual(both[1]!.body);
  const acts = server.kept.events.slice(before).filter(({ type }) => type === 'OperatorActed');
  expect(acts).toHaveLength(1);
});

it('a tenant that one node begins is opened by the other; they share its keys, a file each', async () => {
  await one.post('/system/tenants', tenantOf('neustadt'));
  for (let n = 0; n < 100; n++) {
    const { body } = await two.get('/health/ready');
    if (JSON.stringify(body).includes('neustadt: log')) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(JSON.stringify((await two.get('/health/ready')).body)).toContain('neustadt: log');
  expect(readdirSync(join(folder, 'shared', 'tenants', 'neustadt', 'keys'))).toContain(
    'secret-fingerprint',
  );
});

it('a worker of its own works on the same logs, and ends in order', async () => {
  const worker = Child.startBuilt(WORKER, [], environment('worker'));
  await worker.says('Jahresring works on the logs in esdb://127.0.0.1');
  expect(await worker.kill('SIGTERM')).toEqual({ code: 0, signal: null });
});

it.each([
  ['edsb://127.0.0.1:1', 78, 'EVENTSTORE_URL'],
  ['esdb://127.0.0.1:1?tls=false', 69, 'does not answer'],
])('a worker on %s ends with %d and says why', async (url, code, reason) => {
  const worker = Child.startBuilt(WORKER, [], environment('worker', { EVENTSTORE_URL: url }));
  expect(await worker.exited).toEqual({ code, signal: null });
  expect(worker.complaints).toContain(reason);
});

it('a worker without a store says what it needs', async () => {
  const { JAHRESRING_DATA } = environment('alone');
  const worker = Child.startBuilt(WORKER, [], { JAHRESRING_DATA });
  expect(await worker.exited).toEqual({ code: 78, signal: null });
  expect(worker.complaints).toContain('EVENTSTORE_URL');
});

it('a store with another log than the keys belong to is refused', async () => {
  const other = await EventStoreServer.start();
  const worker = Child.startBuilt(WORKER, [], environment('worker', { EVENTSTORE_URL: other.url }));
  expect(await worker.exited).toEqual({ code: 69, signal: null });
  expect(worker.complaints).toMatch(/is refused: its log of system is not there, the keys/);
  expect(other.kept.events.filter(({ stream }) => stream.startsWith('system'))).toEqual([]);
  other.stop();
});
