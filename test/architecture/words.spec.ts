import { readFileSync } from 'node:fs';
import { LANGUAGES, Rejection, wordOf } from '#kernel';
import { Problems, idsOf, remember } from '#platform/http';
import { refusals } from '#product';
import { COLUMNS, LEFT_OUT } from '../../libs/platform/http/src/table/words';

type Schema = Readonly<{
  $ref?: string;
  enum?: readonly unknown[];
  const?: unknown;
  properties?: Readonly<Record<string, Schema>>;
  items?: Schema;
  prefixItems?: readonly Schema[];
  additionalProperties?: Schema | boolean;
  oneOf?: readonly Schema[];
  anyOf?: readonly Schema[];
  allOf?: readonly Schema[];
}>;
type Operation = Readonly<{
  operationId: string;
  parameters?: readonly Readonly<{ name: string; schema: Schema }>[];
  responses: Readonly<
    Record<string, Readonly<{ content?: Readonly<Record<string, Readonly<{ schema: Schema }>>> }>>
  >;
}>;

const openapi = JSON.parse(readFileSync('docs/generated/openapi.json', 'utf8')) as Readonly<{
  paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  components: Readonly<{ schemas: Readonly<Record<string, Schema>> }>;
}>;

type Visit = (schema: Schema, field: string) => void;

/** Every part of a schema, with the field it belongs to. */
function walk(schema: Schema, field: string, visit: Visit, seen = new Set<Schema>()): void {
  if (seen.has(schema)) return;
  seen.add(schema);
  visit(schema, field);
  const name = schema.$ref?.split('/').at(-1);
  const target = name === undefined ? undefined : openapi.components.schemas[name];
  if (target) walk(target, field, visit, seen);
  for (const [member, part] of Object.entries(schema.properties ?? {}))
    walk(part, member, visit, seen);
  for (const part of partsOf(schema)) walk(part, field, visit, seen);
}

const partsOf = ({ items, additionalProperties, ...schema }: Schema): readonly Schema[] =>
  [
    ...(schema.prefixItems ?? []),
    ...(schema.oneOf ?? []),
    ...(schema.anyOf ?? []),
    ...(schema.allOf ?? []),
    items,
    additionalProperties,
  ].filter((part) => typeof part === 'object');

const operations = Object.values(openapi.paths).flatMap((methods) => Object.values(methods));
const lists = operations.filter(({ parameters = [] }) =>
  parameters.some(({ name }) => name === 'format'),
);

describe('what a table is told in', () => {
  const fields = new Set<string>();
  for (const { responses } of lists) {
    const answer = responses['200']?.content?.['application/json']?.schema;
    if (answer)
      walk(answer, '', ({ properties = {} }) =>
        Object.keys(properties).forEach((f) => fields.add(f)),
      );
  }
  /** Of the page, not of its rows. */
  const FRAME = ['rows', 'next', 'total', 'positionOf', 'attaches', 'de', 'en'];

  it('there are lists', () => {
    expect(lists.length).toBeGreaterThan(30);
    expect(fields.size).toBeGreaterThan(300);
  });

  it.each(LANGUAGES)('every field of every list has a heading, in %s', (language) =>
    expect(
      [...fields].filter(
        (field) =>
          !Object.hasOwn(COLUMNS[language], field) &&
          !LEFT_OUT.has(field) &&
          !FRAME.includes(field) &&
          wordOf(field, language) === undefined,
      ),
    ).toEqual([]),
  );

  it.each(LANGUAGES)('no heading is a name that only programs know, in %s', (language) =>
    expect(Object.values(COLUMNS[language]).filter((text) => /[a-z][A-Z]|_/.test(text))).toEqual(
      [],
    ),
  );
});

/** Values that are no codes: what they are is what they are called. */
const PLAIN =
  /^(?:[A-C]|[1-5]|\d+|csv|xlsx|de|en|true|false|utf-8|windows-1252|iso-8859-1|\W+|NONE)$/;
