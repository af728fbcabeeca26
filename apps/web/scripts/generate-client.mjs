// Writes apps/web/src/client/generated from docs/generated/openapi.json: the types, where each command
// and query is to be had and who may, and the JSON Schemas of forms, a file for each room.
// `--check` writes nothing and exits with 1 when a file is stale.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const SOURCE = 'docs/generated/openapi.json';
const TARGET = 'apps/web/src/client/generated';
const NOTE = '// Generated from docs/generated/openapi.json by `npm run docs`. Not to be edited.\n';

const document = JSON.parse(readFileSync(SOURCE, 'utf8'));
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
);

/** Schemas with what they refer to put in its place. */
function whole(schema, under = []) {
  if (Array.isArray(schema)) return schema.map((member) => whole(member, under));
  if (typeof schema !== 'object' || schema === null) return schema;
  if (typeof schema.$ref === 'string') {
    const name = schema.$ref.split('/').at(-1);
    return under.includes(name) ? {} : whole(document.components.schemas[name], [...under, name]);
  }
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, whole(value, under)]),
  );
}

/** Nobody is the program itself in a browser. */
const allowedTo = (allowed) => allowed.filter((who) => who !== 'system').join(' ');

const commandLine = ({ path, tags, 'x-allowed': allowed }) => [path, allowedTo(allowed), tags[0]];
const queryLine = ({ path, 'x-allowed': allowed }) => [path, allowedTo(allowed)];

const table = (name, chosen, line) =>
  `${NOTE}\nexport const ${name} = {\n${chosen
    .sort((a, b) => (a.operationId < b.operationId ? -1 : 1))
    .map((operation) => `  ${operation.operationId}: ${JSON.stringify(line(operation))},\n`)
    .join('')}} as const;\n`;

const isCommand = ({ method, requestBody }) =>
  method === 'post' && requestBody?.content['application/json'] !== undefined;

const forms = {};
for (const { operationId, tags, requestBody } of operations.filter(isCommand))
  (forms[tags[0]] ??= {})[operationId] = whole(requestBody.content['application/json'].schema);

const files = {
  'api.d.ts': `${NOTE}\n${astToString(await openapiTS(document, { alphabetize: true, immutable: true }))}`,
  'commands.ts': table('COMMANDS', operations.filter(isCommand), commandLine),
  'queries.ts': table(
    'QUERIES',
    operations.filter(({ method }) => method === 'get'),
    queryLine,
  ),
  ...Object.fromEntries(
    Object.entries(forms).map(([room, schemas]) => [
      `forms.${room}.json`,
      `${JSON.stringify(schemas, null, 1)}\n`,
    ]),
  ),
};

mkdirSync(TARGET, { recursive: true });
const present = Object.fromEntries(
  readdirSync(TARGET).map((name) => [name, readFileSync(`${TARGET}/${name}`, 'utf8')]),
);
const stale = [...new Set([...Object.keys(files), ...Object.keys(present)])].filter(
  (name) => files[name] !== present[name],
);
if (stale.length > 0 && process.argv.includes('--check')) {
  process.stderr.write(
    `${stale.map((name) => `${TARGET}/${name}`).join(', ')}: stale, npm run docs\n`,
  );
  process.exit(1);
}
for (const name of stale)
  if (files[name] === undefined) rmSync(`${TARGET}/${name}`);
  else writeFileSync(`${TARGET}/${name}`, files[name]);
