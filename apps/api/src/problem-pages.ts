import { RequestProblem, languageOf, type Problems } from '#platform/http';
import type { FastifyInstance } from 'fastify';

/** What stands behind a problem's `type`: its words, its paragraph, the way out. */
export function serveProblems(fastify: FastifyInstance, problems: Problems): void {
  fastify.get('/problems', (_request, reply) => reply.send({ codes: problems.codes }));
  fastify.get<{ Params: { code: string } }>('/problems/:code', (request, reply) => {
    const words = problems.describe(request.params.code);
    const language = languageOf(request.headers['accept-language']);
    if (!words) {
      const problem = problems.of(new RequestProblem(404, 'NOT_FOUND'), language);
      return reply.status(404).type('application/problem+json').send(JSON.stringify(problem));
    }
    const { source, force, [language]: text } = words;
    return reply.send({ code: request.params.code, source, force, ...text });
  });
}
