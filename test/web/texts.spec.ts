import { compileMessage } from '@lingui/message-utils/compileMessage';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const SOURCE = 'apps/web/src';

const catalogue = (file: string) =>
  JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
const rooms = readdirSync(SOURCE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) => readdirSync(join(SOURCE, name)).includes('texts.de.json'));

/** Names that a message fills in, its plural's branches included. */
function holes(message: unknown): string[] {
  if (!Array.isArray(message)) return [];
  return message.flatMap((part: unknown) => {
    if (!Array.isArray(part)) return [];
    const [name, , branches] = part as [string, string?, Record<string, unknown>?];
    return [name, ...Object.values(branches ?? {}).flatMap(holes)];
  });
}

const sources = files(SOURCE)
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'generated' ? [] : files(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** How a key is put together at run time: a fixed beginning, or a fixed end, around a value. */
function builtOf(key: string): string[] {
  const parts = key.split('.');
  return parts
    .slice(1)
    .flatMap((_, at) => [
      `\`${parts.slice(0, at + 1).join('.')}.\${`,
      `}.${parts.slice(at + 1).join('.')}\``,
    ]);
}

describe.each(rooms)('the texts of %s', (room) => {
  const de = catalogue(join(SOURCE, room, 'texts.de.json'));
  const en = catalogue(join(SOURCE, room, 'texts.en.json'));

  it('stand in both languages under the same keys', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(de).sort());
  });

  it('fill in the same values in both languages', () => {
    for (const [key, text] of Object.entries(de)) {
      const named = (message: string) => [...new Set(holes(compileMessage(message)))].sort();
      expect({ key, holes: named(en[key] ?? '') }).toEqual({ key, holes: named(text) });
    }
  });

  it('say something, and are said somewhere', () => {
    const isSaid = (key: string) =>
      sources.includes(`'${key}'`) || builtOf(key).some((part) => sources.includes(part));
    expect(Object.keys(de).filter((key) => de[key] === '' || !isSaid(key))).toEqual([]);
  });
});

/** The table of events that the product writes of itself. */
const EVENTS = [
  ...readFileSync('docs/generated/events.md', 'utf8').matchAll(/^\|[^|]*\| `(\w+)` \|/gm),
].map(([, type = '']) => `event.${type}`);

it('every event is called by words, in one place', () => {
  const proving = Object.keys(catalogue(join(SOURCE, 'patterns/texts.de.json')));
  const others = Object.keys(catalogue(join(SOURCE, 'audit/texts.de.json')));
  const called = [...proving, ...others].filter((key) => key.startsWith('event.'));
  expect(called.sort()).toEqual(EVENTS.sort());
});
