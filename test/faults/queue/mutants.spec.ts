import { QueueRefused, type Clock, type Instant, type WorkQueue } from '#kernel';
import { BullMqQueue } from '#platform/bullmq';
import { MemoryEventStore } from '#platform/memory';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { all } from '../../contracts/some-events';
import { TestRedis, describeWithRedis } from '../../support/redis';
import { TENANT } from './terms';
import { fatesIn, type Fates } from './town';
import { WANTED, sender, startWorking, systemClock, type Mutant } from './working';

jest.setTimeout(120_000);

/**
 * What a product would be like that breaks what `workers.spec.ts` shows: two workers in one process on
 * one log and a real Redis. Each check finds nothing wrong with the product and something with its
 * mutant.
 */
describeWithRedis('workers, and what they would be like', () => {
  let redis: TestRedis;
  let installations = 0;
  const ending: (() => Promise<void>)[] = [];
  beforeEach(async () => {
    redis = await TestRedis.start();
  });
  afterEach(async () => {
    for (const end of ending.splice(0)) await end();
    await redis.stop();
  });

  type Given = Readonly<{
    mutant?: Mutant;
    clock?: Clock;
    hired?: number;
    queue?: () => WorkQueue;
    slow?: number;
    disturb?: (town: { installation: string }) => Promise<void>;
    due?: number;
    patience?: number;
    mails?: number;
  }>;

  /** What becomes of ten terms, and of some mails. */
  async function play(given: Given): Promise<{ fates: Fates; mails: readonly string[] }> {
    const { mutant, clock, hired = 2, slow = 0, due = 1000, patience = 6000 } = given;
    const folder = mkdtempSync(join(tmpdir(), 'jahresring-mutants-'));
    const store = new MemoryEventStore({ tenant: TENANT, now: systemClock.now() });
    const installation = `mutants${++installations}`;
    const newQueue = () =>
      given.queue?.() ?? new BullMqQueue({ address: redis.url, installation, watch: 500 });
    for (let n = 0; n < hired; n++) {
      const queue = newQueue();
      await queue.start();
      const working = startWorking({
        store,
        logId: store.identity.logId,
        queue,
        file: join(folder, `${n}.db`),
        mails: join(folder, 'mails'),
        sweep: 500,
        slow,
        mutant,
        ...(clock ? { clock } : {}),
      });
      ending.push(() => working.stop());
    }
    ending.push(async () => rmSync(folder, { recursive: true, force: true }));
    await setTimeout(500);
    const send = sender(store);
    const cause = { causationId: 'test', correlationId: 'test' };
    const ids = Array.from({ length: 10 }, (_, n) => `term${n}`);
    const dueAt = new Date(Date.now() + due).toISOString() as Instant;
    for (const id of ids) await send({ type: 'Arm', data: { id, dueAt } }, { key: id, ...cause });
    for (let n = 0; n < (given.mails ?? 0); n++) {
      const notificationId = `mail${n}`;
      const intent = { type: 'RequestNotification', data: { notificationId, ...WANTED } };
      await send(intent, { key: notificationId, ...cause });
    }
    await given.disturb?.({ installation });
    const facts = async () =>
      (await all(store.readAll())) as unknown as Parameters<typeof fatesIn>[0];
    const end = Date.now() + patience;
    while (Date.now() < end) await setTimeout(100);
    return { fates: fatesIn(await facts(), ids), mails: mailsIn(folder) };
  }
  const mailsIn = (folder: string): readonly string[] => {
    const file = join(folder, 'mails');
    return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  };
  const kept = { expired: 10, twice: 0, early: 0, noted: 10 };
  const flush = async () => {
    await setTimeout(200);
    redis.cli('FLUSHALL');
  };
  const kill = async () => {
    await setTimeout(200);
    await redis.kill();
  };

  it('F22 the product loses nothing with Redis', async () =>
    expect((await play({ disturb: flush })).fates).toMatchObject(kept));
  it('F22 mutant: one that believes the queue loses what was in it', async () =>
    expect((await play({ disturb: flush, mutant: 'no-sweep' })).fates).not.toMatchObject(kept));

  /** As jobs of yesterday, or of an intruder: offered again after they were done. */
  const again = async ({ installation }: { installation: string }) => {
    await setTimeout(2500);
    const queue = new BullMqQueue({ address: redis.url, installation });
    await queue.start();
    const jobs = Array.from({ length: 10 }, (_, n) => ({
      tenant: TENANT,
      kind: 'deadline' as const,
      id: `term/term${n}/of-yesterday`,
    }));
    await queue.offer(jobs);
    await setTimeout(500);
    await queue.close();
  };
  it('F23 the product does nothing about the jobs of yesterday', async () =>
    expect((await play({ disturb: again })).fates).toMatchObject(kept));
  it('F23 mutant: one that believes jobs expires them again', async () =>
    expect((await play({ disturb: again, mutant: 'believes-jobs' })).fates.twice).toBeGreaterThan(
      0,
    ));

  it('F24 the product needs no Redis', async () =>
    expect((await play({ disturb: kill })).fates).toMatchObject(kept));
  it('F24 mutant: one without sweeps waits for ever', async () =>
    expect((await play({ disturb: kill, mutant: 'no-sweep' })).fates).not.toMatchObject(kept));

  it('F25 the product refuses a Redis that may forget', async () => {
    redis.cli('CONFIG', 'SET', 'maxmemory-policy', 'allkeys-lru');
    const queue = new BullMqQueue({ address: redis.url, installation: 'x' });
    await expect(queue.start()).rejects.toThrow(QueueRefused);
    await expect(queue.start()).rejects.toThrow(/maxmemory-policy.*allkeys-lru.*noeviction/);
    await queue.close();
  });
  it('F25 mutant: one that asks after nothing starts, and loses jobs without a word', async () => {
    redis.cli('CONFIG', 'SET', 'maxmemory-policy', 'allkeys-lru');
    const queue = new BullMqQueue({ address: redis.url, installation: 'x' });
    (queue as unknown as { unfit: () => Promise<undefined> }).unfit = async () => undefined;
    await queue.start();
    redis.cli('CONFIG', 'SET', 'maxmemory', '2mb');
    const at = new Date(Date.now() + 3_600_000).toISOString() as Instant;
    for (let n = 0; n < 4000; n += 500)
      await queue.offer(
        Array.from({ length: 500 }, (_, i) => ({
          tenant: TENANT,
          kind: 'deadline' as const,
          id: `term/term${n + i}/${'x'.repeat(100)}`,
          at,
        })),
      );
    expect((await queue.status()).delayed).toBeLessThan(4000);
    await queue.close();
  });

  it('F26 the product mails once, though two workers want to', async () =>
    expect([...(await play({ mails: 5, slow: 300 })).mails].sort()).toEqual(
      Array.from({ length: 5 }, (_, n) => `mail${n}`),
    ));
  it('F26 mutant: one that claims nothing mails twice', async () =>
    expect(
      (await play({ mails: 5, slow: 1500, mutant: 'mails-without-claim' })).mails.length,
    ).toBeGreaterThan(5));

  it('F27 two workers of the product expire a deadline once', async () =>
    expect((await play({ hired: 2 })).fates).toMatchObject(kept));
  it('F27 mutant: those whose commands have ids of their own expire it twice', async () =>
    expect((await play({ hired: 2, mutant: 'believes-jobs' })).fates.twice).toBeGreaterThan(0));

  /** A job about a term that is far from due. */
  const forge = async ({ installation }: { installation: string }) => {
    const queue = new BullMqQueue({ address: redis.url, installation });
    await queue.start();
    await queue.offer([{ tenant: TENANT, kind: 'deadline', id: 'term/term3/forged' }]);
    await setTimeout(500);
    await queue.close();
  };
  it('F30 a forged job brings no event', async () =>
    expect((await play({ disturb: forge, due: 3_600_000, patience: 2000 })).fates).toMatchObject({
      expired: 0,
    }));
  it('F30 mutant: one that believes jobs expires what is not due', async () =>
    expect(
      (await play({ disturb: forge, due: 3_600_000, patience: 2000, mutant: 'believes-jobs' }))
        .fates,
    ).toMatchObject({ expired: 1 }));

  const ahead: Clock = {
    now: () => new Date(Date.now() + 25 * 3_600_000).toISOString() as Instant,
    monotonic: () => performance.now(),
  };
  const aheadOf = { clock: ahead, due: 3_600_000, patience: 2500, hired: 1 };
  it('F31 a worker that is 25 hours ahead expires nothing', async () =>
    expect((await play(aheadOf)).fates).toMatchObject({ expired: 0 }));
  it('F31 mutant: one that asks for no second opinion expires all of it, a day early', async () => {
    const queue = () => {
      const made = new BullMqQueue({ address: redis.url, installation: 'alone' });
      made.time = async () => undefined;
      return made;
    };
    expect((await play({ ...aheadOf, queue })).fates).toMatchObject({ expired: 10 });
  });
});
