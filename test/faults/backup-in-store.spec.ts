import { SqliteEventStore } from '#platform/sqlite-event-store';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { eventually } from '../contracts/work-queue.contract';
import { EventStoreServer } from '../support/event-store/server';
import { freePort } from '../support/redis';
import { storedTexts } from '../support/event-store/stored-texts';
import { Child } from './child';
import { Node } from './node';

jest.setTimeout(240_000);

/** The command line as it is built, beside a node on an event store. */
const CLI = 'apps/cli/src/main';
const TENANTS = ['system', 'altstadt'];

type Backup = {
  sets: Record<'log' | 'keys' | 'documents' | 'accounts', string>;
  logs: { tenant: string; events: number; digest: string }[];
  missing: unknown[];
};

let folder: string, server: EventStoreServer, taken: Backup;
const stores: EventStoreServer[] = [];

const at = (...names: string[]) => join(folder, ...names);
const inStore = (store: EventStoreServer, shared: string, data = shared) => ({
  EVENTSTORE_URL: store.url,
  JAHRESRING_SHARED: at(shared),
  JAHRESRING_DATA: at(data),
});

const started = (args: readonly string[], environment: NodeJS.ProcessEnv, language = 'en') =>
  Child.startBuilt(CLI, ['--lang', language, '--json', ...args], environment);

async function cli(args: readonly string[], environment: NodeJS.ProcessEnv, language?: string) {
  const child = started(args, environment, language);
  const { code } = await child.exited;
  return {
    code,
    err: child.complaints,
    body: JSON.parse(child.lines.join('\n') || 'null') as unknown,
  };
}

async function backUp(environment: NodeJS.ProcessEnv): Promise<Backup> {
  const { code, err, body } = await cli(['backup', at('sets'), '--keys', at('apart')], environment);
  expect([code, err]).toEqual([0, '']);
  return body as Backup;
}

const restoring = () => {
  const [beside, apart] = [join(taken.sets.log, '..'), join(taken.sets.keys, '..')];
  return ['restore', beside, '--keys', apart, '--kek', at('shared', 'kek.key')];
};
const restoreInto = (environment: NodeJS.ProcessEnv, language?: string) =>
  cli(restoring(), environment, language);

async function emptyStore(): Promise<EventStoreServer> {
  const store = await EventStoreServer.start();
  stores.push(store);
  return store;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'backup-in-store-'));
  server = await emptyStore();
  const node = await Node.start(inStore(server, 'shared', 'node'));
  const town = { tenant: 'altstadt', authority: 'Jugendamt', land: 'BW', demo: false };
  await node.post('/system/tenants', town);
  const operator = { 'x-tenant': 'altstadt' };
  await eventually(async () =>
    expect(await node.post('/people', { name: 'Ada Ärmel' }, operator)).toMatchObject({
      status: 201,
    }),
  );
  const { id } = (await node.post('/people', { name: 'Ben Böhm' }, operator)).body;
  await node.post(`/people/${id}/roles`, { role: 'administrator' }, operator);
  await node.post(`/people/${id}/invitations`, {}, operator);
  taken = await backUp(inStore(server, 'shared', 'node'));
  expect(await node.process.kill('SIGTERM')).toEqual({ code: 0, signal: null });
});
afterAll(() => {
  for (const store of stores) store.stop();
  rmSync(folder, { recursive: true });
});

it('is taken beside the node: each log as the store keeps it, keys and accounts apart', () => {
  expect(taken.missing).toEqual([]);
  for (const tenant of TENANTS) {
    const text = gunzipSync(readFileSync(join(taken.sets.log, `${tenant}.jsonl.gz`))).toString();
    const held = storedTexts(server.kept.events, tenant);
    expect(text.trimEnd().split('\n')).toEqual(held.slice(0, text.trimEnd().split('\n').length));
  }
  expect(readdirSync(taken.sets.keys).sort()).toEqual([
    'altstadt.db',
    'manifest.json',
    'system.db',
  ]);
  expect(readdirSync(taken.sets.accounts)).toContain('accounts.db');
});

