import { localDateOf } from '#calendar';
import type { Instant, PersonRef, Reads, Role } from '#kernel';
import type { Caller, Tenant } from '#shell';
import { openDetail } from './details';
import { accounts } from './projections/accounts.projection';
import { directory } from './projections/directory.projection';
import { roles } from './projections/roles.projection';

/** A person as sign-in shows and knows them. */
export type Member = Readonly<{ person: PersonRef; name: string; roles: readonly Role[] }>;

/** The roles a person holds at an instant; those that begin later do not count yet. */
export function rolesAt(reads: Reads, person: PersonRef, now: Instant) {
  const today = localDateOf(now);
  const held = reads.all(roles, { person }).filter(({ row }) => row.from <= today);
  const providerId = held.find(({ row }) => row.role === 'provider')?.row.providerId;
  return {
    roles: [...new Set(held.map(({ row }) => row.role))],
    ...(providerId === undefined ? {} : { providerId }),
  };
}

/** The caller a person is now; `undefined` for who is unknown or erased. */
export function callerOf(tenant: Tenant, person: PersonRef, now: Instant): Caller | undefined {
  const entry = tenant.reads.get(directory, person);
  if (!entry || entry.erased) return undefined;
  return { tenant: tenant.name, person, kind: 'person', ...rolesAt(tenant.reads, person, now) };
}

/** Whose account it is. `subjectHash`: keyed hash of issuer and subject. */
export const holderOf = ({ reads }: Tenant, subjectHash: string): PersonRef | undefined =>
  reads.get(accounts, subjectHash)?.person;

/** Whom anyone may be, by a click: nobody, unless the log says that it is a demo. */
export function demoPeople(tenant: Tenant, now: Instant): readonly Member[] {
  if (!tenant.identity.demo) return [];
  return tenant.reads
    .all(directory)
    .filter(({ row }) => !row.erased)
    .map(({ id, row }) => ({
      person: id,
      name: nameIn(tenant, row.details?.name),
      roles: rolesAt(tenant.reads, id, now).roles,
    }))
    .filter(({ roles: held }) => held.length > 0)
    .sort((a, b) => a.name.localeCompare(b.name, 'de'));
}

export const nameOf = (tenant: Tenant, person: PersonRef): string =>
  nameIn(tenant, tenant.reads.get(directory, person)?.details?.name);

/** Where mail reaches a person; no address where none is known, or the person was erased. */
export function addressOf(
  tenant: Tenant,
  person: PersonRef,
): Readonly<{ name: string; mail?: string }> {
  const entry = tenant.reads.get(directory, person);
  const name = nameIn(tenant, entry?.details?.name);
  const sealed = entry?.erased ? undefined : entry?.details?.mail;
  if (!sealed) return { name };
  const mail = openDetail(tenant.vault, tenant.name, 'mail', sealed);
  return mail.includes('@') ? { name, mail } : { name };
}

const nameIn = ({ vault, name }: Tenant, sealed: Parameters<typeof openDetail>[3]): string =>
  openDetail(vault, name, 'name', sealed);

/**
 * Destroys again every key whose erasure stands in the log: a vault restored from an older backup
 * must not bring a person back. Before anything is read.
 */
export async function reapplyErasures({ reads, vault }: Tenant): Promise<number> {
  const erased = reads.all(directory, { erased: 1 });
  for (const { id } of erased) await vault.erase(id);
  return erased.length;
}
