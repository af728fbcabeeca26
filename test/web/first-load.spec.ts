import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUILT = 'dist/apps/web';
/** Unit: bytes, compressed. */
const MOST = 150_000;

type Chunk = Readonly<{ file: string; imports?: readonly string[] }>;
type Manifest = Readonly<Record<string, Chunk>>;

/** What a browser fetches before it shows the start page, in German. */
const FIRST = [
  'index.html',
  'src/start/start-page.tsx',
  ...['shell', 'patterns', 'start', 'task', 'cycle'].map((room) => `src/${room}/texts.de.json`),
];

function needed(manifest: Manifest, name: string, found = new Set<string>()): Set<string> {
  const chunk = manifest[name];
  if (!chunk) throw new Error(`${name} is not in the build: npm run build`);
  if (found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const imported of chunk.imports ?? []) needed(manifest, imported, found);
  return found;
}

describe('the first load', () => {
  const manifest = JSON.parse(readFileSync(join(BUILT, '.vite/manifest.json'), 'utf8')) as Manifest;
  const first = new Set(FIRST.flatMap((name) => [...needed(manifest, name)]));

  it('takes at most 150 kB of JavaScript', () => {
    const sizes = [...first].map(
      (file) => gzipSync(readFileSync(join(BUILT, file)), { level: 9 }).length,
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST);
  });

  it('leaves forms and charts for later', () => {
    for (const late of [
      'src/patterns/command-form.tsx',
      'node_modules/@observablehq/plot/src/index.js',
    ])
      if (manifest[late]) expect(first).not.toContain(manifest[late].file);
    expect(Object.keys(manifest)).toContain('src/patterns/command-form.tsx');
  });
});
