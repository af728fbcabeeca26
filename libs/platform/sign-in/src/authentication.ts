import type { Caller } from '#shell';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { VerifyAccessToken } from './access-tokens';
import type { OperatorToken } from './operator-token';
import type { Session, Sessions } from './sessions';
import {
  CrossOrigin,
  UnknownTenant,
  identityOf,
  type People,
  type SignInSettings,
} from './settings';

/** What authentication looks at; a Fastify request has it. */
export type Request = Readonly<{
  method: string;
  headers: IncomingHttpHeaders;
  raw: IncomingMessage;
}>;

type Means = Readonly<{
  settings: SignInSettings;
  people: People;
  sessions: Sessions;
  verifyAccessToken: VerifyAccessToken;
  operator: OperatorToken;
}>;

const SAFE = ['GET', 'HEAD', 'OPTIONS'];
const OPERATOR = 'operator';
const SYSTEM_LOG = 'system';

/** Tells who asks: by the browser's session, the command line's token, or the operator's. */
export class Authentication {
  private readonly renewals = new WeakMap<IncomingMessage, string>();

  constructor(private readonly means: Means) {}

  /** A credential that is given and does not hold leads to nobody, never to the next one. @throws CrossOrigin, UnknownTenant */
  async caller(request: Request): Promise<Caller | undefined> {
    const { authorization } = request.headers;
    if (authorization !== undefined) return this.bearer(authorization, request.headers);
    const session = await this.session(request);
    if (!session) return undefined;
    this.demandSameOrigin(request);
    return this.means.people.callerOf(session.tenant, session.person);
  }

  /** The session alone, for pages of our own. */
  async session({ headers, raw }: Request): Promise<Session | undefined> {
    const { sessions } = this.means;
    const session = await sessions.read(headers.cookie);
    const renewed = session && (await sessions.renew(session));
    if (renewed) this.renewals.set(raw, renewed);
    return session;
  }

  /** The cookie to be sent with the answer. */
  renewal(raw: IncomingMessage): string | undefined {
    return this.renewals.get(raw);
  }

  /**
   * Browsers say where a form or a script stands. Who says nothing is no browser and shows it by a
   * header that no form can send.
   * @throws CrossOrigin
   */
  demandSameOrigin({ method, headers }: Request): void {
    if (SAFE.includes(method)) return;
    const { origin } = headers;
    if (origin === undefined ? 'x-requested-by' in headers : origin === this.means.settings.origin)
      return;
    throw new CrossOrigin(origin ?? 'no origin');
  }

  private async bearer(
    authorization: string,
    headers: IncomingHttpHeaders,
  ): Promise<Caller | undefined> {
    const { operator, people, verifyAccessToken } = this.means;
    const token = /^Bearer ([\w.~+/-]+=*)$/i.exec(authorization)?.[1];
    if (token === undefined) return this.refused('authorization');
    if (operator.looksLike(token))
      return operator.is(token) ? this.operator(headers) : this.refused('operator token');
    try {
      const { tenant, person } = identityOf(await verifyAccessToken(token));
      return people.callerOf(tenant, person);
    } catch (error) {
      return this.refused((error as { code?: string }).code ?? 'access token');
    }
  }

  /** Acts on the installation, or on the tenant that is named, where a grant says `operator`. */
  private operator(headers: IncomingHttpHeaders): Caller {
    const named = String(headers['x-tenant'] ?? SYSTEM_LOG);
    const { people } = this.means;
    if (![SYSTEM_LOG, ...people.tenants()].includes(named)) throw new UnknownTenant(named);
    return { tenant: named, person: OPERATOR, kind: 'operator', roles: [] };
  }

  private refused(reason: string): Caller | undefined {
    this.means.settings.onRefusal?.(reason);
    return undefined;
  }
}
