import { storeAddress } from '#platform/configuration';
import { RemoteEventStore, StoreConnection } from '#platform/eventstoredb';
import { MemoryEventStore } from '#platform/memory';
import { sqliteLogs, type Logs } from '#product';
import { NamespacedConnection } from './event-store/namespaced';
import { EventStoreServer } from './event-store/server';

/** What a product stands on: where its logs lie, and how many nodes work on them. */
export type Engine = Readonly<{
  name: string;
  nodes: number;
  begin: () => Promise<Begun>;
}>;

export type Begun = Readonly<{
  /** For one node; each has its own. */
  logs: () => Logs;
  end: () => Promise<void>;
}>;

const remote = (connection: () => StoreConnection): Logs => {
  const own = connection();
  return {
    shared: true,
    open: (_, opening) => RemoteEventStore.open(own, opening),
    close: () => own.close(),
  };
};

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
  name: 'an event store over gRPC with two nodes',
  nodes: 2,
  begin: async () => {
    const server = await EventStoreServer.start();
    return {
      logs: () => remote(() => new StoreConnection(storeAddress(server.url))),
      end: async () => server.stop(),
    };
  },
};

/** Under names of its own in the server that somebody runs. */
export const running = (url: string): Engine => ({
  name: 'a running event store with two nodes',
  nodes: 2,
  begin: async () => {
    const first = new NamespacedConnection(url);
    return {
      logs: () => remote(() => first.another()),
      end: () => first.close(),
    };
  },
});
