import { ROLES } from '#kernel';
import { isList } from '#platform/http';
import { DEMO_TENANT, ROOMS } from '#product';
import type { Caller } from '#shell';
import { DemoTown } from '../support/demo-town';

/** Every list of the product as a table, under the rights of the list itself. */
const town = new DemoTown();
beforeAll(() => town.start(), 120_000);
afterAll(() => town.stop());

const everyone: Caller = {
  ...{ tenant: DEMO_TENANT, person: 'petra', kind: 'person', roles: ROLES, providerId: 'p1' },
};
const operator: Caller = { tenant: DEMO_TENANT, person: 'operator', kind: 'operator', roles: [] };
const nobody: Caller = { tenant: DEMO_TENANT, person: 'nobody-yet', kind: 'person', roles: [] };

const lists = ROOMS.flatMap(({ queries }) => queries).filter(isList);

it('there are lists', () => expect(lists.length).toBeGreaterThan(25));

it.each(lists.map(({ route, allow }) => [route, allow] as const))('%s', async (route, allow) => {
  const caller = allow.includes('operator') && allow.length === 1 ? operator : everyone;
  const of =
    route === 'GET /attachments' ? `&subjectKind=measure&subjectId=${town.id('measureId')}` : '';
  const path = route.replace(/:(\w+)/g, (_, name: string) => town.id(name));
  const { status, body } = await town.ask(`${path}?limit=500${of}`, caller);
  expect(status).toBe(200);
  const csv = await town.ask(`${path}?format=csv${of}`, caller);
  expect(csv).toMatchObject({ status: 200, type: 'text/csv; charset=utf-8' });
  const rows = body['rows'] as readonly Readonly<Record<string, unknown>>[];
  const lines = csv.text.split('\r\n').length - 2;
  expect(lines).toBeGreaterThanOrEqual(rows.length);
  for (const id of rows.flatMap((row) => (typeof row['id'] === 'string' ? [row['id']] : [])))
    expect(csv.text).toContain(id);
  const sheet = await town.ask(`${path}?format=xlsx${of}`, caller);
  expect([sheet.status, sheet.text.slice(0, 2)]).toEqual([200, 'PK']);
  expect((await town.ask(`${path}?format=pdf`, caller)).status).toBe(400);
  if (!allow.includes('anyone'))
    expect((await town.ask(`${path}?format=csv`, nobody)).status).toBe(403);
});

it('a draft is in no table of who may not see it', async () => {
  const planner: Caller = { ...everyone, roles: ['planner'] };
  const item = { resolutionItem: '1', text: 'Geheim', measureIds: [], planAdoption: false };
  const paper = { title: '=Entwurf', items: [item] };
  expect((await town.ask('POST /papers', planner, paper)).status).toBe(201);
  const member: Caller = { ...everyone, person: 'm', roles: ['committeeMember'] };
  await town.product.tenants.of(DEMO_TENANT).reads.reached(await town.head());
  expect((await town.ask('GET /papers?format=csv', planner)).text).toContain("'=Entwurf");
  expect((await town.ask('GET /papers?format=csv', member)).text).not.toContain('Entwurf');
});
