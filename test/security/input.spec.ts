import { DemoTown } from '../support/demo-town';
import { DEMO_TENANT } from '#product';
import type { Caller } from '#shell';
import { ROLES } from '#kernel';
import fc from 'fast-check';
import {
  commands,
  fieldsOf,
  isId,
  objectsOf,
  pointerOf,
  queries,
  sampleOf,
  type Field,
  type Sent,
} from './shapes';
import { valueOf } from './values';

/** S40 to S43: whatever comes as the body of a command is refused by name and leaves no event. */
const town = new DemoTown();
beforeAll(() => town.start(), 120_000);
afterAll(() => town.stop());

const callersOf = ({ allow }: Sent): Caller[] => {
  const roles = ROLES.filter((role) => allow.includes(role));
  const people = roles.map((role): Caller => ({
    ...{ tenant: DEMO_TENANT, person: `somebody-${role}`, kind: 'person', roles: [role] },
    ...(role === 'provider' ? { providerId: town.id('providerId') } : {}),
  }));
  const operator: Caller = { tenant: DEMO_TENANT, person: 'op', kind: 'operator', roles: [] };
  return allow.includes('operator') ? [...people, operator] : people;
};
const routed = ({ route }: Sent, id: (name: string) => string) =>
  route.replace(/:(\w+)/g, (_, name: string) => id(name));
const names = (name: string) => town.ids.get(name)?.[0];

const any = () => [...town.ids.values()].flatMap((list) => list.slice(0, 1));
const some = (name: string) => town.ids.get(name)?.slice(0, 5) ?? any();

/** More of other ones: `JAHRESRING_FUZZ=200 JAHRESRING_SEED=7`. */
const RUNS = {
  numRuns: Number(process.env['JAHRESRING_FUZZ'] ?? 12),
  seed: Number(process.env['JAHRESRING_SEED'] ?? 80),
};

type Bad = Readonly<{ what: string; body: string; status?: number; pointer?: string }>;

const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

/** Refused before any shape is looked at. */
const UNREADABLE: readonly Bad[] = [
  { what: '__proto__', body: '{"__proto__":{"admin":true}}' },
  { what: '__proto__ in disguise', body: '{"a":{"\\u005f_proto__":1}}' },
  { what: 'constructor', body: '{"constructor":{"prototype":{"admin":true}}}' },
  { what: 'depth 33', body: nested(33) },
  { what: 'depth 10,000', body: nested(10_000) },
  { what: 'half a text', body: '{"a":' },
  { what: 'a list', body: '[]' },
  { what: 'null', body: 'null' },
  { what: 'a lone surrogate', body: '{"a":"\\ud800"}' },
  { what: 'more than 256 KB', body: JSON.stringify({ a: 'x'.repeat(257 * 1024) }), status: 413 },
];

const MARKS: Readonly<Record<string, string>> = {
  'a bidi control': 'Bei\u202espiel',
  'a zero-width space': 'Bei\u200bspiel',
  NUL: 'Bei\u0000spiel',
  '100,000 characters': 'x'.repeat(100_000),
};
const NO_COUNTS: Readonly<Record<string, number | string>> = {
  negative: -1,
  fractional: 1.5,
  huge: 1e21,
  'a text': '1',
};

/** What a leaf of the body does not take. */
function wrong({ schema }: Field): (readonly [what: string, value: unknown])[] {
  const { type, format, enum: words, minimum = 0 } = schema;
  const common = [['null', null] as const];
  if (words) return [...common, ['none of the words', 'NONE_OF_THE_WORDS']];
  if (type === 'integer')
    return [
      ...common,
      ...Object.entries(NO_COUNTS).filter(([what]) => what !== 'negative' || minimum >= 0),
    ];
  if (type !== 'string') return common;
  const days = [
    '2026-02-31',
    '2026-2-3',
    '2025-02-29',
    '2026-13-01',
    '2026-10-01T00:00:00Z',
    '0206-03-01',
  ];
  return [
    ...common,
    ['a number', 1],
    ...Object.entries(MARKS),
    ...(isId(schema) ? [['a name that every object has', 'toString'] as const] : []),
    ...(format === 'local-date' ? days.map((day) => [day, day] as const) : []),
  ];
}