/** Names of fields and directions of the interface; nobody is refused by them, no table shows them. */
const NO_CODES = [
  'forwards',
  'backwards',
  'ignore',
  'areaName',
  'careForm',
  'nationality',
  'sex',
  'year',
  'date',
  'value',
  'area',
  'ageGroup',
  'measure',
];
describe('codes', () => {
  const codes = new Map<string, string>();
  const note: Visit = (schema, field) => {
    for (const value of [...(schema.enum ?? []), ...('const' in schema ? [schema.const] : [])])
      if (typeof value === 'string') codes.set(value, field);
  };
  for (const schema of Object.values(openapi.components.schemas)) walk(schema, '', note);
  for (const { parameters = [] } of operations)
    for (const { name, schema } of parameters) walk(schema, name, note);

  it.each(LANGUAGES)('of commands and answers have words, in %s', (language) => {
    expect(codes.size).toBeGreaterThan(250);
    const wordless = [...codes].filter(
      ([code, field]) =>
        !PLAIN.test(code) &&
        !NO_CODES.includes(code) &&
        wordOf(code, language, field === 'subjectKind' ? 'kind' : field) === undefined,
    );
    expect(wordless).toEqual([]);
  });
});

/** Abbreviations of files and sizes, which their readers know. */
const ABBREVIATIONS = new Set(['CSV', 'JSON', 'KB', 'MB', 'UTF', 'XLSX']);
/** Codes, and names of fields. */
const CODE = /\b(?:[A-Z]{2,}(?:_[A-Z]+)*|[a-z]+[A-Z]\w+)\b/g;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-/;
const ID = '33658df3-c318-574c-92e5-fbfd5442dd97';

/** What refusals of all rooms are filled with. */
const VALUES = [
  'NEW',
  'CITY',
  'GAP_ANALYSIS',
  'AGE_3_TO_5',
  'U3, SCHOOL',
  'headOfPlanning',
  '2026-03-02',
  ID,
];

describe('refusals', () => {
  const problems = new Problems(refusals);
  it.each(LANGUAGES)('say no code and no key, whatever they are filled with, in %s', (language) => {
    const wrong = Object.entries(refusals).flatMap(([code, texts]) => {
      const holes = [...JSON.stringify(texts[language]).matchAll(/\{(\w+)\}/g)];
      return VALUES.flatMap((value) => {
        const params = Object.fromEntries(holes.map(([, hole = '']) => [hole, value]));
        const rejection = new Rejection(code, { value, params });
        remember(rejection, new Map([[ID, 'Nordstadt']]));
        const { title, detail, errors } = problems.of(rejection, language);
        const said = [title, detail, ...errors.map(({ wayOut }) => wayOut)].join(' ');
        return [...(said.match(CODE) ?? []), ...(said.match(UUID) ?? [])]
          .filter((word) => !ABBREVIATIONS.has(word))
          .map((word) => `${code}: ${word}`);
      });
    });
    expect([...new Set(wrong)]).toEqual([]);
  });

  it('ask for the names of whatever may be an id', () =>
    expect(idsOf([new Rejection('X', { value: ID, params: { areas: 'mitte, nord' } })])).toEqual(
      new Set([ID, 'mitte', 'nord']),
    ));
});

it.each(LANGUAGES)(
  'roles and stages are called the same in the browser and by the server, in %s',
  (language) => {
    const browser = JSON.parse(
      readFileSync(`apps/web/src/patterns/texts.${language}.json`, 'utf8'),
    ) as Readonly<Record<string, string>>;
    const codes = Object.keys(browser).filter((key) => /^(?:role|stage)\.\w+$/.test(key));
    expect(codes.length).toBeGreaterThan(15);
    expect(Object.fromEntries(codes.map((key) => [key, browser[key]?.toLowerCase()]))).toEqual(
      Object.fromEntries(
        codes.map((key) => [key, wordOf(key.split('.')[1] ?? '', language, 'kind')?.toLowerCase()]),
      ),
    );
  },
);
