import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from './language';
import { Problems, type Problem } from './problem';

/** Every error leaves as a problem document; of unforeseen ones the log keeps the rest. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly problems: Problems) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    answerWith(this.problems)(error, http.getRequest(), http.getResponse());
  }
}

const logger = new Logger('Http');

/** An error handler for routes outside of Nest's. */
export const answerWith =
  (problems: Problems) =>
  (error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
    const problem = problems.of(error, languageOf(request.headers['accept-language']));
    if (problem.status === 500) logger.error(error instanceof Error ? error.stack : error);
    sendProblem(reply, problem);
  };

/** What is unavailable comes back soon; a supervisor has started the next process by then. Unit: seconds. */
const RETRY_AFTER = 5;

export function sendProblem(reply: FastifyReply, problem: Problem): void {
  void reply
    .status(problem.status)
    .headers(problem.status === 503 ? { 'retry-after': RETRY_AFTER } : {})
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(problem));
}
