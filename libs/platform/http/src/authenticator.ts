import type { Caller } from '#shell';
import type { FastifyRequest } from 'fastify';

/** Tells who asks. */
export abstract class Authenticator {
  /** `undefined` for who is not signed in. @throws RequestProblem CROSS_ORIGIN, TENANT_UNKNOWN */
  abstract authenticate(request: FastifyRequest): Promise<Caller | undefined>;
}
