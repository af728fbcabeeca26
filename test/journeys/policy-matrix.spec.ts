import 'reflect-metadata';
import { policyTable, type PolicyRow } from '#identity';
import { ROLES, type Stored } from '#kernel';
import { Authenticator } from '#platform/http';
import { Product, ROOMS, SystemClock, readConfiguration } from '#product';
import { covers, type Caller } from '#shell';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApi } from '../../apps/api/src/create-api';

jest.setTimeout(120_000);

/** The matrix S20: every route × every kind of caller × {an object that is there, one of another tenant, one that is nowhere}. */
const HERE = 'here';
const THERE = 'there';
const NOWHERE = '00000000-0000-5000-8000-000000000000';

class ByHeader extends Authenticator {
  async authenticate({ headers }: { headers: Record<string, unknown> }) {
    const given = headers['x-caller'];
    return typeof given === 'string' ? (JSON.parse(given) as Caller) : undefined;
  }
}

const person = (role: Caller['roles'][number], tenant = HERE): Caller => ({
  tenant,
  person: `somebody-${role}`,
  kind: 'person',
  roles: [role],
});
const CALLERS: readonly Caller[] = [
  ...ROLES.map((role) => person(role)),
  { tenant: HERE, person: 'nobody-yet', kind: 'person', roles: [] },
  { tenant: HERE, person: 'operator', kind: 'operator', roles: [] },
];

/** Ids of the golden events: one aggregate at least of every kind. */
const ids = new Map<string, string>();
for (const file of readdirSync('libs', { recursive: true, encoding: 'utf8' })) {
  if (!/\/domain\/golden\/.*\.json$/.test(file)) continue;
  const { data } = JSON.parse(readFileSync(join('libs', file), 'utf8')) as Stored;
  for (const [name, value] of Object.entries(data))
    if (typeof value === 'string' && !ids.has(name)) ids.set(name, value);
}

const table = policyTable(ROOMS).filter(({ route }) => route !== undefined);
const conditional = new Set(
  ROOMS.flatMap(({ commands }) =>
    commands.filter(({ definition }) => definition.where).map(({ definition }) => definition.type),
  ),
);

let folder: string, app: NestFastifyApplication;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'matrix-'));
  const product = new Product(readConfiguration({ JAHRESRING_DATA: folder }), new SystemClock());
  for (const name of [HERE, THERE]) product.open(name, { logId: randomUUID(), demo: false });
  app = await createApi(product, new ByHeader());
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  await bring(product);
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

/** A person in each tenant, by the names that routes use. */
async function bring(product: Product): Promise<void> {
  for (const tenant of [HERE, THERE]) {
    const caller: Caller = { ...person('administrator', tenant), person: 'ada' };
    const reply = await ask('POST /people', caller, { name: 'Ada' });
    if (tenant === THERE) ids.set('person', reply.body['id'] as string);
    const { reads, store } = product.tenants.of(tenant);
    await reads.reached(await store.head());
  }
}

async function ask(route: string, caller: Caller | undefined, body: object = {}) {
  const [method, path] = route.split(' ') as ['GET' | 'POST', string];
  const reply = await app.inject({
    method,
    url: `/api${path}`,
    headers: {
      ...(caller ? { 'x-caller': JSON.stringify(caller) } : {}),
      'content-type': 'application/json',
    },
    ...(method === 'POST' ? { payload: JSON.stringify(body) } : {}),
  });
  return { status: reply.statusCode, body: reply.json<Record<string, unknown>>() };
}

const filled = ({ route = 'GET /' }: PolicyRow, id: (parameter: string) => string): string =>
  route.replace(/:(\w+)/g, (_, parameter: string) => id(parameter));
const known = (row: PolicyRow) => filled(row, (parameter) => ids.get(parameter) ?? NOWHERE);
const unknown = (row: PolicyRow) => filled(row, () => NOWHERE);
const say = ({ room, action, route }: PolicyRow) => `${room}/${action} ${route ?? ''}`;

describe.each(table.map((row) => [say(row), row] as const))('%s', (_, row) => {
  it('is closed to who is not signed in', async () =>
    expect(await ask(known(row), undefined)).toMatchObject({
      status: 401,
      body: { code: 'NOT_SIGNED_IN' },
    }));

  it('is closed to everyone who is not named, whatever they ask for', async () => {
    for (const caller of CALLERS.filter((other) => !covers(row.grants, other)))
      for (const route of [known(row), unknown(row)])
        expect([caller.roles, await ask(route, caller)]).toMatchObject([
          caller.roles,
          { status: 403, body: { code: 'FORBIDDEN' } },
        ]);
  });

  it('is open to who is named', async () => {
    if (conditional.has(row.action)) return;
    for (const caller of CALLERS.filter((other) => covers(row.grants, other))) {
      const { status, body } = await ask(known(row), caller);
      expect([caller.roles, status, body['code']]).not.toMatchObject([caller.roles, 403]);
      expect([200, 201, 400, 404, 409, 503]).toContain(status);
    }
  });

  it('tells nothing of another tenant', async () => {
    if (!row.route?.includes(':')) return;
    const caller = CALLERS.find((other) => covers(row.grants, other));
    if (!caller) return;
    const theirs = await ask(known(row), caller);
    const nothing = await ask(unknown(row), caller);
    const without = (text: string) =>
      [...ids.values()].reduce((rest, id) => rest.replaceAll(id, NOWHERE), text);
    expect(without(JSON.stringify(theirs))).toBe(without(JSON.stringify(nothing)));
  });
});

it('covers every route there is', () => expect(table.length).toBeGreaterThan(100));
