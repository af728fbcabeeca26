import { QueueRefused, type Job } from '#kernel';
import { BullMqQueue, unfitnessOf } from '#platform/bullmq';
import { Logger } from '@nestjs/common';
import { Redis } from 'ioredis';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Child } from '../faults/child';
import { TestRedis, describeWithRedis, freePort } from '../support/redis';
import { eventually } from './work-queue.contract';

/** What a queue meets that has a server of its own; beside the contract of all queues. */
describeWithRedis('a queue and its Redis', () => {
  const ending: (() => unknown)[] = [];
  afterEach(async () => {
    for (const end of ending.splice(0).reverse()) await end();
  });

  async function redisWith(...settings: readonly string[]): Promise<TestRedis> {
    const redis = await TestRedis.start(...settings);
    ending.push(() => redis.stop());
    return redis;
  }
  function queueOn(address: string): BullMqQueue {
    const queue = new BullMqQueue({ address, installation: 'test', watch: 100 });
    ending.push(() => queue.close());
    return queue;
  }
  const job: Job = { tenant: 'town', kind: 'reaction', id: 'a' };

  async function works(queue: BullMqQueue): Promise<void> {
    const taken: Job[] = [];
    await queue.start();
    queue.work('town', async (given) => void taken.push(given));
    expect(await queue.offer([job])).toBe(true);
    await eventually(() => expect(taken).toEqual([job]));
  }
  const refused = (queue: BullMqQueue) =>
    queue.start().then(
      () => 'started',
      (error: unknown) => (error instanceof QueueRefused ? error.message : String(error)),
    );

  it('works with a password, and in another database', async () => {
    const { port } = await redisWith('--requirepass', 's:e/c');
    await works(queueOn(`redis://:s%3Ae%2Fc@127.0.0.1:${port}`));
    await works(queueOn(`redis://default:s%3Ae%2Fc@127.0.0.1:${port}/3`));
  });

  it.each(['', ':wrong@', 'nobody:secret@'])(
    'refuses to start with the credentials "%s", and never shows them',
    async (credentials) => {
      const { port } = await redisWith('--requirepass', 'secret');
      const said = await refused(queueOn(`redis://${credentials}127.0.0.1:${port}`));
      expect(said).toMatch(/^REDIS_URL: .* does not accept the user or the password/);
      expect(said).not.toMatch(/secret|wrong/);
    },
  );

  it('says so when the password is changed while it works', async () => {
    const { port } = await redisWith('--requirepass', 'secret');
    const queue = queueOn(`redis://:secret@127.0.0.1:${port}`);
    await queue.start();
    const cli = (password: string, ...args: string[]) =>
      spawnSync('redis-cli', ['-p', String(port), '-a', password, ...args]);
    cli('secret', 'CONFIG', 'SET', 'requirepass', 'another');
    cli('another', 'CLIENT', 'KILL', 'TYPE', 'normal');
    await eventually(async () =>
      expect(await queue.status()).toMatchObject({
        state: 'degraded',
        reason: expect.stringContaining('does not accept the user or the password') as string,
      }),
    );
  });

  it('refuses a node of a cluster by name', async () => {
    const { url } = await redisWith('--cluster-enabled', 'yes');
    expect(await refused(queueOn(url))).toMatch(/^REDIS_URL: .* node of a cluster.* not supported/);
    expect(await unfitnessOf(url)).toMatchObject({
      de: expect.stringMatching(/^REDIS_URL: .* Knoten eines Clusters/) as string,
      en: expect.stringMatching(/^REDIS_URL: .* node of a cluster.* not supported/) as string,
    });
  });

  it('does away with jobs that are no jobs, and shows those that failed all the same', async () => {
    const { url } = await redisWith();
    const queue = queueOn(url);
    await queue.start();
    const redis = new Redis(url);
    ending.push(() => redis.disconnect());
    const at = (key: string) => `{jahresring.test}:work:${key}`;
    const put = async (id: string, fields: Record<string, string>) => {
      await redis.hset(at(id), { opts: '{}', timestamp: '-1', ...fields });
      await redis.lpush(at('wait'), id);
    };
    await put('torn', { name: 'deadline', data: '{not json' });
    await put('nameless', { data: '{}' });
    await put('early', { name: 'deadline', data: '{"tenant":"other","id":"a"}', delay: '-1' });
    await redis.hset(at('failed-torn'), { name: 'deadline', data: '{', opts: '{}' });
    await redis.zadd(at('failed'), 1, 'failed-torn');
    await redis.hset(at('failed-own'), { name: 'reaction', data: '{"tenant":"town","id":"b"}' });
    await redis.zadd(at('failed'), 2, 'failed-own');
    const taken: Job[] = [];
    queue.work('town', async (given) => void taken.push(given));
    await queue.offer([job]);
    await eventually(async () => expect(await queue.status()).toMatchObject({ ignored: 3 }));
    await eventually(async () =>
      expect(await queue.status()).toMatchObject({ waiting: 0, active: 0 }),
    );
    expect(taken).toEqual([job]);
    expect(await queue.failed('town')).toMatchObject([{ id: 'b' }]);
    const warned = jest.spyOn(Logger.prototype, 'warn');
    await put('spoilt', { name: 'deadline', data: '{}', opts: '{' });
    await eventually(async () =>
      expect(warned).toHaveBeenCalledWith(
        expect.stringMatching(/^A job in Redis cannot be read: /) as string,
      ),
    );
    warned.mockRestore();
    await queue.offer([{ ...job, id: 'c' }]);
    await eventually(() => expect(taken).toHaveLength(2));
  });

  it('is asked once, for a doctor, without writing', async () => {
    const redis = await redisWith('--requirepass', 'secret');
    const at = async (credentials: string) =>
      (await unfitnessOf(`redis://${credentials}127.0.0.1:${redis.port}`))?.en;
    expect(await at(':secret@')).toBeUndefined();
    expect(await at(':wrong@')).toMatch(/^REDIS_URL: .* does not accept the user or the password/);
    await redis.kill();
    expect(await at(':secret@')).toMatch(/^REDIS_URL: .*ECONNREFUSED/);
  });

  it('is left at once by a worker when it is gone, or never was there', async () => {
    const redis = await redisWith();
    const absent = `redis://127.0.0.1:${await freePort()}`;
    for (const address of [redis.url, absent]) {
      const worker = Child.start([__dirname, 'redis-queue.child.ts'], [address, 'stay']);
      await worker.says('works');
      await redis.kill();
      worker.tell('end');
      await worker.says('ended');
      await worker.succeeds(); // nothing is left that would keep the process alive
    }
  });

  it('gets back what a worker that is about to end cannot do any more: another does it', async () => {
    const { url } = await redisWith();
    const [going, staying] = [queueOn(url), queueOn(url)];
    await Promise.all([going.start(), staying.start()]);
    const stop = going.work('town', async () => undefined);
    going.work('other', async () => undefined);
    await stop();
    const jobs = Array.from({ length: 40 }, (_, n) => ({ ...job, id: `job${n}` }));
    expect(await staying.offer(jobs)).toBe(true);
    const taken = new Set<string>();
    staying.work('town', async ({ id }) => void taken.add(id));
    await eventually(() => expect(taken.size).toBe(40));
    expect((await going.status()).ignored).toBe(0);
  });

  const lacking = withoutTls();
  const name = 'works over TLS with a certificate it can trust, and refuses one it cannot';
  const withTls = lacking === undefined ? it : it.skip;
  withTls(lacking === undefined ? name : `${name} (skipped: ${lacking})`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jahresring-tls-'));
    ending.push(() => rmSync(folder, { recursive: true }));
    const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
    const of = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
    const out = ['-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', certificate];
    spawnSync('openssl', ['req', '-x509', '-days', '2', ...out, ...of]);
    const tlsPort = await freePort();
    const files = ['--tls-cert-file', certificate, '--tls-key-file', key];
    await redisWith('--tls-port', String(tlsPort), ...files, '--tls-auth-clients', 'no');
    const address = `rediss://localhost:${tlsPort}`;
    const said = await refused(queueOn(address));
    expect(said).toMatch(/^REDIS_URL: the certificate .* not trusted .*NODE_EXTRA_CA_CERTS/);
    const trusting = Child.start([__dirname, 'redis-queue.child.ts'], [address], {
      NODE_EXTRA_CA_CERTS: certificate,
    });
    await trusting.says('took town/reaction/a');
    await trusting.succeeds();
  });
});

/** What keeps this machine from trying TLS. */
function withoutTls(): string | undefined {
  if (spawnSync('openssl', ['version']).error) return 'openssl is absent';
  // One that knows TLS finds the value wrong, another the directive.
  const input = 'tls-session-caching maybe';
  const { stdout, stderr } = spawnSync('redis-server', ['-'], { input, encoding: 'utf8' });
  return /Bad directive/.test(stdout + stderr) ? 'redis-server was built without TLS' : undefined;
}
