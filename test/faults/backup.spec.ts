import { SqliteEventStore } from '#platform/sqlite-event-store';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { Child } from './child';

jest.setTimeout(180_000);

/** The command line as it is built, beside a product that sixteen clients write to. */
const API = 'apps/api/src/main';
const CLI = 'apps/cli/src/main';
const ACTS = '/api/system/tenants/system/operator-acts';
const WRITERS = 16;

let folder: string, data: string, sets: string, keys: string, environment: NodeJS.ProcessEnv;
let api: Child;
let before: readonly string[], taken: Backup;

type Backup = {
  sets: Record<'log' | 'keys' | 'documents' | 'accounts', string>;
  kek: string;
  logs: { tenant: string; events: number; digest: string }[];
  missing: unknown[];
};

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function cli(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const child = Child.startBuilt(CLI, ['--lang', 'en', ...args], { ...environment, ...env });
  const { code } = await child.exited;
  return { code, out: child.lines.join('\n'), err: child.complaints };
}
const json = async (args: readonly string[], env: NodeJS.ProcessEnv = {}) => {
  const { code, out, err } = await cli(['--json', ...args], env);
  return { code, err, body: JSON.parse(out || 'null') as unknown };
};

/** Stored bytes of the system log below a data folder. */
async function eventsOf(place: string): Promise<readonly string[]> {
  const log = SqliteEventStore.openForReading(join(place, 'system', 'log.db'));
  const found: string[] = [];
  for await (const page of log.storedBytes(log.events)) found.push(...page);
  await log.close();
  return found;
}

/** Writes until it is told to stop; the reasons that were answered. */
function writers(port: number, token: string) {
  const answered: string[] = [];
  let goesOn = true;
  const one = async (name: number) => {
    for (let turn = 0; goesOn; turn++) {
      const reason = `writer ${name}, turn ${turn}`;
      const reply = await fetch(`http://127.0.0.1:${port}${ACTS}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ act: 'REBUILD', reason }),
      });
      if (reply.status === 200) answered.push(reason);
      await reply.arrayBuffer();
    }
  };
  const all = Promise.all(Array.from({ length: WRITERS }, (_, name) => one(name)));
  const stop = async () => {
    goesOn = false;
    await all;
  };
  return { answered, stop };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'backup-'));
  [data, sets, keys] = ['data', 'sets', 'keys'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const port = await freePort();
  environment = { PORT: String(port), JAHRESRING_DATA: data, JAHRESRING_DEMO: 'off' };
  api = Child.startBuilt(API, [], environment);
  await api.says('Data:');
  const token = readFileSync(join(data, 'operator.token'), 'utf8').trim();
  const { answered, stop } = writers(port, token);
  while (answered.length < 200) await setTimeout(10);
  before = [...answered];
  const reply = await json(['backup', sets, '--keys', keys]);
  await stop();
  expect([reply.code, reply.err]).toEqual([0, '']);
  taken = reply.body as Backup;
  copyFileSync(join(data, 'system', 'log.db'), join(folder, 'main-file-only.db'));
  expect(await api.kill('SIGTERM')).toEqual({ code: 0, signal: null });
});
afterAll(async () => {
  await api.kill();
  rmSync(folder, { recursive: true });
});

/** The folders that `restore` wants to know. */
const from = () => ({
  beside: join(taken.sets.log, '..'),
  apart: join(taken.sets.keys, '..'),
});
const restoreInto = (target: string, ...more: string[]) =>
  json(['restore', from().beside, '--keys', from().apart, ...more], {
    JAHRESRING_DATA: target,
  });
const kek = () => ['--kek', join(data, 'kek.key')];

describe('a backup taken while sixteen write', () => {
  it('holds a prefix of the log with all that had been answered', async () => {
    const text = gunzipSync(readFileSync(join(taken.sets.log, 'system.jsonl.gz'))).toString();
    const lines = text.trimEnd().split('\n');
    const all = await eventsOf(data);
    expect(lines).toEqual(all.slice(0, lines.length));
    const reasons = new Set(lines.map((line) => /"reason":"([^"]*)"/.exec(line)?.[1]));
    expect(before.filter((reason) => !reasons.has(reason))).toEqual([]);
    expect(taken.logs).toMatchObject([{ tenant: 'system', events: lines.length }]);
    expect(taken.missing).toEqual([]);
  });

  it('keeps keys and accounts apart from the log, for their owner alone', () => {
    expect(taken.kek).toBe('apart');
    expect(taken.sets.log.startsWith(sets)).toBe(true);
    expect(taken.sets.keys.startsWith(keys)).toBe(true);
    expect(readdirSync(taken.sets.keys).sort()).toEqual(['manifest.json', 'system.db']);
    expect(readdirSync(taken.sets.accounts).sort()).toEqual([
      'accounts.db',
      'accounts.key',
      'manifest.json',
    ]);
  });

  it('comes back into an empty folder, and the product goes on from there', async () => {
    const target = join(folder, 'restored');
    const { code, err, body } = await restoreInto(target, ...kek());
    expect([code, err]).toEqual([0, '']);
    expect(body).toMatchObject({ data: target, missing: [], otherSets: [] });
    const events = await eventsOf(target);
    expect(events).toEqual((await eventsOf(data)).slice(0, events.length));

    const again = Child.startBuilt(API, [], { ...environment, JAHRESRING_DATA: target });
    await again.says('Data:');
    const ready = await fetch(`http://127.0.0.1:${environment['PORT']}/health/ready`);
    expect(ready.status).toBe(200);
    expect(await again.kill('SIGTERM')).toEqual({ code: 0, signal: null });
  });

  it('is verified without leaving anything', async () => {
    const target = join(folder, 'nowhere');
    const { code, body } = await restoreInto(target, ...kek(), '--check');
    expect([code, body]).toEqual([0, expect.objectContaining({ missing: [] })]);
    expect(existsSync(target)).toBe(false);
  });
});

