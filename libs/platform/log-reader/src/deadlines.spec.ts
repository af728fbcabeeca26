import { SqliteReads } from '#platform/read-models';
import { at, newFile, newStore, record } from '../../read-models/testing/fixture';
import { HandClock, HandQueue, term, warning, writer } from '../testing/fixture';
import { deadlineModel } from './deadline-model';
import { Deadlines, SWEEP } from './deadlines';

const model = deadlineModel([term, warning]);
const ending: (() => Promise<void>)[] = [];

beforeEach(() =>
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask', 'performance'] }),
);
afterEach(async () => {
  for (const end of ending.splice(0)) await end();
  jest.useRealTimers();
});

/** Lets what was woken do its work; no time passes. */
async function rest(turns = 20): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
}

async function start(...deadlinesThere: readonly (readonly [id: string, due: number])[]) {
  const store = newStore();
  const reads = new SqliteReads({ file: newFile(), logId: store.identity.logId, models: [model] });
  const clock = new HandClock();
  const queue = new HandQueue();
  const written = writer(store);
  const deadlines = new Deadlines({
    tenant: 't',
    deadlines: [term, warning],
    reads,
    head: () => store.head(),
    queue,
    clock,
    send: written.send,
  });
  queue.work('t', ({ id }) => deadlines.take(id));
  const follow = async () => {
    const after = reads.feed.resume(await store.head());
    for await (const page of store.readAll(after === undefined ? {} : { after })) {
      reads.feed.project(page);
      deadlines.heard(page);
    }
    await reads.feed.caughtUp();
    await rest();
  };
  const armed = (deed: Readonly<{ id: string; dueAt: string }>, type = 'Armed') =>
    record(store, deed, { stream: 't.term-1', type });
  const arm = (id: string, due: number) => armed({ id, dueAt: at(due) });
  const warn = (id: string, due: number) => armed({ id, dueAt: at(due) }, 'Warned');
  for (const [id, due] of deadlinesThere) await arm(id, due);
  await follow();
  deadlines.caughtUp();
  await rest();
  ending.push(async () => {
    await deadlines.stop();
    reads.close();
  });
  const sweep = async () => {
    jest.advanceTimersByTime(SWEEP);
    await rest();
  };
  const ring = async () => {
    void queue.ring();
    await rest();
  };
  const offered = () => [...queue.offered.values()].map(({ id, at }) => [id.split('/')[1], at]);
  const ids = () => written.sent.map(({ intent }) => (intent.data as { id: string }).id);
  return {
    ...written,
    reads,
    clock,
    queue,
    deadlines,
    follow,
    arm,
    warn,
    armed,
    sweep,
    ring,
    ids,
    offered,
  };
}

