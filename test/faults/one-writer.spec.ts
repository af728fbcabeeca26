import { SqliteEventStore } from '#platform/sqlite-event-store';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { all, event, labels } from '../contracts/some-events';
import { Child } from './child';
import { OPENING } from './opening';

jest.setTimeout(30_000);

describe('a log has one writer', () => {
  let folder: string, file: string, children: Child[];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'one-writer-'));
    file = join(folder, 'events.db');
    children = [];
  });
  afterEach(async () => {
    await Promise.all(children.map((child) => child.kill()));
    rmSync(folder, { recursive: true });
  });
  const holder = () => {
    const child = Child.start([__dirname, 'holder.ts'], [file]);
    children.push(child);
    return child;
  };
  const open = () => SqliteEventStore.open(file, OPENING);

  it('a second process is refused by name, a third finds the lock still held', async () => {
    const first = holder();
    await first.says('open');
    for (const second of [holder(), holder()]) {
      expect(await second.says('refused')).toBe(
        `refused LogLocked: The log in ${folder} is held by process ${first.pid}. ` +
          'One process writes a log: end it, or choose another folder.',
      );
      expect(await second.exited).toMatchObject({ code: 1 });
    }
    expect(open).toThrow(expect.objectContaining({ name: 'LogLocked', folder, pid: first.pid }));
    first.tell('a');
    await first.says('appended a');
  });

  it('which loses the lock with its life, and nothing else', async () => {
    const first = holder();
    await first.says('open');
    first.tell('a');
    await first.says('appended a');
    expect(await first.kill('SIGKILL')).toMatchObject({ signal: 'SIGKILL' });
    const store = open();
    expect(await labels(store.read('test.s-1'))).toEqual(['a']);
    expect((await store.append('test.s-1', [event('b')], 0n)).revision).toBe(1n);
    await store.close();
  });

  it('and any number of readers, who follow what it writes and cannot write', async () => {
    const writer = holder();
    await writer.says('open');
    const reader = SqliteEventStore.openForReading(file);
    expect(reader.identity).toEqual({ logId: OPENING.logId, demo: true });
    writer.tell('a');
    await writer.says('appended a');
    expect(await labels(reader.read('test.s-1'))).toEqual(['a']);

    const abort = new AbortController();
    for await (const message of reader.subscribe({ signal: abort.signal })) {
      if (message.kind === 'caught-up') writer.tell('b');
      if (message.kind === 'events' && message.events.some(({ revision }) => revision === 1n))
        abort.abort();
    }
    expect(await labels(reader.read('test.s-1'))).toEqual(['a', 'b']);
    await expect(reader.append()).rejects.toMatchObject({
      name: 'StoreUnavailable',
      outcome: 'not-applied',
      outage: 'locked',
    });
    await reader.close();
  });

  it('whose log can be read when nobody writes it', async () => {
    await open().close();
    const reader = SqliteEventStore.openForReading(file);
    expect(await all(reader.readAll())).toHaveLength(1);
    await reader.close();
  });
});