describe('a restore is refused', () => {
  const damaged = (set: keyof Backup['sets'], file: string, at = 30) => {
    const path = join(taken.sets[set], file);
    const bytes = readFileSync(path);
    const kept = Buffer.from(bytes);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    return () => writeFileSync(path, kept);
  };

  it('into a folder that holds something', async () => {
    const target = join(folder, 'full');
    mkdirSync(target);
    writeFileSync(join(target, 'note.txt'), 'mine');
    expect(await restoreInto(target, ...kek())).toMatchObject({
      code: 1,
      body: { code: 'TARGET_NOT_EMPTY', detail: expect.stringContaining('note.txt') as string },
    });
    expect(readdirSync(target)).toEqual(['note.txt']);
  });

  it.each([
    ['without the wrapping key', [], 'KEK_MISSING'],
    ['with a wrapping key that is nowhere', ['--kek', '/nowhere'], 'KEK_MISSING'],
  ])('%s', async (_, more, code) => {
    const target = join(folder, 'refused');
    expect(await restoreInto(target, ...more)).toMatchObject({ code: 1, body: { code } });
    expect(existsSync(target) && readdirSync(target).length > 0).toBe(false);
  });

  it('with another wrapping key', async () => {
    const other = join(folder, 'other.key');
    writeFileSync(other, `${Buffer.alloc(32, 7).toString('base64url')}\n`, { mode: 0o600 });
    expect(await restoreInto(join(folder, 'refused'), '--kek', other)).toMatchObject({
      code: 1,
      body: { code: 'KEK_WRONG' },
    });
  });

  it('from a folder that is no backup', async () => {
    const { code, body } = await json(['restore', folder], {
      JAHRESRING_DATA: join(folder, 'refused'),
    });
    expect([code, body]).toEqual([1, expect.objectContaining({ code: 'NO_BACKUP' })]);
  });

  it.each([
    ['log', 'system.jsonl.gz'],
    ['keys', 'system.db'],
    ['accounts', 'accounts.db'],
  ] as const)('when a bit of the %s has flipped', async (set, file) => {
    const mend = damaged(set, file);
    const reply = await restoreInto(join(folder, 'refused'), ...kek());
    mend();
    expect(reply).toMatchObject({ code: 1, body: { code: 'FILE_DAMAGED' } });
  });

  it('when a manifest is none', async () => {
    const mend = damaged('log', 'manifest.json', 0);
    const reply = await restoreInto(join(folder, 'refused'), ...kek());
    mend();
    expect(reply).toMatchObject({ code: 1, body: { code: 'NO_BACKUP' } });
  });

  it('when a manifest says of its log what it does not hold', async () => {
    const path = join(taken.sets.log, 'manifest.json');
    const kept = readFileSync(path, 'utf8');
    writeFileSync(path, kept.replace(/"events": \d+/, '"events": 7'));
    const reply = await restoreInto(join(folder, 'refused'), ...kek());
    writeFileSync(path, kept);
    expect(reply).toMatchObject({ code: 1, body: { code: 'LOG_DIFFERS' } });
  });
});

describe('the wrong way', () => {
  const startOn = async (log: string) => {
    const target = join(folder, 'wrong');
    mkdirSync(join(target, 'system'), { recursive: true });
    copyFileSync(log, join(target, 'system', 'log.db'));
    const child = Child.startBuilt(API, [], { ...environment, JAHRESRING_DATA: target });
    const { code } = await child.exited;
    rmSync(target, { recursive: true });
    return { code, said: child.complaints };
  };

  it('to copy the main file alone while it is in use is said at start, with the way out', async () => {
    const { code, said } = await startOn(join(folder, 'main-file-only.db'));
    expect(code).toBe(69);
    expect(said).toContain('copied or moved while it was in use, without');
    expect(said).toContain('jahresring backup');
  });

  it('to put an older log back is said at start, and goes on when its loss is accepted', async () => {
    const log = join(data, 'system', 'log.db');
    copyFileSync(log, join(folder, 'newest.db'));
    const older = join(folder, 'older');
    expect((await restoreInto(older, ...kek())).code).toBe(0);
    copyFileSync(join(older, 'system', 'log.db'), log);
    const refused = Child.startBuilt(API, [], environment);
    expect(await refused.exited).toEqual({ code: 69, signal: null });
    expect(refused.complaints).toContain('it is an older copy: this folder knew event');
    expect(refused.complaints).toContain('jahresring accept-loss');

    expect(await json(['accept-loss'])).toMatchObject({ code: 0, body: { tenants: ['system'] } });
    const again = Child.startBuilt(API, [], environment);
    await again.says('Data:');
    expect(await again.kill('SIGTERM')).toEqual({ code: 0, signal: null });
  });
});

it('backs up nothing where there is nothing', async () =>
  expect(await json(['backup', sets], { JAHRESRING_DATA: join(folder, 'empty') })).toMatchObject({
    code: 1,
    body: { code: 'NOTHING_TO_BACK_UP' },
  }));
