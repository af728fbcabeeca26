import { streamParts, type Recorded, type Sealed } from '#kernel';
import type { OpenedTenant } from '#product';

/**
 * All that a log says, stream by stream: what is sealed is opened, positions and times are left out,
 * as they are the store's and the day's. Two runs of the same commands say the same.
 */
export async function finalState(tenant: OpenedTenant): Promise<Record<string, object[]>> {
  const state: Record<string, object[]> = {};
  for await (const page of tenant.store.readAll())
    for (const event of page)
      if (event.type !== 'LogOpened') (state[event.stream] ??= []).push(said(tenant, event));
  return Object.fromEntries(Object.entries(state).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function said(tenant: OpenedTenant, { type, version, stream, data, metadata }: Recorded): object {
  const { category } = streamParts(stream);
  const { actor, onBehalfOf, effectiveOn, backdated, imported } = metadata;
  return {
    type,
    version,
    actor,
    onBehalfOf,
    effectiveOn,
    backdated,
    imported,
    data: unsealed(tenant, category, data),
  };
}

const isSealed = (value: object): value is Sealed => '$sealed' in value;

function unsealed(tenant: OpenedTenant, category: string, value: unknown, field = ''): unknown {
  if (typeof value === 'string')
    return field === 'position' || /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value) ? `(${field})` : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => unsealed(tenant, category, each, field));
  if (isSealed(value)) return tenant.vault.open({ tenant: tenant.name, category, field }, value);
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, unsealed(tenant, category, each, name)]),
  );
}
