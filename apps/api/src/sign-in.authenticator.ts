import { Authenticator, RequestProblem } from '#platform/http';
import { CrossOrigin, UnknownTenant, type SignIn } from '#platform/sign-in';
import type { FastifyRequest } from 'fastify';

/** Who asks, by session, access token or the operator's token. */
export class SignInAuthenticator extends Authenticator {
  constructor(private readonly signIn: SignIn) {
    super();
  }

  async authenticate(request: FastifyRequest) {
    try {
      return await this.signIn.authenticate(request);
    } catch (error) {
      if (error instanceof CrossOrigin)
        throw new RequestProblem(403, 'CROSS_ORIGIN', '', { params: { origin: error.origin } });
      if (error instanceof UnknownTenant)
        throw new RequestProblem(404, 'TENANT_UNKNOWN', '', { params: { tenant: error.tenant } });
      throw error;
    }
  }
}
