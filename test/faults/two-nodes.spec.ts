import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '../contracts/work-queue.contract';
import { EventStoreServer } from '../support/event-store/server';
import { Child } from './child';
import { Browser, Node, ORIGIN } from './node';

jest.setTimeout(120_000);

/** Two APIs and a worker as they are built, each a process, on one store and one shared folder. */
const WORKER = 'apps/worker/src/main';

let folder: string;
let server: EventStoreServer;

const environment = (name: string, more: Record<string, string> = {}) => ({
  JAHRESRING_DATA: join(folder, name),
  JAHRESRING_SHARED: join(folder, 'shared'),
  EVENTSTORE_URL: server.url,
  ...more,
});

type Person = Readonly<{ id: string; browser: Browser }>;

const tenantOf = (tenant: string) => ({ tenant, authority: 'Jugendamt', land: 'BW', demo: false });
const act = (tenant: string) => `/system/tenants/${tenant}/operator-acts`;

let one: Node, two: Node;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'two-nodes-'));
  server = await EventStoreServer.start();
  [one, two] = await Promise.all([Node.start(environment('one')), Node.start(environment('two'))]);
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
      node.post(
        act('altstadt'),
        { act: 'REBUILD', reason: 'Beide zugleich' },
        { 'idempotency-key': 'the-same-key' },
      ),
    ),
  );
  expect(both.map(({ status }) => status)).toEqual([200, 200]);
  expect(both[0]!.body).toEqual(both[1]!.body);
  const acts = server.kept.events.slice(before).filter(({ type }) => type === 'OperatorActed');
  expect(acts).toHaveLength(1);
});

/** At one node; until the other has opened it. */
async function begins(tenant: string): Promise<void> {
  await one.post('/system/tenants', tenantOf(tenant));
  await eventually(async () =>
    expect(JSON.stringify(await two.get('/health/ready'))).toContain(`${tenant}: log`),
  );
}

it('a tenant that one node begins is opened by the other; they share its keys, a file each', async () => {
  await begins('neustadt');
  expect(readdirSync(join(folder, 'shared', 'tenants', 'neustadt', 'keys'))).toContain(
    'secret-fingerprint',
  );
});

describe('people', () => {
  const OPERATOR = { 'x-tenant': 'weststadt' };
  const passphrase = 'ein langer Satz mit Nägeln';
  let ada: Person, ben: Person;
  const me = (node: Node, { browser }: Person) => node.get('/api/me', { cookie: browser.cookie });
  const by = ({ browser }: Person) => ({ cookie: browser.cookie, origin: ORIGIN });

  beforeAll(() => begins('weststadt'));

  /** Invited at one, with a role given at the other; chooses a passphrase and signs in at either. */
  async function comes(name: string, role: string, host: Record<string, string>): Promise<Person> {
    const { id } = (await one.post('/people', { name }, host)).body;
    const given = await two.post(`/people/${id}/roles`, { role }, host);
    expect(given).toMatchObject({ status: 200 });
    const { body } = await one.post(`/people/${id}/invitations`, {}, host);
    const link = String(body['link']);
    const browser = new Browser([two, one]);
    expect(await browser.open(link)).toContain(name);
    const code = new URL(link).searchParams.get('code') ?? '';
    const login = `${id}@stadt.example`;
    const chosen = { code, login, passphrase, again: passphrase };
    expect(await browser.open('/sign-in/invitation', chosen)).toContain('with=builtIn');
    expect(await browser.open(link)).not.toContain(name);
    const asked = await browser.open('/sign-in?with=builtIn');
    const [, action = ''] = /action="([^"]*passphrase)"/.exec(asked) ?? [];
    await browser.open(action, { login, passphrase });
    return { id, browser };
  }

  it('are invited at one, choose a passphrase at the other, and sign in at either', async () => {
    ada = await comes('Ada Ärmel', 'administrator', OPERATOR);
    ben = await comes('Ben Böhm', 'planner', by(ada));
    for (const node of [one, two])
      for (const { id, browser } of [ada, ben])
        expect(await me(node, { id, browser })).toMatchObject({ body: { person: id } });
  });

  it('have a role no longer at either when it was revoked at one', async () => {
    const role = { role: 'planner' };
    const revoked = await one.post(`/people/${ben.id}/role-revocations`, role, by(ada));
    expect(revoked).toMatchObject({ status: 200 });
    await eventually(async () => expect((await me(two, ben)).body['roles']).toEqual([]));
  });

  it('are signed out at both when they sign out at one, with every copy of the cookie', async () => {
    const { cookie } = ada.browser;
    await ada.browser.open('/sign-out', {});
    expect(ada.browser.cookie).not.toContain('__Host-jahresring=');
    for (const node of [one, two])
      expect(await node.get('/api/me', { cookie })).toMatchObject({ status: 401 });
  });
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

it('a folder without the keys of a log long begun is refused, and nothing is put there', async () => {
  const empty = join(folder, 'not-mounted');
  const worker = Child.startBuilt(WORKER, [], environment('stray', { JAHRESRING_SHARED: empty }));
  expect(await worker.exited).toEqual({ code: 69, signal: null });
  expect(worker.complaints).toContain('Is that folder mounted?');
  expect(readdirSync(empty)).toEqual([]);
});

it('a store with another log than the keys belong to is refused', async () => {
  const other = await EventStoreServer.start();
  const worker = Child.startBuilt(WORKER, [], environment('worker', { EVENTSTORE_URL: other.url }));
  expect(await worker.exited).toEqual({ code: 69, signal: null });
  expect(worker.complaints).toMatch(/is refused: its log of system is not there, the keys/);
  expect(other.kept.events.filter(({ stream }) => stream.startsWith('system'))).toEqual([]);
  other.stop();
});
