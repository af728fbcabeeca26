import { StoreUnavailable, type Place, type Sealed } from '#kernel';
import { DatabaseSync } from '#platform/sqlite';
import {
  chmodSync,
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KeyStore, type Erasure } from './key-store';
import { SealBroken } from './sealing';
import { WrongKek } from './key-vault';
import { SqliteVault } from './sqlite-vault';

const place: Place = { tenant: 'demo', category: 'person', field: 'name' };
const text = 'Frau Ärmel, geb. Öhm';

let folder: string, keys: string, kek: string, vault: SqliteVault;
const open = (erasure?: Erasure, logId = 'log-1') => {
  vault = new SqliteVault({ keys, kek, logId }, erasure);
  return vault;
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vault-'));
  keys = join(folder, 'keys.db');
  kek = join(folder, 'kek.key');
  open();
});
afterEach(() => {
  vault.close();
  rmSync(folder, { recursive: true });
});

const stored = (): { person: string; wrapped: Uint8Array }[] => {
  const db = new DatabaseSync(keys, { readOnly: true });
  const rows = db.prepare('SELECT person, wrapped FROM keys').all() as never;
  db.close();
  return rows;
};

describe('what is sealed', () => {
  it('opens again, also after a restart', async () => {
    const sealed = await vault.seal('p-1', place, text);
    expect(vault.open(place, sealed)).toBe(text);
    vault.close();
    expect(open().open(place, sealed)).toBe(text);
  });

  it('has its key on disk when the seal is there', async () => {
    await vault.seal('p-1', place, text);
    expect(stored()).toMatchObject([{ person: 'p-1' }]);
  });

  it('lies in one file that can be copied, once the vault is closed', async () => {
    const sealed = await vault.seal('p-1', place, text);
    vault.close();
    const copy = join(folder, 'copy.db');
    copyFileSync(keys, copy);
    const copied = new SqliteVault({ keys: copy, kek, logId: 'log-1' });
    expect(copied.open(place, sealed)).toBe(text);
    copied.close();
  });

  it('does not show the text, nor a key in the clear', async () => {
    const sealed = await vault.seal('p-1', place, text);
    expect(JSON.stringify(sealed)).not.toContain('rmel');
    expect(sealed.commitment).toMatch(/^[\w-]{43}$/);
  });

  it('is the same when sealed again in the same place, another elsewhere', async () => {
    const sealed = await vault.seal('p-1', place, text);
    await expect(vault.seal('p-1', place, text)).resolves.toEqual(sealed);
    const others = await Promise.all([
      vault.seal('p-1', place, `${text}.`),
      vault.seal('p-1', { ...place, field: 'mail' }, text),
      vault.seal('p-2', place, text),
    ]);
    const nonces = new Set([sealed, ...others].map(({ nonce }) => nonce));
    expect(nonces.size).toBe(4);
  });

  it('shares one key per person, made once; new keys of one turn share a commit', async () => {
    const commits = jest.spyOn(KeyStore.prototype, 'insert');
    const people = ['p-1', 'p-2', 'p-1', 'p-3'];
    const sealed = await Promise.all(people.map((p) => vault.seal(p, place, text)));
    expect(sealed[0]!.keyId).toBe(sealed[2]!.keyId);
    expect(stored()).toHaveLength(3);
    expect(commits).toHaveBeenCalledTimes(1);
    commits.mockRestore();
  });
});

describe('what was moved or altered does not open', () => {
  const flip = (value: string) => (value.startsWith('A') ? 'B' : 'A') + value.slice(1);
  let sealed: Sealed;
  beforeEach(async () => {
    sealed = await vault.seal('p-1', place, text);
  });

  it.each<[string, Partial<Place>]>([
    ['tenant', { tenant: 'other' }],
    ['category', { category: 'cycle' }],
    ['field', { field: 'mail' }],
  ])('another %s', (_, change) =>
    expect(() => vault.open({ ...place, ...change }, sealed)).toThrow(SealBroken),
  );

  it.each<[string, (given: Sealed) => Partial<Sealed>]>([
    ['cipher', ({ $sealed }) => ({ $sealed: flip($sealed) })],
    ['empty cipher', () => ({ $sealed: '' })],
    ['nonce', ({ nonce }) => ({ nonce: flip(nonce) })],
    ['short nonce', ({ nonce }) => ({ nonce: nonce.slice(4) })],
    ['person', () => ({ person: 'p-2' })],
    ['commitment', ({ commitment }) => ({ commitment: flip(commitment) })],
    ['missing commitment', () => ({ commitment: '' })],
  ])('another %s', (_, change) =>
    expect(() => vault.open(place, { ...sealed, ...change(sealed) })).toThrow(SealBroken),
  );

  it('under the key of another person', async () => {
    const { keyId } = await vault.seal('p-2', place, text);
    expect(() => vault.open(place, { ...sealed, keyId })).toThrow(SealBroken);
  });

  it('in another log', () => {
    vault.close();
    expect(() => open(undefined, 'log-2')).toThrow(WrongKek);
  });

  it('and no error tells the text', () => {
    try {
      vault.open({ ...place, field: 'mail' }, sealed);
      throw new Error('opened');
    } catch (error) {
      expect(String(error)).toBe(
        'SealBroken: The sealed mail of a person does not fit its place or its key.',
      );
    }
  });
});

