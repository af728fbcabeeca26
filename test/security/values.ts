import type { JsonSchema } from '#platform/http';
import { ID_PATTERN } from '#shell';
import fc, { type Arbitrary } from 'fast-check';
import { isId, plain, type Schema } from './shapes';

const DAYS = ['2026-10-01', '2024-02-29', '1900-01-01', '2199-12-31', '2100-12-31'];
const INSTANTS = [
  '2026-10-01T08:00:00.000Z',
  '9999-99-99T99:99:99.999Z',
  '0000-00-00T00:00:00.000Z',
];
/** What a period of the calendar may look like, and what it may not. */
const LOOSE = [
  {},
  { kind: 'FORWARD', unit: 'DAYS', length: 14, shift: 'NONE' },
  { kind: 'BACKWARD', mode: 'CLEAR_DAYS', days: 7 },
  { kind: 'HOURS', hours: 48 },
  { kind: 'FIXED', date: '2026-10-01' },
  { kind: 'FORWARD', begin: 'EVENT', unit: 'MONTHS', length: -1 },
  { kind: 'BACKWARD', mode: 'ONE_END', days: 1e9 },
];

/** Ids that are there, by the name of a field. */
type Ids = (name: string) => readonly string[];

/** Any value that a schema lets pass. */
export function valueOf(given: JsonSchema, ids: Ids, name = ''): Arbitrary<unknown> {
  const schema = plain(given);
  if (schema.properties) return objectOf(schema, ids);
  const { enum: words, items, maxItems = 5 } = schema;
  if (words) return fc.constantFrom(...words);
  if (items)
    return fc.array(valueOf(items, ids, name.replace(/s$/, '')), {
      maxLength: Math.min(maxItems, 3),
    });
  return scalarOf(schema, ids(name));
}

const objectOf = ({ properties = {}, required = [] }: Schema, ids: Ids) =>
  fc.record(
    Object.fromEntries(
      Object.entries(properties).map(([name, member]) => [name, valueOf(member, ids, name)]),
    ),
    { requiredKeys: [...required] },
  );

function scalarOf(schema: Schema, ids: readonly string[]): Arbitrary<unknown> {
  const { minimum = -1e9, maximum = 1e9 } = schema;
  switch (schema.type ?? 'object') {
    case 'string':
      return textOf(schema, ids);
    case 'integer':
      return fc.oneof(
        fc.integer({ min: minimum, max: maximum }),
        fc.constantFrom(minimum, maximum),
      );
    case 'number':
      return fc.double({ min: minimum, max: maximum, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(fc.oneof(fc.constantFrom(...DAYS), fc.jsonValue()), { maxLength: 3 });
    default:
      return fc.oneof(
        fc.constantFrom<unknown>(...LOOSE),
        fc.dictionary(fc.string(), fc.jsonValue()),
      );
  }
}

function textOf(schema: Schema, ids: readonly string[]): Arbitrary<string> {
  const { format, pattern, minLength = 0, maxLength = 64 } = schema;
  if (format === 'local-date') return fc.oneof(fc.constantFrom(...DAYS), someDay);
  if (pattern === undefined) return fc.oneof(fc.string(), fc.constantFrom(...DAYS, ...INSTANTS));
  if (isId(schema)) return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...ids) }, someId);
  if (pattern.includes('\\p{')) return prose(pattern, minLength, maxLength);
  if (pattern.includes('T\\d')) return fc.constantFrom(...INSTANTS);
  return fc.stringMatching(new RegExp(pattern));
}

const someId = fc.stringMatching(/^\w{1,64}$/).filter((id) => ID_PATTERN.test(id));

const someDay = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const prose = (pattern: string, min: number, max: number) =>
  fc
    .string({ unit: 'grapheme', minLength: min, maxLength: Math.min(max, min + 40) })
    .filter((text) => new RegExp(pattern, 'u').test(text) && charactersOf(text) <= max)
    .filter((text) => charactersOf(text) >= min);

const charactersOf = (text: string) => Array.from(text).length;