it('comes back into an empty store, as it was, and a node works on it', async () => {
  const other = await emptyStore();
  const { code, body } = await restoreInto(inStore(other, 'restored'));
  expect([code, body]).toEqual([0, expect.objectContaining({ missing: [], logs: taken.logs })]);
  expect(existsSync(at('restored', 'system', 'log.db'))).toBe(false);
  const node = await Node.start(inStore(other, 'restored', 'node-2'));
  expect((await node.get('/health/ready')).status).toBe(200);
  const people = await node.get('/api/people', { 'x-tenant': 'altstadt' });
  expect(JSON.stringify(people.body)).toContain('Ada Ärmel');
  await node.process.kill('SIGTERM');
  const again = await backUp(inStore(other, 'restored', 'node-2'));
  expect(again.logs).toEqual(taken.logs);
  expect(again.missing).toEqual([]);
});

it('is done again when it was interrupted, and changes nothing where all is there', async () => {
  const other = await emptyStore();
  other.fault = (kind, n) => (kind === 'append' && n > 6 ? 'denied' : undefined);
  expect((await restoreInto(inStore(other, 'interrupted'))).code).not.toBe(0);
  expect(existsSync(at('interrupted', 'system'))).toBe(false);
  other.fault = () => undefined;
  expect((await restoreInto(inStore(other, 'second'))).code).toBe(0);
  const { length } = other.kept.events;
  expect((await restoreInto(inStore(other, 'third'))).code).toBe(0);
  expect(other.kept.events).toHaveLength(length);
  for (const tenant of TENANTS)
    expect(storedTexts(other.kept.events, tenant)).toEqual(
      storedTexts(server.kept.events, tenant).slice(
        0,
        storedTexts(other.kept.events, tenant).length,
      ),
    );
});

it('killed in the middle it is told of by name, and done again in the same folder', async () => {
  const other = await emptyStore();
  const environment = inStore(other, 'killed');
  other.fault = (kind, n) => (kind === 'append' && n > 6 ? 'never-answer' : undefined);
  const child = started(restoring(), environment);
  await eventually(async () => expect(other.calls.append).toBeGreaterThan(6));
  await child.kill();
  other.fault = () => undefined;
  expect(readdirSync(at('killed'))).toEqual(['restore-in-progress']);
  const node = Child.startBuilt('apps/worker/src/main', [], environment);
  expect((await node.exited).code).toBe(69);
  expect(node.complaints).toMatch('Run `jahresring restore` again.');
  const { code, body } = await restoreInto(environment);
  expect([code, body]).toEqual([0, expect.objectContaining({ missing: [], logs: taken.logs })]);
  expect(readdirSync(at('killed'))).not.toContain('restore-in-progress');
});

it('names keys that a store which holds more than the backup needs, and leaves no folder', async () => {
  const other = await emptyStore();
  const environment = inStore(other, 'first');
  expect((await restoreInto(environment)).code).toBe(0);
  const node = await Node.start(environment);
  await node.post('/people', { name: 'Cem Çelik' }, { 'x-tenant': 'altstadt' });
  await node.process.kill('SIGTERM');
  expect(await restoreInto(inStore(other, 'older'))).toMatchObject({
    code: 1,
    body: { code: 'NEEDED_MISSING', detail: expect.stringContaining('altstadt key ') as string },
  });
  expect(existsSync(at('older', 'system'))).toBe(false);
  const accepted = await cli([...restoring(), '--accept-missing'], inStore(other, 'older'));
  expect(accepted).toMatchObject({ code: 0, body: { missing: [{ kind: 'key' }] } });
});

it('says of a store that cannot be reached what to look at, and leaves no folder', async () => {
  const away = { EVENTSTORE_URL: `esdb://127.0.0.1:${await freePort()}?tls=false` };
  const saying = (detail: RegExp) => ({
    code: 3,
    body: { code: 'LogRefused', detail: expect.stringMatching(detail) as string },
  });
  const backup = { ...inStore(server, 'shared', 'node'), ...away };
  expect(await cli(['backup', at('away')], backup)).toMatchObject(
    saying(/does not answer.*Look at host, port, tls and tlsCAFile in EVENTSTORE_URL/),
  );
  expect(existsSync(at('away'))).toBe(false);
  expect(await restoreInto({ ...inStore(server, 'unreached'), ...away }, 'de')).toMatchObject(
    saying(/antwortet nicht.*Sehen Sie in EVENTSTORE_URL nach Host/),
  );
  expect(existsSync(at('unreached', 'system'))).toBe(false);
});

