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
import { chosenLanguage, languageCookie, languageOf } from './words';

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

/** What the address asks for, else what was chosen before, else what the browser prefers. */
export const languageFor = ({ query, headers }: FastifyRequest) =>
  askedLanguage(query) ?? languageOf(headers['accept-language'], headers.cookie);

const askedLanguage = (query: unknown) =>
  chosenLanguage((query as Readonly<Record<string, unknown>> | undefined)?.['language']);

/** A language that the address asks for is kept, here and in the application. */
export function keepLanguage(reply: FastifyReply): FastifyReply {
  const asked = askedLanguage(reply.request.query);
  return asked ? reply.header('set-cookie', languageCookie(asked)) : reply;
}

export const show = (reply: FastifyReply, body: string, status = 200) =>
  keepLanguage(reply).code(status).headers(PAGE_HEADERS).send(body);
