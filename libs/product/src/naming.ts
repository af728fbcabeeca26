import { nameOf } from '#identity';
import type { Clock, Moment } from '#kernel';
import { Naming } from '#platform/http';
import { seen, type Caller, type Tenant, type Tenants, type View } from '#shell';
import { ROOMS, nameKept } from './rooms';

const SUBJECTS = ROOMS.flatMap(({ subjects = [] }) => subjects);
const PERSONS = SUBJECTS.find(({ kind }) => kind === 'person');

/** What ids of any room are called today, as far as the caller may know. */
export class ProductNaming extends Naming {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async of(
    ids: ReadonlySet<string>,
    caller: Caller,
    moment: Moment,
  ): Promise<ReadonlyMap<string, string>> {
    const tenant = this.tenants.get(caller.tenant);
    const view: View = { reads: tenant.reads, tenant, caller, moment, now: this.clock.now() };
    const names = new Map<string, string>();
    for (const id of ids) {
      const name = (await ownName(id, view)) ?? (await personName(id, tenant, view));
      if (name !== undefined) names.set(id, name);
    }
    return names;
  }
}

async function ownName(id: string, view: View): Promise<string | undefined> {
  const kept = nameKept(view.reads, id);
  const subject = SUBJECTS.find(({ kind, hidden }) => hidden && kind === kept?.category);
  if (!kept || !subject) return kept?.name;
  return (await seen(subject, id, view)) === undefined ? undefined : kept.name;
}

async function personName(id: string, tenant: Tenant, view: View): Promise<string | undefined> {
  if (!PERSONS || (await seen(PERSONS, id, view)) === undefined) return undefined;
  return nameOf(tenant, id);
}
