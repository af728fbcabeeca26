import type { Instant } from '#kernel';
import { mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyAccounts, type AccountRecords } from './account-records';
import { FolderAccountRecords } from './folder-account-records';
import { SqliteAccountRecords } from './sqlite-account-records';

const ADA = { tenant: 'altstadt', person: 'ada' };
const BEN = { tenant: 'altstadt', person: 'ben' };
const expiresAt = '2026-04-01T00:00:00.000Z' as Instant;

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'accounts-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const PLACES: readonly [string, () => AccountRecords][] = [
  ['a file of SQLite', () => new SqliteAccountRecords(join(folder, 'accounts.db'))],
  ['a folder of files', () => new FolderAccountRecords(join(folder, 'accounts'))],
];

describe.each(PLACES)('accounts in %s', (_, open) => {
  let records: AccountRecords;
  beforeEach(() => (records = open()));
  afterEach(() => records.close());

  it('a credential is found by its login name, and takes the place of an earlier one', () => {
    expect(records.activate({ ...ADA, login: 'a', passphrase: 'first' })).toBe(true);
    expect(records.credential('a')).toMatchObject({ ...ADA, passphrase: 'first', failures: 0 });
    expect(records.activate({ ...ADA, login: 'a', passphrase: 'second' })).toBe(true);
    expect(records.credential('a')).toMatchObject({ passphrase: 'second' });
    expect(records.activate({ ...ADA, login: 'b', passphrase: 'third' })).toBe(true);
    expect(records.credential('a')).toBeUndefined();
    expect(records.credential('b')).toMatchObject({ ...ADA, passphrase: 'third' });
  });

  it('a login name is one person’s', () => {
    records.activate({ ...ADA, login: 'a', passphrase: 'hers' });
    records.invite({ ...BEN, code: 'c', expiresAt });
    expect(records.activate({ ...BEN, login: 'a', passphrase: 'his' })).toBe(false);
    expect(records.credential('a')).toMatchObject({ ...ADA, passphrase: 'hers' });
    expect(records.invitation('c')).toMatchObject(BEN);
  });

  it('failures are counted until a new passphrase', () => {
    records.activate({ ...ADA, login: 'a', passphrase: 'first' });
    records.fail('a', { failures: 6, lockedUntil: expiresAt });
    expect(records.credential('a')).toMatchObject({ failures: 6, lockedUntil: expiresAt });
    records.activate({ ...ADA, login: 'a', passphrase: 'second' });
    expect(records.credential('a')).toMatchObject({ failures: 0, lockedUntil: '' });
  });

  it('the newest invitation holds, until the person has come or is gone', () => {
    records.invite({ ...ADA, code: 'c1', expiresAt });
    records.invite({ ...ADA, code: 'c2', expiresAt });
    records.invite({ ...BEN, code: 'c3', expiresAt });
    expect(records.invitation('c1')).toBeUndefined();
    expect(records.invitation('c2')).toMatchObject({ ...ADA, expiresAt });
    records.activate({ ...ADA, login: 'a', passphrase: 'p' });
    expect(records.invitation('c2')).toBeUndefined();
    records.forget(ADA);
    records.forget(BEN);
    expect(records.contents()).toEqual({ credentials: [], invitations: [], ended: [] });
  });

  it('a session has ended for all copies of its cookie, until that would open no more', () => {
    records.end({ id: 's1', endsAt: 100 });
    records.end({ id: 's1', endsAt: 100 });
    records.end({ id: 's2', endsAt: 200 });
    expect(records.hasEnded('s1')).toBe(true);
    expect(records.hasEnded('s3')).toBe(false);
    records.forgetEnded(150);
    expect(records.hasEnded('s1')).toBe(false);
    expect(records.hasEnded('s2')).toBe(true);
  });

  it('what is there is there after a restart', () => {
    records.activate({ ...ADA, login: 'a', passphrase: 'p' });
    records.fail('a', { failures: 2, lockedUntil: '' });
    records.invite({ ...BEN, code: 'c', expiresAt });
    records.end({ id: 's', endsAt: 100 });
    const before = records.contents();
    records.close();
    records = open();
    expect(records.contents()).toEqual(before);
    expect(before).toMatchObject({ credentials: [{ failures: 2 }], ended: [{ id: 's' }] });
  });

  it.each(PLACES)('is copied to %s', (__, openOther) => {
    records.activate({ ...ADA, login: 'a', passphrase: 'p' });
    records.fail('a', { failures: 2, lockedUntil: '' });
    records.invite({ ...BEN, code: 'c', expiresAt });
    records.end({ id: 's', endsAt: 100 });
    const before = records.contents();
    const here = folder;
    folder = mkdtempSync(join(tmpdir(), 'accounts-'));
    const other = openOther();
    copyAccounts(records, other);
    expect(other.contents()).toEqual(before);
    other.close();
    rmSync(folder, { recursive: true });
    folder = here;
  });
});

it('a node sees at once what another one does in the folder', () => {
  const [one, two] = [0, 1].map(() => new FolderAccountRecords(join(folder, 'shared')));
  one!.activate({ ...ADA, login: 'a', passphrase: 'p' });
  expect(two!.credential('a')).toMatchObject(ADA);
  one!.end({ id: 's', endsAt: 100 });
  expect(two!.hasEnded('s')).toBe(true);
  expect(two!.activate({ ...BEN, login: 'a', passphrase: 'q' })).toBe(false);
});

it('of two logins that two nodes activate for one person at once, the later one stays', () => {
  const shared = join(folder, 'shared');
  const [one, two] = [0, 1].map(() => new FolderAccountRecords(shared));
  one!.activate({ ...ADA, login: 'b', passphrase: 'p' });
  const future = new Date(Date.now() + 60_000);
  utimesSync(join(shared, 'login-b'), future, future); // made while the next one was on its way
  two!.activate({ ...ADA, login: 'a', passphrase: 'q' });
  expect(two!.credential('b')).toBeDefined();
});

it('no byte of what was forgotten is left under another name', () => {
  const shared = join(folder, 'shared');
  const records = new FolderAccountRecords(shared);
  records.activate({ ...ADA, login: 'a', passphrase: 'scrypt$one' });
  records.activate({ ...ADA, login: 'a', passphrase: 'scrypt$two' });
  records.forget(ADA);
  expect(readdirSync(shared).map((name) => readFileSync(join(shared, name), 'utf8'))).toEqual([]);
});
