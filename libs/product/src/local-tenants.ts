import { Tenants, UnknownTenant, type Tenant } from '#shell';
import type { OpenedTenant } from './opened-tenant';

/** The tenants whose logs this process writes. */
export class LocalTenants extends Tenants {
  private readonly opened = new Map<string, OpenedTenant>();

  add(tenant: OpenedTenant): void {
    this.opened.set(tenant.name, tenant);
  }

  get(name: string): Tenant {
    return this.of(name);
  }

  of(name: string): OpenedTenant {
    const tenant = this.opened.get(name);
    if (!tenant) throw new UnknownTenant(name);
    return tenant;
  }

  names(): readonly string[] {
    return [...this.opened.keys()];
  }

  all(): readonly OpenedTenant[] {
    return [...this.opened.values()];
  }

  async close(): Promise<void> {
    for (const tenant of this.all()) await tenant.close();
  }
}
