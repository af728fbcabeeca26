import type { Instant, NewEvent } from '#kernel';
import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteEventStore, acceptLoss } from '.';

const NOW = '2026-03-01T09:30:00.000Z' as Instant;

const event = (): NewEvent => ({
  id: randomUUID(),
  type: 'Happened',
  version: 1,
  data: {},
  metadata: {
    actor: 'person-1',
    commandId: randomUUID(),
    fingerprint: 'f',
    correlationId: 'c',
    causationId: 'c',
    recordedAt: NOW,
  },
});

let folder: string, file: string, copy: string;
const stores: SqliteEventStore[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'witness-'));
  [file, copy] = [join(folder, 'log.db'), join(folder, 'copy.db')];
});
afterEach(async () => {
  for (const store of stores.splice(0)) await store.close();
  rmSync(folder, { recursive: true });
});

const open = (path = file) => {
  const store = SqliteEventStore.open(path, { tenant: 'test', now: NOW });
  stores.push(store);
  return store;
};
const write = (store: SqliteEventStore) => store.append('test.s-1', [event()], 'any');
const copyOf = (from: string, to: string, ...parts: string[]) => {
  for (const part of parts) copyFileSync(`${from}${part}`, `${to}${part}`);
};
const headOf = async (path: string) => {
  const store = open(path);
  const head = await store.head();
  await store.close();
  return Number(head);
};

describe('a log that was copied', () => {
  it('without its write-ahead log, while it was in use, is refused by name with the way out', async () => {
    await write(open());
    copyOf(file, copy, '');
    const refused = expect(() => open(copy));
    refused.toThrow(expect.objectContaining({ name: 'LogRefused' }));
    expect(() => open(copy)).toThrow(
      `${copy} is refused: it was copied or moved while it was in use`,
    );
    expect(() => open(copy)).toThrow('jahresring backup');
  });

  it('is refused so however often it was opened and closed before', async () => {
    for (let times = 0; times < 3; times++) {
      const store = open();
      await write(store);
      await store.close();
    }
    await write(open());
    copyOf(file, copy, '');
    expect(() => open(copy)).toThrow('copied or moved while it was in use');
  });

  it('with its write-ahead log holds all', async () => {
    await write(open());
    copyOf(file, copy, '', '-wal');
    expect(await headOf(copy)).toBe(2);
  });

  it('after it was closed holds all', async () => {
    const store = open();
    await write(store);
    await store.close();
    copyOf(file, copy, '');
    expect(await headOf(copy)).toBe(2);
  });
});

describe('a log in whose place was put', () => {
  const yesterdays = async () => {
    const store = open();
    await store.close();
    copyOf(file, copy, '');
    const again = open();
    await write(again);
    await again.close();
  };

  it('an older copy is refused', async () => {
    await yesterdays();
    copyOf(copy, file, '');
    expect(() => open()).toThrow(/it is an older copy: this folder knew event \S+ at position 2/);
  });

  it('one with another history is refused', async () => {
    await yesterdays();
    writeFileSync(`${file}.head`, JSON.stringify({ position: 2, eventId: randomUUID() }));
    expect(() => open()).toThrow('it has another history');
  });

  it('nothing is refused, and nothing is begun there', async () => {
    await yesterdays();
    rmSync(file);
    expect(() => open()).toThrow('it is gone: this folder knew a log of 2 events');
    expect(() => open()).toThrow('it is gone');
  });

  it('an older copy goes on when its loss is accepted', async () => {
    await yesterdays();
    copyOf(copy, file, '');
    acceptLoss(file);
    expect(await headOf(file)).toBe(1);
  });
});

it('believes no note that a crash has left in pieces', async () => {
  await open().close();
  for (const text of ['', '{', '{}', '{"position":"2"}', 'null']) {
    writeFileSync(`${file}.head`, text);
    expect(await headOf(file)).toBe(1);
  }
});

it('accepts no loss of a log that is being written', () => {
  open();
  expect(() => acceptLoss(file)).toThrow(expect.objectContaining({ name: 'LogLocked' }));
});
