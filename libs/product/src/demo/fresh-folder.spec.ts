import type { LocalDate } from '#kernel';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfiguration } from '#platform/configuration';
import { beginWithDemo, isFresh } from './fresh-folder';

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'fresh-'));
});
afterEach(() => rmSync(data, { recursive: true }));

const configuration = () => readConfiguration({ JAHRESRING_DATA: data });
const short = { end: '2021-10-02' as LocalDate };

it('is fresh until the demo is complete, and then no more', async () => {
  expect(isFresh(configuration())).toBe(true);
  await beginWithDemo(configuration(), short);
  expect(isFresh(configuration())).toBe(false);
  expect(readdirSync(join(data, 'tenants'))).toEqual(['musterstadt']);
});

it('begins anew where it was interrupted', async () => {
  mkdirSync(join(data, 'demo-in-progress', 'tenants', 'half'), { recursive: true });
  expect(isFresh(configuration())).toBe(true);
  await beginWithDemo(configuration(), short);
  expect(readdirSync(join(data, 'tenants'))).toEqual(['musterstadt']);
  expect(existsSync(join(data, 'demo-in-progress'))).toBe(false);
});

it('goes on where it was interrupted while moving in', async () => {
  const stage = join(data, 'demo-in-progress');
  mkdirSync(join(stage, 'tenants', 'town'), { recursive: true });
  mkdirSync(join(data, 'system'));
  writeFileSync(join(stage, 'complete'), '');
  expect(isFresh(configuration())).toBe(true);
  await beginWithDemo(configuration(), short);
  expect(readdirSync(join(data, 'tenants'))).toEqual(['town']);
});
