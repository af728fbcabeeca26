import 'reflect-metadata';
import { policyTable, type PolicyRow } from '#identity';
import { ROLES, streamName, type NewEvent } from '#kernel';
import { Authenticator } from '#platform/http';
import { Product, ROOMS, SystemClock, readConfiguration } from '#product';
import type { Caller } from '#shell';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApi } from '../../apps/api/src/create-api';

jest.setTimeout(120_000);

/** The matrix S20: every route × every kind of caller × {an object that is there, one of another tenant, one that is nowhere}. */
const HERE = 'here';
const THERE = 'there';
const THEIRS = '11111111-1111-5111-8111-111111111111';
const NOWHERE = '00000000-0000-5000-8000-000000000000';
let ours: string;

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

/** Said a second time, so that the product cannot agree with its own mistake. */
const isNamed = ({ grants }: PolicyRow, { kind, roles }: Caller): boolean =>
  ['anyone', ...(kind === 'person' ? roles : [kind])].some((name) =>
    (grants as readonly string[]).includes(name),
  );

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
  product.open(HERE, { logId: randomUUID(), demo: false });
  app = await createApi(product, new ByHeader());
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  await bring(product);
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

/** A person of ours; and in the other tenant, whose log nobody reads, one stream of every kind. */
async function bring(product: Product): Promise<void> {
  const { body } = await ask('POST /people', person('administrator'), { name: 'Ada' });
  ours = body['id'] as string;
  const { reads, store } = product.tenants.of(HERE);
  await reads.reached(await store.head());
  const there = product.open(THERE, { logId: randomUUID(), demo: false });
  const categories = new Set(
    ROOMS.flatMap(({ commands }) => commands.map(({ definition }) => definition.category.category)),
  );
  for (const category of categories)
    await there.store.append(streamName(THERE, category, THEIRS), [happened()], 'no-stream');
}

const happened = (): NewEvent => ({
  id: randomUUID(),
  type: 'Happened',
  version: 1,
  data: {},
  metadata: {
    actor: 'somebody',
    commandId: randomUUID(),
    fingerprint: '',
    correlationId: 'c',
    causationId: 'c',
    recordedAt: new SystemClock().now(),
  },
});

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

const filled = ({ route = 'GET /' }: PolicyRow, id: string): string => route.replace(/:\w+/g, id);
const say = ({ room, action, route }: PolicyRow) => `${room}/${action} ${route ?? ''}`;

describe.each(table.map((row) => [say(row), row] as const))('%s', (_, row) => {
  it('is closed to who is not signed in', async () =>
    expect(await ask(filled(row, ours), undefined)).toMatchObject({
      status: 401,
      body: { code: 'NOT_SIGNED_IN' },
    }));

  it('is closed to everyone who is not named, whatever they ask for', async () => {
    for (const caller of CALLERS.filter((other) => !isNamed(row, other)))
      for (const id of [ours, THEIRS, NOWHERE])
        expect([caller.roles, await ask(filled(row, id), caller)]).toMatchObject([
          caller.roles,
          { status: 403, body: { code: 'FORBIDDEN' } },
        ]);
  });

  it('is open to who is named', async () => {
    if (conditional.has(row.action)) return;
    for (const caller of CALLERS.filter((other) => isNamed(row, other))) {
      const { status, body } = await ask(filled(row, ours), caller);
      expect([caller.roles, status, body['code']]).not.toMatchObject([caller.roles, 403]);
      expect([200, 201, 400, 404, 409, 503]).toContain(status);
    }
  });

  it('tells nothing of another tenant', async () => {
    if (!row.route?.includes(':')) return;
    const caller = CALLERS.find((other) => isNamed(row, other));
    if (!caller) return;
    const theirs = await ask(filled(row, THEIRS), caller);
    const nothing = await ask(filled(row, NOWHERE), caller);
    expect(theirs.status).toBe(nothing.status);
    if (theirs.status < 400) return;
    expect(JSON.stringify(theirs.body).replaceAll(THEIRS, NOWHERE)).toBe(
      JSON.stringify(nothing.body),
    );
  });
});

it('covers every route there is', () => expect(table.length).toBeGreaterThan(100));
