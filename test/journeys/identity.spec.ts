import 'reflect-metadata';
import { ERASED, SYSTEM_LOG, policyTable } from '#identity';
import { SignIn } from '#platform/sign-in';
import { Product, ROOMS, SystemClock, readConfiguration } from '#product';
import { CommandBus } from '@nestjs/cqrs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createApi } from '../../apps/api/src/create-api';
import { peopleOf } from '../../apps/api/src/people';
import { SignInAuthenticator } from '../../apps/api/src/sign-in.authenticator';

jest.setTimeout(60_000);

const TOWN = 'musterstadt';
const ORIGIN = 'http://localhost:3000';

type Body = Record<string, unknown> & { id: string; position: string };
type Reply = Readonly<{ status: number; body: Body }>;
type Headers = Record<string, string>;

let folder: string, product: Product, app: NestFastifyApplication, signIn: SignIn;

async function start(): Promise<void> {
  const clock = new SystemClock();
  product = await Product.open(readConfiguration({ JAHRESRING_DATA: folder }), clock);
  const people = peopleOf(product, () => app.get(CommandBus));
  signIn = new SignIn({ origin: ORIGIN, data: folder, clock }, people);
  app = await createApi(product, new SignInAuthenticator(signIn));
  signIn.register(app.getHttpAdapter().getInstance());
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
}

async function stop(): Promise<void> {
  await app.close();
  signIn.close();
}

async function call(method: 'GET' | 'POST', url: string, headers: Headers, body?: object) {
  const reply = await app.inject({
    method,
    url: `/api${url}`,
    headers: { ...headers, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { payload: JSON.stringify(body) } : {}),
  });
  return { status: reply.statusCode, body: reply.json<Body>() };
}
const post = (who: Headers, url: string, body: object) => call('POST', url, who, body);
const get = (who: Headers, url: string) => call('GET', url, who);

/** What was answered is also seen by who asks next. */
async function done(reply: Promise<Reply>): Promise<Body> {
  const { status, body } = await reply;
  expect([status, body]).toEqual([expect.any(Number), expect.objectContaining({})]);
  if (status >= 300) throw new Error(JSON.stringify(body));
  for (const tenant of product.tenants.all()) await tenant.reads.reached(await tenant.store.head());
  return body;
}

const operator = (tenant = SYSTEM_LOG): Headers => ({
  authorization: `Bearer ${readFileSync(join(folder, 'operator.token'), 'utf8').trim()}`,
  'x-tenant': tenant,
});

/** From the invitation over the passphrase to a session. */
async function comeIn(inviter: string, kind: 'operator' | 'person', person: string) {
  const roles = kind === 'operator' ? [] : (['administrator'] as const);
  const caller = { tenant: TOWN, person: inviter, kind, roles };
  const { link } = await signIn.invite(caller, person);
  const passphrase = `vier Wörter für ${person}`;
  const login = `${person}@example`;
  const jar = new Map<string, string>();
  const open = async (url: string, form?: Headers): Promise<string> => {
    const reply = await app.inject({
      method: form ? 'POST' : 'GET',
      url,
      headers: {
        host: 'localhost:3000',
        cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(form ? { origin: ORIGIN, 'content-type': 'application/x-www-form-urlencoded' } : {}),
      },
      ...(form ? { payload: new URLSearchParams(form).toString() } : {}),
    });
    for (const { name, value } of reply.cookies) jar.set(name, value);
    const location = reply.headers.location;
    return location ? open(location.replace(ORIGIN, '')) : reply.body;
  };
  const code = new URL(link).searchParams.get('code')!;
  await open('/sign-in/invitation', { code, login, passphrase, again: passphrase });
  const page = await open('/sign-in');
  const action = /action="([^"]*\/passphrase)"/.exec(page)![1]!;
  await open(action, { login, passphrase });
  return { cookie: `__Host-jahresring=${jar.get('__Host-jahresring')!}`, origin: ORIGIN };
}

/** Every byte the product has written. */
const everything = (): Buffer[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'identity-'));
  await start();
});
afterAll(async () => {
  await stop();
  rmSync(folder, { recursive: true });
});

