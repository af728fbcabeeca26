import type { Role } from '#kernel';
import { Authenticator } from '#platform/http';
import type { Caller } from '#shell';

/**
 * Believes who says who they are: for tests that are not about signing in. `x-caller` is a person
 * and their roles (`ada planner`), or a caller as JSON; `x-tenant` names another tenant. Who cannot set
 * a header gives the same as a token.
 */
export class ByHeader extends Authenticator {
  constructor(private readonly tenant: string) {
    super();
  }

  async authenticate({ headers }: { headers: Record<string, string | string[] | undefined> }) {
    const token = headers['authorization']?.toString().replace(/^Bearer /, '');
    const given = headers['x-caller']?.toString() ?? token ?? '';
    if (given.startsWith('{')) return JSON.parse(given) as Caller;
    const [person, ...roles] = given.split(' ');
    if (!person) return undefined;
    const tenant = headers['x-tenant']?.toString() ?? this.tenant;
    return { tenant, person, kind: 'person', roles: roles as Role[] } satisfies Caller;
  }
}
