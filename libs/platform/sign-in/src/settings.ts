import type { Clock, Instant, PersonRef, Role } from '#kernel';
import type { Identity } from '#platform/accounts';
import type { Caller } from '#shell';

/** How people come in. */
export type SignInSettings = Readonly<{
  /** Where browsers find the product, without a path: `https://planung.example.org`. */
  origin: string;
  /** Folder of what is this node's alone. */
  data: string;
  /**
   * Where several nodes share the work: the folder they share. In it lie accounts, ended sessions,
   * what the built-in identity provider remembers, and secrets; else in `data`.
   */
  shared?: string;
  /** The office's own identity provider. */
  external?: Readonly<{ issuer: string; clientId: string; clientSecretFile: string }> | undefined;
  /** For tests on the loopback address whose client does not know secure cookies. */
  insecureCookies?: boolean;
  clock: Clock;
  /** Told once per credential that was refused; never what it said. */
  onRefusal?: (reason: string) => void;
}>;

/** What sign-in asks of the product: the log decides who is there and may do what. */
export type People = Readonly<{
  tenants: () => readonly string[];
  /** `undefined` for who is unknown or erased. */
  callerOf: (tenant: string, person: PersonRef) => Caller | undefined;
  /**
   * Whether the log says so; who is not known here may be known to another node.
   * @throws ReadModelUnavailable
   */
  isErased: (tenant: string, person: PersonRef) => boolean;
  nameOf: (tenant: string, person: PersonRef) => string;
  /** Whom a click is enough for: nobody outside a demo. */
  demoPeople: (
    tenant: string,
  ) => readonly Readonly<{ person: PersonRef; name: string; roles: readonly Role[] }>[];
  /** Keyed hash under a key of the tenant. */
  hmac: (tenant: string, text: string) => string;
  holderOf: (tenant: string, subjectHash: string) => PersonRef | undefined;
  /** Records in the log that a link was handed out. @throws Forbidden, Rejection */
  issueInvitation: (caller: Caller, person: PersonRef, expiresAt: Instant) => Promise<void>;
  /** Records in the log that an account belongs to a person. @throws Rejection */
  linkAccount: (
    tenant: string,
    account: Readonly<{ person: PersonRef; issuer: string; subjectHash: string }>,
  ) => Promise<void>;
}>;

/** `sub` of the built-in identity provider. */
export const subjectOf = ({ tenant, person }: Identity): string => `${tenant}.${person}`;

/** No tenant has a dot in its name. */
export function identityOf(subject: string): Identity {
  const dot = subject.indexOf('.');
  return { tenant: subject.slice(0, dot), person: subject.slice(dot + 1) };
}

/** Where the built-in identity provider stands below the origin. */
export const IDP_PATH = '/oidc';
export const WEB_CLIENT = 'jahresring-web';
export const CLI_CLIENT = 'jahresring-cli';
export const issuerOf = ({ origin }: Pick<SignInSettings, 'origin'>): string => origin + IDP_PATH;
export const audienceOf = ({ origin }: Pick<SignInSettings, 'origin'>): string => `${origin}/api`;

/** A request changes something from a page of another origin. HTTP 403. */
export class CrossOrigin extends Error {
  override readonly name = 'CrossOrigin';
  constructor(readonly origin: string) {
    super(`A page of ${origin} may not act here.`);
  }
}

/** The operator names a tenant that this node does not know, or not yet. */
export class UnknownTenant extends Error {
  override readonly name = 'UnknownTenant';
  constructor(readonly tenant: string) {
    super(`There is no tenant ${tenant}.`);
  }
}