describe('a deadline', () => {
  it('never expires early', async () => {
    const { clock, ring, ids, offered } = await start(['a', 10]);
    expect(offered()).toEqual([['a', at(10)]]);
    clock.pass(7.9);
    await ring();
    expect(ids()).toEqual([]);
    clock.pass(2.1);
    await ring();
    expect(ids()).toEqual(['a']);
  });

  it('waits for its instant when the bell is early by a moment', async () => {
    const { clock, ring, ids } = await start(['a', 10]);
    clock.pass(9);
    await ring();
    expect(ids()).toEqual([]);
    clock.pass(1);
    jest.advanceTimersByTime(1000);
    await rest();
    expect(ids()).toEqual(['a']);
  });

  it('is offered when it comes near, and again when the queue has forgotten it', async () => {
    const { clock, sweep, offered, queue } = await start(['a', 100]);
    expect(offered()).toEqual([]);
    clock.pass(45);
    await sweep();
    expect(offered()).toEqual([['a', at(100)]]);
    queue.offered.clear();
    await sweep();
    expect(offered()).toEqual([['a', at(100)]]);
  });

  it('expires at start when it is over, the oldest first', async () => {
    const { ids, keys, reads, ring } = await start(['b', -1], ['a', -2], ['c', 1]);
    await ring();
    expect(ids()).toEqual(['a', 'b']);
    const { armedBy } = reads.get(model, 'term:a')!;
    expect(keys()[0]).toBe(`deadline:term:a:${armedBy}`);
  });

  it('expires once, however often it rings', async () => {
    const { clock, ring, follow, sweep, ids, keys } = await start(['a', 10]);
    clock.pass(10);
    await ring();
    await ring();
    expect(ids()).toEqual(['a']);
    await sweep();
    expect(new Set(keys()).size).toBe(1);
    await follow();
    await sweep();
    await sweep();
    expect(ids()).toEqual(['a', 'a']);
  });

  it('needs no bell: a sweep is late by 20 s at most', async () => {
    const { clock, sweep, ids } = await start(['a', 10]);
    clock.pass(20);
    expect(ids()).toEqual([]);
    await sweep();
    expect(ids()).toEqual(['a']);
  });

  it('expires at once when it is armed too late, and the queue hears of new ones', async () => {
    const { arm, follow, ids, offered, ring } = await start();
    expect(offered()).toEqual([]);
    await arm('past', -1);
    await arm('future', 7);
    await follow();
    await ring();
    expect(ids()).toEqual(['past']);
    expect(offered()).toEqual([
      ['past', at(-1)],
      ['future', at(7)],
    ]);
  });

  it('expires here at once when the queue does not take it', async () => {
    const { queue, arm, follow, ids } = await start();
    queue.takes = false;
    await arm('past', -1);
    await follow();
    expect(ids()).toEqual(['past']);
  });

  it('does nothing for a job about nothing, or about another arming', async () => {
    const { deadlines, arm, follow, clock, queue, sent } = await start(['a', 10]);
    const [job] = [...queue.offered.values()];
    await arm('a', 30);
    await follow();
    clock.pass(20);
    for (const id of [job!.id, 'term/x/y', 'term', '', 'other/a/b', 'term/__proto__/constructor'])
      await deadlines.take(id);
    expect(sent).toEqual([]);
  });

  it('waits while the clock of the queue says something else', async () => {
    const { queue, clock, ring, sweep, ids, deadlines } = await start(['a', 10]);
    clock.pass(25 * 3600);
    queue.theirTime = at(20);
    await sweep();
    await ring();
    expect(ids()).toEqual([]);
    expect(deadlines.status()).toMatchObject({
      state: 'paused',
      error: expect.stringMatching(/one of the two is wrong/),
    });
    queue.theirTime = clock.now();
    await sweep();
    expect(ids()).toEqual(['a']);
    expect(deadlines.status()).toEqual({ state: 'live' });
  });

  it('is disarmed by what follows', async () => {
    const { clock, sweep, follow, ids, reads } = await start(['a', 10]);
    clock.pass(11);
    await sweep();
    await follow();
    await sweep();
    expect(ids()).toEqual(['a']);
    expect(reads.get(model, 'term:a')).toMatchObject({ state: 'closed', dueAt: at(10) });
  });

  it('armed anew is another one', async () => {
    const { clock, arm, follow, sweep, keys, ids } = await start(['a', 10]);
    await arm('a', 30);
    await follow();
    clock.pass(29);
    await sweep();
    expect(ids()).toEqual([]);
    clock.pass(1);
    await sweep();
    await follow();
    await arm('a', 40);
    await follow();
    clock.pass(10);
    await sweep();
    expect(ids()).toEqual(['a', 'a']);
    expect(new Set(keys()).size).toBe(2);
  });

  it('stays open until the next sweep when it is refused', async () => {
    const { clock, refuse, allow, ring, sweep, ids, deadlines } = await start(['a', 10], ['b', 99]);
    refuse('Expire');
    clock.pass(10);
    await ring();
    await ring();
    expect(ids()).toEqual(['a']);
    expect(deadlines.status()).toMatchObject({ state: 'live', lastRejection: { code: 'NOT_NOW' } });
    allow('Expire');
    await sweep();
    expect(ids()).toEqual(['a', 'a']);
  });

  it.each([
    ['earlier', 9, ['Warn', 'Expire']],
    ['later', 11, ['Expire', 'Warn']],
  ])('is sent in order with what falls due %s about the same', async (_, warned, order) => {
    const { clock, warn, follow, ring, sweep, sent, reads } = await start(['a', 10]);
    await warn('a', warned);
    await follow();
    clock.pass(12);
    const types = () => sent.map(({ intent }) => intent.type);
    await ring();
    expect(types()).toEqual(order);
    await sweep();
    expect(types().slice(2)).toEqual(order);
    await follow();
    expect(reads.get(model, 'warning:a')).toMatchObject({ state: 'closed' });
  });

  it('does not overtake what cannot be sent', async () => {
    const { clock, warn, follow, ring, sweep, sent, refuse, allow } = await start(['a', 10]);
    await warn('a', 9);
    await follow();
    clock.pass(12);
    refuse('Warn', new Error('no store'));
    await ring();
    await sweep();
    expect(sent.map(({ intent }) => intent.type)).not.toContain('Expire');
    allow('Warn');
    await sweep();
    expect(sent.map(({ intent }) => intent.type).slice(-2)).toEqual(['Warn', 'Expire']);
  });

  it('says when it cannot be sent, and tries again', async () => {
    const { clock, refuse, allow, ring, sweep, follow, deadlines } = await start(['a', 10]);
    refuse('Expire', new Error('no store'));
    clock.pass(10);
    await ring();
    expect(deadlines.status().error).toMatch(/deadline:term:a:.*no store/);
    allow('Expire');
    await sweep();
    await follow();
    expect(deadlines.status()).toEqual({ state: 'live' });
  });

  it('lets others have their turn when many are over at once', async () => {
    const armed = Array.from({ length: 1201 }, (_, i) => [`d${i}`, 10] as const);
    const { clock, deadlines, sent, ids } = await start(...armed, ['later', 11]);
    clock.pass(10);
    const swept = deadlines.sweep();
    const between: number[] = [];
    for (let turn = 0, seen = 0; turn < 60; turn++, seen = sent.length) {
      await rest(1);
      between.push(sent.length - seen);
    }
    await swept;
    expect(new Set(ids()).size).toBe(1201);
    expect(ids()).toHaveLength(1201);
    expect(Math.max(...between)).toBeLessThanOrEqual(500);
  });

  it('waits for an operator when the wall clock jumps', async () => {
    const { clock, sweep, ids, deadlines } = await start(['a', 3600]);
    clock.wall += 3600;
    await sweep();
    expect(ids()).toEqual([]);
    expect(deadlines.status()).toMatchObject({ state: 'paused' });
    clock.wall -= 3600;
    await sweep();
    expect(deadlines.status().state).toBe('paused');
    clock.wall += 3600;
    deadlines.resume();
    await sweep();
    expect(ids()).toEqual(['a']);
    expect(deadlines.status().state).toBe('live');
  });

  it('does not mind five minutes', async () => {
    const { clock, sweep, ids } = await start(['a', 300]);
    clock.wall += 300;
    await sweep();
    expect(ids()).toEqual(['a']);
  });

  it('comes to nothing after the stop', async () => {
    const { clock, ring, sweep, ids, deadlines } = await start(['a', 10]);
    await deadlines.stop();
    clock.pass(10);
    await ring();
    await sweep();
    expect(ids()).toEqual([]);
    expect(deadlines.status().state).toBe('idle');
  });

  it('that is no instant stops the list, visibly', async () => {
    const { armed, follow, reads, deadlines, sweep } = await start(['a', 10]);
    await armed({ id: 'b', dueAt: 'soon' });
    await follow();
    expect(reads.status()).toMatchObject([
      { name: 'deadline', state: 'stopped', error: expect.stringContaining('Invalid time value') },
    ]);
    await sweep();
    expect(deadlines.status().error).toMatch('Invalid time value');
  });
});
