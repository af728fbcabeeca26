import type { Place } from '#calendar';
import type { Documents, EventStore, LogIdentity, Reads, Vault, WritePath } from '#kernel';

/** One public carrier (Träger der öffentlichen Jugendhilfe): its log and all that hangs on it. */
export type Tenant = Readonly<{
  name: string;
  identity: LogIdentity;
  store: EventStore;
  writePath: WritePath;
  reads: Reads;
  vault: Vault;
  documents: Documents;
  /** Where the office works: whose holidays count. Absent where nobody said so. */
  place?: () => Place | undefined;
}>;

/** The tenants of this node. */
export abstract class Tenants {
  /** @throws UnknownTenant */
  abstract get(name: string): Tenant;
  abstract names(): readonly string[];
}

/** HTTP 404, as for anything another tenant owns. */
export class UnknownTenant extends Error {
  override readonly name = 'UnknownTenant';
  constructor(readonly tenant: string) {
    super(`There is no tenant ${tenant}.`);
  }
}
