import { StoreUnavailable, storedBytes, type Instant, type Metadata } from '#kernel';
import { logOpened, logStream } from '#platform/event-log';
import { FolderDocuments } from '#platform/documents';
import { SqliteVault } from '#platform/vault';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  BackupRefused,
  backupRefusals,
  copyDatabase,
  inWords,
  restoreBackup,
  takeBackup,
  type Layout,
  type Needs,
} from '.';
import { LogExamination } from './examination';

const NOW = '2026-03-01T09:30:00.000Z' as Instant;
const LOG = '11111111-1111-5111-8111-111111111111';
const PERSON = { tenant: 'town', category: 'person', field: 'name' };

const metadata = {
  actor: 'ada',
  commandId: randomUUID(),
  fingerprint: 'f',
  correlationId: 'c',
  causationId: 'c',
  recordedAt: NOW,
} satisfies Metadata;
const opened = (logId = LOG) =>
  storedBytes(logId, logStream('town', logId), 0n, logOpened({ logId, demo: false }, NOW));
const event = (stream: string, revision: number, data: object, type = 'Happened', logId = LOG) =>
  storedBytes(logId, stream, BigInt(revision), {
    ...{ id: randomUUID(), type, version: 1, data, metadata },
  });

const needsOf = ({ data }: { data: object }): Needs => ({
  keys: 'keyId' in data ? [String(data.keyId)] : [],
  documents: 'document' in data ? [String(data.document)] : [],
  erased: 'erased' in data ? [String(data.erased)] : [],
});

const layout: Layout = {
  folderOf: (tenant) => join('tenants', tenant),
  log: 'log.jsonl',
  keys: 'keys.db',
  documents: 'documents',
  accounts: 'accounts.db',
  accountsKey: 'accounts.key',
  last: 'tenants',
};

let folder: string;
let vault: SqliteVault, documents: FolderDocuments;
const at = (...names: string[]) => join(folder, ...names);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backup-'));
  vault = new SqliteVault({ keys: at('keys.db'), kek: at('kek.key'), logId: LOG });
  documents = new FolderDocuments(at('documents'));
});
afterEach(() => {
  vault.close();
  rmSync(folder, { recursive: true });
});

const sets = () => ({
  log: at('sets', 'log'),
  keys: at('sets', 'keys'),
  documents: at('sets', 'documents'),
  accounts: at('sets', 'accounts'),
});
const take = (lines: readonly string[], withKek = false) => {
  async function* pages() {
    for (const line of lines) yield [line];
  }
  const tenant = { tenant: 'town', events: lines.length, pages: pages() };
  const places = {
    copyKeys: (to: string) => copyDatabase(at('keys.db'), to),
    documents: at('documents'),
  };
  const accounts = { copy: () => false, key: at('accounts.key') };
  return takeBackup({ tenants: [{ ...tenant, ...places }], accounts, kek: at('kek.key') }, sets(), {
    id: 'b-1',
    takenAt: NOW,
    withKek,
    needsOf,
    progress: () => undefined,
  });
};
type More = { acceptMissing?: boolean; checkOnly?: boolean; kek?: string; last?: string };
const restore = (more: More = {}) => {
  const written: string[] = [];
  return restoreBackup({
    sets: sets(),
    data: at('restored'),
    variable: 'JAHRESRING_DATA',
    layout: { ...layout, last: more.last ?? 'tenants' },
    kek: { file: at('restored', 'kek.key'), given: more.kek ?? at('kek.key') },
    acceptMissing: more.acceptMissing ?? false,
    checkOnly: more.checkOnly ?? false,
    needsOf,
    writeLog: async (_, pages) => {
      for await (const page of pages) written.push(...page);
    },
    openKeys: (place) => new SqliteVault(place).close(),
    progress: () => undefined,
  }).then((report) => ({ report, written }));
};
const refused = (code: keyof typeof backupRefusals) => expect.objectContaining({ code }) as Error;

