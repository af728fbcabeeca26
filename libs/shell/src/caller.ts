import type { Grant, PersonRef, Role } from '#kernel';

/** Who asks: a person with the roles the log gives them now, the product itself, or the operator. */
export type Caller = Readonly<{
  tenant: string;
  person: PersonRef;
  kind: 'person' | 'system' | 'operator';
  roles: readonly Role[];
  /** The provider a person of role `provider` speaks for. */
  providerId?: string;
}>;

/** No grant covers the act. HTTP 403. */
export class Forbidden extends Error {
  override readonly name = 'Forbidden';
  constructor(
    readonly action: string,
    readonly allowed: readonly Grant[],
  ) {
    super(`${action} is allowed to ${allowed.join(', ')}.`);
  }
}

/** Whether one of the grants covers the caller. */
export const covers = (grants: readonly Grant[], { kind, roles }: Caller): boolean =>
  grants.some(
    (grant) =>
      grant === 'anyone' || grant === kind || (kind === 'person' && roles.some((r) => r === grant)),
  );

/** @throws Forbidden when no grant covers the caller */
export function authorise(action: string, grants: readonly Grant[], caller: Caller): void {
  if (!covers(grants, caller)) throw new Forbidden(action, grants);
}
