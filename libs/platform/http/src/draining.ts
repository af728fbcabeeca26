import type { FastifyInstance } from 'fastify';
import { finished } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { languageOf } from './language';
import { RequestProblem, type Problems } from './problem';
import { sendProblem } from './problem.filter';

/** Who watches over the process is still told how it is. */
const WATCHED = /^\/health\//;

/** Requests under way, and the end: none is begun any more, those that were begun may finish. */
export class Draining {
  readonly #underWay = new Set<string>();
  readonly #begun = new AbortController();
  #idle: () => void = () => undefined;

  /** Aborted when the process begins to end: a stream that is held open ends then. */
  get signal(): AbortSignal {
    return this.#begun.signal;
  }

  /** From now on the requests of this server are counted. To be called before other hooks are added. */
  attach(fastify: FastifyInstance, problems: Problems): void {
    fastify.addHook('onRequest', (request, reply, done) => {
      if (WATCHED.test(request.url)) {
        done();
        return;
      }
      if (this.signal.aborted) {
        const problem = problems.of(
          new RequestProblem(503, 'ENDING'),
          languageOf(request.headers['accept-language']),
        );
        void reply.header('connection', 'close');
        sendProblem(reply, problem);
        return;
      }
      const name = `${request.method} ${request.routeOptions.url ?? '?'} (${request.id})`;
      this.#underWay.add(name);
      finished(reply.raw, () => this.#ended(name));
      done();
    });
    fastify.addHook('onSend', (_request, reply, _payload, done) => {
      if (this.signal.aborted) void reply.header('connection', 'close');
      done();
    });
  }

  /**
   * Refuses what comes and waits for what is under way, `patience` milliseconds at most.
   * @returns the requests that had not finished by then
   */
  async begin(patience: number): Promise<readonly string[]> {
    this.#begun.abort();
    const late = new AbortController();
    await Promise.race([
      new Promise<void>((resolve) => {
        this.#idle = resolve;
        if (this.#underWay.size === 0) resolve();
      }),
      setTimeout(patience, undefined, { signal: late.signal }).catch(() => undefined),
    ]);
    late.abort();
    return [...this.#underWay];
  }

  #ended(name: string): void {
    this.#underWay.delete(name);
    if (this.#underWay.size === 0) this.#idle();
  }
}
