import {
  IssueInvitationCommand,
  LinkAccountCommand,
  SYSTEM_LOG,
  callerOf,
  demoPeople,
  directory,
  holderOf,
  nameOf,
} from '#identity';
import { SYSTEM } from '#kernel';
import type { People } from '#platform/sign-in';
import type { Product } from '#product';
import type { BusCommand } from '#shell';
import type { CommandBus } from '@nestjs/cqrs';
import { randomUUID } from 'node:crypto';

/** Who is there, as the logs of the product say. `bus` is there once the application is. */
export function peopleOf(product: Product, bus: () => CommandBus): People {
  const { tenants, clock } = product;
  const known = (tenant: string) => tenants.names().includes(tenant);
  return {
    tenants: () => tenants.names().filter((name) => name !== SYSTEM_LOG),
    callerOf: (tenant, person) =>
      known(tenant) ? callerOf(tenants.get(tenant), person, clock.now()) : undefined,
    isErased: (tenant, person) =>
      known(tenant) && Boolean(tenants.get(tenant).reads.get(directory, person)?.erased),
    nameOf: (tenant, person) => nameOf(tenants.get(tenant), person),
    demoPeople: (tenant) => demoPeople(tenants.get(tenant), clock.now()),
    hmac: (tenant, text) => tenants.of(tenant).vault.hmac(text),
    holderOf: (tenant, subjectHash) => holderOf(tenants.get(tenant), subjectHash),
    issueInvitation: async (caller, person, expiresAt) => {
      const call = { caller, key: randomUUID() };
      await bus().execute<BusCommand>(new IssueInvitationCommand({ person, expiresAt }, call));
    },
    linkAccount: async (tenant, account) => {
      const caller = { tenant, person: SYSTEM, kind: 'system', roles: [] } as const;
      const call = { caller, key: `link ${account.subjectHash}` };
      await bus().execute<BusCommand>(new LinkAccountCommand(account, call));
      const { store, reads } = tenants.of(tenant);
      await reads.reached(await store.head());
    },
  };
}
