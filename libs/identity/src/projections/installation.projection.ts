import type { Instant, ReadModel } from '#kernel';
import { tenants } from '../domain/tenant.decider';
import { upcast, type OperatorActed, type TenantCreated } from '../domain/tenant.events';

/** A tenant as the operator sees it. Row id: its name. */
export type TenantRow = TenantCreated['data'] &
  Readonly<{ createdAt: Instant; administrator?: string }>;

export const tenantList: ReadModel<TenantRow> = {
  name: 'tenants',
  version: 1,
  categories: [tenants.category],
  project(recorded, rows) {
    const { type, data } = upcast(recorded);
    if (type === 'TenantCreated')
      rows.put(data.tenant, { ...data, createdAt: recorded.metadata.recordedAt });
    const row = rows.get(data.tenant);
    if (type === 'FirstAdministratorInvited' && row)
      rows.put(data.tenant, { ...row, administrator: data.person });
  },
};

/** What the operator did, and why. Row id: the event. */
export type OperatorActRow = OperatorActed['data'] & Readonly<{ at: Instant }>;

export const operatorActs: ReadModel<OperatorActRow> = {
  name: 'operator-acts',
  version: 1,
  categories: [tenants.category],
  columns: { tenant: ({ tenant }) => tenant, act: ({ act }) => act, at: ({ at }) => at },
  project(recorded, rows) {
    const { type, data } = upcast(recorded);
    if (type === 'OperatorActed')
      rows.put(recorded.id, { ...data, at: recorded.metadata.recordedAt });
  },
};
