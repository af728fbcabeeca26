import type { FastifyInstance, FastifyPluginCallback, FastifyReply, FastifyRequest } from 'fastify';
import { interactionRoutes } from './interaction-routes';
import { notice } from './invitation-page';
import { invitationRoutes } from './invitation-routes';
import { languageFor, show, type Means } from './means';
import { ProviderUnavailable } from './oidc-client';
import { CrossOrigin, IDP_PATH } from './settings';
import { webRoutes } from './web-routes';

/** Unit: bytes. */
const LARGEST_FORM = 10_000;

/** The pages of sign-in and the built-in identity provider, in a scope of their own. */
export const routes =
  (means: Means): FastifyPluginCallback =>
  (app, _, done) => {
    app.removeAllContentTypeParsers();
    void app.register(providerRoutes(means));
    void app.register((pages, __, ready) => {
      readForms(pages);
      pages.setErrorHandler((error, request, reply) => failed(means, error, request, reply));
      webRoutes(pages, means);
      interactionRoutes(pages, means);
      invitationRoutes(pages, means);
      ready();
    });
    done();
  };

/** The provider reads its requests itself. */
const providerRoutes =
  ({ provider, throttle }: Means): FastifyPluginCallback =>
  (app, _, done) => {
    app.addContentTypeParser('*', (__, ___, parsed) => parsed(null));
    app.all(`${IDP_PATH}/*`, (request, reply) => {
      if (request.method === 'POST' && request.url === `${IDP_PATH}/device`) {
        if (!throttle.allows(request.ip)) return reply.code(429).send();
        throttle.failed(request.ip); // codes must not be tried out
      }
      for (const [name, value] of Object.entries(reply.getHeaders()))
        if (value !== undefined) reply.raw.setHeader(name, value);
      reply.hijack();
      provider.handle(request.raw, reply.raw);
      return reply;
    });
    done();
  };

function readForms(app: FastifyInstance): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: LARGEST_FORM },
    (_, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
}

function failed(
  { settings }: Means,
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const language = languageFor(request);
  if (error instanceof ProviderUnavailable)
    return show(reply, notice(language, 'failedTitle', 'unavailable'), 503);
  settings.onRefusal?.(reasonOf(error));
  const status = error instanceof CrossOrigin ? 403 : 400;
  return show(reply, notice(language, 'failedTitle', 'failed'), status);
}

/** The kind of error; never its text, which may hold what was sent. */
const reasonOf = (error: unknown): string => {
  const { code, name } = error as { code?: unknown; name?: unknown };
  return typeof code === 'string' ? code : typeof name === 'string' ? name : 'unknown';
};
