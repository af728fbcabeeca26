import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { ROOMS, refusals } from '#product';
import { LANGUAGES } from '#kernel';
import { domain, names, program, read } from './sources';

const commands = ROOMS.flatMap((room) => room.commands.map(({ definition }) => definition));
const queries = ROOMS.flatMap((room) => room.queries);
const code = domain.map(read).join('\n');

describe('refusals', () => {
  const sources = program
    .filter((file) => !file.includes('/refusals.'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const thrown = names(
    sources,
    /(?:new Rejection\(\s*|new RequestProblem\(\s*\d+,\s*|\brule: )'([A-Z][A-Z0-9]*_[A-Z0-9_]+)'/g,
  );

  it.each(thrown)('%s has words', (name) => expect(Object.keys(refusals)).toContain(name));

  it('no words are left over', () =>
    expect(Object.keys(refusals).filter((name) => !sources.includes(`'${name}'`))).toEqual([]));

  it.each(Object.entries(refusals))('%s is said in both languages', (_, words) => {
    for (const language of LANGUAGES)
      for (const part of ['title', 'detail', 'wayOut'] as const)
        expect(words[language][part].length).toBeGreaterThan(3);
  });
});

describe('the story', () => {
  const templates = Object.assign({}, ...ROOMS.map(({ story }) => story)) as object;
  it('tells every event of the rooms, and no other', () =>
    expect(Object.keys(templates).sort()).toEqual(names(code, /\bEvent<\s*'(\w+)'/g)));
});

describe('grants', () => {
  it.each([...commands.map(({ type, allow }) => [type, allow] as const)])(
    'somebody may %s',
    (_, allow) => expect(allow.length).toBeGreaterThan(0),
  );
  it.each(queries.map(({ name, allow }) => [name, allow] as const))('somebody may %s', (_, allow) =>
    expect(allow.length).toBeGreaterThan(0),
  );
  it('an auditor can write nothing', () =>
    expect(commands.filter(({ allow }) => allow.includes('auditor'))).toEqual([]));
  it('every command of the deciders can be sent', () =>
    expect(commands.map(({ type }) => type).sort()).toEqual(names(code, /\bCommand<\s*'(\w+)'/g)));
});

it('no two rooms use one name twice', () => {
  for (const list of [
    ROOMS.flatMap(({ readModels }) => readModels.map(({ name }) => name)),
    ROOMS.flatMap(({ reactions }) => reactions.map(({ name }) => name)),
    ROOMS.flatMap(({ deadlines }) => deadlines.map(({ name }) => name)),
    queries.map(({ name }) => name),
    commands.map(({ type }) => type),
  ])
    expect(list.filter((name, i) => list.indexOf(name) !== i)).toEqual([]);
});
