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
  let installations = 0;

  type Town = Readonly<{ redis: TestRedis; installation: string }>;
  type Given = Readonly<{
    mutant?: Mutant;
    clock?: Clock;
    hired?: number;
    queue?: (town: Town) => WorkQueue;
    slow?: number;
    disturb?: (town: Town) => Promise<void>;
    due?: number;
    patience?: number;
    mails?: number;
  }>;
  type Played = Readonly<{ fates: Fates; mails: readonly string[] }>;

  const PRESET = { hired: 2, slow: 0, due: 1000, patience: 6000 };

  /** What becomes of ten terms, and of some mails. */
  async function play(given: Given): Promise<Played> {
    const { queue: queueFor = queueOf, mutant, clock, mails = 0, ...times } = given;
    const { hired, slow, due, patience } = { ...PRESET, ...times };
    const folder = mkdtempSync(join(tmpdir(), 'jahresring-mutants-'));
    const store = new MemoryEventStore({ tenant: TENANT, now: systemClock.now() });
    const redis = await TestRedis.start();
    const town = { redis, installation: `mutants${++installations}` };
    const employed: Awaited<ReturnType<typeof startWorking>>[] = [];
    for (let n = 0; n < hired; n++) {
      const queue = queueFor(town);
      await queue.start();
      employed.push(
        startWorking({
          store,
          logId: store.identity.logId,
          queue,
          file: join(folder, `${n}.db`),
          mails: join(folder, 'mails'),
          sweep: 500,
          slow,
          mutant,
          ...(clock ? { clock } : {}),
        }),
      );
    }
    await setTimeout(500);
    const send = sender(store);
    const cause = { causationId: 'test', correlationId: 'test' };
    const ids = Array.from({ length: 10 }, (_, n) => `term${n}`);
    const dueAt = new Date(Date.now() + due).toISOString() as Instant;
    for (const id of ids) await send({ type: 'Arm', data: { id, dueAt } }, { key: id, ...cause });
    for (let n = 0; n < mails; n++) {
      const notificationId = `mail${n}`;
      const intent = { type: 'RequestNotification', data: { notificationId, ...WANTED } };
      await send(intent, { key: notificationId, ...cause });
    }
    await given.disturb?.(town);
    await setTimeout(patience);
    const facts = (await all(store.readAll())) as unknown as Parameters<typeof fatesIn>[0];
    const played = { fates: fatesIn(facts, ids), mails: mailsIn(folder) };
    for (const working of employed) await working.stop();
    await redis.stop();
    rmSync(folder, { recursive: true, force: true });
    return played;
  }
  const queueOf = ({ redis, installation }: Town) =>
    new BullMqQueue({ address: redis.url, installation, watch: 500 });
  const mailsIn = (folder: string): readonly string[] => {
    const file = join(folder, 'mails');
    return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  };

  const flush = async ({ redis }: Town) => {
    await setTimeout(200);
    redis.cli('FLUSHALL');
  };
  const kill = async ({ redis }: Town) => {
    await setTimeout(200);
    await redis.kill();
  };
  const offer = async (town: Town, ids: readonly string[]) => {
    const queue = queueOf(town);
    await queue.start();
    await queue.offer(ids.map((id) => ({ tenant: TENANT, kind: 'deadline', id })));
    await setTimeout(500);
    await queue.close();
  };
  /** As jobs of yesterday, or of an intruder: offered again after they were done. */
  const again = async (town: Town) => {
    await setTimeout(2500);
    await offer(
      town,
      Array.from({ length: 10 }, (_, n) => `term/term${n}/of-yesterday`),
    );
  };
  /** A job about a term that is far from due. */
  const forge = (town: Town) => offer(town, ['term/term3/forged']);
  const ahead: Clock = {
    now: () => new Date(Date.now() + 25 * 3_600_000).toISOString() as Instant,
    monotonic: () => performance.now(),
  };
  const withoutOpinion = (town: Town) => {
    const queue = queueOf(town);
    queue.time = async () => undefined;
    return queue;
  };

  const kept = { expired: 10, twice: 0, early: 0, noted: 10 };
  const keeps = ({ fates }: Played) => expect(fates).toMatchObject(kept);
  const fails = ({ fates }: Played) => expect(fates).not.toMatchObject(kept);
  const doubles = ({ fates }: Played) => expect(fates.twice).toBeGreaterThan(0);
  const expires = (expired: number) => (played: Played) =>
    expect(played.fates).toMatchObject({ expired });

  const CASES: readonly Readonly<{
    product: string;
    given: Given;
    holds: (played: Played) => void;
    mutant: string;
    broken: Given;
    fails: (played: Played) => void;
  }>[] = [
    {
      product: 'F22 the product loses nothing with Redis',
      given: { disturb: flush },
      holds: keeps,
      mutant: 'F22 mutant: one that believes the queue loses what was in it',
      broken: { mutant: 'no-sweep' },
      fails,
    },
    {
      product: 'F23 the product does nothing about the jobs of yesterday',
      given: { disturb: again },
      holds: keeps,
      mutant: 'F23 mutant: one that believes jobs expires them again',
      broken: { mutant: 'believes-jobs' },
      fails: doubles,
    },
    {
      product: 'F24 the product needs no Redis',
      given: { disturb: kill },
      holds: keeps,
      mutant: 'F24 mutant: one without sweeps waits for ever',
      broken: { mutant: 'no-sweep' },
      fails,
    },
    {
      product: 'F26 the product mails once, though two workers want to',
      given: { mails: 5, slow: 300 },
      holds: ({ mails }) =>
        expect([...mails].sort()).toEqual(Array.from({ length: 5 }, (_, n) => `mail${n}`)),
      mutant: 'F26 mutant: one that claims nothing mails twice',
      broken: { slow: 1500, mutant: 'mails-without-claim' },
      fails: ({ mails }) => expect(mails.length).toBeGreaterThan(5),
    },
    {
      product: 'F27 two workers of the product expire a deadline once',
      given: {},
      holds: keeps,
      mutant: 'F27 mutant: those whose commands have ids of their own expire it twice',
      broken: { mutant: 'believes-jobs' },
      fails: doubles,
    },
    {
      product: 'F30 a forged job brings no event',
      given: { disturb: forge, due: 3_600_000, patience: 2000 },
      holds: expires(0),
      mutant: 'F30 mutant: one that believes jobs expires what is not due',
      broken: { mutant: 'believes-jobs' },
      fails: expires(1),
    },
    {
      product: 'F31 a worker that is 25 hours ahead expires nothing',
      given: { clock: ahead, due: 3_600_000, patience: 2500, hired: 1 },
      holds: expires(0),
      mutant: 'F31 mutant: one that asks for no second opinion expires all of it, a day early',
      broken: { queue: withoutOpinion },
      fails: expires(10),
    },
  ];
  describe.each(CASES)('at the same time', ({ product, given, holds, mutant, broken, fails }) => {
    let played: readonly [Played, Played];
    beforeAll(async () => {
      played = await Promise.all([play(given), play({ ...given, ...broken })]);
    });
    it(product, () => holds(played[0]));
    it(mutant, () => fails(played[1]));
  });

  describe('a Redis that may forget', () => {
    let redis: TestRedis;
    let queue: BullMqQueue;
    beforeEach(async () => {
      redis = await TestRedis.start();
      redis.cli('CONFIG', 'SET', 'maxmemory-policy', 'allkeys-lru');
      queue = new BullMqQueue({ address: redis.url, installation: 'x' });
    });
    afterEach(async () => {
      await queue.close();
      await redis.stop();
    });

    it('F25 the product refuses it', async () => {
      await expect(queue.start()).rejects.toThrow(QueueRefused);
      await expect(queue.start()).rejects.toThrow(/maxmemory-policy.*allkeys-lru.*noeviction/);
    });
    it('F25 mutant: one that asks after nothing starts, and loses jobs without a word', async () => {
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
    });
  });
});
