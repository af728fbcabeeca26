import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderProviderStore } from './folder-provider-store';
import type { ProviderStore } from './provider-store';
import { SqliteProviderStore } from './sqlite-provider-store';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'provider-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const PLACES: readonly [string, () => ProviderStore][] = [
  ['a file of SQLite', () => new SqliteProviderStore(join(folder, 'idp.db'))],
  ['a folder of files', () => new FolderProviderStore(join(folder, 'idp'))],
];

it.each(PLACES)('what a sign-in leaves is found in %s, by each of its names', async (_, open) => {
  const store = open();
  const [sessions, devices] = [store.adapter('Session'), store.adapter('DeviceCode')];
  await sessions.upsert('../s', { uid: 'u', accountId: 'ada' }, 60);
  await devices.upsert('d', { userCode: 'ABCD', grantId: 'g' }, 60);
  expect(await sessions.find('../s')).toMatchObject({ accountId: 'ada' });
  expect(await sessions.findByUid('u')).toMatchObject({ accountId: 'ada' });
  expect(await devices.findByUserCode('ABCD')).toMatchObject({ grantId: 'g' });
  expect(await devices.find('../s')).toBeUndefined();
  expect(await sessions.findByUid('ABCD')).toBeUndefined();
  await sessions.upsert('../s', { uid: 'v' }, 60);
  expect(await sessions.findByUid('v')).toMatchObject({ uid: 'v' });
  store.close();
});

it.each(PLACES)('in %s it is consumed, destroyed, and revoked with its grant', async (_, open) => {
  const store = open();
  const [codes, tokens] = [store.adapter('AuthorizationCode'), store.adapter('RefreshToken')];
  await codes.upsert('c', { grantId: 'g' }, 60);
  await tokens.upsert('t', { grantId: 'g' }, 60);
  await tokens.upsert('other', { grantId: 'h' }, 60);
  await codes.consume('c');
  expect(await codes.find('c')).toMatchObject({ grantId: 'g', consumed: expect.any(Number) });
  await codes.destroy('c');
  expect(await codes.find('c')).toBeUndefined();
  await tokens.revokeByGrantId('g');
  expect(await tokens.find('t')).toBeUndefined();
  expect(await tokens.find('other')).toMatchObject({ grantId: 'h' });
  store.close();
});

it('what has expired goes from the folder, with all names it was found by', async () => {
  const store = () => new FolderProviderStore(join(folder, 'idp')).adapter('DeviceCode');
  await store().upsert('old', { userCode: 'ABCD' }, -10);
  expect(readdirSync(join(folder, 'idp'))).toHaveLength(2);
  await store().upsert('new', {}, 60);
  expect(readdirSync(join(folder, 'idp'))).toHaveLength(1);
});
