import { readdirSync, readFileSync } from 'node:fs';
import { refusals } from './refusals';
import { story } from './story';

const sources = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
  .map((file) => readFileSync(`${__dirname}/${file}`, 'utf8'))
  .join('\n');
const names = (pattern: RegExp) =>
  [...new Set([...sources.matchAll(pattern)].map(([, name]) => name!))].sort();

it('every refusal has its words, and no words are left over', () =>
  expect(Object.keys(refusals).sort()).toEqual(
    names(/(?:new Rejection\(\s*|\brule: )'([A-Z][A-Z0-9_]+)'/g),
  ));

it('every event is told', () =>
  expect(Object.keys(story).sort()).toEqual(names(/\bEvent<\s*'(\w+)'/g)));
