import { SqliteEventStore } from '#platform/sqlite-event-store';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { createConnection, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { Child } from './child';

jest.setTimeout(60_000);

/** The product as it is built, ended by a signal while requests are under way. */
const API = 'apps/api/src/main';
const ACTS = '/api/system/tenants/system/operator-acts';

type Reply = Readonly<{ status: number; headers: Headers; body: Record<string, unknown> }>;

let folder: string, port: number, api: Child, headers: Record<string, string>;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const found = (server.address() as AddressInfo).port;
  server.close();
  await once(server, 'close');
  return found;
}

const dataOf = (reason: string) => JSON.stringify({ act: 'REBUILD', reason });

async function act(reason: string): Promise<Reply> {
  const reply = await fetch(`http://127.0.0.1:${port}${ACTS}`, {
    method: 'POST',
    headers: { ...headers, 'accept-language': 'en' },
    body: dataOf(reason),
  });
  return {
    status: reply.status,
    headers: reply.headers,
    body: (await reply.json()) as Record<string, unknown>,
  };
}

/** A command whose second half is still to come. */
function slowly(reason: string) {
  const body = dataOf(reason);
  const length = String(Buffer.byteLength(body));
  const options = { port, path: ACTS, method: 'POST' };
  const sent = request({ ...options, headers: { ...headers, 'content-length': length } });
  const status = once(sent, 'response').then(async ([reply]) => {
    await json(reply as never);
    return (reply as { statusCode: number }).statusCode;
  });
  sent.write(body.slice(0, 20));
  return { status, finish: () => sent.end(body.slice(20)), leave: () => sent.destroy() };
}

const ready = async () => (await fetch(`http://127.0.0.1:${port}/health/ready`)).json();

/** Reasons of the acts in the log. */
async function recorded(): Promise<readonly string[]> {
  const log = SqliteEventStore.openForReading(join(folder, 'system', 'log.db'));
  const found: string[] = [];
  for await (const page of log.readAll())
    for (const { data } of page) if ('reason' in data) found.push(String(data.reason));
  await log.close();
  return found;
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ending-'));
  port = await freePort();
  api = Child.startBuilt(API, [], {
    PORT: String(port),
    JAHRESRING_DATA: folder,
    JAHRESRING_DEMO: 'off',
  });
  await api.says('Data:');
  const token = readFileSync(join(folder, 'operator.token'), 'utf8').trim();
  headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
});
afterEach(async () => {
  await api.kill();
  rmSync(folder, { recursive: true });
});

describe('a product that is told to end', () => {
  it('finishes what is under way, refuses what comes, and ends with 0', async () => {
    const slow = slowly('begun before the signal');
    await setTimeout(200);
    const exited = api.kill('SIGTERM');
    await setTimeout(200);
    const refused = await act('came after the signal');
    expect(refused).toMatchObject({ status: 503, body: { code: 'ENDING' } });
    expect(refused.headers.get('retry-after')).toBe('5');
    expect(refused.headers.get('content-type')).toContain('application/problem+json');
    expect(await ready()).toMatchObject({ status: 'ending' });
    slow.finish();
    expect(await slow.status).toBe(200);
    expect(await exited).toEqual({ code: 0, signal: null });
    expect(await recorded()).toEqual(['begun before the signal']);
  });

  it('has written all it answered under load, and nothing it refused', async () => {
    const answers = new Map<string, number>();
    let ends = false;
    const client = async (name: number) => {
      for (let turn = 0; !ends; turn++) {
        const reason = `client ${name}, turn ${turn}`;
        const reply = await act(reason).catch(() => undefined);
        if (!reply) return;
        answers.set(reason, reply.status);
        if (reply.status !== 200) await setTimeout(20);
      }
    };
    const clients = Array.from({ length: 16 }, (_, name) => client(name));
    while (answers.size < 100) await setTimeout(5);
    expect(await api.kill('SIGTERM')).toEqual({ code: 0, signal: null });
    ends = true;
    await Promise.all(clients);
    const of = (status: number) =>
      [...answers].filter(([, given]) => given === status).map(([reason]) => reason);
    expect(of(200).length).toBeGreaterThan(16);
    expect(of(200).length + of(503).length).toBe(answers.size);
    const found = await recorded();
    expect(found).toHaveLength(new Set(found).size);
    expect(found).toEqual(expect.arrayContaining(of(200)));
    expect(found).not.toEqual(expect.arrayContaining(of(503).length > 0 ? of(503) : ['–']));
  });

  it('waits for nobody who only holds a connection', async () => {
    const silent = createConnection(port, '127.0.0.1');
    await once(silent, 'connect');
    silent.on('error', () => undefined);
    expect(await api.kill('SIGTERM')).toEqual({ code: 0, signal: null });
  });

  it('cuts off who does not finish in time, says so, and ends all the same', async () => {
    const slow = slowly('never sent to its end');
    slow.status.catch(() => undefined);
    await setTimeout(200);
    expect(await api.kill('SIGTERM')).toEqual({ code: 0, signal: null });
    expect(api.complaints).toContain(
      `cut off: POST ${ACTS.replace('/system/operator', '/:tenant/operator')}`,
    );
    expect(await recorded()).toEqual([]);
  });

  it('ends at once at the second signal', async () => {
    const slow = slowly('does not finish');
    slow.status.catch(() => undefined);
    await setTimeout(200);
    void api.kill('SIGTERM');
    await setTimeout(200);
    expect(await api.kill('SIGTERM')).toEqual({ code: 143, signal: null });
    slow.leave();
  });
});