it('an office comes in, gives roles, and erases a person who leaves', async () => {
  // The operator opens the office and lets the first administrator in.
  const office = { tenant: TOWN, authority: 'Stadt Musterstadt', land: 'BW', demo: false };
  await done(post(operator(), '/system/tenants', office));
  for (let i = 0; i < 100 && !product.tenants.names().includes(TOWN); i++) await setTimeout(20);
  const inTown = operator(TOWN);
  expect(await post(inTown, '/system/tenants', office)).toMatchObject({ status: 403 });
  const { id: ada } = await done(post(inTown, '/people', { name: 'Ada Erste' }));
  const { id: eve } = await done(post(inTown, '/people', { name: 'Canaria Gehtbald' }));
  expect(await post(inTown, `/people/${ada}/roles`, { role: 'planner' })).toMatchObject({
    status: 409,
    body: { code: 'OPERATOR_GRANTS_FIRST_ADMINISTRATOR' },
  });
  await done(post(inTown, `/people/${ada}/roles`, { role: 'administrator' }));
  await done(post(operator(), `/system/tenants/${TOWN}/first-administrator`, { person: ada }));
  expect(await get(operator(), '/system/tenants')).toMatchObject({
    body: { rows: [{ tenant: TOWN, administrator: ada }] },
  });

  // From now on the office helps itself.
  const asAda = await comeIn('operator', 'operator', ada);
  expect((await get(asAda, '/me')).body).toMatchObject({
    person: ada,
    name: 'Ada Erste',
    roles: ['administrator'],
    demo: false,
  });
  expect(await post(asAda, `/people/${ada}/roles`, { role: 'planner' })).toMatchObject({
    status: 409,
    body: { code: 'ROLE_TO_ONESELF', rule: 'BSI IT-Grundschutz ORP.4.A4' },
  });
  expect(
    await post(asAda, `/people/${ada}/role-revocations`, { role: 'administrator' }),
  ).toMatchObject({ status: 409, body: { code: 'LAST_ADMINISTRATOR' } });
  const { id: ben } = await done(
    post(asAda, '/people', { name: 'Ben Zweiter', mail: 'ben@musterstadt.example' }),
  );
  await done(post(asAda, `/people/${ben}/roles`, { role: 'administrator' }));
  await done(post(asAda, `/people/${eve}/roles`, { role: 'auditor' }));
  const asBen = await comeIn(ada, 'person', ben);
  const asEve = await comeIn(ada, 'person', eve);

  // A mail address is for administrators and for oneself.
  expect((await get(asEve, `/people/${ben}`)).body).not.toHaveProperty('mail');
  expect((await get(asAda, `/people/${ben}`)).body).toHaveProperty('mail');

  // An auditor reads, and writes nothing.
  const town = product.tenants.of(TOWN);
  const head = await town.store.head();
  for (const { kind, route } of policyTable(ROOMS)) {
    if (kind !== 'command' || route === undefined) continue;
    const reply = await post(asEve, route.slice('POST '.length).replace(/:\w+/g, eve), {});
    expect(`${route}: ${reply.status}`).toMatch(/: (400|403)$/);
  }
  expect(await town.store.head()).toBe(head);

  // She leaves: one asks for the erasure, another carries it out.
  const keys = join(folder, 'tenants', TOWN, 'keys.db');
  const backup = join(folder, '..', `${ada}.keys.db`);
  await stop();
  copyFileSync(keys, backup);
  await start();
  await done(post(asAda, `/people/${eve}/role-revocations`, { role: 'auditor' }));
  expect((await get(asEve, '/me')).body).toMatchObject({ roles: [] });
  const { position } = await done(
    post(asAda, `/people/${eve}/erasure-requests`, { legalBasis: 'GDPR_17' }),
  );
  const asSheWas = async () => (await get(asBen, `/people/${eve}?asOf=${position}`)).body;
  expect(await asSheWas()).toMatchObject({ name: 'Canaria Gehtbald' });
  expect(await post(asAda, `/people/${eve}/erasure`, {})).toMatchObject({
    status: 409,
    body: { code: 'ERASURE_BY_ONE_PERSON' },
  });
  expect((await get(asBen, `/people/${eve}`)).body).toMatchObject({ name: 'Canaria Gehtbald' });
  await done(post(asBen, `/people/${eve}/erasure`, {}));
  const gone = { name: ERASED, erased: true, linked: false };
  expect((await get(asBen, `/people/${eve}`)).body).toMatchObject(gone);
  expect(await asSheWas()).toMatchObject({ name: ERASED, erased: false });
  expect(await get(asEve, '/me')).toMatchObject({ status: 401 });
  expect(await post(asBen, `/people/${eve}/roles`, { role: 'planner' })).toMatchObject({
    status: 409,
    body: { code: 'PERSON_ERASED' },
  });
  expect(everything().filter((bytes) => bytes.includes('Canaria'))).toEqual([]);

  // Not even an older key store brings her back.
  await stop();
  for (const suffix of ['-wal', '-shm']) rmSync(keys + suffix, { force: true });
  copyFileSync(backup, keys);
  rmSync(backup);
  await start();
  for (let i = 0; i < 50 && (await asSheWas())['name'] !== ERASED; i++) await setTimeout(100);
  expect(await asSheWas()).toMatchObject({ name: ERASED });
  expect((await get(asBen, `/people/${ada}`)).body).toMatchObject({ name: 'Ada Erste' });
});
