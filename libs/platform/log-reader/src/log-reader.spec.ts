import {
  OutOfOrder,
  ReadModelUnavailable,
  StoreUnavailable,
  type AnyReadModel,
  type Position,
  type Reaction,
  type SubscriptionMessage,
} from '#kernel';
import { InProcessQueue } from '#platform/in-process-queue';
import type { MemoryEventStore } from '#platform/memory';
import { SqliteReads } from '#platform/read-models';
import { rmSync, writeFileSync } from 'node:fs';
import {
  event,
  loads,
  newFile,
  newStore,
  record,
  tasks,
  type Deed,
} from '../../read-models/testing/fixture';
import { eventually, HandClock, writer } from '../testing/fixture';
import { LogReader } from './log-reader';

const model = tasks();
const ending: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ending.splice(0)) await end();
});

type Options = {
  file?: string;
  models?: readonly AnyReadModel[];
  reactions?: readonly Reaction[];
};

function start(
  store: MemoryEventStore,
  { file = newFile(), models = [model], reactions = [] }: Options = {},
) {
  const reads = new SqliteReads({ file, logId: store.identity.logId, models });
  const written = writer(store);
  const patience = { attempts: 3, first: 1 };
  const clock = new HandClock();
  const reader = new LogReader({
    tenant: 't',
    store,
    reads,
    reactions,
    queue: new InProcessQueue(clock, patience),
    send: written.send,
    clock,
    patience,
  });
  reader.start();
  const stop = async () => {
    await reader.stop();
    reads.close();
  };
  ending.push(stop);
  return { store, file, reads, reader, stop, ...written };
}

const task = (title: string, person = 'ada') => ({ title, person, due: 1 });

function garbage(file: string): void {
  rmSync(file);
  writeFileSync(file, 'x'.repeat(9999));
}

