import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '../contracts/work-queue.contract';
import { EventStoreServer } from '../support/event-store/server';
import { TestRedis, describeWithRedis } from '../support/redis';
import { Child } from './child';
import { Node } from './node';

jest.setTimeout(120_000);

/** A process that could not be ended in order within ten seconds ends with another code. */
const IN_ORDER = { code: 0, signal: null };
const TENANTS = ['system', 'altstadt', 'neustadt'];

describeWithRedis('a process ends in order while store and Redis hang', () => {
  let folder: string, server: EventStoreServer, redis: TestRedis, node: Node, worker: Child;

  const environment = (name: string) => ({
    JAHRESRING_DATA: join(folder, name),
    JAHRESRING_SHARED: join(folder, 'shared'),
    EVENTSTORE_URL: server.url,
    REDIS_URL: redis.url,
  });

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ending-while-'));
    server = await EventStoreServer.start();
    redis = await TestRedis.start('--maxmemory-policy', 'noeviction');
    node = await Node.start(environment('node'));
    for (const tenant of TENANTS.slice(1))
      await node.post('/system/tenants', { tenant, authority: 'Amt', land: 'BW', demo: false });
    worker = Child.startBuilt('apps/worker/src/main', [], environment('worker'));
    await worker.says('Jahresring works');
    await eventually(async () => {
      for (const tenant of TENANTS.slice(1))
        expect(await node.get('/api/people', { 'x-tenant': tenant })).toMatchObject({
          status: 200,
        });
    });
  });
  afterEach(async () => {
    redis.signal('SIGCONT');
    await Promise.all([node.process.kill(), worker.kill(), redis.kill()]);
    server.stop();
    rmSync(folder, { recursive: true });
  });

  /** Somebody waits for an append in each tenant, and reactions will as well. */
  const write = () => {
    for (const tenant of TENANTS.slice(1))
      node.post('/people', { name: 'Ada Amt' }, { 'x-tenant': tenant }).catch(() => undefined);
  };

  it('which answer nothing any more', async () => {
    const { append } = server.calls;
    server.fault = (kind) => (kind === 'append' ? 'never-answer' : undefined);
    write();
    await eventually(async () => expect(server.calls.append).toBeGreaterThan(append));
    server.fault = () => 'never-answer';
    redis.signal('SIGSTOP');
    const ended = [node.process.kill('SIGTERM'), worker.kill('SIGTERM')];
    expect(await Promise.all(ended)).toEqual([IN_ORDER, IN_ORDER]);
  });

  it('of which Redis alone hangs, with nothing under way', async () => {
    redis.signal('SIGSTOP');
    const ended = [node.process.kill('SIGTERM'), worker.kill('SIGTERM')];
    expect(await Promise.all(ended)).toEqual([IN_ORDER, IN_ORDER]);
  });
});
