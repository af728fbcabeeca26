import type { Stored } from '#kernel';
import { dirname, resolve } from 'node:path';
import { files, read } from './sources';

type Events = { upcast: (stored: Stored) => object };

/** Where each event is defined, and its highest version. */
const newest = new Map<string, { file: string; version: number }>();
for (const file of files.filter((file) => file.endsWith('.events.ts')))
  for (const [, type, n] of read(file).matchAll(/\bEvent<\s*'(\w+)',\s*(\d+)/g)) {
    const version = Math.max(Number(n), newest.get(type!)?.version ?? 0);
    newest.set(type!, { file, version });
  }

const golden = (type: string, version: number) =>
  `${dirname(newest.get(type)?.file ?? '?')}/golden/${type}.v${version}.json`;

/** `Name.v1.more.json` is another event of the same version, with what only some have. */
const main = (file: string) => file.replace(/(\.v\d+)\.\w+\.json$/, '$1.json');

it('every version of every event has its golden file, and nothing else has', () =>
  expect(
    [...new Set(files.filter((file) => /\/golden\/.*\.json$/.test(file)).map(main))].sort(),
  ).toEqual(
    [...newest]
      .flatMap(([type, { version }]) =>
        Array.from({ length: version }, (_, i) => golden(type, i + 1)),
      )
      .sort(),
  ));

it.each(files.filter((file) => /\/golden\/.*\.json$/.test(file)))(
  '%s can still be read',
  async (file) => {
    const stored = JSON.parse(read(file)) as Stored;
    const { file: code, version } = newest.get(stored.type)!;
    const { upcast } = (await import(resolve('libs', code))) as Events;
    expect(golden(stored.type, stored.version)).toBe(main(file));
    const now = file === main(file) ? golden(stored.type, version) : file;
    expect(upcast(stored)).toMatchObject(JSON.parse(read(now)) as object);
  },
);
