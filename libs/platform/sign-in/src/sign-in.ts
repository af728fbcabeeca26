import { ReadModelUnavailable, type Instant, type PersonRef } from '#kernel';
import type { Caller } from '#shell';
import { FolderAccountRecords, SqliteAccountRecords } from '#platform/accounts';
import { derive, secretFile } from '#platform/vault';
import type { FastifyInstance } from 'fastify';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accessTokens } from './access-tokens';
import { AccountStore } from './account-store';
import { Accounts } from './accounts';
import { Authentication, type Request } from './authentication';
import { SealedCookie } from './cookies';
import { FolderProviderStore } from './folder-provider-store';
import { IdentityProvider } from './identity-provider';
import { inProcess } from './in-process';
import { OidcClient } from './oidc-client';
import { OperatorToken } from './operator-token';
import type { ProviderStore } from './provider-store';
import { routes } from './routes';
import { Sessions } from './sessions';
import { identityOf, issuerOf, WEB_CLIENT, type People, type SignInSettings } from './settings';
import { publicKeys, signingKeys } from './signing-keys';
import { SqliteProviderStore } from './sqlite-provider-store';
import { Throttle } from './throttle';

/** Unit: milliseconds. */
const PURGE_EVERY = 60_000;
/** Failures per address within ten minutes. */
const FAILURES = 100;

const INVITATION_DAYS = 14;

export type Invitation = Readonly<{ link: string; expiresAt: Instant }>;

/** All of signing in. Register it before the server listens; close it after. */
export class SignIn {
  private readonly store: AccountStore;
  private readonly providerStore: ProviderStore;
  private readonly authentication: Authentication;
  private readonly accounts: Accounts;
  private readonly sessions: Sessions;
  private readonly cookies: Readonly<{ session: SealedCookie; begun: SealedCookie }>;
  private readonly key: Buffer;
  private purging: NodeJS.Timeout | undefined;

  constructor(
    private readonly settings: SignInSettings,
    private readonly people: People,
  ) {
    const { data, clock, insecureCookies = false } = settings;
    const at = (name: string) => join(data, name);
    for (const folder of [data, this.secretAt()]) mkdirSync(folder, { recursive: true });
    this.key = secretFile(this.secretAt('session.key'));
    const cookie = { key: derive(this.key, 'cookies'), insecure: insecureCookies };
    this.cookies = {
      session: new SealedCookie('jahresring', cookie),
      begun: new SealedCookie('jahresring-begun', cookie),
    };
    this.store = new AccountStore(
      this.several
        ? new FolderAccountRecords(this.secretAt('accounts'))
        : new SqliteAccountRecords(at('accounts.db')),
      secretFile(this.secretAt('accounts.key')),
      clock,
    );
    this.providerStore = this.several
      ? new FolderProviderStore(this.secretAt('idp'))
      : new SqliteProviderStore(at('idp.db'));
    this.accounts = new Accounts(settings, people, this.store);
    this.sessions = new Sessions(this.cookies.session, clock, this.store);
    this.authentication = new Authentication({
      settings,
      people,
      sessions: this.sessions,
      verifyAccessToken: accessTokens(
        publicKeys(signingKeys(this.secretAt('idp-keys.json'))),
        settings,
      ),
      operator: new OperatorToken(at('operator.token')),
    });
  }

  /** @throws CrossOrigin, UnknownTenant */
  authenticate(request: Request): Promise<Caller | undefined> {
    return this.authentication.caller(request);
  }

  /** The link that lets an invited person in, once; the log says that it was handed out. */
  async invite(caller: Caller, person: PersonRef): Promise<Invitation> {
    const days = INVITATION_DAYS * 24 * 60 * 60 * 1000;
    const expiresAt = new Date(
      Date.parse(this.settings.clock.now()) + days,
    ).toISOString() as Instant;
    await this.people.issueInvitation(caller, person, expiresAt);
    const code = this.store.invite({ tenant: caller.tenant, person }, expiresAt);
    return { link: `${this.settings.origin}/sign-in/invitation?code=${code}`, expiresAt };
  }

  register(app: FastifyInstance): void {
    const provider = new IdentityProvider({
      origin: this.settings.origin,
      keys: signingKeys(this.secretAt('idp-keys.json')),
      cookieKey: derive(this.key, 'provider cookies').toString('base64url'),
      clientSecret: this.clientSecret(),
      store: this.providerStore,
      knows: (subject) => this.accounts.isThere(identityOf(subject)),
    });
    app.addHook('onSend', (request, reply, _, done) => {
      const renewal = this.authentication.renewal(request.raw);
      if (renewal !== undefined && !reply.hasHeader('set-cookie'))
        void reply.header('set-cookie', renewal);
      done();
    });
    void app.register(
      routes({
        settings: this.settings,
        people: this.people,
        accounts: this.accounts,
        store: this.store,
        sessions: this.sessions,
        authentication: this.authentication,
        begun: this.cookies.begun,
        throttle: new Throttle(this.settings.clock, FAILURES),
        provider,
        clients: this.clients(app),
      }),
    );
    this.purge();
    this.purging = setInterval(() => this.purge(), PURGE_EVERY).unref();
  }

  /** Forgets the accounts of whoever was erased; while the directory is being built, the next time. */
  purge(): void {
    try {
      this.store.purge(({ tenant, person }) => this.people.isErased(tenant, person));
    } catch (error) {
      if (!(error instanceof ReadModelUnavailable)) throw error;
    }
  }

  close(): void {
    clearInterval(this.purging);
    this.store.close();
    this.providerStore.close();
  }

  private clients(app: FastifyInstance) {
    const { origin, external } = this.settings;
    const callback = `${origin}/sign-in/callback`;
    return {
      builtIn: new OidcClient({
        issuer: issuerOf(this.settings),
        clientId: WEB_CLIENT,
        clientSecret: this.clientSecret(),
        callback,
        algorithm: 'ES256',
        fetch: inProcess(app),
      }),
      ...(external
        ? {
            external: new OidcClient({
              issuer: external.issuer,
              clientId: external.clientId,
              clientSecret: readFileSync(external.clientSecretFile, 'utf8').trim(),
              callback,
            }),
          }
        : {}),
    };
  }

  private get several(): boolean {
    return this.settings.shared !== undefined;
  }

  private secretAt(name = ''): string {
    const { data, shared = data } = this.settings;
    return join(shared, name);
  }

  private clientSecret = (): string => derive(this.key, 'web client').toString('base64url');
}
