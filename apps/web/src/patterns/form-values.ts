import type { FieldValues } from 'react-hook-form';
import { partOf, type FormSchema } from '../client/form-schema';
import { readDay } from './dates';

const valueUnder = (values: FieldValues, name: string): unknown =>
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
  fields: readonly Readonly<{ name: string }>[],
  schema: FormSchema,
): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const { name } of fields) {
    const given = valueUnder(values, name);
    const value = converted(given, partOf(schema, name).schema);
    if (value !== undefined) put(body, name, value);
  }
  return body;
}

function converted(given: unknown, { type, format }: FormSchema): unknown {
  if (given === undefined || given === null) return undefined;
  if (typeof given !== 'string') return given;
  const text = given.trim();
  if (text === '') return undefined;
  if (format === 'local-date') {
    const read = readDay(text);
    return 'day' in read ? read.day : text;
  }
  if (type === 'integer' || type === 'number') return Number(text.replace(',', '.'));
  return text;
}
