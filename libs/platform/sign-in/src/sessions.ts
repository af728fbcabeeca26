import type { Clock } from '#kernel';
import type { JWTPayload } from 'jose';
import { randomUUID } from 'node:crypto';
import type { SealedCookie } from './cookies';
import type { Identity } from '#platform/accounts';

/** Units: seconds. */
const IDLE = 30 * 60;
const ABSOLUTE = 8 * 60 * 60;
const RENEW_AFTER = 60;

/** Sessions that were ended before they expired. */
export type Ended = Readonly<{
  add: (id: string, until: number) => void;
  has: (id: string) => boolean;
}>;

export type Session = Identity & Readonly<{ id: string; since: number; at: number }>;

/** A browser's session: half an hour idle, eight hours at most. All of it stands in the cookie. */
export class Sessions {
  constructor(
    private readonly cookie: SealedCookie,
    private readonly clock: Clock,
    private readonly ended: Ended,
  ) {}

  begin(identity: Identity): Promise<string> {
    return this.write({ ...identity, id: randomUUID(), since: this.seconds() });
  }

  async read(cookies: string | undefined): Promise<Session | undefined> {
    const payload = await this.cookie.read(cookies, this.now());
    const session = payload && sessionOf(payload);
    return session && !this.ended.has(session.id) ? session : undefined;
  }

  /** The cookie to go on with; `undefined` while the present one is fresh. */
  async renew(session: Session): Promise<string | undefined> {
    if (this.seconds() - session.at < RENEW_AFTER) return undefined;
    return this.write(session);
  }

  /** Ends it for every copy of the cookie. */
  async end(cookies: string | undefined): Promise<string> {
    const session = await this.read(cookies);
    if (session) this.ended.add(session.id, session.since + ABSOLUTE);
    return this.cookie.clear();
  }

  private write({ tenant, person, id, since }: Omit<Session, 'at'>): Promise<string> {
    const until = Math.min(this.seconds() + IDLE, since + ABSOLUTE);
    return this.cookie.set({ tenant, sub: person, jti: id, since }, this.now(), until);
  }

  private now = (): Date => new Date(this.clock.now());
  private seconds = (): number => Math.floor(this.now().getTime() / 1000);
}

function sessionOf({ tenant, sub, jti, since, iat }: JWTPayload): Session | undefined {
  if (typeof tenant !== 'string' || typeof since !== 'number') return undefined;
  if (sub === undefined || jti === undefined || iat === undefined) return undefined;
  return { tenant, person: sub, id: jti, since, at: iat };
}