describe('the reader of the log', () => {
  it('feeds what was there and what comes', async () => {
    const store = newStore();
    await record(store, { id: 'a', row: task('one') });
    const { reads, reader } = start(store);
    await reads.reached(await store.head());
    expect(reads.get(model, 'a')?.title).toBe('one');
    await reads.reached(await record(store, { id: 'a', row: task('two') }));
    expect(reads.get(model, 'a')?.title).toBe('two');
    await eventually(() =>
      expect(reader.status()).toMatchObject({ reader: { state: 'live' }, degraded: [] }),
    );
  });

  it('builds in bulk without keeping others waiting', async () => {
    const store = newStore();
    for (let n = 0; n < 12_000; n += 1000) {
      const events = Array.from({ length: 1000 }, (_, i) =>
        event({ id: `t${(n + i) % 3000}`, row: task(`${n + i}`) }),
      );
      await store.append(`t.task-${n}`, events, 'any');
    }
    const { reads } = start(store, { models: [model, loads] });
    await reads.reached(await store.head());
    expect(reads.all(model)).toHaveLength(3000);
    expect(reads.get(model, 't7')?.title).toBe('9007');
  });

  it('subscribes again when the subscription fails', async () => {
    const store = newStore();
    const whole = store.subscribe.bind(store);
    let failures = 0;
    jest.spyOn(store, 'subscribe').mockImplementation(async function* (options) {
      let messages = 0;
      for await (const message of whole(options)) {
        yield message;
        if (++messages > 1 && failures++ < 3)
          throw new StoreUnavailable('not-applied', 'unavailable');
      }
    } as (typeof store)['subscribe']);
    const { reads, reader } = start(store);
    for (const id of ['a', 'b', 'c', 'd'])
      await reads.reached(await record(store, { id, row: task(id) }));
    expect(reads.all(model)).toHaveLength(4);
    expect(failures).toBeGreaterThan(1);
    await eventually(() => expect(reader.status().degraded).toEqual([]));
  });

  it('begins anew when the store has handed on an event behind a later one', async () => {
    const store = newStore();
    const whole = store.subscribe.bind(store);
    const from: (Position | undefined)[] = [];
    let late = false;
    jest.spyOn(store, 'subscribe').mockImplementation(async function* (options) {
      from.push(options.after);
      for await (const message of whole(options)) {
        const [first] = message.kind === 'events' ? message.events : [];
        if (late && first) {
          late = false;
          throw new OutOfOrder(first.stream, first.revision);
        }
        yield message;
      }
    } as (typeof store)['subscribe']);
    const project = jest.fn(model.project);
    const { reads, reader, sent } = start(store, {
      models: [{ ...model, project }],
      reactions: [{ name: 'echo', on: ['Done'], react: () => [{ type: 'Greet', data: {} }] }],
    });
    await reads.reached(await record(store, { id: 'a', row: task('one') }));
    await eventually(() => expect(sent).toHaveLength(1));
    late = true;
    await record(store, { id: 'b', row: task('two') });
    await eventually(() => expect(from).toHaveLength(2));
    await reads.reached(await store.head());
    expect(from).toEqual([undefined, undefined]);
    expect(project.mock.calls.map(([{ data }]) => (data as Deed).id)).toEqual(['a', 'a', 'b']);
    expect(reads.all(model)).toHaveLength(2);
    await eventually(() => expect(reader.status()).toMatchObject({ degraded: [] }));
    // What was answered before is answered again under the same key, which the log knows.
    await eventually(() => expect(new Set(sent.map(({ key }) => key)).size).toBe(2));
  });

  it('says so while the log cannot be read', async () => {
    const store = newStore();
    jest.spyOn(store, 'head').mockRejectedValue(new Error('no log'));
    const { reader } = start(store);
    await eventually(() =>
      expect(reader.status().degraded).toEqual([
        { kind: 'log-reader', name: 'log', reason: 'no log' },
      ]),
    );
  });

  it('ignores what it is told twice, and takes note of what has nothing for it', async () => {
    const store = newStore();
    const whole = store.subscribe.bind(store);
    jest.spyOn(store, 'subscribe').mockImplementation(async function* (options) {
      for await (const message of whole(options)) {
        yield message;
        if (message.kind !== 'events') continue;
        yield message;
        const { position } = message.events.at(-1)!;
        yield { kind: 'checkpoint', position: `${position}z` } as SubscriptionMessage;
        yield { kind: 'fell-behind' };
      }
    } as (typeof store)['subscribe']);
    const project = jest.fn(model.project);
    const { reads } = start(store, { models: [{ ...model, project }] });
    const position = await record(store, { id: 'a', row: task('one') });
    await reads.reached(`${position}z` as typeof position);
    expect(project).toHaveBeenCalledTimes(1);
  });

  it('goes on where it was', async () => {
    const first = start(newStore());
    await first.reads.reached(await record(first.store, { id: 'a', row: task('one') }));
    await first.stop();
    const project = jest.fn(model.project);
    const { reads } = start(first.store, { file: first.file, models: [{ ...model, project }] });
    await reads.reached(await record(first.store, { id: 'b', row: task('two') }));
    expect(project).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['removed', (file: string) => rmSync(file)],
    ['replaced by garbage', garbage],
  ])('builds the file again when it is %s under its feet', async (_, harm) => {
    const { store, file, reads } = start(newStore());
    await reads.reached(await record(store, { id: 'a', row: task('one') }));
    harm(file);
    expect(() => reads.get(model, 'a')).toThrow(ReadModelUnavailable);
    await reads.reached(await store.head());
    expect(reads.get(model, 'a')?.title).toBe('one');
    harm(file);
    await reads.reached(await record(store, { id: 'b', row: task('two') }));
    expect(reads.all(model)).toHaveLength(2);
  });

  it('builds one model again on demand', async () => {
    const { store, reads } = start(newStore());
    await reads.reached(await record(store, { id: 'a', row: task('one') }));
    await reads.rebuild('tasks');
    expect(reads.get(model, 'a')?.title).toBe('one');
  });

  it('names the projection that a poison event has stopped, and goes on with the others', async () => {
    const { store, reads, reader } = start(newStore(), { models: [model, loads] });
    await record(store, { id: 'a', poison: true });
    const position = await record(store, { id: 'b', row: task('two', 'ben') });
    await expect(reads.reached(position, [model], 60_000)).rejects.toThrow(ReadModelUnavailable);
    await reads.reached(position, [loads]);
    expect(reader.status().degraded).toMatchObject([
      { kind: 'read-model', name: 'tasks', reason: expect.stringContaining('t.task-1 revision 0') },
    ]);
    const rebuilt = reads.rebuild('tasks');
    await expect(rebuilt).rejects.toThrow('Nobody can take this.');
  });
});

