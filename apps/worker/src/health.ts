import type { Product } from '#product';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { readinessOf } from '../../api/src/health';

/** `/health/live` and `/health/ready` of a process that answers nothing else. */
export async function serveHealth(product: Product, host: string, port: number): Promise<Server> {
  const since = Date.now();
  const server = createServer((request, reply) => {
    const answer = (status: number, body: object) =>
      reply
        .writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
        .end(JSON.stringify(body));
    if (request.url === '/health/live') answer(200, { status: 'ok' });
    else if (request.url !== '/health/ready') answer(404, { status: 'unknown' });
    else
      readinessOf(product, since).then(
        (body) => answer(body.status === 'down' ? 503 : 200, body),
        (error: unknown) => answer(503, { status: 'down', reason: String(error) }),
      );
  });
  server.listen(port, host);
  await once(server, 'listening');
  return server;
}
