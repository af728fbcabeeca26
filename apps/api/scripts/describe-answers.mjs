// Writes apps/api/src/answers.json: the JSON Schema of what each query answers, read from the types
// of its `read` function or of its read model. `--check` writes nothing and exits with 1 when stale.
import { readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';

const TARGET = 'apps/api/src/answers.json';
const { config } = ts.readConfigFile('tsconfig.build.json', ts.sys.readFile);
const { fileNames, options } = ts.parseJsonConfigFileContent(
  { ...config, include: ['libs/**/src'] },
  ts.sys,
  process.cwd(),
);
const program = ts.createProgram(fileNames, { ...options, noEmit: true });
const checker = program.getTypeChecker();

/** Named in `components`: objects declared with a name, met on the way. */
const shared = {};
const names = new Map();

const isAbsent = (type) => (type.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void)) !== 0;
const literal = (type) =>
  type.isStringLiteral() || type.isNumberLiteral()
    ? type.value
    : type.flags & ts.TypeFlags.BooleanLiteral
      ? checker.typeToString(type) === 'true'
      : undefined;

function union(types) {
  const members = types.filter((type) => !isAbsent(type));
  const literals = members.map(literal);
  if (members.length === 2 && literals.includes(true) && literals.includes(false))
    return { type: 'boolean' };
  if (literals.every((value) => value !== undefined))
    return literals.length === 1 ? { const: literals[0] } : { enum: [...literals].sort() };
  const schemas = new Map();
  const plain = literals.filter((value) => value !== undefined);
  if (plain.includes(true) && plain.includes(false)) schemas.set('boolean', { type: 'boolean' });
  const others = plain.filter((value) => typeof value !== 'boolean' || schemas.size === 0);
  if (others.length > 0) schemas.set('literals', { enum: others.sort() });
  for (const [at, type] of members.entries())
    if (literals[at] === undefined) {
      const schema = schemaOf(type);
      schemas.set(JSON.stringify(schema), schema);
    }
  return schemas.size === 1 ? [...schemas.values()][0] : { anyOf: [...schemas.values()] };
}

/** What JSON makes of a type. */
function schemaOf(type) {
  if (type.isUnion()) return union(type.types);
  const { flags } = type;
  if (flags & ts.TypeFlags.Null) return { type: 'null' };
  const value = literal(type);
  if (value !== undefined) return { const: value };
  if (flags & ts.TypeFlags.StringLike) return { type: 'string' };
  if (flags & ts.TypeFlags.BigIntLike) return { type: 'string' };
  if (flags & ts.TypeFlags.NumberLike) return { type: 'number' };
  if (flags & ts.TypeFlags.BooleanLike) return { type: 'boolean' };
  if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.Never)) return {};
  if (type.isIntersection()) {
    const base = type.types.find(
      ({ flags: part }) => part & (ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike),
    );
    if (base) return schemaOf(base);
  }
  if (checker.isArrayType(type))
    return { type: 'array', items: schemaOf(checker.getTypeArguments(type)[0]) };
  if (checker.isTupleType(type)) {
    const items = checker.getTypeArguments(type).map(schemaOf);
    return { type: 'array', prefixItems: items, minItems: items.length, maxItems: items.length };
  }
  if (type.getCallSignatures().length > 0) return {};
  return objectOf(type);
}

function objectOf(type) {
  const known = names.get(type);
  if (known) return { $ref: `#/components/schemas/${known}` };
  const name = nameOf(type);
  if (name === undefined) return membersOf(type);
  names.set(type, name);
  shared[name] = {};
  shared[name] = membersOf(type);
  return { $ref: `#/components/schemas/${name}` };
}

/** A name of the source, where no other type has it. */
function nameOf(type) {
  const symbol = type.aliasSymbol ?? type.symbol;
  const name = symbol?.getName();
  if (!name || name.startsWith('__') || type.aliasTypeArguments?.length) return undefined;
  if (type.objectFlags & ts.ObjectFlags.Reference && checker.getTypeArguments(type).length > 0)
    return undefined;
  if (['Readonly', 'Partial', 'Pick', 'Omit', 'Record', 'Extract'].includes(name)) return undefined;
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? name : `${name}${number}`;
    if (!(free in shared)) return free;
  }
}