describe('erasing', () => {
  it('leaves nothing that opens, in memory or after a restart; others stay', async () => {
    const [mine, theirs] = await Promise.all([
      vault.seal('p-1', place, text),
      vault.seal('p-2', place, text),
    ]);
    await vault.erase('p-1');
    await vault.erase('p-1');
    expect(vault.open(place, mine)).toBeUndefined();
    vault.close();
    open();
    expect(vault.open(place, mine)).toBeUndefined();
    expect(vault.open(place, theirs)).toBe(text);
  });

  it('and writing at the same moment: nothing opens under the old key or under a zeroed one', async () => {
    const first = vault.seal('p-1', place, text);
    const erased = vault.erase('p-1');
    const second = vault.seal('p-1', place, text);
    await erased;
    const [a, b] = await Promise.all([first, second]);
    const living = stored().length;
    expect([a, b].filter((sealed) => vault.open(place, sealed) !== undefined).length).toBe(
      living ? 2 : 0,
    );
    await vault.erase('p-1');
    expect(vault.open(place, a)).toBeUndefined();
    expect(vault.open(place, b)).toBeUndefined();
  });

  /** Seals for a hundred people, erases them, and counts the keys still to be found in any file. */
  async function remnants(erasure?: Erasure): Promise<number> {
    vault.close();
    open(erasure);
    const people = Array.from({ length: 100 }, (_, i) => `p-${i}`);
    await Promise.all(people.map((p) => vault.seal(p, place, text)));
    const canaries = stored().map(({ wrapped }) => Buffer.from(wrapped));
    expect(canaries).toHaveLength(100);
    for (const p of people) await vault.erase(p);
    const files = readdirSync(folder).map((file) => readFileSync(join(folder, file)));
    return canaries.filter((canary) => files.some((bytes) => bytes.includes(canary))).length;
  }

  it('wipes every key from the files', () => expect(remnants()).resolves.toBe(0));

  it.each([
    { overwrite: false, truncate: true },
    { overwrite: true, truncate: false },
    { overwrite: false, truncate: false },
  ])('would leave them with %j', (erasure) =>
    expect(remnants(erasure)).resolves.toBeGreaterThan(0),
  );
});

describe('the key of keys', () => {
  it('is a file for its owner alone, as the keys are', () => {
    for (const name of readdirSync(folder))
      expect([name, statSync(join(folder, name)).mode & 0o777]).toEqual([name, 0o600]);
    chmodSync(kek, 0o644);
    vault.close();
    expect(() => open()).toThrow(`chmod 600 ${kek}`);
  });

  it('is not made anew when keys are there', () => {
    vault.close();
    rmSync(kek);
    expect(() => open()).toThrow(WrongKek);
    expect(readdirSync(folder)).not.toContain('kek.key');
  });

  it('is not replaced by another, nor by rubbish', () => {
    vault.close();
    writeFileSync(kek, Buffer.alloc(32).toString('base64url'));
    expect(() => open()).toThrow(WrongKek);
    writeFileSync(kek, 'short');
    expect(() => open()).toThrow('must hold 32 bytes');
  });
});

describe('keyed hashes', () => {
  it('are the same after a restart and differ between logs', () => {
    const [hash, key] = [vault.hmac('x'), vault.fingerprintKey()];
    vault.close();
    open();
    expect(vault.hmac('x')).toBe(hash);
    expect(vault.hmac('y')).not.toBe(hash);
    expect(vault.fingerprintKey()).toEqual(key);
    const other = new SqliteVault({ keys: join(folder, 'other.db'), kek, logId: 'log-2' });
    expect(other.hmac('x')).not.toBe(hash);
    other.close();
  });
});

it('a key that cannot be stored seals nothing', async () => {
  const db = new DatabaseSync(keys);
  db.exec(`CREATE TRIGGER full BEFORE INSERT ON keys BEGIN SELECT RAISE(ABORT, 'no'); END`);
  await expect(vault.seal('p-1', place, text)).rejects.toBeInstanceOf(StoreUnavailable);
  db.exec('DROP TRIGGER full');
  db.close();
  await expect(vault.seal('p-1', place, text)).resolves.toBeDefined();
});
