import type { Tenant } from '#shell';
import { timingSafeEqual } from 'node:crypto';

/**
 * What makes a link secret: computed from the tenant's own key each time it is shown, so that
 * neither the log nor a read model ever holds it.
 */
const secretOf = ({ vault }: Tenant, feedId: string): string =>
  vault.hmac(`calendar feed ${feedId}`);

/** Path of the link; whoever has it needs no sign-in. */
export const pathOf = (tenant: Tenant, feedId: string): string =>
  `/calendar/${tenant.name}/${feedId}/${secretOf(tenant, feedId)}.ics`;

/** Compared in a time that tells nothing. */
export function opens(tenant: Tenant, feedId: string, secret: string): boolean {
  const [wanted, given] = [Buffer.from(secretOf(tenant, feedId)), Buffer.from(secret)];
  return wanted.length === given.length && timingSafeEqual(wanted, given);
}