function membersOf(type) {
  const properties = {};
  const required = [];
  for (const property of checker.getPropertiesOfType(type)) {
    const member = checker.getTypeOfSymbol(property);
    if (member.getCallSignatures().length > 0 || property.getName().startsWith('__')) continue;
    properties[property.getName()] = schemaOf(member);
    const mayMiss =
      property.flags & ts.SymbolFlags.Optional ||
      isAbsent(member) ||
      (member.isUnion() && member.types.some(isAbsent));
    if (!mayMiss) required.push(property.getName());
  }
  const index = checker.getIndexTypeOfType(type, ts.IndexKind.String);
  return {
    type: 'object',
    properties,
    ...(required.length > 0 ? { required } : {}),
    ...(index ? { additionalProperties: schemaOf(index) } : {}),
  };
}

const ID = { type: 'string' };
const withId = (row) => ({
  allOf: [{ type: 'object', properties: { id: ID }, required: ['id'] }, row],
});
const page = (row) => ({
  type: 'object',
  properties: {
    rows: { type: 'array', items: row },
    next: { type: 'string' },
    position: { type: 'string' },
  },
  required: ['rows'],
});

const member = (node, name) =>
  node.properties.find((property) => property.name?.getText() === name);
const nameIn = (node) => member(node, 'name').initializer.text;

const typeOf = (type, property, at) =>
  checker.getTypeOfSymbolAtLocation(type.getProperty(property), at);

/** A model's rows, as its projection puts them. */
function rowOf(call) {
  const model = checker.getTypeAtLocation(call.arguments[0]);
  const [project] = typeOf(model, 'project', call).getCallSignatures();
  const rows = checker.getTypeOfSymbolAtLocation(project.getParameters()[1], call);
  const [put] = typeOf(rows, 'put', call).getCallSignatures();
  return schemaOf(checker.getTypeOfSymbolAtLocation(put.getParameters()[1], call));
}

function answerOf(call) {
  const read = member(call.arguments[0], 'read');
  const [signature] = checker.getTypeAtLocation(read).getCallSignatures();
  const answer = signature.getReturnType();
  return schemaOf(checker.getAwaitedType(answer) ?? answer);
}

const HOW = {
  listQuery: (call) => [nameIn(call.arguments[1]), page(withId(rowOf(call)))],
  itemQuery: (call) => [nameIn(call.arguments[1]), withId(rowOf(call))],
  defineQuery: (call) => [nameIn(call.arguments[0]), answerOf(call)],
};

const answers = {};
const visit = (node) => {
  if (
    ts.isCallExpression(node) &&
    ts.isIdentifier(node.expression) &&
    Object.hasOwn(HOW, node.expression.text)
  ) {
    const [name, schema] = HOW[node.expression.text](node);
    answers[name] = schema;
  } else ts.forEachChild(node, visit);
};
for (const file of program.getSourceFiles().sort((a, b) => (a.fileName < b.fileName ? -1 : 1)))
  if (
    /\/libs\/(?!shell\/|platform\/)[^/]+\/src\//.test(file.fileName) &&
    !/\.spec\.ts$/.test(file.fileName)
  )
    ts.forEachChild(file, visit);

const sorted = (record) =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
const text = `${JSON.stringify({ answers: sorted(answers), schemas: sorted(shared) }, null, 2)}\n`;
const before = (() => {
  try {
    return readFileSync(TARGET, 'utf8');
  } catch {
    return '';
  }
})();
if (before !== text && process.argv.includes('--check')) {
  process.stderr.write(`${TARGET} is stale: npm run docs\n`);
  process.exit(1);
}
if (before !== text) writeFileSync(TARGET, text);
