import type { FieldValues } from 'react-hook-form';
import { partOf, type FormSchema } from '../client/form-schema';
import { readDay, typedDay } from './dates';
import type { FormField } from './form-field';
import { readEuro, readNumber, readPercent, typedEuro, typedPercent } from './numbers';

type Values = Readonly<Record<string, unknown>>;

/** What stands under a name such as `subject.kind`. */
export const valueUnder = (values: FieldValues, name: string): unknown =>
  name
    .split('.')
    .reduce<unknown>((part, step) => (part as Record<string, unknown> | undefined)?.[step], values);

function put(body: Record<string, unknown>, name: string, value: unknown): void {
  const steps = name.split('.');
  const last = steps.pop() ?? '';
  let part = body;
  for (const step of steps) part = (part[step] ??= {}) as Record<string, unknown>;
  part[last] = value;
}

/** The body a command takes, of what stands in its fields; what was left empty is left out. */
export function bodyOf(
  values: FieldValues,
  fields: readonly FormField[],
  schema: FormSchema,
): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const field of fields) {
    if (field.grid) continue;
    const { schema: part, required } = partOf(schema, field.name);
    const given = valueUnder(values, field.name);
    const value = readField(given, field, part);
    const empty = value === undefined || (Array.isArray(value) && value.length === 0);
    if (!empty) put(body, field.name, value);
    else if (part.type === 'array' && required) put(body, field.name, []);
    for (const [name, more] of alongWith(given, field, schema)) put(body, name, more);
  }
  return body;
}

/** What a choice brings along, under names beside the field's own. */
function alongWith(given: unknown, { name, choices }: FormField, schema: FormSchema) {
  const also = choices?.find(({ value }) => value === given)?.also ?? {};
  const under = name.slice(0, name.lastIndexOf('.') + 1);
  return Object.entries(also)
    .map(([beside, value]) => [`${under}${beside}`, value] as const)
    .filter(([path]) => Object.keys(partOf(schema, path).schema).length > 0);
}

function readField(given: unknown, field: FormField, schema: FormSchema): unknown {
  if (given === undefined || given === null) return undefined;
  if (schema.type === 'array') return readItems(given, field, schema.items ?? {});
  if (typeof given !== 'string') return given;
  const text = given.trim();
  if (text === '') return undefined;
  if (field.kind === 'euro') return readEuro(text) ?? text;
  if (field.kind === 'percent') return readPercent(text) ?? text;
  return readLine(text, schema);
}

function readItems(given: unknown, { parts }: FormField, items: FormSchema): unknown {
  if (parts)
    return Array.isArray(given)
      ? given.map((row) => bodyOf(row as FieldValues, parts, items))
      : undefined;
  const lines = typeof given === 'string' ? given.split('\n') : Array.isArray(given) ? given : [];
  return lines
    .map((line) => String(line).trim())
    .filter((line) => line !== '')
    .map((line) => readLine(line, items));
}

function readLine(text: string, { type, format }: FormSchema): unknown {
  if (format === 'local-date') {
    const read = readDay(text);
    return 'day' in read ? read.day : text;
  }
  return type === 'integer' || type === 'number' ? readNumber(text) : text;
}

/** What the API holds, as it is typed in the fields: the way back of {@link bodyOf}. */
export function typedValues(
  present: Values,
  fields: readonly FormField[],
  schema: FormSchema,
): Record<string, unknown> {
  const typed: Record<string, unknown> = {};
  for (const field of fields) {
    const { schema: part } = partOf(schema, field.name);
    // Boxes to tick need a list from the first.
    const value = valueUnder(present, field.name) ?? (isChosen(field, part) ? [] : undefined);
    if (value !== undefined) put(typed, field.name, typedField(value, field, part));
  }
  return typed;
}

function typedField(value: unknown, field: FormField, schema: FormSchema): unknown {
  const { parts, kind } = field;
  if (Array.isArray(value)) {
    if (parts) return value.map((row) => typedValues(row as Values, parts, schema.items ?? {}));
    return isChosen(field, schema) ? value.map(String) : value.join('\n');
  }
  if (typeof value === 'number') return kind === 'euro' ? typedEuro(value) : String(value);
  if (typeof value !== 'string') return value;
  if (kind === 'percent') return typedPercent(value);
  return schema.format === 'local-date' ? typedDay(value) : value;
}

/** What says something, in one order. */
function said(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(said);
  if (typeof value !== 'object' || value === null)
    return value === '' || value === null ? undefined : value;
  const entries = Object.entries(value)
    .map(([key, each]) => [key, said(each)] as const)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** Whether fields hold the same; an empty one is as good as none. */
export const sameValues = (a: FieldValues, b: FieldValues): boolean =>
  JSON.stringify(said(a)) === JSON.stringify(said(b));

/** Several of what is offered, as boxes to tick; else lines to write. */
export const isChosen = (
  { choices, parts, kind }: Pick<FormField, 'choices' | 'parts' | 'kind'>,
  schema: FormSchema,
): boolean =>
  (schema.type === 'array' || kind === 'ticks') &&
  !parts &&
  (choices ?? schema.items?.enum) !== undefined;
