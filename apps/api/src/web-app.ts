import type { Authenticator } from '#platform/http';
import { PAGE_HEADERS, markup, page } from '#platform/sign-in';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where `npm run build` puts the web application, seen from the sources and from `dist` alike. */
function builtFolder(): string | undefined {
  try {
    return join(require.resolve('#web/index.html'), '..');
  } catch {
    return undefined;
  }
}

/** Named after their content, hence good for ever. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/** A page is asked for by a browser; everything else that is not there is not found. */
const asksForPage = ({ method, url, headers }: FastifyRequest): boolean =>
  method === 'GET' &&
  (url === '/' || (headers.accept ?? '').includes('text/html')) &&
  !/^\/(api|docs|problems|health|oidc|sign-in|sign-out|assets)(\/|$)/.test(url.split('?')[0] ?? '');

/** The web application, from the same origin; its pages have addresses of their own. */
export async function serveWebApp(
  fastify: FastifyInstance,
  authenticator: Authenticator,
): Promise<void> {
  const folder = builtFolder();
  const index = folder === undefined ? undefined : readFileSync(join(folder, 'index.html'), 'utf8');
  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    if (!asksForPage(request)) {
      reply.callNotFound();
      return reply;
    }
    if (index !== undefined) {
      const known = await authenticator.authenticate(request);
      // Said with the page, so that a stranger's browser need not ask and be refused.
      const html = known ? index : index.replace('<html ', '<html data-stranger ');
      return reply.type('text/html; charset=utf-8').send(html);
    }
    const words = page('de', 'Jahresring', [markup`<p>npm run build</p>`]);
    return reply.status(503).headers(PAGE_HEADERS).send(words);
  };
  if (folder !== undefined)
    await fastify.register(fastifyStatic, {
      root: folder,
      wildcard: false,
      index: false,
      preCompressed: true,
      decorateReply: false,
      globIgnore: ['index.html', '.vite/**', '**/*.br', '**/*.gz'],
      cacheControl: false,
      setHeaders: (reply, path) =>
        void reply.header('cache-control', path.includes('/assets/') ? FOR_EVER : 'no-cache'),
    });
  fastify.get('/', answer);
  fastify.get('/*', answer);
}
