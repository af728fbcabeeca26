import { readdirSync, readFileSync } from 'node:fs';

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );

/** All files below `libs`, relative to it. */
export const files = filesIn('libs');

export const read = (file: string) => readFileSync(`libs/${file}`, 'utf8');

/** The rules of the rooms: everything in a `domain/` but its specs. */
export const domain = files.filter((file) => /\/src\/domain\/.*(?<!\.spec)\.ts$/.test(file));

export const names = (text: string, pattern: RegExp) =>
  [...new Set([...text.matchAll(pattern)].map(([, name]) => name!))].sort();

/** All that is no test, of the rooms and of the applications. */
export const program = [
  ...files.map((file) => `libs/${file}`),
  ...filesIn('apps').map((file) => `apps/${file}`),
].filter((file) => file.endsWith('.ts') && !/\.spec\.|\/testing\//.test(file));
