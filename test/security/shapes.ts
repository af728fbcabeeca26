import { allSchemas, bodySchema, querySchema, type JsonSchema } from '#platform/http';
import { ROOMS } from '#product';
import type { CommandDefinition } from '#shell';

/** Way to a member: names of fields, `0` for the entry of a list. */
export type Path = readonly (string | number)[];

/** What our schemas say of a value. */
export type Schema = Readonly<{
  type?: string;
  required?: readonly string[];
  properties?: Readonly<Record<string, Schema>>;
  items?: Schema;
  enum?: readonly unknown[];
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  maxItems?: number;
}>;
export type Field = Readonly<{ path: Path; schema: Schema }>;

export const schemas = allSchemas();

/** Commands that can be had over HTTP, each with the schema of its body. */
export const commands = ROOMS.flatMap((room) =>
  room.commands.flatMap(({ definition }) =>
    definition.route
      ? [{ ...definition, route: definition.route, body: bodySchema(schemas, definition) }]
      : [],
  ),
) satisfies readonly (CommandDefinition & { body: JsonSchema })[];

/** Queries, each with the schema of its query string. */
export const queries = ROOMS.flatMap((room) =>
  room.queries.map((query) => ({ ...query, parameters: querySchema(schemas, query) })),
);

export type Sent = (typeof commands)[number];

/** A schema without references. */
export function plain(schema: JsonSchema): Schema {
  const reference = schema['$ref'] as string | undefined;
  return reference === undefined ? schema : (schemas[reference.split('/').at(-1) ?? ''] ?? {});
}

/** Every leaf of a body. */
export function fieldsOf(given: JsonSchema, path: Path = []): Field[] {
  const schema = plain(given);
  if (schema.properties)
    return Object.entries(schema.properties).flatMap(([name, member]) =>
      fieldsOf(member, [...path, name]),
    );
  const { items } = schema;
  return items ? fieldsOf(items, [...path, 0]) : [{ path, schema }];
}

/** Every object of a body, itself included. */
export function objectsOf(given: JsonSchema, path: Path = []): Field[] {
  const schema = plain(given);
  const { items } = schema;
  if (items) return objectsOf(items, [...path, 0]);
  if (!schema.properties) return [];
  const below = Object.entries(schema.properties).flatMap(([name, member]) =>
    objectsOf(member, [...path, name]),
  );
  return [{ path, schema }, ...below];
}

export const pointerOf = (path: Path): string => path.map((name) => `/${name}`).join('');

/** What a text of each form may be. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/^\^-\?\\d/, '1'],
  [/U3PLUS/, 'U3'],
  [/0-9a-f\]\{64/, 'a'.repeat(64)],
  [/T\\d\\d:/, '2026-10-01T08:00:00.000Z'],
  [/^\^\\d\{4\}-\\d\\d-\\d\\d\$$/, '2026-10-01'],
  [/^\^\(\?:0\[1-9\]/, '03-01'],
];

export const isId = ({ pattern = '' }: Schema): boolean => pattern.includes('[A-Za-z0-9_.-]{0,63}');

export type Names = (name: string) => string | undefined;

function text(schema: Schema, name: string, names: Names): string {
  const { format, pattern = '', minLength = 1 } = schema;
  if (format === 'local-date') return '2026-10-01';
  if (isId(schema)) return names(name) ?? 'A1';
  return FORMS.find(([form]) => form.test(pattern))?.[1] ?? 'Beispiel'.padEnd(minLength, 'x');
}

function scalar(schema: Schema, name: string, names: Names): unknown {
  if (schema.enum) return schema.enum[0];
  switch (schema.type ?? 'object') {
    case 'string':
      return text(schema, name, names);
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    case 'boolean':
      return true;
    default:
      return schema.type === 'array' ? [] : {};
  }
}

/** A wish for one member, which then is there with all above it. */
export type Wish = Readonly<{ path: Path; value: unknown }>;

/** The smallest valid value; ids are named by `names`. */
export function sampleOf(
  given: JsonSchema,
  names: Names = () => undefined,
  wish?: Wish,
  name = '',
): unknown {
  if (wish?.path.length === 0) return wish.value;
  const schema = plain(given);
  const [first, ...rest] = wish?.path ?? [];
  const further = wish && { path: rest, value: wish.value };
  if (schema.properties) {
    const wanted = (member: string) => member === first || schema.required?.includes(member);
    return Object.fromEntries(
      Object.entries(schema.properties)
        .filter(([member]) => wanted(member))
        .map(([member, shape]) => [
          member,
          sampleOf(shape, names, member === first ? further : undefined, member),
        ]),
    );
  }
  if (!schema.items) return scalar(schema, name, names);
  return [sampleOf(schema.items, names, further, name.replace(/s$/, ''))];
}
