import { RemoteEventStore, type StoreConnection } from '#platform/eventstoredb';
import type { Logs } from '#product';

/** The logs of one node, over a connection of its own. */
export function remoteLogs(connection: () => StoreConnection): Logs {
  const own = connection();
  return {
    shared: true,
    open: (_, opening) => RemoteEventStore.open(own, opening),
    close: () => own.close(),
  };
}