it('brings log, keys, documents back, byte by byte', async () => {
  const { keyId } = await vault.seal('ada', PERSON, 'Ada Lovelace');
  const document = await documents.put(Buffer.from('Raum;Plätze'));
  const lines = [
    opened(),
    event('town.person-ada', 0, { keyId }),
    event('town.i-1', 0, { document }),
  ];
  expect(await take(lines)).toMatchObject({ kek: 'apart', documents: 1, missing: [] });
  const { report, written } = await restore();
  expect(report).toMatchObject({ backup: 'b-1', missing: [], otherSets: [], documents: 1 });
  expect(written).toEqual(lines);
  const again = new FolderDocuments(at('restored', 'tenants', 'town', 'documents'));
  expect(await again.get(document)).toEqual(Buffer.from('Raum;Plätze'));
  expect(readdirSync(at('restored')).sort()).toEqual(['kek.key', 'tenants']);
});

it('takes the wrapping key with it where that is asked for', async () => {
  await vault.seal('ada', PERSON, 'Ada');
  expect(await take([opened()], true)).toMatchObject({ kek: 'enclosed' });
  expect(existsSync(at('sets', 'keys', 'kek.key'))).toBe(true);
});

it('names keys and documents that the log needs and nobody has, and goes on only when told', async () => {
  const document = 'a'.repeat(64);
  const report = await take([
    opened(),
    event('town.person-ada', 0, { keyId: 'k-1' }),
    event('town.i-1', 0, { document }),
  ]);
  const missing = [
    { tenant: 'town', kind: 'key', id: 'k-1' },
    { tenant: 'town', kind: 'document', id: document },
  ];
  expect(report.missing).toEqual(missing);
  await expect(restore()).rejects.toEqual(refused('NEEDED_MISSING'));
  await expect(restore()).rejects.toThrow(`town key k-1, town document ${document}`);
  expect(existsSync(at('restored')) && readdirSync(at('restored')).length > 0).toBe(false);
  expect((await restore({ acceptMissing: true })).report.missing).toEqual(missing);
});

describe('a folder in which a restore was interrupted', () => {
  const begun = (...names: string[]) => {
    for (const name of ['restore-in-progress', ...names])
      mkdirSync(at('restored', name, 'half'), { recursive: true });
  };
  beforeEach(() => take([opened()]));

  it('is filled by the next one, whatever had been moved in', async () => {
    begun('tenants', 'accounts');
    await restore({ last: 'system' });
    expect(readdirSync(at('restored')).sort()).toEqual(['kek.key', 'tenants']);
    expect(readdirSync(at('restored', 'tenants'))).toEqual(['town']);
  });

  it('is left as it is by a check: the restore may be under way', async () => {
    begun('tenants');
    await restore({ checkOnly: true, last: 'system' });
    expect(existsSync(at('restored', 'restore-in-progress', 'half'))).toBe(true);
    expect(existsSync(at('restored', 'tenants', 'half'))).toBe(true);
  });

  it('is touched no more once it has become one', async () => {
    begun('tenants');
    await expect(restore()).rejects.toEqual(refused('TARGET_NOT_EMPTY'));
    expect(readdirSync(at('restored', 'tenants'))).toEqual(['half']);
  });
});

it('looks at a backup beside whoever works on the folder, and leaves it as it was', async () => {
  await take([opened()]);
  mkdirSync(at('restored', 'tenants', 'town'), { recursive: true });
  mkdirSync(at('restored', 'restore-check', 'of one that was killed'), { recursive: true });
  await restore({ checkOnly: true });
  expect(readdirSync(at('restored'))).toEqual(['tenants']);
});

it('leaves nothing of a backup that broke off', async () => {
  await expect(take([opened(), '{}'])).rejects.toEqual(refused('LOG_BROKEN'));
  expect(readdirSync(at('sets'))).toEqual([]);
});

