import { policyTable, type PolicyRow } from '#identity';
import { ROLES } from '#kernel';
import { DEMO_TENANT, ROOMS } from '#product';
import { covers, type Caller } from '#shell';
import { OPERATIONS } from '../../apps/api/src/operations.policy';
import { DemoTown, NEIGHBOUR, NOWHERE, WRITING_NEIGHBOUR, type Reply } from '../support/demo-town';
import { commands, fieldsOf, isId, sampleOf } from './shapes';

jest.setTimeout(120_000);

/**
 * S20, generated: every route × every kind of caller × {own, other's, another tenant's, absent}. Ids
 * stand in the path and in the body; bodies are valid, so that rules are reached where grants allow.
 */
const town = new DemoTown();
beforeAll(() => town.start());
afterAll(() => town.stop());

type Row = PolicyRow & Readonly<{ route: string }>;
const table: readonly Row[] = [
  ...policyTable(ROOMS).flatMap(({ route, ...row }) => (route ? [{ ...row, route }] : [])),
  ...OPERATIONS,
];
const routeOf = new Map(commands.map((command) => [command.type, command]));

/** Parameters that name no object of a tenant. */
const WORDS: Readonly<Record<string, string>> = {
  stage: 'NEEDS',
  resolutionItem: '1',
  modelVersion: '1',
  model: 'story',
  kind: 'reaction',
  job: 'nothing-given-up',
};

/** Whose the ids of a request are. */
type Whose = (name: string) => string;
const own: Whose = (name) => WORDS[name] ?? town.id(name);
const others: Whose = (name) => town.ids.get(name)?.at(-1) ?? NOWHERE;
const absent: Whose = (name) => WORDS[name] ?? NOWHERE;

const person = (role: Caller['roles'][number], tenant: string): Caller => ({
  ...{ tenant, person: `somebody-${role}`, kind: 'person', roles: [role] },
  ...(role === 'provider'
    ? { providerId: tenant === DEMO_TENANT ? own('providerId') : tenant }
    : {}),
});
const callersOf = (tenant: string): readonly Caller[] => [
  ...ROLES.map((role) => person(role, tenant)),
  { tenant, person: 'nobody-yet', kind: 'person', roles: [] },
  { tenant, person: 'operator', kind: 'operator', roles: [] },
];

function ask({ action, route }: Row, caller: Caller | undefined, whose: Whose): Promise<Reply> {
  const body = routeOf.get(action)?.body;
  const path = route.replace(/:(\w+)/g, (_, name: string) => whose(name));
  return town.ask(path, caller, body ? sampleOf(body, whose) : {});
}

const say = ({ kind, roles }: Caller) => (kind === 'person' ? (roles[0] ?? 'no role') : kind);

/** Nobody is told by the way of refusing whether something is there. */
async function closedTo(row: Row, caller: Caller): Promise<unknown[]> {
  const told: unknown[] = [];
  for (const whose of [own, absent]) {
    const { status, body } = await ask(row, caller, whose);
    if (status !== 403 || body['code'] !== 'FORBIDDEN') told.push([say(caller), status, body]);
  }
  const path = row.route.replace(/:\w+/g, NOWHERE);
  const nonsense = await town.ask(path, caller, { nonsense: true });
  return nonsense.status === 403 ? told : [...told, [say(caller), nonsense.status, nonsense.body]];
}

/** `where` asks for more than a role: then another's may be refused, one's own may not. */
async function openTo(row: Row, caller: Caller): Promise<unknown[]> {
  const told: unknown[] = [];
  const conditional = routeOf.get(row.action)?.where !== undefined;
  for (const whose of [own, others, absent]) {
    const { status, body } = await ask(row, caller, whose);
    const refused = status === 401 || (status === 403 && !(conditional && mayRefuse(row, caller)));
    if (refused || status >= 500) told.push([say(caller), status, body]);
  }
  return told;
}

/** Acts on the installation belong to the system log; a provider speaks for itself. */
const mayRefuse = ({ route }: Row, { roles }: Caller) =>
  route.includes('/system/') || roles.includes('provider');

/** To a neighbour, what is the town's is as absent as what nobody has. */
async function tells(row: Row, caller: Caller): Promise<unknown[]> {
  const asked = new Set<string>();
  const noting: Whose = (name) => {
    if (!(name in WORDS)) asked.add(own(name));
    return own(name);
  };
  const theirs = await ask(row, caller, noting);
  const nothing = await ask(row, caller, absent);
  const plain = [...asked].reduce((text, id) => text.replaceAll(id, NOWHERE), theirs.text);
  const same = theirs.status === nothing.status && (theirs.status < 300 || plain === nothing.text);
  return same ? [] : [[say(caller), theirs.status, theirs.text, nothing.status, nothing.text]];
}

const named = table.map((row) => [`${row.route} (${row.room}/${row.action})`, row] as const);

it.each(named)('%s', async (_, row) => {
  expect(await ask(row, undefined, own)).toMatchObject({
    status: 401,
    body: { code: 'NOT_SIGNED_IN' },
  });
  const told: unknown[] = [];
  for (const caller of callersOf(DEMO_TENANT))
    told.push(...(await (covers(row.grants, caller) ? openTo : closedTo)(row, caller)));
  const neighbour = row.kind === 'query' ? NEIGHBOUR : WRITING_NEIGHBOUR;
  for (const caller of callersOf(neighbour).filter((one) => covers(row.grants, one)))
    if (row.route.includes(':')) told.push(...(await tells(row, caller)));
  expect(told).toEqual([]);
});

it('lets an auditor write nothing', () => {
  const [auditor] = callersOf(DEMO_TENANT).filter(({ roles }) => roles.includes('auditor'));
  const open = table.filter(({ kind, grants }) => kind === 'command' && covers(grants, auditor!));
  expect(open).toEqual([]);
});

it('covers every route there is below /api', () => {
  const routes = town.app
    .getHttpAdapter()
    .getInstance()
    .printRoutes({ commonPrefix: false, includeHooks: false });
  const found: string[] = [];
  const above: string[] = [];
  for (const line of routes.split('\n')) {
    const [, indent = '', path, methods = ''] =
      /^([│ ]*)[├└]── (\S+)(?: \(([A-Z, ]+)\))?/.exec(line) ?? [];
    if (path === undefined) continue;
    const depth = indent.length / 4;
    above.splice(depth, above.length, path);
    const whole = above.slice(0, depth + 1).join('');
    for (const method of methods.split(', '))
      if (/GET|POST|PUT|PATCH|DELETE/.test(method)) found.push(`${method} ${whole}`);
  }
  const api = found.filter((route) => route.includes(' /api/')).map((r) => r.replace(' /api', ' '));
  expect(api.length).toBeGreaterThan(150);
  expect(new Set(api)).toEqual(new Set(table.map(({ route }) => route)));
});

it('the town has something of all that routes name', () => {
  const parameters = new Set(
    table.flatMap(({ route }) => [...route.matchAll(/:(\w+)/g)].map(([, name = '']) => name)),
  );
  expect([...parameters].filter((name) => own(name) === NOWHERE)).toEqual([]);
});

it('ids stand in bodies, too', () =>
  expect(commands.some(({ body }) => fieldsOf(body).some(({ schema }) => isId(schema)))).toBe(
    true,
  ));
