import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AccountStore } from './account-store';
import type { Accounts } from './accounts';
import type { Authentication } from './authentication';
import type { SealedCookie } from './cookies';
import type { IdentityProvider } from './identity-provider';
import type { OidcClient } from './oidc-client';
import { PAGE_HEADERS } from './pages';
import type { Sessions } from './sessions';
import type { People, SignInSettings } from './settings';
import type { Throttle } from './throttle';
import { languageOf } from './words';

/** What the routes work with. */
export type Means = Readonly<{
  settings: SignInSettings;
  people: People;
  accounts: Accounts;
  store: AccountStore;
  sessions: Sessions;
  authentication: Authentication;
  begun: SealedCookie;
  throttle: Throttle;
  provider: IdentityProvider;
  clients: Readonly<{ builtIn: OidcClient; external?: OidcClient }>;
}>;

export type FormRequest = FastifyRequest<{
  Body: Readonly<Record<string, string>>;
  Querystring: Readonly<Record<string, string>>;
}>;

export const languageFor = (request: FastifyRequest) =>
  languageOf(request.headers['accept-language']);

export const show = (reply: FastifyReply, body: string, status = 200) =>
  reply.code(status).headers(PAGE_HEADERS).send(body);
