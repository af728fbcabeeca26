import { isRecordableDay } from '#calendar';
import type { CommandDefinition, QueryDefinition, Shape } from '#shell';
import { Ajv, type FuncKeywordDefinition, type ValidateFunction } from 'ajv';
import { defaultMetadataStorage } from 'class-transformer/cjs/storage';
import { getMetadataStorage } from 'class-validator';
import { validationMetadatasToSchemas } from 'class-validator-jsonschema';
import { CommandEnvelopeDto, MomentDto } from './envelope';
import { isList } from './table/export';
import { TableDto } from './table/table.dto';

export type JsonSchema = Readonly<{
  type?: string;
  properties?: Readonly<Record<string, JsonSchema>>;
  required?: readonly string[];
  [keyword: string]: unknown;
}>;

const LOCAL_DATE = 'local-date';
const POINTER = '#/components/schemas/';

/** Every shape of the product as JSON Schema, from its decorators; unknown members are refused. */
export function allSchemas(): Readonly<Record<string, JsonSchema>> {
  assertUniqueNames();
  const schemas = validationMetadatasToSchemas({
    classTransformerMetadataStorage: defaultMetadataStorage,
    refPointerPrefix: POINTER,
    additionalConverters: { isLocalDate: () => ({ type: 'string', format: LOCAL_DATE }) },
  }) as unknown as Record<string, JsonSchema>;
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      { ...schema, additionalProperties: false },
    ]),
  );
}

/** The body of a command: its data and what may come beside it. */
export const bodySchema = (
  schemas: Readonly<Record<string, JsonSchema>>,
  { shape }: CommandDefinition,
): JsonSchema => merge(schemas, [shape, CommandEnvelopeDto]);

/** The query string of a read: its parameters, the page, and the moment. */
export const querySchema = (
  schemas: Readonly<Record<string, JsonSchema>>,
  definition: QueryDefinition,
): JsonSchema =>
  merge(schemas, [
    ...(definition.shape ? [definition.shape] : []),
    MomentDto,
    ...(isList(definition) ? [TableDto] : []),
  ]);

function merge(
  schemas: Readonly<Record<string, JsonSchema>>,
  shapes: readonly Shape[],
): JsonSchema {
  const parts = shapes.map((shape) => schemas[shape.name] ?? { properties: {} });
  return {
    type: 'object',
    properties: Object.assign({}, ...parts.map(({ properties }) => properties)) as Record<
      string,
      JsonSchema
    >,
    required: parts.flatMap(({ required = [] }) => required),
    additionalProperties: false,
  };
}

/** Schemas are told apart by the names of their classes. */
function assertUniqueNames(): void {
  const shapes = new Map<string, unknown>();
  const { validationMetadatas } = getMetadataStorage() as unknown as {
    validationMetadatas: ReadonlyMap<unknown, readonly Readonly<{ target: Shape }>[]>;
  };
  for (const { target } of [...validationMetadatas.values()].flat()) {
    if (shapes.has(target.name) && shapes.get(target.name) !== target)
      throw new Error(`Two shapes are named ${target.name}.`);
    shapes.set(target.name, target);
  }
}

/** Compiles schemas once; a check of a request is then a plain function. */
export class Validators {
  private readonly strict: Ajv;
  private readonly coercing: Ajv;

  constructor(schemas: Readonly<Record<string, JsonSchema>>) {
    this.strict = compiler(schemas, false);
    this.coercing = compiler(schemas, true);
  }

  body = (schema: JsonSchema): ValidateFunction => this.strict.compile(local(schema));
  query = (schema: JsonSchema): ValidateFunction => this.coercing.compile(local(schema));
}

/** A text of blanks alone says nothing, however long it is. Unit: characters (code points). */
const MIN_LENGTH: FuncKeywordDefinition = {
  keyword: 'minLength',
  type: 'string',
  schemaType: 'number',
  compile: (least: number) => (text: string) => Array.from(text.trim()).length >= least,
};

const ROOT = 'product';

function compiler(schemas: Readonly<Record<string, JsonSchema>>, coerceTypes: boolean): Ajv {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    coerceTypes,
    strict: false,
    ownProperties: true,
  });
  ajv.addFormat(LOCAL_DATE, isRecordableDay);
  ajv.removeKeyword('minLength').addKeyword(MIN_LENGTH);
  return ajv.addSchema({ $id: ROOT, components: { schemas } });
}

/** References of OpenAPI lead into the one document; here they lead into the compiler's. */
const local = (schema: JsonSchema): JsonSchema =>
  JSON.parse(JSON.stringify(schema).replaceAll(`"${POINTER}`, `"${ROOT}${POINTER}`)) as JsonSchema;
