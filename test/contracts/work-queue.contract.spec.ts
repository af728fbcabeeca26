import { BullMqQueue } from '#platform/bullmq';
import { InProcessQueue } from '#platform/in-process-queue';
import { TestRedis, describeWithRedis } from '../support/redis';
import { PATIENCE, workQueueContract } from './work-queue.contract';

describe('the queue within the process', () =>
  workQueueContract(async (clock) => {
    const queue = new InProcessQueue(clock, PATIENCE);
    return { queue, end: () => queue.close() };
  }));

describeWithRedis('the queue on Redis', () => {
  let redis: TestRedis;
  let installations = 0;
  beforeAll(async () => {
    redis = await TestRedis.start();
  });
  afterAll(() => redis.stop());

  workQueueContract(async () => {
    const installation = `test${++installations}`;
    const queue = new BullMqQueue({ address: redis.url, installation, patience: PATIENCE });
    return { queue, end: () => queue.close() };
  });
});