describe('a reaction', () => {
  const greeting: Reaction = {
    name: 'greeting',
    on: ['Done'],
    react: ({ data }, reads) => [
      { type: 'Greet', data: { title: reads.get(model, (data as Deed).id)?.title } },
      { type: 'Greet', data: { again: true } },
    ],
  };
  const reactions = [greeting];

  it('follows an event that the read models have seen, under a key of its own', async () => {
    const { store, sent } = start(newStore(), { reactions });
    await record(store, { id: 'a', row: task('one') });
    await eventually(() => expect(sent).toHaveLength(2));
    const [, done] = await all(store);
    expect(sent).toEqual([
      {
        intent: { type: 'Greet', data: { title: 'one' } },
        key: `reaction:greeting:${done!.id}:0`,
        causationId: done!.id,
        correlationId: 'correlation',
      },
      {
        intent: { type: 'Greet', data: { again: true } },
        key: `reaction:greeting:${done!.id}:1`,
        causationId: done!.id,
        correlationId: 'correlation',
      },
    ]);
  });

  it('to history taken over is history taken over', async () => {
    const { store, sent } = start(newStore(), { reactions });
    const imported = { source: '2018/0256' };
    const { metadata, ...told } = event({ id: 'a', row: task('one') });
    await store.append('t.task-1', [{ ...told, metadata: { ...metadata, imported } }], 'any');
    await eventually(() => expect(sent).toHaveLength(2));
    expect(sent.map((each) => each.imported)).toEqual([imported, imported]);
  });

  it('is not repeated after a restart', async () => {
    const first = start(newStore(), { reactions });
    await record(first.store, { id: 'a', row: task('one') });
    await eventually(async () => expect(await all(first.store)).toHaveLength(4));
    await eventually(() => expect(first.reader.status().reactions[0]?.pending).toBe(0));
    await first.stop();
    const second = start(first.store, { file: first.file, reactions });
    await record(first.store, { id: 'b', row: task('two') });
    await eventually(() => expect(second.sent).toHaveLength(2));
    expect(second.sent[0]?.intent.data).toEqual({ title: 'two' });
  });

  it('is repeated when its checkpoint is lost, which changes nothing', async () => {
    const { store, file, reads, sent, keys } = start(newStore(), { reactions });
    await record(store, { id: 'a', row: task('one') });
    await record(store, { id: 'b', row: task('two') });
    await eventually(async () => expect(await all(store)).toHaveLength(7));
    await eventually(() => expect(sent).toHaveLength(4));
    const before = await all(store);
    rmSync(file);
    expect(() => reads.get(model, 'a')).toThrow(ReadModelUnavailable);
    await eventually(() => expect(sent).toHaveLength(8));
    expect(keys().slice(4)).toEqual(keys().slice(0, 4));
    expect(await all(store)).toEqual(before);
  });

  it('takes a refusal for an answer, and shows it', async () => {
    const { store, sent, refuse, reader } = start(newStore(), { reactions });
    refuse('Greet');
    await record(store, { id: 'a', row: task('one') });
    await record(store, { id: 'b', row: task('two') });
    await eventually(() => expect(sent).toHaveLength(4));
    await eventually(() =>
      expect(reader.status().reactions).toMatchObject([
        { state: 'live', pending: 0, lastRejection: { code: 'NOT_NOW', key: sent[3]?.key } },
      ]),
    );
    expect(reader.status().degraded).toEqual([]);
  });

  it('is tried again, then stops visibly; others and the read models go on', async () => {
    const other: Reaction = {
      ...greeting,
      name: 'other',
      react: () => [{ type: 'Wave', data: {} }],
    };
    const { store, sent, refuse, allow, reader, reads } = start(newStore(), {
      reactions: [greeting, other],
    });
    refuse('Greet', new Error('out of order'));
    await record(store, { id: 'a', row: task('one') });
    await record(store, { id: 'b', row: task('two') });
    const sentTo = (type: string) => sent.filter(({ intent }) => intent.type === type);
    await eventually(() => expect(sentTo('Wave')).toHaveLength(2));
    await eventually(() =>
      expect(reader.status().degraded).toEqual([
        {
          kind: 'reaction',
          name: 'greeting',
          reason: expect.stringMatching(/t.task-1 revision 0 at \d+: out of order/),
        },
      ]),
    );
    await eventually(() => expect(reader.status().reactions[0]?.state).toBe('stopped'));
    expect(sentTo('Greet')).toHaveLength(3);
    await reads.reached(await store.head());

    allow('Greet');
    await reader.resume('greeting');
    await eventually(() => expect(sentTo('Greet')).toHaveLength(3 + 4));
    expect(new Set(sentTo('Greet').map(({ key }) => key)).size).toBe(4);
    expect(reader.status().degraded).toEqual([]);
  });

  it('begins after a restart at the event that stopped it', async () => {
    const first = start(newStore(), { reactions });
    await record(first.store, { id: 'a', row: task('one') });
    await eventually(() => expect(first.sent).toHaveLength(2));
    first.refuse('Greet', new Error('out of order'));
    await record(first.store, { id: 'b', row: task('two') });
    await eventually(() => expect(first.reader.status().degraded).toHaveLength(1));
    await first.stop();
    const second = start(first.store, { file: first.file, reactions });
    await eventually(() => expect(second.sent).toHaveLength(2));
    expect(second.sent[0]?.intent.data).toEqual({ title: 'two' });
  });

  it('reads again what did not fit into memory, once each and in order', async () => {
    const store = newStore();
    for (let n = 0; n < 11_000; n += 1000)
      await store.append(
        't.task-1',
        Array.from({ length: 1000 }, (_, i) => event({ id: 'a', row: task(`${n + i}`) })),
        'any',
      );
    const seen: unknown[] = [];
    const counting: Reaction = {
      name: 'counting',
      on: ['Done'],
      react: ({ revision }) => {
        seen.push(revision);
        return [];
      },
    };
    const { reader, reads } = start(store, { reactions: [counting] });
    await reads.reached(await store.head());
    const last = await record(store, { id: 'a', row: task('last') });
    await eventually(() => expect(reader.status().reactions).toMatchObject([{ position: last }]));
    expect(seen).toEqual(Array.from({ length: 11_001 }, (_, i) => BigInt(i)));
  });
});

async function all(store: MemoryEventStore) {
  const events = [];
  for await (const page of store.readAll()) events.push(...page);
  return events;
}
