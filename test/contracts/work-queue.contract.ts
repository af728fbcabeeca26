import type { Clock, Instant, Job, Offer, Patience, WorkQueue, Worker } from '#kernel';
import { setTimeout } from 'node:timers/promises';

export const PATIENCE: Patience = { attempts: 3, first: 5 };

type Made = Readonly<{ queue: WorkQueue; end: () => Promise<void> }>;

const job = (id: string, tenant = 'town'): Job => ({ tenant, kind: 'reaction', id });

export async function eventually(holds: () => unknown, patience = 10_000): Promise<void> {
  const end = Date.now() + patience;
  for (;;)
    try {
      await holds();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await setTimeout(5);
    }
}

/** What every work queue does, whatever stands behind it. */
export function workQueueContract(make: (clock: Clock) => Promise<Made>): void {
  const clock: Clock = {
    now: () => new Date().toISOString() as Instant,
    monotonic: () => performance.now(),
  };
  let queue: WorkQueue;
  let end: () => Promise<void>;
  const taken: Job[] = [];
  const ids = () => taken.map(({ id }) => id);

  beforeEach(async () => {
    taken.length = 0;
    ({ queue, end } = await make(clock));
    await queue.start();
  });
  afterEach(() => end());

  const works = (worker: Worker = async () => undefined, tenant = 'town') =>
    queue.work(tenant, async (given) => {
      taken.push(given);
      await worker(given);
    });
  const offer = async (...jobs: readonly Offer[]) => expect(await queue.offer(jobs)).toBe(true);
  const inMs = (ms: number) => new Date(Date.now() + ms).toISOString() as Instant;

  it('hands out what it was offered, as it was offered', async () => {
    works();
    await offer(job('stage-needs/a.B_1-2'), { ...job('b'), kind: 'deadline' });
    await eventually(() => expect(taken).toHaveLength(2));
    expect(taken).toEqual(
      expect.arrayContaining([job('stage-needs/a.B_1-2'), { ...job('b'), kind: 'deadline' }]),
    );
  });

  it('does not hand out before the instant, and not long after', async () => {
    works();
    const at = inMs(300);
    await offer({ ...job('later'), at }, job('now'), { ...job('past'), at: inMs(-60_000) });
    await eventually(() => expect(ids().sort()).toEqual(['now', 'past']));
    expect(clock.now() < at).toBe(true);
    await eventually(() => expect(ids()).toContain('later'));
    expect(clock.now() >= at).toBe(true);
  });

  it('knows a job that waits already', async () => {
    const at = inMs(200);
    works();
    await offer({ ...job('a'), at }, { ...job('a'), at }, { ...job('a'), at: inMs(400) });
    await offer({ ...job('a'), at });
    await eventually(() => expect(ids()).toEqual(['a']));
    await setTimeout(400);
    expect(ids()).toEqual(['a']);
  });

  it('takes a job again that was done before: only the log knows', async () => {
    works();
    await offer(job('a'));
    await eventually(() => expect(ids()).toEqual(['a']));
    await eventually(async () => {
      await queue.offer([job('a')]);
      expect(ids()).toEqual(['a', 'a']);
    });
  });

  it('tries again what failed, and gives up visibly', async () => {
    works(async () => {
      throw new Error('out of order');
    });
    await offer(job('a'));
    await eventually(async () => expect(await queue.failed('town')).toHaveLength(1));
    expect(taken).toHaveLength(PATIENCE.attempts);
    expect(await queue.failed('town')).toEqual([
      {
        ...job('a'),
        reason: 'out of order',
        attempts: PATIENCE.attempts,
        failedAt: expect.stringMatching(/^\d{4}-.*Z$/) as string,
      },
    ]);
    expect(await queue.failed('elsewhere')).toEqual([]);
    expect(await queue.status()).toMatchObject({ state: 'ok', failed: 1, waiting: 0 });
    await offer(job('a'));
    await setTimeout(50);
    expect(taken).toHaveLength(PATIENCE.attempts);
  });

  it('gives it its attempts again when it is told to', async () => {
    let broken = true;
    works(async () => {
      if (broken) throw new Error('out of order');
    });
    await offer(job('a'));
    await eventually(async () => expect(await queue.failed('town')).toHaveLength(1));
    broken = false;
    await queue.retry(job('a'));
    await eventually(() => expect(taken).toHaveLength(PATIENCE.attempts + 1));
    await eventually(async () => expect(await queue.failed('town')).toEqual([]));
    await queue.retry(job('a'));
    await queue.retry(job('nothing'));
  });

  it('lets one failure harm no other', async () => {
    works(async ({ id }) => {
      if (id === 'bad') throw new Error('out of order');
    });
    await offer(job('bad'), ...Array.from({ length: 50 }, (_, n) => job(`good${n}`)));
    await eventually(() => expect(new Set(ids()).size).toBe(51));
    await eventually(async () => expect(await queue.status()).toMatchObject({ failed: 1 }));
  });

  it('hands each tenant its own', async () => {
    const others: Job[] = [];
    works();
    queue.work('other', async (given) => void others.push(given));
    await offer(job('a'), job('b', 'other'));
    await eventually(() => expect([taken, others]).toEqual([[job('a')], [job('b', 'other')]]));
  });

  it('hands out no more to who has ended, after what is under way', async () => {
    let release: () => void = () => undefined;
    const stop = works(() => new Promise<void>((resolve) => (release = resolve)));
    await offer(job('a'));
    await eventually(() => expect(ids()).toEqual(['a']));
    let ended = false;
    const ending = stop().then(() => (ended = true));
    await setTimeout(20);
    expect(ended).toBe(false);
    release();
    await ending;
    await queue.offer([job('b')]);
    await setTimeout(50);
    expect(ids()).toEqual(['a']);
  });

  it('counts what waits', async () => {
    const started: (() => void)[] = [];
    works(() => new Promise<void>((resolve) => started.push(resolve)));
    await offer(job('a'), { ...job('b'), at: inMs(60_000) });
    await eventually(async () =>
      expect(await queue.status()).toMatchObject({ active: 1, delayed: 1, failed: 0 }),
    );
    for (const release of started) release();
  });

  it('takes nothing once it is closed, and says so', async () => {
    await queue.close();
    expect(await queue.offer([job('a')])).toBe(false);
    expect(await queue.time()).toBeUndefined();
  });
}
