import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CONFIG, type ConnectedConfig } from '#platform';
import { Endpoint } from '../access/endpoint.js';
import type { KontorRequest } from '../access/kontor-request.js';
import { setSessionCookie } from '../access/session-cookie.js';
import { flowCookie, SignInFlow } from '../signin/sign-in-flow.js';
import { SignInProblems } from '../signin/sign-in-problems.js';
import { IdParams } from './input/common.js';

@Controller('v1/sign-in/oidc')
export class SignInOidcCallback {
  constructor(
    private readonly flow: SignInFlow,
    private readonly problems: SignInProblems,
    @Inject(CONFIG) private readonly config: ConnectedConfig,
  ) {}

  /** The query is the provider's and for the relying party to check, so nothing here says what it may hold. */
  @Get(':id/callback')
  @Endpoint({
    access: 'public',
    status: 303,
    summary: 'Where a school’s provider sends people back to',
    description: 'Opens a session as the password does, and leads to the page that was asked for.',
  })
  async callback(
    @Param({ schema: IdParams }) { id }: IdParams,
    @Req() request: KontorRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    void reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer');
    this.flow.clearCookie(reply);
    try {
      const provider = await this.flow.provider(id);
      const answer = new URL(this.flow.redirectUri(provider) + new URL(request.url, this.config.publicUrl).search);
      const { claims, returnTo } = await this.flow.party.finish(provider, answer, request.cookies[flowCookie]);
      const { token, expiresAt } = await this.flow.open(provider, claims, request.ip);
      setSessionCookie(reply, token, expiresAt, this.config.publicUrl);
      void reply.redirect(this.config.publicUrl + returnTo, 303);
    } catch (error) {
      this.problems.answer(error, request, reply);
    }
  }
}
