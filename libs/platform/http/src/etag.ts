import type { Revision } from '#kernel';
import type { QueryDefinition, Tenant } from '#shell';
import { routeParameters } from '#shell';

/** `"7"`: the revision of the aggregate a page shows. */
export const etag = (revision: Revision) => `"${revision}"`;

/**
 * Revision up to which the page has seen its aggregate: the newest event of the stream that the
 * read model has reached. Undefined where the route names no aggregate.
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
  for await (const page of store.read(stream, { direction: 'backwards', limit: 100 }))
    for (const { revision, position } of page)
      if (seen !== undefined && position <= seen) return revision;
  return undefined;
}
