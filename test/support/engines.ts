import { storeAddress } from '#platform/configuration';
import { StoreConnection } from '#platform/eventstoredb';
import { BullMqQueue } from '#platform/bullmq';
import { MemoryEventStore } from '#platform/memory';
import { sqliteLogs, type Logs } from '#product';
import { NamespacedConnection } from './event-store/namespaced';
import { remoteLogs } from './event-store/remote-logs';
import { EventStoreServer } from './event-store/server';
import { TestRedis, lacksRedis } from './redis';

/** What a product stands on: where its logs lie, and how many nodes work on them. */
export type Engine = Readonly<{
  name: string;
  nodes: number;
  begin: () => Promise<Begun>;
}>;

export type Begun = Readonly<{
  /** For one node; each has its own. */
  logs: () => Logs;
  /** By which the nodes share their work. */
  redis?: string;
  end: () => Promise<void>;
}>;

export const memory: Engine = {
  name: 'memory',
  nodes: 1,
  begin: async () => ({
    logs: () => ({
      shared: false,
      open: async (_, opening) => new MemoryEventStore(opening),
      close: () => Promise.resolve(),
    }),
    end: () => Promise.resolve(),
  }),
};

export const sqlite: Engine = {
  name: 'SQLite',
  nodes: 1,
  begin: async () => ({ logs: () => sqliteLogs, end: () => Promise.resolve() }),
};

export const eventStoreDb: Engine = {
  name: `two nodes on an event store over gRPC ${lacksRedis === undefined ? 'and Redis' : `(without Redis: ${lacksRedis} is absent)`}`,
  nodes: 2,
  begin: async () => {
    const server = await EventStoreServer.start();
    const redis = lacksRedis === undefined ? await TestRedis.start() : undefined;
    // What is played has a time of its own.
    const time = jest.spyOn(BullMqQueue.prototype, 'time').mockResolvedValue(undefined);
    return {
      logs: () => remoteLogs(() => new StoreConnection(storeAddress(server.url))),
      ...(redis === undefined ? {} : { redis: redis.url }),
      end: async () => {
        time.mockRestore();
        await redis?.stop();
        server.stop();
      },
    };
  },
};

/** Under names of its own in the server that somebody runs. */
export const running = (url: string): Engine => ({
  name: 'two nodes on a running event store',
  nodes: 2,
  begin: async () => {
    const first = new NamespacedConnection(url);
    return {
      logs: () => remoteLogs(() => first.another()),
      end: () => first.close(),
    };
  },
});
