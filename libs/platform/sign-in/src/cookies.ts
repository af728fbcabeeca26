import { EncryptJWT, jwtDecrypt, type JWTPayload } from 'jose';
import { LRUCache } from 'lru-cache';

/** What the browser holds for us: sealed, for us alone to read. */
export type CookieSettings = Readonly<{ key: Uint8Array; insecure: boolean }>;

/** Opened cookies that are remembered. */
const REMEMBERED = 2000;

/** A cookie for one purpose; sealed for one, it does not open as another. */
export class SealedCookie {
  readonly name: string;
  /** What opened once opens again: unsealing costs as much as a command. */
  private readonly opened = new LRUCache<string, JWTPayload>({ max: REMEMBERED });

  constructor(
    private readonly purpose: string,
    private readonly settings: CookieSettings,
  ) {
    // The prefix makes browsers refuse it from another host or path, or without TLS.
    this.name = (settings.insecure ? '' : '__Host-') + purpose;
  }

  /** The header that sets it. Unit of `until`: seconds since 1970. */
  async set(payload: JWTPayload, now: Date, until: number): Promise<string> {
    const value = await new EncryptJWT(payload)
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
      .setAudience(this.purpose)
      .setIssuedAt(now)
      .setExpirationTime(until)
      .encrypt(this.settings.key);
    return this.header(value, until - Math.floor(now.getTime() / 1000));
  }

  clear(): string {
    return this.header('', 0);
  }

  /** `undefined` for none, and for one that is altered, expired, or for another purpose. */
  async read(cookies: string | undefined, now: Date): Promise<JWTPayload | undefined> {
    const value = valueOf(cookies ?? '', this.name);
    if (!value) return undefined;
    const known = this.opened.get(value);
    if (known) return isOver(known, now) ? undefined : known;
    try {
      const { payload } = await jwtDecrypt(value, this.settings.key, {
        audience: this.purpose,
        currentDate: now,
        keyManagementAlgorithms: ['dir'],
        contentEncryptionAlgorithms: ['A256GCM'],
        requiredClaims: ['exp', 'iat'],
      });
      this.opened.set(value, payload);
      return payload;
    } catch {
      return undefined;
    }
  }

  private header(value: string, maxAge: number): string {
    const secure = this.settings.insecure ? '' : '; Secure';
    return `${this.name}=${value}; Max-Age=${maxAge}; Path=/; HttpOnly${secure}; SameSite=Lax`;
  }
}

/** @source RFC 7519, 4.1.4: not accepted on or after its instant */
const isOver = ({ exp = 0 }: JWTPayload, now: Date): boolean =>
  exp <= Math.floor(now.getTime() / 1000);

/** Our values need no quoting: base64url and dots. */
const valueOf = (cookies: string, name: string): string | undefined =>
  cookies
    .split(/; */)
    .find((cookie) => cookie.startsWith(`${name}=`))
    ?.slice(name.length + 1);
