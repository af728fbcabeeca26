import { StoreUnavailable, type EventStore, type Position, type Revision } from '#kernel';
import type { QueryDefinition, Tenant } from '#shell';
import { routeParameters } from '#shell';
import { setTimeout } from 'node:timers/promises';

/** `"7"`: the revision of the aggregate a page shows. */
export const etag = (revision: Revision) => `"${revision}"`;

/** How long a page waits for a store that several processes write. Unit: milliseconds. */
const PATIENCE = 1000;

/**
 * Revision up to which the page has seen its aggregate: the newest event of the stream that the
 * read model has reached. Undefined where the route names no aggregate, and where the store does not
 * answer: the page is shown all the same.
 */
export async function revisionShown(
  { store, reads, name: tenant }: Tenant,
  { route, models }: QueryDefinition,
  input: Readonly<Record<string, string>>,
): Promise<Revision | undefined> {
  const parameter = routeParameters(route).at(-1);
  const [model] = models;
  const category = model?.categories.find((name) => `${name}Id` === parameter);
  if (!model || !category || parameter === undefined || !route.endsWith(`:${parameter}`)) return;
  const seen = reads.status().find(({ name }) => name === model.name)?.position;
  const stream = `${tenant}.${category}-${input[parameter] ?? ''}`;
  const found = newestSeen(store, stream, seen);
  return store.exclusive ? found : whileAnswering(found);
}

async function newestSeen(
  store: EventStore,
  stream: string,
  seen: Position | undefined,
): Promise<Revision | undefined> {
  for await (const page of store.read(stream, { direction: 'backwards', limit: 100 }))
    for (const { revision, position } of page)
      if (seen !== undefined && position <= seen) return revision;
  return undefined;
}

async function whileAnswering<T>(found: Promise<T>): Promise<T | undefined> {
  const waiting = new AbortController();
  const late = setTimeout(PATIENCE, undefined, waiting).catch(() => undefined);
  try {
    return await Promise.race([found, late]);
  } catch (error) {
    if (error instanceof StoreUnavailable) return undefined;
    throw error;
  } finally {
    waiting.abort();
    found.catch(() => undefined); // may fail after it was given up
  }
}