it('says of a store that falls silent in the middle that the same may be done again', async () => {
  const environment = inStore(server, 'shared', 'node');
  const before = server.calls.read;
  await backUp(environment);
  const all = server.calls.read - before;
  const last = server.calls.read + all;
  server.fault = (kind, n) => (kind === 'read' && n >= last ? 'never-answer' : undefined);
  const { code, body } = await cli(['backup', at('silent')], environment);
  server.fault = () => undefined;
  expect(code).toBe(5);
  expect(body).toMatchObject({
    code: 'STORE_SILENT',
    detail: expect.stringContaining(server.url) as string,
    wayOut: expect.stringContaining('run the same command again') as string,
  });
  expect(readdirSync(at('silent'))).toEqual([]);
});

it('comes back into files as well, and from there has the same digest', async () => {
  const data = { JAHRESRING_DATA: at('files') };
  const { code, body } = await restoreInto(data);
  expect([code, body]).toEqual([0, expect.objectContaining({ logs: taken.logs })]);
  const log = SqliteEventStore.openForReading(at('files', 'tenants', 'altstadt', 'log.db'));
  expect(log.events).toBe(taken.logs.find(({ tenant }) => tenant === 'altstadt')?.events);
  await log.close();
  expect((await backUp(data)).logs).toEqual(taken.logs);
});

it('is refused by a store that holds another log, which stays as it is', async () => {
  const other = await emptyStore();
  const node = await Node.start(inStore(other, 'strangers'));
  await node.process.kill('SIGTERM');
  const before = other.kept.events.length;
  expect(await restoreInto(inStore(other, 'refused'))).toMatchObject({
    code: 1,
    body: { code: 'STORE_DIFFERS' },
  });
  expect(other.kept.events).toHaveLength(before);
  expect(existsSync(at('refused', 'system'))).toBe(false);
});

describe('doctor', () => {
  type Finding = Readonly<{ id: string; check: string; state: string; found: string }>;
  const doctor = async (environment: NodeJS.ProcessEnv) => {
    const { code, body } = await cli(['doctor'], environment);
    const logs = (body as readonly Finding[]).filter(({ id }) => id.startsWith('log:'));
    return { code, logs, body };
  };

  it('looks at the logs in the store and at Redis, and writes nothing', async () => {
    const before = server.kept.events.length;
    const { code, logs, body } = await doctor({
      ...inStore(server, 'shared', 'node'),
      REDIS_URL: 'redis://127.0.0.1:1',
    });
    expect(logs.map(({ id, state }) => [id, state])).toEqual(
      TENANTS.map((tenant) => [`log:${tenant}`, 'ok']),
    );
    expect(body).toContainEqual({
      id: 'redis',
      check: 'Redis',
      state: 'error',
      found: expect.stringContaining('ECONNREFUSED') as string,
    });
    expect(code).toBe(1);
    expect(server.kept.events).toHaveLength(before);
  });

  it('finds a store that holds other logs, and one that is away', async () => {
    const other = await emptyStore();
    const { length } = other.kept.events;
    const refused = async (environment: NodeJS.ProcessEnv) =>
      (await doctor(environment)).logs.map(({ state, found }) => [state, found]);
    const saying = (text: string) =>
      TENANTS.map(() => ['error', expect.stringContaining(text) as string]);
    expect(await refused(inStore(other, 'shared', 'node'))).toEqual(saying('is not there'));
    expect(other.kept.events).toHaveLength(length);
    const { url } = other;
    other.stop();
    expect(await refused({ ...inStore(server, 'shared', 'node'), EVENTSTORE_URL: url })).toEqual(
      saying('it does not answer'),
    );
  });
});

it('says that nothing is there where no node has worked', async () =>
  expect(await cli(['backup', at('sets')], inStore(server, 'nowhere'))).toMatchObject({
    code: 1,
    body: { code: 'NOTHING_TO_BACK_UP' },
  }));
