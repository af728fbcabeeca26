import type { Place } from '#kernel';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileKeyStore } from './file-key-store';
import { FileVault } from './file-vault';
import { KeyStore } from './key-store';
import { WrongKek } from './key-vault';
import { copyKeys } from './keys';
import { SqliteVault } from './sqlite-vault';

const place: Place = { tenant: 'demo', category: 'person', field: 'name' };
const text = 'Frau Ärmel, geb. Öhm';

let folder: string, keys: string, one: FileVault, two: FileVault;
const open = (logId = 'log-1') => new FileVault({ keys, kek: join(folder, 'kek.key'), logId });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'file-vault-'));
  keys = join(folder, 'keys');
  [one, two] = [open(), open()];
});
afterEach(() => rmSync(folder, { recursive: true }));

it('what one node sealed the other opens, under the same key', async () => {
  const sealed = await one.seal('p-1', place, text);
  expect(two.open(place, sealed)).toBe(text);
  expect((await two.seal('p-1', place, text)).keyId).toBe(sealed.keyId);
  expect(two.fingerprintKey()).toEqual(one.fingerprintKey());
  expect(two.hmac('x')).toBe(one.hmac('x'));
});

it('of two nodes that make a key at once one wins', async () => {
  const people = Array.from({ length: 20 }, (_, i) => `p-${i}`);
  const [first, second] = await Promise.all(
    [one, two].map((vault) => Promise.all(people.map((p) => vault.seal(p, place, text)))),
  );
  expect(first!.map(({ keyId }) => keyId)).toEqual(second!.map(({ keyId }) => keyId));
  expect(readdirSync(keys).filter((name) => name.startsWith('key-'))).toHaveLength(20);
});

it('what one node erased no node opens, not even one that had it open', async () => {
  const [mine, theirs] = await Promise.all(['p-1', 'p-2'].map((p) => one.seal(p, place, text)));
  expect(two.open(place, mine!)).toBe(text);
  await one.erase('p-1');
  expect([one, two, open()].map((vault) => vault.open(place, mine!))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(two.open(place, theirs!)).toBe(text);
});

it('leaves no byte of an erased key in any file, and a new key is another', async () => {
  const sealed = await one.seal('p-1', place, text);
  const { wrapped } = new FileKeyStore(keys).byId(sealed.keyId)!;
  const canary = Buffer.from(wrapped).toString('base64url');
  const holding = () =>
    readdirSync(keys).filter((name) => readFileSync(join(keys, name), 'utf8').includes(canary));
  expect(holding()).toHaveLength(2);
  await two.erase('p-1');
  expect(holding()).toEqual([]);
  expect((await one.seal('p-1', place, text)).keyId).not.toBe(sealed.keyId);
});

it('goes on where a node died while it destroyed a key', async () => {
  const sealed = await one.seal('p-1', place, text);
  for (const name of readdirSync(keys))
    if (!name.startsWith('secret-')) {
      const path = join(keys, name);
      writeFileSync(path, Buffer.alloc(statSync(path).size));
    }
  expect(open().open(place, sealed)).toBeUndefined();
  const anew = await two.seal('p-1', place, text);
  expect(open().open(place, anew)).toBe(text);
});

it('is for its owner alone, and refuses keys of another log', () => {
  expect(statSync(keys).mode & 0o077).toBe(0);
  for (const name of readdirSync(keys)) expect(statSync(join(keys, name)).mode & 0o077).toBe(0);
  expect(() => open('log-2')).toThrow(WrongKek);
});

it('keys and secrets copied to a file of SQLite, and back, open all that was sealed', async () => {
  const place = { category: 'person', field: 'name', tenant: 'town' };
  const kek = join(folder, 'copied.kek');
  const of = (keys: string) => ({ keys: join(folder, keys), kek, logId: 'copied' });
  const first = new FileVault(of('first'));
  const sealed = await first.seal('ada', place, 'Ada Lovelace');
  const hmac = first.hmac('text');
  first.close();
  const db = new KeyStore(join(folder, 'copied.db'));
  copyKeys(new FileKeyStore(join(folder, 'first')), db);
  copyKeys(db, new FileKeyStore(join(folder, 'second')));
  db.close();
  for (const vault of [new SqliteVault(of('copied.db')), new FileVault(of('second'))]) {
    expect(vault.open(place, sealed)).toBe('Ada Lovelace');
    expect(vault.hmac('text')).toBe(hmac);
    vault.close();
  }
});
