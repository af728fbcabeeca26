import { spawnSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { eventually } from '../../contracts/work-queue.contract';
import { TestRedis, describeWithRedis } from '../../support/redis';
import { Town, type Fates } from './town';

jest.setTimeout(240_000);

/** How many deadlines; fewer on a machine that has other things to do. */
const MANY = Number(process.env['FAULT_DEADLINES'] ?? 2000);

/** Once each, and never early; how late, a loaded machine decides. */
const kept = (count: number) =>
  expect.objectContaining({ expired: count, twice: 0, early: 0, noted: count }) as Fates;

/** Two workers, processes of their own, on one store and one Redis. */
describeWithRedis('workers that share their work over Redis', () => {
  let town: Town;
  beforeAll(async () => {
    town = await Town.begin(await TestRedis.start());
    const hired = await Promise.all([town.hire(), town.hire()]);
    await Promise.all(hired.map((worker) => worker.says('works')));
  });
  afterAll(() => town.end());

  it(`F27 two workers race for ${MANY} deadlines: each expires once`, async () => {
    const ids = await town.arm(MANY, 15_000, 5000);
    expect(await town.settle(ids)).toEqual(kept(MANY));
  });

  it(`F22 Redis is emptied again and again: ${MANY} deadlines expire once each, none is lost`, async () => {
    const ids = await town.arm(MANY, 15_000, 5000);
    for (let n = 0; n < 8; n++) {
      await setTimeout(700);
      town.redis.cli('FLUSHALL');
    }
    expect(await town.settle(ids)).toEqual(kept(MANY));
  });

  it('F30 jobs that nobody of ours put there are ignored and said so, and no event comes of them', async () => {
    const before = town.facts().length;
    const add = (name: string, data: string, ...options: string[]) =>
      forge(town, name, data, options);
    add('deadline', '{"tenant":"other","id":"term/term1/x"}');
    add('deadline', '{"tenant":"town","id":"term/term1/x","dueAt":-1}');
    add('deadline', `{"tenant":"town","id":"${'x'.repeat(5_000_000)}"}`);
    add('reaction', '{"__proto__":{"tenant":"town"},"id":"noting/1"}');
    add('constructor', '{"tenant":"town","id":"term/__proto__/toString"}');
    add('deadline', '["town"]');
    add('deadline', 'null');
    add('deadline', '{"tenant":"town","id":"term/__proto__/constructor"}');
    await eventually(async () => {
      const [one, two] = await Promise.all(
        town.workers.map((worker, n) => town.ask(worker, `f30-${n}-${Date.now()}`)),
      );
      expect((one?.queue.ignored ?? 0) + (two?.queue.ignored ?? 0)).toBeGreaterThanOrEqual(6);
    }, 30_000);
    expect(town.facts()).toHaveLength(before);
    const ids = await town.arm(20, 1000, 500);
    expect(await town.settle(ids)).toEqual(kept(20));
  });

  it('F26 a worker freezes with a mail in hand and comes back: no mail and no deadline twice', async () => {
    const slow = await town.hire(2000, 3000);
    await slow.says('works');
    const mails = await town.want(6);
    const ids = await town.arm(200, 2000, 500);
    await setTimeout(1500);
    process.kill(slow.pid, 'SIGSTOP');
    await setTimeout(8000);
    process.kill(slow.pid, 'SIGCONT');
    expect(await town.settle(ids)).toEqual(kept(200));
    await eventually(() => expect(new Set(town.mails()).size).toBe(mails.length), 60_000);
    expect([...town.mails()].sort()).toEqual([...mails].sort());
    await slow.kill();
  });

  it('F23 Redis is killed and comes back with the jobs of yesterday: what was done stays done', async () => {
    const old = await town.arm(100, 3000, 500);
    town.redis.cli('SAVE');
    const dump = join(town.redis.folder, 'dump.rdb');
    copyFileSync(dump, `${dump}.old`);
    expect(await town.settle(old)).toEqual(kept(100));
    await town.redis.kill();
    copyFileSync(`${dump}.old`, dump);
    await town.redis.begin();
    const ids = await town.arm(100, 4000, 500);
    expect(await town.settle(ids)).toEqual(kept(100));
    expect(town.fates(old)).toEqual(kept(100));
  });

  it('F25 a full Redis takes no more jobs and none is lost; one that may forget is refused, and told of later', async () => {
    town.redis.cli('CONFIG', 'SET', 'maxmemory', '1mb');
    const ids = await town.arm(200, 3000, 500);
    expect(await town.settle(ids)).toEqual(kept(200));
    town.redis.cli('CONFIG', 'SET', 'maxmemory', '0');
    town.redis.cli('CONFIG', 'SET', 'maxmemory-policy', 'allkeys-lru');
    const late = await town.hire();
    expect(await late.exited).toMatchObject({ code: 78 });
    await eventually(async () => {
      const { queue } = await town.ask(town.workers[0]!, `f25-${Date.now()}`);
      expect(queue).toMatchObject({
        state: 'degraded',
        reason: expect.stringContaining('allkeys-lru') as string,
      });
    }, 60_000);
    town.redis.cli('CONFIG', 'SET', 'maxmemory-policy', 'noeviction');
  });

  const faketime = spawnSync('faketime', ['--version']).error === undefined;
  const withFaketime = faketime ? it : it.skip;
  withFaketime(
    `F31 a worker whose clock is 25 hours ahead expires nothing and says why${faketime ? '' : ' (skipped: faketime is absent)'}`,
    async () => {
      const library = spawnSync('faketime', ['-f', '+25h', 'sh', '-c', 'echo $LD_PRELOAD'], {
        encoding: 'utf8',
      }).stdout.trim();
      const ids = await town.arm(200, 3_600_000, 1000);
      const ahead = await town.hire(1000, 0, town.redis.url, {
        LD_PRELOAD: library,
        FAKETIME: '+25h',
        FAKETIME_DONT_FAKE_MONOTONIC: '1',
      });
      await ahead.says('works');
      await setTimeout(4000);
      expect(town.fates(ids)).toMatchObject({ expired: 0 });
      const { deadlines } = await town.ask(ahead, 'f31');
      expect(deadlines).toMatchObject({
        state: 'paused',
        error: expect.stringContaining('one of the two is wrong') as string,
      });
      await ahead.kill();
    },
  );

  it('F24 Redis is gone for good: the sweeps expire all, and say that Redis does not answer', async () => {
    await town.redis.kill();
    const ids = await town.arm(500, 2000, 500);
    expect(await town.settle(ids)).toEqual(kept(500));
    const { queue } = await town.ask(town.workers[0]!, 'f24');
    expect(queue).toMatchObject({ state: 'degraded', reason: expect.any(String) as string });
  });

  it('F24 Redis was never there: a worker starts all the same', async () => {
    const worker = await town.hire();
    await worker.says('works');
    const ids = await town.arm(50, 500, 100);
    expect(await town.settle(ids)).toEqual(kept(50));
  });
});

/** Puts a job into the queue as an intruder would, by Redis alone. */
function forge(town: Town, name: string, data: string, options: readonly string[]): void {
  const key = '{jahresring.faults}:work';
  const id = `forged${Math.round(performance.now() * 1000)}`;
  const file = join(town.folder, 'payload');
  spawnSync('sh', ['-c', `cat > ${file}`], { input: data });
  const job = `${key}:${id}`;
  const fields = [
    'name',
    name,
    'opts',
    '{}',
    'timestamp',
    String(Date.now()),
    'delay',
    '-1',
    'priority',
    '0',
    ...options,
  ];
  town.redis.cli('HSET', job, ...fields);
  spawnSync('sh', ['-c', `redis-cli -p ${town.redis.port} -x HSET '${job}' data < ${file}`]);
  town.redis.cli('LPUSH', `${key}:wait`, id);
  town.redis.cli('ZADD', `${key}:marker`, '0', '0');
}