it('is not laid over another, which stays as it was', async () => {
  await take([opened()]);
  await expect(take([opened()])).rejects.toEqual(refused('BACKUP_EXISTS'));
  expect((await restore()).written).toEqual([opened()]);
});

describe('what disk or store refused is said in words', () => {
  const error = (fields: object) => Object.assign(new Error('no'), fields);
  const place = { folders: ['/b', '/b'], store: 'esdb://a' };
  it.each([
    ['DISK_FULL', error({ code: 'ENOSPC' }), { folder: '/b' }],
    ['DISK_FULL', error({ code: 'EDQUOT' }), { folder: '/b' }],
    ['DISK_FULL', error({ code: 'ERR_SQLITE_ERROR', errcode: 13 }), { folder: '/b' }],
    ['NO_ACCESS', error({ code: 'EACCES', path: '/b/c' }), { path: '/b/c', reason: 'EACCES' }],
    ['NO_ACCESS', error({ code: 'EROFS' }), { path: '/b', reason: 'EROFS' }],
    ['NO_ACCESS', error({ code: 'ENOENT', syscall: 'mkdir', path: '/b/d' }), { path: '/b/d' }],
    ['STORE_SILENT', new StoreUnavailable('unknown', 'unavailable'), { store: 'esdb://a' }],
  ])('%s', (code, raised, params) =>
    expect(inWords(raised, place)).toMatchObject({ code, params }),
  );

  it.each([
    error({ code: 'ENOENT', path: '/b/c' }),
    new BackupRefused('LOG_BROKEN', { place: 'town #2', reason: '' }),
  ])('and nothing else', (raised) => expect(inWords(raised, place)).toBe(raised));
});

it('misses no key that the log says was destroyed', async () => {
  const lines = [
    opened(),
    event('town.person-ada', 0, { keyId: 'k-1' }),
    event('town.person-ada', 1, { erased: 'k-1' }),
  ];
  expect((await take(lines)).missing).toEqual([]);
});

it('takes no document along whose bytes are no longer its own', async () => {
  const hash = await documents.put(Buffer.from('x'));
  const { writeFileSync } = await import('node:fs');
  writeFileSync(at('documents', hash.slice(0, 2), hash.slice(2)), 'y');
  await expect(take([opened()])).rejects.toEqual(refused('FILE_DAMAGED'));
});

describe('a log is examined event by event', () => {
  const other = '22222222-2222-5222-8222-222222222222';
  it.each<[string, readonly string[], string]>([
    ['nothing', [], 'town, event 1: the log is empty'],
    ['no first event', [event('town.a-1', 0, {})], 'event 1: the log does not begin'],
    ['a gap', [opened(), event('town.a-1', 1, {})], 'event 2: town.a-1 has revision 1 where 0'],
    ['half an event', [opened(), '{"logId":'], 'event 2: it cannot be read'],
    ['another order of keys', [opened(), `{"b":1,"a":2}`], 'event 2: '],
    ['blanks', [opened(), event('town.a-1', 0, {}).replace(':', ': ')], 'not in canonical form'],
    [
      'another log',
      [opened(), event('town.a-1', 0, {}, 'A', other)],
      `stems from the log ${other}`,
    ],
    ['another tenant', [opened(), event('city.a-1', 0, {})], 'city.a-1 belongs to another tenant'],
  ])('%s is refused', (_, lines, says) => {
    const examination = new LogExamination('town', needsOf);
    expect(() => {
      for (const line of lines) examination.take(line);
      examination.found();
    }).toThrow(says);
  });

  it('and a broken one is not backed up', async () =>
    expect(take([opened(), '{}'])).rejects.toEqual(refused('LOG_BROKEN')));
});

it('says every refusal in German and English', () => {
  for (const { de, en } of Object.values(backupRefusals))
    expect([de.detail, de.wayOut, en.detail, en.wayOut].every((text) => text.length > 10)).toBe(
      true,
    );
});
