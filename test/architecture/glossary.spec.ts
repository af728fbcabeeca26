import { readFileSync } from 'node:fs';
import { domain, names, read } from './sources';

it('the glossary and the code know the same commands and events', () =>
  expect(names(domain.map(read).join('\n'), /\b(?:Event|Command)<\s*'(\w+)'/g)).toEqual(
    names(readFileSync('docs/glossary.md', 'utf8'), /`([A-Z][a-z]\w+)`/g),
  ));
