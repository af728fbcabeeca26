import { Authenticator, Problems, serveChanges } from '#platform/http';
import { ROOMS, refusals } from '#product';
import type { Caller } from '#shell';
import Fastify, { type FastifyInstance } from 'fastify';
import { TestProduct, TOWN } from '../support/product';
import { ByHeader } from '../support/by-header';

/** Ends sessions while a stream is open. */
class Doors extends Authenticator {
  readonly closed = new Set<string>();
  private readonly inner = new ByHeader(TOWN);

  async authenticate(request: { headers: Record<string, string | string[] | undefined> }) {
    const caller = await this.inner.authenticate(request);
    return caller && !this.closed.has(caller.person) ? caller : undefined;
  }
}

type Message = Readonly<{ id?: string; event?: string; data?: string }>;

/** An open stream, message by message. */
class Listener {
  private readonly ending = new AbortController();
  private text = '';
  private reader!: ReadableStreamDefaultReader<string>;
  status = 0;

  async open(url: string, caller: string, headers: Record<string, string> = {}): Promise<this> {
    const answer = await fetch(url, {
      headers: { 'x-caller': caller, ...headers },
      signal: this.ending.signal,
    });
    this.status = answer.status;
    this.reader = answer
      .body!.pipeThrough(new TextDecoderStream() as never)
      .getReader() as ReadableStreamDefaultReader<string>;
    return this;
  }

  /** The next message that says something; `undefined` at the end. */
  async next(event: 'any' | 'said' = 'said'): Promise<Message | undefined> {
    for (;;) {
      const end = this.text.indexOf('\n\n');
      if (end < 0) {
        const { done, value } = await this.reader.read();
        if (done) return undefined;
        this.text += value;
        continue;
      }
      const lines = this.text.slice(0, end).split('\n');
      this.text = this.text.slice(end + 2);
      const message = Object.fromEntries(
        lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
      ) as Message;
      if (message.event !== undefined || event === 'any') return message;
    }
  }

  close(): void {
    this.ending.abort();
  }
}

const doors = new Doors();
let town: TestProduct;
let server: FastifyInstance;
let url = '';
const listeners: Listener[] = [];

beforeAll(async () => {
  town = await new TestProduct().start();
  server = Fastify();
  serveChanges(server, {
    rooms: ROOMS,
    tenants: town.product.tenants,
    authenticator: doors,
    problems: new Problems(refusals),
    authorise: () => undefined,
    pace: { heartbeat: 50, gather: 5 },
  });
  url = `${await server.listen({ port: 0, host: '127.0.0.1' })}/api/changes`;
});
afterEach(() => {
  for (const listener of listeners.splice(0)) listener.close();
});
afterAll(async () => {
  await server.close();
  await town.stop();
});

async function listen(caller: string, headers?: Record<string, string>): Promise<Listener> {
  const listener = await new Listener().open(url, caller, headers);
  listeners.push(listener);
  return listener;
}

/** Listening has begun once the head was told. */
async function begun(caller: string): Promise<Listener> {
  const listener = await listen(caller);
  while ((await listener.next('any'))?.id === undefined);
  return listener;
}

const define = async (areaId: string) => {
  const area = { areaId, name: areaId, level: 'CITY', validFrom: '2020-01-01' };
  const { body } = await town.post('ada planner', '/areas', area);
  return body.position;
};
const invite = async () => {
  const person = { name: 'Neu' };
  const answer = await town.post('eva administrator', '/people', person);
  expect(answer.status).toBeLessThan(300);
};
const dataOf = (message: Message | undefined) =>
  JSON.parse(message?.data ?? '{}') as { position: string; rooms: string[] };

it('names the rooms that have changed, when their pages show it', async () => {
  await define('anfang');
  const ada = await begun('ada planner');
  const position = await define('stadt');
  const message = await ada.next();
  expect(message).toMatchObject({ event: 'changed', id: position });
  const { rooms } = dataOf(message);
  expect(rooms).toContain('inventory');
  expect(rooms).not.toContain('committee');
  const { body } = await town.get('ada planner', '/areas');
  expect(body['rows']).toHaveLength(2);
});

it('tells nobody of rooms they may not enter', async () => {
  const provider = await begun('tom provider');
  await define('west');
  const { rooms } = dataOf(await provider.next());
  expect(rooms).toContain('inventory');
  expect(rooms).not.toContain('audit');
  expect(rooms).not.toContain('cycle');
});

it('tells nothing of another tenant', async () => {
  await town.product.open('nachbarstadt', true);
  const stranger = await listen('nina planner', { 'x-tenant': 'nachbarstadt' });
  const own = await begun('ada planner');
  await define('ost');
  await own.next();
  const heard = [
    await stranger.next('any'),
    await stranger.next('any'),
    await stranger.next('any'),
  ];
  expect(heard.map((message) => message?.event)).toEqual([undefined, undefined, undefined]);
});

it('goes on where the reader was', async () => {
  const seen = await define('nord');
  await invite();
  const back = await listen('ada planner', { 'last-event-id': seen });
  const { rooms } = dataOf(await back.next());
  expect(rooms).toContain('identity');
  expect(rooms).not.toContain('inventory');
});

it.each(['9999999999999999999999', 'nonsense', '../../etc'])(
  'leaves all open for who was at %s',
  async (seen) => {
    const back = await listen('ada planner', { 'last-event-id': seen });
    expect(dataOf(await back.next()).rooms).toEqual(expect.arrayContaining(['task', 'needs']));
  },
);

it('ends with the session', async () => {
  const leaving = await begun('lea planner');
  doors.closed.add('lea');
  expect(await leaving.next()).toMatchObject({ event: 'end' });
  expect(await leaving.next()).toBeUndefined();
  expect((await listen('lea planner')).status).toBe(401);
});

it('gives one person no more than a dozen streams, and takes them back', async () => {
  const streams = await Promise.all(Array.from({ length: 12 }, () => listen('max planner')));
  expect(streams.map(({ status }) => status)).toEqual(Array(12).fill(200));
  expect((await listen('max planner')).status).toBe(429);
  expect((await listen('ada planner')).status).toBe(200);
  streams[0]!.close();
  for (;;) {
    const again = await listen('max planner');
    if (again.status === 200) return;
  }
});

it('a reader without a role hears of nothing but what is anyone’s', async () => {
  const caller: Caller = { tenant: TOWN, person: 'neu', kind: 'person', roles: [] };
  const listener = await begun(JSON.stringify(caller));
  await invite();
  expect(dataOf(await listener.next()).rooms).toEqual(['identity', 'search']);
});
