import type { Language } from '#kernel';
import {
  Provider,
  interactionPolicy,
  type Configuration,
  type KoaContextWithOIDC,
} from 'oidc-provider';
import type { JSONWebKeySet } from 'jose';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { devicePages, failurePage } from './device-pages';
import { PAGE_HEADERS } from './pages';
import type { ProviderStore } from './provider-store';
import {
  audienceOf,
  CLI_CLIENT,
  IDP_PATH,
  issuerOf,
  WEB_CLIENT,
  type SignInSettings,
} from './settings';
import { languageOf } from './words';

/** Units: seconds. */
const TTL = {
  AccessToken: 10 * 60,
  AuthorizationCode: 60,
  DeviceCode: 10 * 60,
  Grant: 14 * 24 * 60 * 60,
  IdToken: 5 * 60,
  Interaction: 10 * 60,
  RefreshToken: 14 * 24 * 60 * 60,
  Session: 10 * 60,
};
const SCOPE = 'api';

export type ProviderSettings = Pick<SignInSettings, 'origin'> &
  Readonly<{
    keys: JSONWebKeySet;
    cookieKey: string;
    clientSecret: string;
    store: ProviderStore;
    /** Whether there is such a person. */
    knows: (subject: string) => boolean;
  }>;

const pageLanguage = (ctx: KoaContextWithOIDC): Language =>
  languageOf(ctx.get('accept-language'), ctx.get('cookie'));

function show(ctx: KoaContextWithOIDC, body: string): void {
  ctx.set(PAGE_HEADERS);
  ctx.body = body;
}

/** Every sign-in asks anew who it is: a shared desk must not hand a session on. */
function askAlways() {
  const policy = interactionPolicy.base();
  const { Check } = interactionPolicy;
  policy
    .get('login')
    ?.checks.add(
      new Check('always', 'who signs in is asked each time', (ctx) =>
        ctx.oidc.result?.login ? Check.NO_NEED_TO_PROMPT : Check.REQUEST_PROMPT,
      ),
    );
  return policy;
}

function clients({
  origin,
  clientSecret,
}: ProviderSettings): NonNullable<Configuration['clients']> {
  return [
    {
      client_id: WEB_CLIENT,
      client_secret: clientSecret,
      redirect_uris: [`${origin}/sign-in/callback`],
      grant_types: ['authorization_code'],
      response_types: ['code'],
      token_endpoint_auth_method: 'client_secret_basic',
    },
    {
      client_id: CLI_CLIENT,
      redirect_uris: [],
      response_types: [],
      grant_types: ['urn:ietf:params:oauth:grant-type:device_code', 'refresh_token'],
      token_endpoint_auth_method: 'none',
    },
  ];
}

function features(settings: ProviderSettings): NonNullable<Configuration['features']> {
  const audience = audienceOf(settings);
  const pages = devicePages(pageLanguage, show);
  return {
    devInteractions: { enabled: false },
    userinfo: { enabled: false },
    rpInitiatedLogout: { enabled: false },
    revocation: { enabled: true },
    deviceFlow: { enabled: true, charset: 'base-20', mask: '****-****', ...pages },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => audience,
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({
        scope: SCOPE,
        audience,
        accessTokenFormat: 'jwt',
        accessTokenTTL: TTL.AccessToken,
        jwt: { sign: { alg: 'ES256' } },
      }),
    },
  };
}

const configuration = (settings: ProviderSettings): Configuration => ({
  adapter: settings.store.adapter,
  clients: clients(settings),
  clientDefaults: { id_token_signed_response_alg: 'ES256' },
  cookies: {
    keys: [settings.cookieKey],
    long: { ...cookie(settings) },
    short: { ...cookie(settings) },
  },
  enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
  expiresWithSession: () => false,
  features: features(settings),
  findAccount: (_, sub) =>
    settings.knows(sub) ? { accountId: sub, claims: () => ({ sub }) } : undefined,
  interactions: {
    policy: askAlways(),
    url: (_, { uid }) => `/sign-in/interaction/${uid}`,
  },
  issueRefreshToken: (_, { clientId }) => clientId === CLI_CLIENT,
  jwks: settings.keys,
  loadExistingGrant: (ctx) => newGrant(ctx, settings),
  pkce: { required: () => true },
  renderError: (ctx) => show(ctx, failurePage(pageLanguage(ctx))),
  responseTypes: ['code'],
  rotateRefreshToken: true,
  scopes: ['openid'],
  ttl: TTL,
});

const cookie = ({ origin }: ProviderSettings) =>
  ({ signed: true, httpOnly: true, sameSite: 'lax', secure: origin.startsWith('https:') }) as const;

/** Our own clients need no consent: what they may do, the log decides. */
async function newGrant(ctx: KoaContextWithOIDC, settings: ProviderSettings) {
  const { client, provider, session } = ctx.oidc;
  if (!client || !session?.accountId) return undefined;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid');
  grant.addResourceScope(audienceOf(settings), SCOPE);
  await grant.save();
  return grant;
}

/** The built-in identity provider: for offices without one, for the demo, and for the command line. */
export class IdentityProvider {
  private readonly provider: Provider;
  private readonly callback: (request: IncomingMessage, response: ServerResponse) => unknown;

  constructor(private readonly settings: ProviderSettings) {
    this.provider = new Provider(issuerOf(settings), configuration(settings));
    this.provider.proxy = true;
    this.callback = this.provider.callback();
  }

  /** Answers below {@link IDP_PATH}. Takes the public origin for granted, whatever the request says. */
  handle(request: IncomingMessage & { originalUrl?: string }, response: ServerResponse): void {
    const { protocol, host } = new URL(this.settings.origin);
    Object.assign(request.headers, {
      host,
      'x-forwarded-host': host,
      'x-forwarded-proto': protocol.slice(0, -1),
    });
    request.originalUrl = request.url ?? '';
    const url = request.originalUrl.slice(IDP_PATH.length) || '/';
    // A code in the address fills our form in; the provider would send it on by a script.
    request.url = url.startsWith('/device?') ? '/device' : url;
    void this.callback(request, response);
  }

  /** @throws SessionNotFound when the sign-in has expired or was begun elsewhere */
  async begun(request: IncomingMessage, response: ServerResponse): Promise<void> {
    await this.provider.interactionDetails(request, response);
  }

  /** Where the browser goes on with `subject` signed in. */
  async finish(
    request: IncomingMessage,
    response: ServerResponse,
    subject: string,
  ): Promise<string> {
    await this.forgetBefore(request, response, subject);
    return this.provider.interactionResult(request, response, {
      login: { accountId: subject, remember: false },
    });
  }

  /** Who signed in before at this browser leaves silently. */
  private async forgetBefore(
    request: IncomingMessage,
    response: ServerResponse,
    subject: string,
  ): Promise<void> {
    const interaction = await this.provider.interactionDetails(request, response);
    const before = interaction.session;
    if (!before) return;
    const session = await this.provider.Session.findByUid(before.uid);
    if (!session?.accountId || session.accountId === subject) return;
    delete session.accountId;
    session.authorizations = {};
    await session.persist();
    Reflect.deleteProperty(before, 'accountId');
    await interaction.persist();
  }
}
