import 'reflect-metadata';
import { Validators } from '#platform/http';
import { ROOMS } from '#product';
import { NothingDto, type Shape } from '#shell';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { fieldsOf, objectsOf, pointerOf, sampleOf, schemas, type Path } from './shapes';

/** The decorators are the only source: the compiled schema says what class-validator says. */
const shapes = new Map<string, Shape>(
  ROOMS.flatMap(({ commands }) => commands.map(({ definition: { shape } }) => [shape.name, shape])),
);
shapes.delete(NothingDto.name);
const validators = new Validators(schemas);

const byDecorators = (shape: Shape, body: unknown): boolean =>
  validateSync(plainToInstance(shape, body), {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
  }).length === 0;

/** Some fit one kind of field, most fit none. */
const VALUES: readonly unknown[] = [
  ...[null, true, 0, 1, -1, 1.5, 1e21, '', ' ', '1', 'A1', 'a b', '-a', 'ÄÖÜ', '🌳'.repeat(200)],
  ...['2026-10-01', '2026-02-31', '2026-10-01T08:00:00.000Z', '03-01', '46/100', '1/0', 'U3'],
  ...['Bei\u202espiel', 'Bei\u0000spiel', 'x'.repeat(2001), 'f'.repeat(64)],
  ...[[], {}, [null], [{}], ['A1'], [1], [['A1']], { colour: 'red' }],
];

const noName = () => undefined;
const say = (path: Path, value: unknown) =>
  `${pointerOf(path)} = ${JSON.stringify(value).slice(0, 60)}`;

function without(body: unknown, [first = '', ...rest]: Path): unknown {
  if (typeof body !== 'object' || body === null) return body;
  if (Array.isArray(body)) return rest.length > 0 ? [without(body[0], rest)] : [];
  const { [first]: member, ...others } = body as Record<string, unknown>;
  return rest.length > 0 ? { ...others, [first]: without(member, rest) } : others;
}

it.each([...shapes])('%s', (name, shape) => {
  const schema = schemas[name] ?? {};
  const bySchema = validators.body(schema);
  const sample = sampleOf(schema);
  const bodies: (readonly [what: string, body: unknown])[] = [
    ['nothing', {}],
    ['an unknown field', { ...(sample as object), colour: 'red' }],
    ...[...fieldsOf(schema), ...objectsOf(schema)].flatMap(({ path }) => [
      ...VALUES.map(
        (value) => [say(path, value), sampleOf(schema, noName, { path, value })] as const,
      ),
      [`without ${pointerOf(path)}`, without(sample, path)] as const,
    ]),
  ];
  expect([bySchema(sample), byDecorators(shape, sample)]).toEqual([true, true]);
  expect(
    bodies
      .filter(([, body]) => typeof body === 'object' && body !== null && !Array.isArray(body))
      .filter(([, body]) => bySchema(body) !== byDecorators(shape, body))
      .map(([what, body]) => `${what}: ${bySchema(body) ? 'schema' : 'decorators'} only`),
  ).toEqual([]);
});
