import { Authenticator, RequestProblem } from '#platform/http';
import { SignIn } from '#platform/sign-in';
import { Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { authoriseOperation } from './operations.policy';

@Controller('api/people')
export class InvitationsController {
  constructor(
    @Inject(Authenticator) private readonly authenticator: Authenticator,
    private readonly signIn: SignIn,
  ) {}

  /** The link that lets a person in, once; the command behind it asks for the grant and records it. */
  @Post(':person/invitations')
  @HttpCode(201)
  async invite(
    @Req() request: FastifyRequest<{ Params: { person: string } }>,
  ): Promise<Readonly<{ link: string; expiresAt: string }>> {
    const caller = await this.authenticator.authenticate(request);
    if (!caller) throw new RequestProblem(401, 'NOT_SIGNED_IN');
    authoriseOperation('InviteByLink', caller);
    return this.signIn.invite(caller, request.params.person);
  }
}
