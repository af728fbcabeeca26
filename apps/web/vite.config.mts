import { compileMessage } from '@lingui/message-utils/compileMessage';
import { readFileSync, writeFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const OUT = resolve(import.meta.dirname, '../../dist/apps/web');

/** Catalogues arrive in the browser compiled: no parser of messages is shipped. */
const texts = (): Plugin => ({
  name: 'texts',
  enforce: 'pre',
  load(id) {
    const [file = ''] = id.split('?');
    if (!/\/texts\.(de|en)\.json$/.test(file)) return null;
    const source = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
    const compiled = Object.entries(source).map(([key, text]) => [key, compileMessage(text)]);
    return { code: JSON.stringify(Object.fromEntries(compiled)), moduleType: 'json' };
  },
});

/** What the server sends as it lies there, smaller. */
const compressed = (): Plugin => ({
  name: 'compressed',
  apply: 'build',
  closeBundle() {
    const folder = resolve(OUT, 'assets');
    for (const name of readdirSync(folder)) {
      if (!/\.(js|css)$/.test(name)) continue;
      const bytes = readFileSync(resolve(folder, name));
      writeFileSync(resolve(folder, `${name}.gz`), gzipSync(bytes, { level: 9 }));
      const params = { [constants.BROTLI_PARAM_QUALITY]: 6 };
      writeFileSync(resolve(folder, `${name}.br`), brotliCompressSync(bytes, { params }));
    }
  },
});

export default defineConfig({
  root: import.meta.dirname,
  plugins: [texts(), compressed()],
  build: {
    outDir: OUT,
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    manifest: true,
    rolldownOptions: {
      // The first chunk names all others: what they hold is said by the manifest.
      output: { chunkFileNames: 'assets/[hash].js' },
      checks: { bundlerTimings: false },
      onLog: (level, log, write) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') write(level, log);
      },
    },
  },
  server: {
    proxy: Object.fromEntries(
      ['/api', '/sign-in', '/sign-out', '/oidc', '/docs', '/problems', '/health'].map((path) => [
        path,
        'http://localhost:3000',
      ]),
    ),
  },
});
