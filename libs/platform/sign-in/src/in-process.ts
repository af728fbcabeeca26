import type { FastifyInstance } from 'fastify';
import type { CustomFetch } from 'openid-client';

/**
 * Speaks to the built-in identity provider without the network: behind a proxy the public origin
 * may not be reachable from here.
 */
export const inProcess =
  (app: FastifyInstance): CustomFetch =>
  async (url, { method, headers, body }) => {
    const { pathname, search } = new URL(url);
    const answer = await app.inject({
      method: method as 'GET' | 'POST',
      url: pathname + search,
      headers,
      ...(body instanceof URLSearchParams ? { payload: body.toString() } : {}),
    });
    const answered = Object.entries(answer.headers).map(
      ([name, value]) => [name, String(value)] as [string, string],
    );
    return new Response(answer.payload, { status: answer.statusCode, headers: answered });
  };