/** One body for each thing that can be wrong, and the place that must be named. */
function badBodies({ body }: Sent): Bad[] {
  const whole = (path: Field['path'], value: unknown) =>
    JSON.stringify(sampleOf(body, names, { path, value }));
  const unknown = objectsOf(body).map(({ path, schema }): Bad => {
    const object = sampleOf(schema, names) as object;
    return {
      what: 'an unknown field',
      body: whole(path, { ...object, colour: 'red' }),
      pointer: pointerOf([...path, 'colour']),
    };
  });
  const fields = fieldsOf(body).flatMap((field) =>
    wrong(field).map(([what, value]): Bad => ({
      what: `${pointerOf(field.path)} is ${what}`,
      body: whole(field.path, value),
      pointer: pointerOf(field.path),
    })),
  );
  return [...UNREADABLE, ...unknown, ...fields];
}

const named = commands.map((command) => [command.type, command] as const);

describe('bad input is refused by name and leaves no event', () => {
  it.each(named)('%s', async (_, command) => {
    const [caller] = callersOf(command);
    const before = await town.head();
    const passed: unknown[] = [];
    for (const { what, body, status = 400, pointer } of badBodies(command)) {
      const reply = await town.ask(
        routed(command, (name) => town.id(name)),
        caller,
        body,
      );
      const errors = (reply.body['errors'] ?? []) as { pointer: string }[];
      const refused =
        reply.status === status &&
        reply.type.startsWith('application/problem+json') &&
        (pointer === undefined || errors.some((error) => error.pointer === pointer));
      if (!refused) passed.push([what, reply.status, reply.text.slice(0, 200)]);
    }
    expect(passed).toEqual([]);
    expect(await town.head()).toBe(before);
  });
});

describe('whatever a schema lets pass is answered, never with 5xx', () => {
  it.each(named)('%s', async (_, command) => {
    const callers = callersOf(command);
    await fc.assert(
      fc.asyncProperty(
        valueOf(command.body, some),
        fc.constantFrom(...callers),
        fc.boolean(),
        async (body, caller, known) => {
          const reply = await town.ask(
            routed(command, (name) => (known ? town.id(name) : 'A1')),
            caller,
            body,
          );
          if (reply.status >= 500) throw new Error(`${reply.status} ${reply.text}`);
        },
      ),
      RUNS,
    );
  });
});

/** Nothing of the first kind can be meant by anybody; the second may fit, and is never 5xx. */
const MEANT_BY_NOBODY = [
  ...['yesterday', '2026-02-31T00:00:00Z', '-1', '1e3', '%00', '..%2F..'].map((t) => `asOf=${t}`),
  ...[
    'on=2026-02-31',
    'waitFor=nonsense',
    'waitFor=',
    'colour=red',
    '__proto__=1',
    'constructor=1',
  ],
  ...['limit=0', 'limit=501', 'limit=1.5', 'limit=x', 'limit=1&limit=2'],
  ...['orderBy=colour', 'orderBy=__proto__', 'orderBy=toString', `after=${'a'.repeat(501)}`],
];
const PERHAPS = [
  ...['asOf=9999999999999999999', 'asOf=0001-01-01T00:00:00Z', 'on=0001-01-01', 'orderBy=-entered'],
  ...['after=nonsense', 'after=eyJ4IjoxfQ', 'after=%00'],
];

describe('whatever is asked is answered, never with 5xx', () => {
  it.each(queries.map((query) => [query.route, query] as const))('%s', async (_, query) => {
    const role = ROLES.find((one) => query.allow.includes(one));
    const providerId = town.id('providerId');
    const caller: Caller = role
      ? { tenant: DEMO_TENANT, person: 'p', kind: 'person', roles: [role], providerId }
      : { tenant: 'system', person: 'op', kind: 'operator', roles: [] };
    const path = query.route.replace(/:(\w+)/g, (parameter) => town.id(parameter.slice(1)));
    const own = Object.keys(query.parameters.properties ?? {}).flatMap((name) =>
      ['%00', 'toString', '-1', 'x'.repeat(300)].map((text) => `${name}=${text}`),
    );
    const told: unknown[] = [];
    for (const parameters of [...MEANT_BY_NOBODY, ...PERHAPS, ...own]) {
      const { status, text } = await town.ask(`${path}?${parameters}`, caller);
      const expected = MEANT_BY_NOBODY.includes(parameters) ? status === 400 : status < 500;
      if (!expected) told.push([parameters, status, text.slice(0, 160)]);
    }
    expect(told).toEqual([]);
  });
});
