import { routeParameters, type CommandDefinition, type QueryDefinition, type Room } from '#shell';
import type { Language } from '#kernel';
import { API } from './api.controller';
import { bodySchema, querySchema, allSchemas, type JsonSchema } from './schemas';

type Operation = Readonly<Record<string, unknown>>;

/** What queries answer, by their names, and the shapes these share. */
export type Answers = Readonly<{
  answers: Readonly<Record<string, object>>;
  schemas: Readonly<Record<string, object>>;
}>;

type Options = Readonly<{ version: string; answers: Answers; language?: Language }>;

/**
 * The API as OpenAPI 3.1, from what the rooms declare.
 * @throws Error when two operations share a route, or two shapes a name
 */
export function openApi(rooms: readonly Room[], { version, answers, language = 'en' }: Options) {
  const schemas = allSchemas();
  const paths: Record<string, Record<string, Operation>> = {};
  for (const room of rooms) {
    for (const { definition } of room.commands)
      if (definition.route)
        put(paths, definition.route, command(schemas, room, definition, language));
    for (const definition of room.queries)
      put(paths, definition.route, {
        ...query(schemas, room, definition, language),
        responses: {
          200: json('Answer', answers.answers[definition.name] ?? {}),
          default: problem,
        },
      });
  }
  const own = { ...schemas, Receipt: RECEIPT, Problem: PROBLEM };
  const twice = Object.keys(answers.schemas).find((name) => Object.hasOwn(own, name));
  if (twice !== undefined) throw new Error(`Two shapes are named ${twice}.`);
  return {
    openapi: '3.1.0',
    info: { title: 'Jahresring', version, license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' } },
    tags: rooms.map(({ name }) => ({ name })),
    paths: sorted(paths),
    components: { schemas: sorted({ ...own, ...answers.schemas }) },
  };
}

function put(
  paths: Record<string, Record<string, Operation>>,
  route: string,
  operation: Operation,
): void {
  const [method = '', path = ''] = route.split(' ');
  const template = `/${API}${path.replace(/:(\w+)/g, '{$1}')}`;
  const item = (paths[template] ??= {});
  if (item[method.toLowerCase()]) throw new Error(`Two operations answer ${route}.`);
  item[method.toLowerCase()] = operation;
}

function command(
  schemas: Readonly<Record<string, JsonSchema>>,
  { name }: Room,
  definition: CommandDefinition,
  language: Language,
): Operation {
  const created = definition.target === 'new';
  return {
    operationId: definition.type,
    tags: [name],
    summary: definition.summary[language],
    description: `Allowed: ${definition.allow.join(', ')}.`,
    'x-allowed': definition.allow,
    parameters: [
      ...pathParameters(definition.route ?? ''),
      headerParameter('Idempotency-Key'),
      headerParameter('If-Match'),
    ],
    requestBody: {
      required: true,
      content: { 'application/json': { schema: bodySchema(schemas, definition) } },
    },
    responses: {
      [created ? '201' : '200']: json('Receipt', { $ref: '#/components/schemas/Receipt' }),
      default: problem,
    },
  };
}

function query(
  schemas: Readonly<Record<string, JsonSchema>>,
  { name }: Room,
  definition: QueryDefinition,
  language: Language,
): Operation {
  const { properties = {}, required = [] } = querySchema(schemas, definition);
  return {
    operationId: definition.name,
    tags: [name],
    summary: definition.summary[language],
    description: `Allowed: ${definition.allow.join(', ')}.`,
    'x-allowed': definition.allow,
    parameters: [
      ...pathParameters(definition.route),
      ...Object.entries(properties)
        .filter(([parameter]) => parameter !== 'on' || definition.dated)
        .map(([parameter, schema]) => ({
          name: parameter,
          in: 'query',
          required: required.includes(parameter),
          schema,
        })),
    ],
  };
}

const pathParameters = (route: string) =>
  routeParameters(route).map((name) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));

const headerParameter = (name: string) => ({
  name,
  in: 'header',
  required: false,
  schema: { type: 'string' },
});

const json = (description: string, schema: object) => ({
  description,
  content: { 'application/json': { schema } },
});

const problem = {
  description: 'Problem (RFC 9457)',
  content: {
    'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
  },
};

const RECEIPT = {
  type: 'object',
  required: ['id', 'revision'],
  properties: {
    id: { type: 'string' },
    revision: { type: 'integer' },
    position: { type: 'string' },
  },
};

const PROBLEM = {
  type: 'object',
  required: ['type', 'code', 'title', 'status', 'detail', 'errors'],
  properties: {
    type: { type: 'string' },
    code: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    rule: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'detail', 'wayOut'],
        properties: {
          pointer: { type: 'string' },
          code: { type: 'string' },
          value: { type: 'string' },
          detail: { type: 'string' },
          wayOut: { type: 'string' },
          yields: { type: 'boolean', const: true },
        },
      },
    },
  },
};

const sorted = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
