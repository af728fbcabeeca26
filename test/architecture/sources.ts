import { readdirSync, readFileSync } from 'node:fs';

/** All files below `libs`, relative to it. */
export const files = readdirSync('libs', { recursive: true, encoding: 'utf8' }).map((file) =>
  file.replaceAll('\\', '/'),
);

export const read = (file: string) => readFileSync(`libs/${file}`, 'utf8');

/** The rules of the rooms: everything in a `domain/` but its specs. */
export const domain = files.filter((file) => /\/src\/domain\/.*(?<!\.spec)\.ts$/.test(file));

export const names = (text: string, pattern: RegExp) =>
  [...new Set([...text.matchAll(pattern)].map(([, name]) => name!))].sort();
